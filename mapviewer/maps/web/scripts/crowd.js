/* More than 200 places: drawn on one canvas, near ones gathered into circles with a count. A click on a circle goes closer;
   a selected place gets a pin of its own on top. */
(function (mapviewer) {
  "use strict";

  var CELL = 46;

  mapviewer.Crowd = L.Layer.extend({
    initialize: function (story) {
      this._story = story;
      this._circles = [];
    },

    onAdd: function (map) {
      this._canvas = L.DomUtil.create("canvas", "leaflet-zoom-hide", map.getPane("outlines"));
      map.on("click", this._click, this);
      map.on("mousemove", this._move, this);
    },

    restyle: function () {
      if (this._frame) this._draw();
    },

    refresh: function () {
      if (this._story.isCrowd && this._frame) this._pins();
    },

    /* Gather the places of the view; returns the boxes of the circles. */
    arrange: function (frame) {
      this._frame = frame;
      var middle = (frame.left + frame.w / 2) / frame.scale;
      var cells = new Map();
      this._story.places.list.forEach(function (place) {
        place.turn = Math.round(middle - place.ux);
        var px = (place.ux + place.turn) * frame.scale;
        var py = place.uy * frame.scale;
        if (px < frame.left - CELL || py < frame.top - CELL || px > frame.left + frame.w + CELL || py > frame.top + frame.h + CELL) return;
        var key = Math.floor(px / CELL) * 1e6 + Math.floor(py / CELL);
        var cell = cells.get(key);
        if (!cell) cells.set(key, (cell = { x: 0, y: 0, places: [] }));
        cell.x += px - frame.left;
        cell.y += py - frame.top;
        cell.places.push(place);
      });
      this._circles = Array.from(cells.values(), function (cell) {
        var count = cell.places.length;
        return { x: cell.x / count, y: cell.y / count, r: count === 1 ? 6 : Math.min(22, 9 + 2.6 * Math.log2(count)), places: cell.places };
      });
      this._draw();
      this._pins();
      return this._circles.map(function (circle) {
        return { x: circle.x - circle.r, y: circle.y - circle.r, w: 2 * circle.r, h: 2 * circle.r };
      });
    },

    clear: function () {
      this._circles = [];
      this._frame = null;
      this._canvas.width = this._canvas.height = 0;
    },

    _draw: function () {
      var frame = this._frame;
      var ratio = window.devicePixelRatio || 1;
      var canvas = this._canvas;
      canvas.width = frame.w * ratio;
      canvas.height = frame.h * ratio;
      canvas.style.width = frame.w + "px";
      canvas.style.height = frame.h + "px";
      L.DomUtil.setPosition(canvas, this._map.containerPointToLayerPoint([0, 0]));
      var style = getComputedStyle(document.documentElement);
      var pen = canvas.getContext("2d");
      pen.scale(ratio, ratio);
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.font = "600 11px " + style.getPropertyValue("--font");
      var colours = { pin: style.getPropertyValue("--pane"), accent: style.getPropertyValue("--accent") };
      this._circles.forEach(function (circle) { drawCircle(pen, circle, colours); });
    },

    /* A pin for each selected place in view, at most twenty. */
    _pins: function () {
      var story = this._story;
      var keys = new Set();
      Array.from(story.shown).slice(0, 20).forEach(function (id) {
        var place = story.byId.get(id);
        if (!place) return;
        keys.add(id);
        place.dx = place.dy = 0;
        story.places._pin(place, this._frame, [], keys).isIn = true;
        var pin = story.pins.get(id);
        pin.classList.add("is-selected");
        pin.setAttribute("aria-pressed", "true");
      }, this);
      story.pins.keepOnly(keys);
    },

    _at: function (point) {
      for (var i = this._circles.length - 1; i >= 0; i--) {
        var circle = this._circles[i];
        if (Math.hypot(circle.x - point.x, circle.y - point.y) <= Math.max(circle.r, 9)) return circle;
      }
      return null;
    },

    _move: function (event) {
      if (!this._story.isCrowd) return;
      var circle = this._at(event.containerPoint);
      this._map.getContainer().style.cursor = circle ? "pointer" : "";
      if (circle && circle.places.length === 1) this._story.tip.show(circle.places[0], this._boxOf(circle));
      else this._story.tip.hide();
    },

    _boxOf: function (circle) {
      var home = this._map.getContainer().getBoundingClientRect();
      return {
        getBoundingClientRect: function () {
          return new DOMRect(home.left + circle.x - circle.r, home.top + circle.y - circle.r, 2 * circle.r, 2 * circle.r);
        }
      };
    },

    _click: function (event) {
      if (!this._story.isCrowd) return;
      var circle = this._at(event.containerPoint);
      if (!circle) return;
      var box = mapviewer.boundsOf(circle.places);
      var isOnePoint = box.getNorthEast().distanceTo(box.getSouthWest()) < 200;
      if (circle.places.length === 1 || isOnePoint || this._map.getZoom() >= this._map.getMaxZoom()) {
        this._next(circle);
        return;
      }
      this._story.isUntouched = false;
      this._map.fitBounds(box, { padding: [80, 80], maxZoom: Math.max(this._map.getZoom() + 2, 6) });
    },

    /* Places at one point are selected one after the other. */
    _next: function (circle) {
      var shown = this._story.shown;
      var at = circle.places.findIndex(function (place) { return shown.has(place.id); });
      this._story.link.clicked(circle.places[(at + 1) % circle.places.length].id);
    }
  });

  function drawCircle(pen, circle, colours) {
    pen.beginPath();
    pen.arc(circle.x, circle.y, circle.r, 0, 2 * Math.PI);
    pen.fillStyle = colours.pin;
    pen.fill();
    pen.lineWidth = circle.places.length === 1 ? 2 : 1.6;
    pen.strokeStyle = colours.accent;
    pen.stroke();
    if (circle.places.length === 1) return;
    pen.fillStyle = colours.accent;
    pen.fillText(String(circle.places.length), circle.x, circle.y + 0.5);
  }
})((globalThis.mapviewer = globalThis.mapviewer || {}));
