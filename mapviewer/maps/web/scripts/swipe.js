/* Two days side by side: the ground of the story's day left of a handle, that of another day right of it. The other ground is a canvas
   of its own over the first, of which only the part right of the handle shows; moving the handle draws nothing anew but names. */
(function (mapviewer) {
  "use strict";

  var STEPS = { ArrowLeft: -0.02, ArrowDown: -0.02, ArrowRight: 0.02, ArrowUp: 0.02, PageDown: -0.1, PageUp: 0.1, Home: -1, End: 1 };
  var FAR = 100000; // pixels, beyond any pane

  function Swipe(story) {
    this.story = story;
    this.at = 0.5; // share of the map's width
    this.ground = Object.create(story.ground, { byId: { value: {}, writable: true }, state: { value: null, writable: true } });
    this.pane = story.map.getPane("ground-then") || story.map.createPane("ground-then");
    this.pane.style.zIndex = 210;
    this.canvas = new mapviewer.Ground(this.ground, { pane: "ground-then" });
    this._make();
    this._listen();
  }

  Swipe.prototype._make = function () {
    this.box = L.DomUtil.create("div", "swipe");
    L.DomUtil.create("div", "swipe-line", this.box);
    this.left = L.DomUtil.create("div", "swipe-day is-left swipe-box", this.box);
    this.right = L.DomUtil.create("div", "swipe-day is-right swipe-box", this.box);
    this.grip = L.DomUtil.create("div", "swipe-grip swipe-box", this.box);
    this.grip.textContent = "\u25C2 \u25B8";
    this.grip.tabIndex = 0;
    this.grip.setAttribute("role", "slider");
    this.grip.setAttribute("aria-orientation", "horizontal");
    this.grip.setAttribute("aria-valuemin", "0");
    this.grip.setAttribute("aria-valuemax", "100");
    L.DomEvent.disableClickPropagation(this.box);
  };

  Swipe.prototype._listen = function () {
    var self = this;
    var home = this.story.map.getContainer();
    this._onMove = function () { self._clip(); };
    this._onResize = function () { self._put(); };
    this.box.addEventListener("pointerdown", function (event) {
      self.box.setPointerCapture(event.pointerId);
      self.isDragged = true;
      event.preventDefault();
      event.stopPropagation();
      self.grip.focus({ preventScroll: true });
    });
    this.box.addEventListener("pointermove", function (event) {
      var rect = home.getBoundingClientRect();
      if (self.isDragged) self.moveTo((event.clientX - rect.left) / rect.width);
    });
    ["pointerup", "pointercancel"].forEach(function (name) {
      self.box.addEventListener(name, function () { self.isDragged = false; });
    });
    this.grip.addEventListener("keydown", function (event) {
      var step = STEPS[event.key];
      if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation(); // the arrow keys would pan the map
      self.moveTo(self.at + step);
    });
  };

  /* Show another day right of the handle: the atlas's "state_json", parsed. */
  Swipe.prototype.show = function (data) {
    this.canvas.setState(data);
    var map = this.story.map;
    if (!this.box.parentNode) {
      map.getContainer().appendChild(this.box);
      map.getContainer().classList.add("is-swiping");
      this.canvas.relief = this.story.canvas.relief;
      this.canvas.addTo(map);
      map.on("move zoomend viewreset", this._onMove).on("resize", this._onResize);
    }
    this.story.canvas.setTwin(this.canvas);
    this._put();
  };

  /* One ground again. */
  Swipe.prototype.end = function () {
    var map = this.story.map;
    this.story.canvas.setTwin(null);
    this.canvas.remove();
    this.box.remove();
    map.getContainer().classList.remove("is-swiping");
    map.off("move zoomend viewreset", this._onMove).off("resize", this._onResize);
  };

  Swipe.prototype.moveTo = function (share) {
    this.at = Math.max(0, Math.min(1, share));
    this._put();
    this._arrangeSoon();
  };

  /* Names are placed anew in the next frame, however often the handle moves before it. */
  Swipe.prototype._arrangeSoon = function () {
    var self = this;
    if (this._waits) return;
    this._waits = requestAnimationFrame(function () {
      self._waits = 0;
      if (self.box.parentNode) self.story.arrange();
    });
  };

  /* Where the handle is, in pixels of the map. */
  Swipe.prototype.x = function () {
    return Math.round(this.at * this.story.map.getSize().x);
  };

  Swipe.prototype._put = function () {
    this.box.style.left = this.x() + "px";
    this.left.textContent = inWords(this.story.ground.state.on);
    this.right.textContent = inWords(this.ground.state.on);
    var share = Math.round(100 * this.at);
    this.grip.setAttribute("aria-label", mapviewer.say("Boundaries of two days: {left} left of the handle, {right} right of it", { left: this.left.textContent, right: this.right.textContent }));
    this.grip.setAttribute("aria-valuenow", String(share));
    this.grip.setAttribute("aria-valuetext", mapviewer.say("{n} percent of the map shows {day}", { n: share, day: this.left.textContent }));
    this._clip();
  };

  /* The other ground shows right of the handle only. */
  Swipe.prototype._clip = function () {
    var x = this.story.map.containerPointToLayerPoint([this.x(), 0]).x;
    this.pane.style.clipPath = "polygon(" + [[x, -FAR], [FAR, -FAR], [FAR, FAR], [x, FAR]].map(function (at) {
      return at[0] + "px " + at[1] + "px";
    }).join(", ") + ")";
  };

  function inWords(day) {
    return new Date(day + "T00:00Z").toLocaleDateString(mapviewer.language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  mapviewer.Swipe = Swipe;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
