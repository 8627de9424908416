/* The ground: land, borders, first-level lines, rivers, lakes, relief and disputed areas on one canvas that goes along with
   a pan until it no longer covers the view, and is drawn anew at each step of a flight. Colours are custom properties. */
(function (mapviewer) {
  "use strict";

  var brush = mapviewer.brush;
  var OUTLINE_FROM = 3; // zoom levels: before them the story's own countries are lighter, but have no firmer rim
  var DISPUTES_FROM = 3.25;
  var BORDERS = [ // by the style that the state gives a border: solid, dashed, dotted
    { style: 1, width: 1 },
    { style: 2, width: 1, dash: [5, 3] },
    { style: 3, width: 1.2, dash: [1.5, 2.5] }
  ];
  var INNER = 4; // the style of borders inside a state that ended
  var COLOURS = ["water", "land", "focus", "border", "outline", "admin", "coast", "river", "hatch", "accent", "tint"];
  var RIVER_WIDTHS = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.7, 0.7]; // pixels by rank

  mapviewer.Ground = L.Renderer.extend({
    options: { padding: 0.25, pane: "ground" },

    initialize: function (ground, options) {
      L.Renderer.prototype.initialize.call(this, options);
      this._ground = ground;
      this._hidden = new Set(); // faces that the story draws and hatches itself
      this._marked = {}; // name of the mark -> ids of the countries that bear it
      this._own = new Set(); // ids of the story's own countries, which are lifted
      this._ownKey = "";
      this._twin = null; // another day's ground beside this one: what is done to this is done to that
      this._storys = []; // ids of disputed areas that the story draws itself
      this.relief = new mapviewer.Relief(this._soon.bind(this));
      ground.tell = this._onTile.bind(this);
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

    /* Draw once in the next frame, however many tiles come before it. */
    _soon: function () {
      var self = this;
      if (this._waits) return;
      this._waits = requestAnimationFrame(function () {
        self._waits = 0;
        if (self._map) self._update();
      });
    },

    _onTile: function (isSettled) {
      this._soon();
      if (this._twin) this._twin._soon();
      if (isSettled && this._map) this._map.fire("groundload");
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
      if (this._twin) this._twin.restyle();
    },

    /* Have another day's ground beside this one, or none. Each then hatches all that is disputed on its day, the story's own too. */
    setTwin: function (twin) {
      if (twin !== this._twin) {
        this._twin = twin;
        this.hideDisputed(this._storys);
      }
      if (!twin) return;
      twin.setOwn(Array.from(this._own));
      Object.keys(this._marked).forEach(function (name) { twin.mark(name, this._marked[name]); }, this);
    },

    /* Leave the hatching of areas to the story, which draws them itself. */
    hideDisputed: function (ids) {
      this._storys = ids;
      var names = (this._twin ? [] : ids).map(function (id) { return id.replace(/^mv:/, "").replace(/-/g, "_"); });
      this._hidden = new Set();
      this._ground.faces.forEach(function (face, number) {
        if (names.indexOf(face) >= 0 || names.indexOf(face.split(".")[0]) >= 0) this._hidden.add(number);
      }, this);
      this._hiddenKey = names.sort().join(" ");
      this._update();
    },

    /* Show the borders of another day or viewpoint: the atlas's "state_json", parsed or as text; says whether they are others. */
    setState: function (state) {
      var data = typeof state === "string" ? JSON.parse(state) : state;
      var now = this._ground.state;
      if (this._isStated && data.on === now.on && data.viewpoint === now.viewpoint) return false;
      this._isStated = true; // the first state is only one to begin with
      this._ground.setState(data);
      this._soon();
      return true;
    },

    /* Lift the story's own countries. */
    setOwn: function (ids) {
      var key = ids.slice().sort().join(" ");
      if (key === this._ownKey) return;
      this._own = new Set(ids);
      this._ownKey = key;
      this._soon();
      if (this._twin) this._twin.setOwn(ids);
    },

    /* Emphasise countries, "is-selected" or "is-hinted"; ids of anything else are left alone. */
    mark: function (name, ids) {
      var byId = this._ground.byId;
      if (this._twin) this._twin.mark(name, ids);
      var before = this._marked[name] || [];
      var now = Array.from(ids).filter(function (id) { return byId[id]; });
      this._marked[name] = now;
      if (before.length !== now.length || now.some(function (id, i) { return id !== before[i]; })) this._update();
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
      var view = this._map.getPixelBounds();
      var seen = view.getSize();
      this._draw({
        scale: 256 * Math.pow(2, zoom), left: corner.x, top: corner.y, w: size.x, h: size.y, ratio: ratio,
        core: { left: view.min.x, top: view.min.y, w: seen.x, h: seen.y }
      }, zoom);
    },

    _draw: function (frame, zoom) {
      var context = this._context;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = this._colour.water;
      context.fillRect(0, 0, this._container.width, this._container.height);
      context.lineJoin = "round";
      context.lineCap = "butt";
      var squares = this._ground.tilesIn(frame, zoom);
      this._land(frame, squares);
      this.relief.draw(context, frame, zoom);
      this._lines(frame, zoom, squares);
      if (zoom >= DISPUTES_FROM) this._disputes(frame, squares);
      this._marks(frame, squares);
    },

    _land: function (frame, squares) {
      var colour = this._colour;
      var own = this._own;
      var state = this._ground.state;
      var key = state.version + " " + this._ownKey;
      brush.fill(this._context, frame, squares, colour.land, function (tile) {
        return brush.pathOf(tile, "land", tile.areas);
      });
      if (!own.size) return;
      brush.fill(this._context, frame, squares, colour.focus, function (tile) {
        return brush.pathOf(tile, "own " + key, tile.areas, function (area) { return own.has(state.ownerOf(area.face)); });
      });
    },

    _lines: function (frame, zoom, squares) {
      var context = this._context;
      var colour = this._colour;
      this._byZoom(frame, squares, "admin1", zoom, function () { return { colour: colour.admin, width: 0.9 }; });
      this._byZoom(frame, squares, "rivers", zoom, function (river) {
        return { colour: colour.river, width: RIVER_WIDTHS[river.rank] };
      });
      function lakes(tile) {
        return brush.pathOf(tile, "lakes " + brush.stepOf(tile.lakes, zoom), tile.lakes, function (lake) { return zoom >= lake.zoom; });
      }
      brush.fill(context, frame, squares, colour.water, lakes);
      brush.stroke(context, frame, squares, { colour: colour.coast, width: 0.7 }, lakes);
      brush.stroke(context, frame, squares, { colour: colour.coast, width: 0.8 }, function (tile) {
        return brush.pathOf(tile, "coast", tile.edges, function (edge) { return edge.other < 0; });
      });
      this._borders(frame, zoom, squares);
      this._seaLines(frame);
    },

    /* What the viewpoint draws at sea, on every turn of the world that shows. */
    _seaLines: function (frame) {
      var context = this._context;
      var plane = mapviewer.plane;
      var colour = this._colour.outline;
      this._ground.state.seaLines.forEach(function (line) {
        var border = BORDERS[line.style - 1];
        context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
        context.strokeStyle = colour;
        context.lineWidth = 1.6;
        context.setLineDash(border.dash || []);
        line.dashes.forEach(function (dash) {
          var points = dash.map(function (at) { return plane.at(at[0], at[1]); });
          var turn = plane.turns((frame.left + frame.w / 2) / frame.scale - points[0].x);
          context.beginPath();
          points.forEach(function (at) { context.lineTo((at.x + turn) * frame.scale - frame.left, at.y * frame.scale - frame.top); });
          context.stroke();
        });
      });
      context.setLineDash([]);
      context.setTransform(1, 0, 0, 1, 0, 0);
    },

    /* Borders by their style, those of the story's own countries firmer; a border that is not drawn has style 0. */
    _borders: function (frame, zoom, squares) {
      var state = this._ground.state;
      brush.stroke(this._context, frame, squares, { colour: this._colour.border, width: 0.9, dash: [6, 2, 1, 2] }, function (tile) {
        return brush.pathOf(tile, "inner " + state.version, tile.edges, function (edge) { return state.styleOf(edge) === INNER; });
      });
      var own = this._own;
      var isRimmed = own.size > 0 && zoom >= OUTLINE_FROM;
      var rim = this._colour.outline;
      function isOwn(edge) { return isRimmed && (own.has(state.ownerOf(edge.one)) || own.has(state.ownerOf(edge.other))); }
      BORDERS.forEach(function (border) {
        [{ name: "border ", colour: this._colour.border, isOwn: false, add: 0 }, { name: "rim ", colour: rim, isOwn: true, add: 0.2 }].forEach(function (kind) {
          if (kind.isOwn && !isRimmed) return;
          var style = { colour: kind.colour, width: border.width + kind.add, dash: border.dash };
          var key = kind.name + border.style + " " + state.version + " " + (isRimmed ? this._ownKey : "");
          brush.stroke(this._context, frame, squares, style, function (tile) {
            return brush.pathOf(tile, key, tile.edges, function (edge) {
              return state.styleOf(edge) === border.style && isOwn(edge) === kind.isOwn;
            });
          });
        }, this);
      }, this);
    },

    /* Lines of one table, those first that show latest: one stroke for each zoom from which some show. */
    _byZoom: function (frame, squares, table, zoom, styleOf) {
      var steps = new Map();
      squares.forEach(function (square) {
        square.tile[table].forEach(function (row) {
          if (zoom >= row.zoom && !row.isLake) steps.set(row.zoom, row);
        });
      });
      Array.from(steps.keys()).sort(function (a, b) { return b - a; }).forEach(function (step) {
        brush.stroke(this._context, frame, squares, styleOf(steps.get(step)), function (tile) {
          return brush.pathOf(tile, table + " " + step, tile[table], function (row) { return row.zoom === step && !row.isLake; });
        });
      }, this);
    },

    _disputes: function (frame, squares) {
      var hidden = this._hidden;
      var state = this._ground.state;
      var key = "hatch " + state.version + " " + this._hiddenKey;
      if (!this._pattern) this._pattern = brush.hatchOf(this._context, this._colour.hatch, frame.ratio);
      brush.hatch(this._context, frame, squares, this._pattern, function (tile) {
        return brush.pathOf(tile, key, tile.areas, function (area) { return state.isHatched(area.face) && !hidden.has(area.face); });
      });
    },

    _marks: function (frame, squares) {
      var marked = new Set([].concat.apply([], Object.values(this._marked)));
      if (!marked.size) return;
      var state = this._ground.state;
      var key = state.version + " " + Array.from(marked).sort().join(" ");
      function isMarked(face) { return marked.has(state.ownerOf(face)); }
      brush.fill(this._context, frame, squares, this._colour.tint, function (tile) {
        return brush.pathOf(tile, "marked " + key, tile.areas, function (area) { return isMarked(area.face); });
      });
      brush.stroke(this._context, frame, squares, { colour: this._colour.accent, width: 1.8 }, function (tile) {
        return brush.pathOf(tile, "marked rim " + key, tile.edges, function (edge) { return isMarked(edge.one) !== isMarked(edge.other); });
      });
    }
  });
})((globalThis.mapviewer = globalThis.mapviewer || {}));
