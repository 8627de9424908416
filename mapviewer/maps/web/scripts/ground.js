/* The ground: land, borders, lakes, admin-1 lines and disputed areas on one canvas that goes along with a pan
   until it no longer covers the view, and is drawn anew at each step of a flight. Colours come from the CSS custom properties. */
(function (mapviewer) {
  "use strict";

  var UNITS = 65536; // a path's coordinates are Mercator units times this, from the middle of its box
  var ROUGH_BELOW = 2.6;
  var ROUGH_UNITS = UNITS / 256 / 4; // a pixel at zoom 2
  var ADMIN1_FROM = 7;
  var COLOURS = ["water", "land", "focus", "border", "outline", "admin", "coast", "disputed", "hatch", "accent", "tint"];

  /* A part's path, made once: whole, or for the smallest scales rough, without points that are under a pixel apart. */
  function pathOf(part, isRough, isOpen) {
    var name = isRough ? "roughPath" : "path";
    if (part[name]) return part[name];
    var path = new Path2D();
    var least = isRough ? ROUGH_UNITS : 0;
    var lastX = Infinity;
    var lastY = Infinity;
    part.midX = (part.west + part.east) / 2;
    part.midY = (part.north + part.south) / 2;
    for (var i = 0; i < part.xs.length; i++) {
      var x = (part.xs[i] - part.midX) * UNITS;
      var y = (part.ys[i] - part.midY) * UNITS;
      if (i > 0 && i < part.xs.length - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < least) continue;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (!isOpen) path.closePath();
    part[name] = path;
    return path;
  }

  /* Oblique lines for disputed areas, as a canvas pattern. */
  function hatchOf(context, colour, ratio) {
    var tile = document.createElement("canvas");
    tile.width = tile.height = 8 * ratio;
    var pen = tile.getContext("2d");
    pen.scale(ratio, ratio);
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.beginPath();
    for (var i = -8; i <= 8; i += 8) {
      pen.moveTo(i - 1, 9);
      pen.lineTo(i + 9, -1);
    }
    pen.stroke();
    return context.createPattern(tile, "repeat");
  }

  mapviewer.Ground = L.Renderer.extend({
    options: { padding: 0.2, pane: "ground" },

    initialize: function (ground, options) {
      L.Renderer.prototype.initialize.call(this, options);
      this._ground = ground;
      this._hidden = {}; // disputed areas that the story draws itself
      this._marked = {}; // name of the mark -> the countries that bear it
    },

    getEvents: function () {
      var events = L.Renderer.prototype.getEvents.call(this);
      events.move = this._follow;
      return events;
    },

    /* While the map is panned the canvas goes along; it is drawn anew when it no longer covers the view, or on a zoom. */
    _follow: function () {
      var map = this._map;
      var corner = map.containerPointToLayerPoint([0, 0]);
      var isCovered = this._drawnZoom === map.getZoom() && this._bounds &&
        this._bounds.contains(L.bounds(corner, corner.add(map.getSize())));
      if (!isCovered) this._update();
    },

    _initContainer: function () {
      this._container = document.createElement("canvas");
      this._context = this._container.getContext("2d", { alpha: false });
      this.readColours();
    },

    _destroyContainer: function () {
      this._container.remove();
    },

    readColours: function () {
      var style = getComputedStyle(document.documentElement);
      this._colour = {};
      COLOURS.forEach(function (name) { this._colour[name] = style.getPropertyValue("--" + name).trim(); }, this);
      this._pattern = null;
    },

    restyle: function () {
      this.readColours();
      this._update();
    },

    hideDisputed: function (ids) {
      this._hidden = {};
      ids.forEach(function (id) { this._hidden[id] = true; }, this);
      this._update();
    },

    /* Emphasise countries, "is-selected" or "is-hinted"; ids of anything else are left alone. */
    mark: function (name, ids) {
      var byId = this._ground.byId;
      var before = this._marked[name] || [];
      var now = Array.from(ids).filter(function (id) { return byId[id]; }).map(function (id) { return byId[id]; });
      this._marked[name] = now;
      if (before.length !== now.length || now.some(function (country, i) { return country !== before[i]; })) this._update();
    },

    _update: function () {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      var size = this._bounds.getSize();
      var ratio = window.devicePixelRatio || 1;
      var canvas = this._container;
      var width = Math.round(size.x * ratio);
      var height = Math.round(size.y * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = size.x + "px";
        canvas.style.height = size.y + "px";
        this._pattern = null;
      }
      L.DomUtil.setTransform(canvas, this._bounds.min, 1);
      var corner = this._map.getPixelOrigin().add(this._bounds.min);
      var zoom = (this._drawnZoom = this._map.getZoom());
      this._draw({
        scale: 256 * Math.pow(2, zoom), left: corner.x, top: corner.y, w: size.x, h: size.y, ratio: ratio, isRough: zoom < ROUGH_BELOW
      });
    },

    _draw: function (frame) {
      var context = this._context;
      var colour = this._colour;
      var zoom = this._map.getZoom();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = colour.water;
      context.fillRect(0, 0, this._container.width, this._container.height);
      context.lineJoin = "round";
      var shapes = this._visible(frame, zoom);
      this._fill(frame, shapes.plain, colour.land);
      this._fill(frame, shapes.focus, colour.focus);
      if (zoom >= ADMIN1_FROM - 0.01) {
        this._stroke(frame, inView(this._ground.admin1, frame, zoom), colour.admin, 0.8);
      }
      var lakes = inView(this._ground.lakes, frame, zoom);
      this._fill(frame, lakes, colour.water);
      this._stroke(frame, lakes, colour.coast, 0.6);
      this._stroke(frame, shapes.plain, colour.border, 0.9);
      this._stroke(frame, shapes.focus, colour.outline, 1.1);
      if (zoom >= 4.5) this._drawDisputes(frame, zoom);
      var marked = new Set([].concat.apply([], Object.values(this._marked)));
      if (marked.size) this._drawMarked(frame, zoom, marked);
    },

    _drawMarked: function (frame, zoom, countries) {
      var shapes = [];
      countries.forEach(function (country) { collect(mapviewer.partsAt(country, zoom), frame, shapes); });
      this._fill(frame, shapes, this._colour.tint);
      this._stroke(frame, shapes, this._colour.accent, 1.8);
    },

    _visible: function (frame, zoom) {
      var plain = [];
      var focus = [];
      this._ground.countries.forEach(function (country) {
        collect(mapviewer.partsAt(country, zoom), frame, country.isFocus && zoom >= 5 ? focus : plain);
      });
      return { plain: plain, focus: focus };
    },

    _drawDisputes: function (frame, zoom) {
      var hidden = this._hidden;
      var areas = this._ground.disputed.filter(function (area) { return !hidden[area.id]; });
      var context = this._context;
      if (!this._pattern) this._pattern = hatchOf(context, this._colour.hatch, frame.ratio);
      var shapes = inView(areas, frame, zoom);
      context.fillStyle = this._pattern;
      shapes.forEach(function (shape) {
        trace(context, frame, shape);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fill();
      });
      var lines = [];
      collect(this._ground.lines, frame, lines);
      this._stroke(frame, lines, this._colour.disputed, 1, [4, 3], true);
    },

    _fill: function (frame, shapes, colour) {
      var context = this._context;
      context.fillStyle = colour;
      shapes.forEach(function (shape) {
        place(context, frame, shape);
        context.fill(pathOf(shape.part, frame.isRough));
      });
    },

    _stroke: function (frame, shapes, colour, width, dash, isOpen) {
      var context = this._context;
      var unit = UNITS / frame.scale;
      context.strokeStyle = colour;
      context.lineWidth = width * unit;
      context.setLineDash((dash || []).map(function (each) { return each * unit; }));
      shapes.forEach(function (shape) {
        place(context, frame, shape, isOpen);
        context.stroke(pathOf(shape.part, frame.isRough, isOpen));
      });
      context.setLineDash([]);
    }
  });

  /* Put the origin of a shape's path where it lies in the frame; reckoned in doubles, so that lines stay put when close. */
  function place(context, frame, shape, isOpen) {
    pathOf(shape.part, frame.isRough, isOpen); // sets the middle of the box
    var scale = (frame.scale / UNITS) * frame.ratio;
    context.setTransform(scale, 0, 0, scale,
      ((shape.part.midX + shape.turn) * frame.scale - frame.left) * frame.ratio,
      (shape.part.midY * frame.scale - frame.top) * frame.ratio);
  }

  /* Begin a path in device pixels, for fills whose pattern must not be scaled. */
  function trace(context, frame, shape) {
    var part = shape.part;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    for (var i = 0; i < part.xs.length; i++) {
      var x = ((part.xs[i] + shape.turn) * frame.scale - frame.left) * frame.ratio;
      var y = (part.ys[i] * frame.scale - frame.top) * frame.ratio;
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }

  function inView(rows, frame) {
    var shapes = [];
    rows.forEach(function (row) { collect(row.parts, frame, shapes); });
    return shapes;
  }

  /* Add the parts that touch the frame, in every turn of the world that shows; specks under a pixel are left out. */
  function collect(parts, frame, shapes) {
    var first = Math.floor(frame.left / frame.scale);
    var last = Math.floor((frame.left + frame.w) / frame.scale);
    parts.forEach(function (part) {
      if ((part.east - part.west) * frame.scale < 1 && (part.south - part.north) * frame.scale < 1) return;
      if (part.south * frame.scale < frame.top || part.north * frame.scale > frame.top + frame.h) return;
      for (var turn = first; turn <= last; turn++) {
        if ((part.east + turn) * frame.scale < frame.left || (part.west + turn) * frame.scale > frame.left + frame.w) continue;
        shapes.push({ part: part, turn: turn });
      }
    });
  }
})((globalThis.mapviewer = globalThis.mapviewer || {}));
