/* How a story is laid out: on which plane, and its places and outlines on that plane. */
(function (mapviewer) {
  "use strict";

  var Story = mapviewer.Story;

  /* Know the story's places and outlines, on the plane that is drawn on. */
  Story.prototype._read = function (by) {
    this.drawn = { by: by, outlines: mapviewer.readOutlines(by.areas) };
    this.list = mapviewer.readPlaces(by.places, this.drawn.outlines, this.ground);
    this.byId = new Map(this.list.map(function (place) { return [place.id, place]; }));
    this.scene.setPlaces(this.list);
    this.middle = null;
  };

  /* Take the plane that suits the frame: round a pole for a story up there, else Web Mercator, as under every base map of the reader's own.
     Whether it is another one now. */
  Story.prototype.choosePlane = function () {
    var view = this.frames[this.active] || this.whole;
    var id = this.base.layer ? "" : this.planes[this.frames[this.active] ? this.active : ""];
    var plane = mapviewer.planeFor(id, view);
    var map = this.map;
    if (mapviewer.isSamePlane(plane, mapviewer.plane)) return false;
    this.isLaying = true; // nothing is arranged half-way
    mapviewer.plane = plane;
    map.options.crs = plane.crs();
    this.bounds = this.bounds || map.options.maxBounds;
    map.setMaxBounds(plane.isRound ? this.bounds : null);
    map.setView([(view[1] + view[3]) / 2, (view[0] + view[2]) / 2], map.getZoom(), { animate: false, reset: true });
    this.ground.layAnew();
    if (this.swipe) this.swipe.ground.restate();
    this.canvas.restyle();
    this.isLaying = false;
    return true;
  };

  /* Lay the story out anew where another plane suits it now; whether that is so. */
  Story.prototype.layOut = function () {
    if (!this.whole || !this.choosePlane()) return false;
    this._read(this.drawn.by);
    this.fit();
    return true;
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
