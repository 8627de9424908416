/* On whose boundaries the story stands: of another day or viewpoint, of two days side by side, and what is said of them. */
(function (mapviewer) {
  "use strict";

  var Story = mapviewer.Story;

  /* Show the boundaries of another day or viewpoint at once, names and marks with them. */
  Story.prototype.setState = function (text) {
    if (!this.canvas.setState(text)) return;
    if (this.swipe) this.swipe.moveTo(this.swipe.at);
    this.arrange();
  };

  /* Show another day's ground right of a handle: "state_json" as text or parsed; nothing ends it. */
  Story.prototype.setSwipe = function (state) {
    if (state) {
      if (!this.swipe) this.swipe = new mapviewer.Swipe(this);
      this.swipe.show(typeof state === "string" ? JSON.parse(state) : state);
    } else if (this.swipe) {
      this.swipe.end();
      this.swipe = null;
    }
    this.arrange();
  };

  /* Say something else of the boundaries. */
  Story.prototype.setNote = function (note) {
    if (!this.told) return;
    this.told.note = note;
    this._tell();
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
