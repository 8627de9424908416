/* The page's one story: what travelled here last, what is selected, and when to arrange the map anew. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var CROWD_FROM = 200; // more places than this are drawn on canvas, in clusters

  function Story(map, ground) {
    this.map = map;
    this.ground = ground;
    this.link = null;
    this.selected = new Set(); // ids as they came
    this.shown = new Set(); // ids of places and arcs that they stand for
    this.related = new Map(); // id of an event or statement -> ids of its places and arcs
    this.articles = null;
    this.view = null;
    this.isUntouched = true;
    this.flight = null;
    this.isCrowd = false;
    this.drawn = null; // what the outlines are made of
    this.middle = null; // the middle of the view in Mercator units when they were drawn
    this._layers();
    this._furniture();
    this._listen();
  }

  Story.prototype._layers = function () {
    var map = this.map;
    [["ground", 200], ["base", 300], ["outlines", 410], ["words", 450], ["pins", 600]].forEach(function (pane) {
      map.createPane(pane[0]).style.zIndex = pane[1];
    });
    this.canvas = new mapviewer.Ground(this.ground).addTo(map);
    this.outlines = new mapviewer.Outlines().addTo(map);
    var words = new mapviewer.Tags({ pane: "words" }).addTo(map);
    this.pins = new mapviewer.Tags({ pane: "pins" }).addTo(map);
    this.words = new mapviewer.Words(words, this.ground);
    this.edge = new mapviewer.Edge(map.getContainer());
    this.places = new mapviewer.Places(map, { ground: this.ground, pins: this.pins, words: this.words, edge: this.edge });
    this.crowd = new mapviewer.Crowd(this).addTo(map);
    this.tip = new mapviewer.Tip(map.getContainer());
    this.base = new mapviewer.BaseMap(this);
  };

  Story.prototype._furniture = function () {
    var controls = mapviewer.addControls(this.map, this.showEverything.bind(this));
    this.note = controls.note;
  };

  Story.prototype._listen = function () {
    var self = this;
    var map = this.map;
    map.on("moveend", function () {
      self.flight = null;
      map.getContainer().classList.remove("is-flying");
      self.arrange();
      var bounds = map.getBounds();
      self.link.viewChanged(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth(), map.getZoom());
    });
    map.on("groundload", function () { self.arrange(); });
    map.on("resize", function () {
      self._limitZoom();
      if (self.isUntouched && self.view) self.fit();
    });
    this._limitZoom();
    map.on("zoomstart", function () { map.getContainer().classList.add("is-zooming"); });
    map.on("zoomend", function () { map.getContainer().classList.remove("is-zooming"); });
    map.on("dragstart", function () { self.isUntouched = false; });
    map.getContainer().addEventListener("wheel", function () { self.isUntouched = false; }, { passive: true });
    map.getContainer().addEventListener("keydown", function () { self.isUntouched = false; });
  };

  /* ---- what comes over the bridge ---- */

  /* Show a story: the text that `layers_geojson` made. The view moves only when the articles are others. */
  Story.prototype.setLayers = function (text) {
    var data = typeof text === "string" ? JSON.parse(text) : text;
    var by = { places: [], areas: [], events: [], statements: [], relations: [] };
    data.features.forEach(function (feature) {
      if (by[feature.properties.layer]) by[feature.properties.layer].push(feature);
    });
    var before = new Set(this.places.list.map(function (place) { return place.id; }));
    var held = this._held();
    this.isCrowd = by.places.length > CROWD_FROM;
    var parts = new Map();
    var lines = new Map();
    by.areas.forEach(function (area) {
      if (!area.geometry) return;
      if (geometry.isLine(area.geometry)) lines.set(area.id, geometry.decodeLines(area.geometry));
      else parts.set(area.id, geometry.decodePolygons(area.geometry));
    });
    this.places.set(by.places, parts);
    lines.forEach(function (line, id) { parts.set(id, line); });
    this.byId = new Map(this.places.list.map(function (place) { return [place.id, place]; }));
    if (this.isCrowd) this._clearPlaces();
    else this.crowd.clear();
    this.tip.hide();
    this._relate(by);
    this.drawn = { by: by, parts: parts };
    this.canvas.setOwn(data.own || []);
    this.setNote(data.note, data.credits);
    this._open(data, before);
    if (held) this._refocus(held);
  };

  Story.prototype._clearPlaces = function () {
    this.pins.keepOnly(new Set());
    this.edge.show([], [], { x: 0, y: 0, w: 1, h: 1 });
  };

  Story.prototype._relate = function (by) {
    var related = new Map();
    by.events.forEach(function (event) { related.set(event.id, (event.properties.place_ids || []).slice()); });
    by.statements.forEach(function (statement) {
      var p = statement.properties;
      related.set(statement.id, [p.said_at].concat(p.about || []).filter(Boolean));
    });
    by.relations.forEach(function (relation) {
      var event = relation.properties.event;
      if (!related.has(event)) related.set(event, []);
      related.get(event).push(relation.id);
    });
    this.related = related;
  };

  /* Draw outlines, hazes and arcs on the turn of the world that lies nearest to the middle of the view. */
  Story.prototype._outlineNear = function (middle) {
    if (!this.drawn || (this.middle !== null && Math.abs(middle - this.middle) < 0.2)) return;
    this.middle = middle;
    var by = this.drawn.by;
    var shapes = this._shapes(by.areas, this.drawn.parts);
    var named = new Set(shapes.map(function (shape) { return shape.id; }));
    var hazes = this.isCrowd ? [] : this.places.list.filter(function (place) {
      return !named.has(place.id) && (place.kind === "region" || place.kind === "area");
    });
    var arcs = this.isCrowd ? [] : by.relations.filter(function (relation) { return relation.geometry; });
    this.outlines.show(middle, shapes, hazes, arcs.map(function (relation) {
      var g = relation.geometry;
      return { id: relation.id, lines: g.type === "LineString" ? [g.coordinates] : g.coordinates };
    }));
    this.canvas.hideDisputed(shapes.filter(function (shape) { return shape.isDisputed; }).map(function (shape) { return shape.id; }));
  };

  Story.prototype._shapes = function (areas, parts) {
    var byId = this.ground.byId;
    return areas.map(function (area) {
      var p = area.properties;
      return { id: area.id, kind: p.kind || "area", isDisputed: p.is_disputed, isLine: p.kind === "line", parts: (!byId[area.id] && parts.get(area.id)) || [] };
    }).filter(function (shape) { return shape.parts.length; });
  };

  Story.prototype._open = function (data, before) {
    var articles = JSON.stringify(data.articles || []);
    var isOther = articles !== this.articles || !data.features.some(function (feature) { return before.has(feature.id); });
    this.articles = articles;
    this.middle = null;
    if (this.places.list.length && isOther) {
      this.view = data.view;
      this.isUntouched = true;
      this.isStale = true;
      this.fit(); // arranges too, when it moves the map
      if (!this.isStale) return;
    }
    this.arrange();
  };

  /* The note on boundaries, three lines of it until it is pointed at, and the credits. */
  Story.prototype.setNote = function (note, credits) {
    this.note.textContent = "";
    if (note) {
      var words = document.createElement("div");
      words.className = "note-words";
      words.tabIndex = 0;
      var mark = document.createElement("span");
      mark.className = "mark";
      words.append(mark, note);
      this.note.append(words);
    }
    if (credits) {
      var line = document.createElement("div");
      line.className = "note-credits";
      line.textContent = credits;
      this.note.append(line);
    }
  };

  Story.prototype.setTheme = function (name) {
    document.documentElement.dataset.theme = name === "dark" ? "dark" : "light";
    this.canvas.restyle();
    this.crowd.restyle();
  };

  /* Highlight what `ids` (of places, events, statements) stand for; pans only when none of it is in view. */
  Story.prototype.select = function (ids) {
    this.selected = new Set(ids);
    this._mark();
    var self = this;
    var places = Array.from(this.shown).filter(function (id) { return self.byId && self.byId.has(id); });
    if (!places.length || places.some(function (id) { return self.isInView(id); }) || places.indexOf(this.flight) >= 0) return;
    this.fly(places[0], true);
  };

  Story.prototype._expand = function (ids) {
    var shown = new Set();
    var related = this.related;
    ids.forEach(function (id) {
      shown.add(id);
      (related.get(id) || []).forEach(function (each) { shown.add(each); });
    });
    return shown;
  };

  Story.prototype._mark = function () {
    this.shown = this._expand(this.selected);
    var shown = this.shown;
    this.map.getContainer().querySelectorAll("[data-id]").forEach(function (element) {
      var is = shown.has(element.dataset.id);
      element.classList.toggle("is-selected", is);
      element.setAttribute("aria-pressed", String(is));
      if (element.classList.contains("pin")) element.style.zIndex = is ? 2 : 1;
    });
    this.outlines.mark("is-selected", shown);
    this.canvas.mark("is-selected", shown);
    this.crowd.refresh();
  };

  Story.prototype.hint = function (id) {
    var hinted = this._expand(id ? [id] : []);
    this.map.getContainer().querySelectorAll("[data-id]").forEach(function (element) {
      element.classList.toggle("is-hinted", hinted.has(element.dataset.id));
    });
    this.outlines.mark("is-hinted", hinted);
    this.canvas.mark("is-hinted", hinted);
  };

  /* ---- arranging ---- */

  Story.prototype.frame = function () {
    var size = this.map.getSize();
    var corner = this.map.getPixelBounds().min;
    return { scale: 256 * Math.pow(2, this.map.getZoom()), left: corner.x, top: corner.y, w: size.x, h: size.y };
  };

  Story.prototype.arrange = function () {
    this.isStale = false;
    var frame = this.frame();
    if (!frame.w || !frame.h) return;
    var zoom = this.map.getZoom();
    var held = this._held();
    this._outlineNear((frame.left + frame.w / 2) / frame.scale);
    this.outlines.fade(frame);
    var furniture = mapviewer.furnitureBoxes(this.map.getContainer());
    var grid = this.words.survey(frame, zoom);
    var taken;
    if (this.isCrowd) taken = furniture.concat(this.crowd.arrange(frame));
    else taken = this.places.arrange(frame, zoom, furniture, grid);
    var named = new Set(this.isCrowd ? [] : this.places.list.map(function (place) { return place.id; }));
    this.words.show(grid, frame, zoom, taken, named);
    this._mark();
    if (held) this._refocus(held);
  };

  Story.prototype._held = function () {
    var active = document.activeElement;
    return active && active.dataset ? active.dataset.id : null;
  };

  /* A chip that became a pin keeps the keyboard's focus, and the other way round. */
  Story.prototype._refocus = function (id) {
    var now = document.activeElement;
    if (now && now.dataset && now.dataset.id === id) return;
    var element = this.map.getContainer().querySelector('[data-id="' + CSS.escape(id) + '"]');
    if (element) element.focus({ preventScroll: true });
  };

  mapviewer.Story = Story;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
