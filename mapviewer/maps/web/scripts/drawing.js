/* An area drawn by hand: each click adds a corner, a double click or Enter ends, Backspace takes the last corner back, Escape gives up.
   Without a mouse the arrow keys move the map and the space bar adds the corner under the cross in its middle. Afterwards the corners can
   be dragged. */
(function (mapviewer) {
  "use strict";

  var PANE = "correcting";

  /* A drawing on `map`; `drawn` is called with [[lon, lat], ...] when it is finished or a corner was dragged, `left` when it is given up. */
  mapviewer.Drawing = function (map, drawn, left) {
    this.map = map;
    this._drawn = drawn;
    this._left = left;
    this.corners = [];
    this.isDrawing = false;
    this._marks = [];
    this._shape = null;
    this._sheet = null;
    this._onClick = this._onClick.bind(this);
    this._onDouble = this._onDouble.bind(this);
    this._onKey = this._onKey.bind(this);
  };

  var Drawing = mapviewer.Drawing.prototype;

  /* Show these corners [[lon, lat], ...], and begin to draw anew when `isDrawing`. */
  Drawing.show = function (corners, isDrawing) {
    if (isDrawing && this.isDrawing) return; // what is half drawn stays
    this._stop();
    var near = this.map.getCenter().lng;
    this.corners = isDrawing ? [] : corners.map(function (each) {
      near = mapviewer.geometry.nearestLon(each[0], near);
      return L.latLng(each[1], near);
    });
    if (isDrawing) this._begin();
    this._paint();
  };

  Drawing._begin = function () {
    var container = this.map.getContainer();
    this.isDrawing = true;
    this._sheet = L.DomUtil.create("div", "draw-sheet", container);
    this.map.doubleClickZoom.disable();
    this.map.on("click", this._onClick);
    this.map.on("dblclick", this._onDouble);
    container.addEventListener("keydown", this._onKey, true);
    container.focus({ preventScroll: true });
  };

  Drawing._stop = function () {
    if (!this.isDrawing) return;
    this.isDrawing = false;
    this._sheet.remove();
    this.map.doubleClickZoom.enable();
    this.map.off("click", this._onClick);
    this.map.off("dblclick", this._onDouble);
    this.map.getContainer().removeEventListener("keydown", this._onKey, true);
  };

  Drawing._onClick = function (event) { this._add(event.latlng); };

  Drawing._onDouble = function () {
    var last = this.corners.length - 1;
    if (last > 0 && this._apart(last, last - 1) < 6) this.corners.pop(); // its two clicks have added two
    this._finish();
  };

  /* How many pixels two corners are apart on the screen. */
  Drawing._apart = function (one, other) {
    var a = this.map.latLngToContainerPoint(this.corners[one]);
    return a.distanceTo(this.map.latLngToContainerPoint(this.corners[other]));
  };

  Drawing._onKey = function (event) {
    var act = {
      Enter: this._finish,
      Escape: this._giveUp,
      Backspace: function () { this.corners.pop(); this._paint(); },
      " ": function () { this._sheet.classList.add("has-cross"); this._add(this.map.getCenter()); }
    }[event.key];
    if (!act) {
      if (event.key.indexOf("Arrow") === 0) this._sheet.classList.add("has-cross");
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act.call(this);
  };

  Drawing._add = function (latLng) {
    this.corners.push(latLng);
    this._paint();
  };

  Drawing._giveUp = function () {
    this._stop();
    this.corners = [];
    this._paint();
    this._left();
  };

  Drawing._finish = function () {
    if (this.corners.length < 3) return;
    this._stop();
    this._paint();
    this._tell();
  };

  Drawing._tell = function () {
    this._drawn(this.corners.map(function (each) {
      var at = each.wrap();
      return [at.lng, at.lat];
    }));
  };

  Drawing._paint = function () {
    this._marks.forEach(function (each) { each.remove(); });
    if (this._shape) this._shape.remove();
    this._shape = null;
    if (this.corners.length > 1) {
      var make = this.isDrawing ? L.polyline : L.polygon;
      this._shape = make(this.corners, { className: "drawn-area", interactive: false, pane: PANE }).addTo(this.map);
    }
    this._marks = this.corners.map(this._corner, this);
  };

  Drawing._corner = function (latLng, number) {
    var self = this;
    var icon = L.divIcon({ className: "corner", iconSize: [12, 12] });
    var mark = L.marker(latLng, { icon: icon, draggable: !this.isDrawing, keyboard: false, pane: PANE }).addTo(this.map);
    mark.on("drag", function () {
      self.corners[number] = mark.getLatLng();
      if (self._shape) self._shape.setLatLngs(self.corners);
    });
    mark.on("dragend", function () { self._tell(); });
    return mark;
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
