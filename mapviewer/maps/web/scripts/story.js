/* The page's one story: what travelled here last, what is selected, and when to arrange the map anew. */
(function (mapviewer) {
  "use strict";

  function Story(map, ground) {
    this.map = map;
    this.ground = ground;
    this.link = null;
    this.selected = new Set(); // ids as they came
    this.shown = new Set(); // ids of places and arcs that they stand for
    this.related = new Map(); // id of an event or statement -> ids of its places and arcs
    this.articles = null;
    this.view = null;
    this.whole = null; // the frame of the whole story, and those of its articles
    this.frames = {};
    this.planes = {}; // id of an article, or "" -> "north" or "south", where the frame lies near a pole
    this.isLaying = false;
    this.isUntouched = true;
    this.flight = null;
    this.list = []; // the places that the map shows
    this.byId = new Map();
    this.items = []; // all that is drawn
    this.hinted = null;
    this.active = null; // id of the article that is read
    this.drawn = null; // what the outlines are made of
    this.middle = null; // the middle of the view in units of the plane when they were drawn
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
    this.sheet = new mapviewer.Sheet(map);
    this.scene = new mapviewer.Scene(this.ground);
    this.tip = new mapviewer.Tip(map.getContainer());
    this.notes = new mapviewer.Notes(this);
    this.swipe = null; // another day's ground beside this one
    this.base = new mapviewer.BaseMap(this);
  };

  Story.prototype._furniture = function () {
    var controls = mapviewer.addControls(this.map, this.showEverything.bind(this), this.setArrows.bind(this));
    this.note = controls.note;
    this.arrows = controls.arrows;
  };

  Story.prototype._listen = function () {
    var self = this;
    var map = this.map;
    map.on("moveend", function () {
      self.flight = null;
      map.getContainer().classList.remove("is-flying");
      self.arrange();
      if (!self.isLaying) self.link.viewChanged.apply(null, self.seen().concat(map.getZoom()));
    });
    map.on("groundload", function () { self.arrange(); });
    map.on("resize", function () {
      self._limitZoom();
      if (self.isUntouched && self.view) self.fit();
      else self.arrange(); // Leaflet tells of the move a fifth of a second later only
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
    var before = new Set(this.byId.keys());
    var held = this._held();
    if (data.political) this.canvas.setState(data.political);
    if (data.other_day) this.setSwipe(data.other_day);
    this.frames = data.frames || {};
    this.planes = data.planes || {};
    this.whole = data.view;
    var isOtherPlane = this.choosePlane();
    this._read(by);
    this.tip.hide();
    this._relate(by);
    this.canvas.setOwn(data.own || []);
    this.scene.iso = data.iso || {};
    this.arrows.hidden = !by.relations.some(function (relation) { return relation.geometry; });
    this.told = { note: data.note, credits: data.credits };
    this._tell();
    this._open(data, before, isOtherPlane);
    if (held) this._refocus(held);
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

  /* Draw outlines and arrows on the turn of the world that lies nearest to the middle of the view, for its zoom level. */
  Story.prototype._outlineNear = function (middle, scale) {
    var level = Math.ceil(Math.log2(scale));
    if (!this.drawn || (this.middle !== null && Math.abs(middle - this.middle) < 0.2 && level === this.drawnFor)) return;
    this.middle = middle;
    this.drawnFor = level;
    var shapes = this._shapes(Math.pow(2, level));
    this.outlines.show(middle, shapes, this.hasArrows ? this.drawn.by.relations : []);
    this.canvas.hideDisputed(shapes.filter(function (shape) { return shape.isDisputed; }).map(function (shape) { return shape.id; }));
  };

  /* What has an outline of its own: countries are lifted on the ground's canvas. */
  Story.prototype._shapes = function (scale) {
    var outlines = this.drawn.outlines;
    return this.drawn.by.areas.filter(function (area) {
      var isHidden = !area.properties.is_disputed && !this.byId.has(area.id);
      return outlines.has(area.id) && !this.ground.byId[area.id] && !isHidden;
    }, this).map(function (area) {
      var p = area.properties;
      var outline = outlines.get(area.id);
      return Object.assign({ id: area.id, kind: p.kind || "area", isDisputed: p.is_disputed }, outline, { parts: mapviewer.withoutSpecks(outline.parts, scale) });
    });
  };

  Story.prototype.setArrows = function (isOn) {
    this.hasArrows = isOn;
    this.middle = null;
    this._tell();
    this.arrange();
  };

  Story.prototype._open = function (data, before, isOtherPlane) {
    var articles = JSON.stringify(data.articles || []);
    var isOther = isOtherPlane || articles !== this.articles || !data.features.some(function (feature) { return before.has(feature.id); });
    this.articles = articles;
    this.middle = null;
    if (this.list.length && isOther) {
      this.view = this.frames[this.active] || data.view;
      this.isUntouched = true;
      this.isStale = true;
      this.fit(); // arranges too, when it moves the map
      if (!this.isStale) return;
    }
    this.arrange();
  };

  /* The article that is read decides the frame, where there are several. */
  Story.prototype.setArticle = function (id) {
    var isOther = this.active !== null && this.active !== id;
    this.active = id;
    var view = this.frames && this.frames[id];
    if (!view || !isOther) return;
    this.view = view;
    this.isUntouched = true;
    if (!this.layOut()) this.fit();
  };

  /* The note on boundaries, three lines of it until it is pointed at, what arrows mean while they show, and the credits. */
  Story.prototype._tell = function () {
    this.note.textContent = "";
    if (this.told.note) {
      var words = L.DomUtil.create("div", "note-words", this.note);
      words.tabIndex = 0;
      L.DomUtil.create("span", "mark", words);
      words.append.apply(words, mapviewer.wordsWithDisputes(this.told.note, this.ground.state.disputes));
    }
    if (this.hasArrows && !this.arrows.hidden) {
      var key = L.DomUtil.create("div", "note-arrows", this.note);
      L.DomUtil.create("span", "arrow-mark", key).textContent = "\u2192";
      key.append(mapviewer.say("went from one place to another: a visit, an attack, an aid convoy"));
    }
    if (this.told.credits) L.DomUtil.create("div", "note-credits", this.note).textContent = this.told.credits;
  };

  /* Say everything anew: the page's words are others. */
  Story.prototype.renew = function () {
    if (this.told) this._tell();
    if (this.list.length) this.arrange();
  };

  Story.prototype.setTheme = function (name) {
    document.documentElement.dataset.theme = name === "dark" ? "dark" : "light";
    this.canvas.restyle();
  };

  /* Highlight what `ids` (of places, events, statements) stand for; pans only when none of it is in view. */
  Story.prototype.select = function (ids) {
    this.selected = new Set(ids);
    this._mark();
    var self = this;
    var places = Array.from(this.shown).filter(function (id) { return self.byId.has(id); });
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
    this._dress("is-selected", this.shown);
  };

  /* Give the elements of `ids`, the groups that hold them and their outlines a class, and take it from all others. */
  Story.prototype._dress = function (name, ids) {
    this.map.getContainer().querySelectorAll("[data-id]").forEach(function (element) {
      var is = ids.has(element.dataset.id);
      if (element.members) is = element.members.some(function (place) { return ids.has(place.id); });
      element.classList.toggle(name, is);
      if (name === "is-selected" && element.hasAttribute("aria-pressed")) element.setAttribute("aria-pressed", String(is));
    });
    this.outlines.mark(name, ids);
    this.canvas.mark(name, ids);
  };

  Story.prototype.hint = function (id) {
    this.hinted = id || null;
    this._dress("is-hinted", this._expand(id ? [id] : []));
  };

  /* ---- arranging ---- */

  Story.prototype.frame = function () {
    var size = this.map.getSize();
    var corner = this.map.getPixelBounds().min;
    var plane = mapviewer.plane;
    return { scale: 256 * Math.pow(2, this.map.getZoom()), left: corner.x, top: corner.y, w: size.x, h: size.y, plane: plane.id, lon: plane.lon };
  };

  Story.prototype.arrange = function () {
    if (this.isLaying) return;
    this.isStale = false;
    var frame = this.frame();
    if (!frame.w || !frame.h) return;
    var held = this._held();
    this._outlineNear((frame.left + frame.w / 2) / frame.scale, frame.scale);
    this.items = this.scene.decide(frame, this.map.getZoom(), mapviewer.furnitureBoxes(this.map.getContainer()), this.swipe);
    this.spots = new Set();
    this.items.forEach(function (item) {
      if (item.kind === "name" || item.isGround || item.kind === "chip" || item.kind === "dispute") return;
      (item.members || [item.place]).forEach(function (place) { this.spots.add(place.id); }, this);
    }, this);
    this.sheet.show(this.items);
    this.notes.refresh();
    this._mark();
    this._dress("is-hinted", this._expand(this.hinted ? [this.hinted] : []));
    if (held) this._refocus(held);
  };

  /* The element of a group by its id. */
  Story.prototype.groupOf = function (id) {
    var item = this.items.find(function (each) { return each.id === id && each.kind === "group"; });
    return item ? item.element : null;
  };

  Story.prototype._held = function () {
    var active = document.activeElement;
    return active && active.dataset ? active.dataset.id : null;
  };

  /* A chip that became a pin keeps the keyboard's focus, and the other way round. */
  Story.prototype._refocus = function (id) {
    var now = document.activeElement;
    if (now && now.dataset && now.dataset.id === id) return;
    var found = Array.from(this.map.getContainer().querySelectorAll('[data-id="' + CSS.escape(id) + '"]'));
    var element = found.find(function (each) { return each.offsetParent; }) || (found[0] && found[0].closest(".group"));
    if (element) element.focus({ preventScroll: true });
  };

  mapviewer.Story = Story;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
