/* The map's furniture: zoom, "show everything", scale, the note on boundaries, the hover text; and the start of the page. */
(function (mapviewer) {
  "use strict";

  function makeEverything(show) {
    var control = L.control({ position: "topright" });
    control.onAdd = function () {
      var bar = L.DomUtil.create("div", "leaflet-bar everything");
      var button = L.DomUtil.create("a", "", bar);
      button.href = "#";
      button.setAttribute("role", "button");
      mapviewer.saying(function () {
        button.title = mapviewer.say("Show everything");
        button.setAttribute("aria-label", button.title);
      });
      var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("viewBox", "0 0 16 16");
      svg.setAttribute("aria-hidden", "true");
      var path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4");
      svg.appendChild(path);
      button.appendChild(svg);
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.on(button, "click", function (event) {
        L.DomEvent.preventDefault(event);
        show();
      });
      return bar;
    };
    return control;
  }

  /* The button that shows arrows, off at first; it is there only for a story that has some. */
  function makeArrows(toggle) {
    var bar = L.DomUtil.create("div", "leaflet-bar arrows");
    var button = L.DomUtil.create("a", "", bar);
    button.href = "#";
    button.textContent = "\u2192";
    button.setAttribute("role", "button");
    mapviewer.saying(function () {
      button.title = mapviewer.say("Show what went from one place to another");
      button.setAttribute("aria-label", button.title);
    });
    button.setAttribute("aria-pressed", "false");
    bar.hidden = true;
    L.DomEvent.disableClickPropagation(bar);
    L.DomEvent.on(button, "click", function (event) {
      L.DomEvent.preventDefault(event);
      var isOn = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(isOn));
      toggle(isOn);
    });
    return bar;
  }

  mapviewer.addControls = function (map, showEverything, showArrows) {
    makeEverything(showEverything).addTo(map);
    var arrows = makeArrows(showArrows);
    var corner = L.control({ position: "topright" });
    corner.onAdd = function () { return arrows; };
    corner.addTo(map);
    L.control.scale({ imperial: false, maxWidth: 90, position: "bottomright" }).addTo(map);
    var note = L.DomUtil.create("div", "note");
    var holder = L.control({ position: "bottomleft" });
    holder.onAdd = function () { return note; };
    holder.addTo(map);
    return { note: note, arrows: arrows };
  };

  /* Boxes of the controls in container pixels; nothing of the map is put under them. */
  mapviewer.furnitureBoxes = function (container) {
    var home = container.getBoundingClientRect();
    var boxes = [];
    container.querySelectorAll(".leaflet-control, .swipe-box").forEach(function (control) {
      var box = control.getBoundingClientRect();
      if (box.width && box.height) boxes.push({ x: box.left - home.left, y: box.top - home.top, w: box.width, h: box.height });
    });
    return boxes;
  };

  /* The narrowest box of degrees [west, south, east, north] round places, across the antimeridian where that is shorter. */
  mapviewer.boxOf = function (places) {
    var lons = places.map(function (place) { return place.lon; }).sort(function (a, b) { return a - b; });
    var west = lons[0];
    var widest = 360 - (lons[lons.length - 1] - lons[0]);
    for (var i = 1; i < lons.length; i++) {
      if (lons[i] - lons[i - 1] > widest) {
        widest = lons[i] - lons[i - 1];
        west = lons[i];
      }
    }
    var lats = places.map(function (place) { return place.lat; });
    var east = Math.max.apply(null, lons.map(function (lon) { return lon < west ? lon + 360 : lon; }));
    return [west, Math.min.apply(null, lats), east, Math.max.apply(null, lats)];
  };

  /* ---- hover text: plain words only ---- */

  function Tip(container) {
    this.container = container;
    this.box = L.DomUtil.create("div", "tip", container);
    this.box.setAttribute("role", "tooltip");
    this.box.hidden = true;
  }

  Tip.prototype.show = function (place, element) {
    this.box.textContent = "";
    this._line("tip-name", place.number ? place.number + "  " + place.name : place.name);
    this._line("tip-line", place.summary);
    this._line("tip-line tip-quiet", mapviewer.sayMonths(place.dates));
    this._line("tip-line tip-quiet", place.note);
    if (place.isUnsure) this._line("tip-quiet", mapviewer.say("Uncertain"));
    this.box.hidden = false;
    var home = this.container.getBoundingClientRect();
    var at = element.getBoundingClientRect();
    var w = this.box.offsetWidth;
    var h = this.box.offsetHeight;
    var x = Math.max(6, Math.min(at.left - home.left + at.width / 2 - w / 2, home.width - w - 6));
    var y = at.top - home.top - h - 8;
    if (y < 6) y = Math.min(at.bottom - home.top + 8, home.height - h - 6);
    this.box.style.left = x + "px";
    this.box.style.top = y + "px";
  };

  Tip.prototype._line = function (name, words) {
    if (!words) return;
    L.DomUtil.create("div", name, this.box).textContent = words;
  };

  Tip.prototype.hide = function () {
    this.box.hidden = true;
  };

  mapviewer.Tip = Tip;

  /* Begin: called by the page with folium's map. */
  mapviewer.start = function (map, raw) {
    mapviewer.addDefs();
    var container = map.getContainer();
    container.setAttribute("role", "region");
    mapviewer.saying(function () { container.setAttribute("aria-label", mapviewer.say("Map of the places in the story")); });
    if (document.getElementById("alt")) container.setAttribute("aria-describedby", "alt");
    if (map.attributionControl) map.attributionControl.remove();
    var tiles = document.getElementById("tiles"); // in a file that stands alone
    if (tiles) raw.tiles = JSON.parse(tiles.textContent);
    var relief = document.getElementById("relief");
    var story = new mapviewer.Story(map, mapviewer.readGround(raw));
    mapviewer.story = story;
    if (relief) story.canvas.relief.hold(JSON.parse(relief.textContent));
    mapviewer.listenForHands(story);
    story.link = mapviewer.connect(story);
    story.arrange();
    return story;
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
