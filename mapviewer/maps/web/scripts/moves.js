/* Where the map looks: the opening view, flights to places, and everything at once. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var Story = mapviewer.Story;
  var FAR_KM = 1500; // a flight farther than this ends high enough to see where one is

  var CLOSEST = 11; // zoom level of a view that nobody chose

  /* Look at a box of degrees [west, south, east, north], whole and as large as the zoom levels allow; `margins` in pixels = {side, low}. */
  Story.prototype.look = function (box, margins) {
    this._lookAt(mapviewer.shapes.boxRound.apply(null, box), margins || { side: 0, low: 0 });
  };

  /* The same for a box {west, north, east, south} in units of the plane. */
  Story.prototype._lookAt = function (round, m) {
    var map = this.map;
    var size = map.getSize();
    var scale = Math.min((size.x - 2 * m.side) / (round.east - round.west || 1e-9), (size.y - m.side - m.low) / (round.south - round.north || 1e-9));
    var snap = map.options.zoomSnap || 1e-6;
    var zoom = Math.floor(Math.log2(scale / 256) / snap + 0.01) * snap;
    zoom = Math.max(map.getMinZoom(), Math.min(m.closest || map.getMaxZoom(), zoom));
    var pixels = 256 * Math.pow(2, zoom);
    var middle = mapviewer.plane.lonLat((round.west + round.east) / 2, (round.north + round.south) / 2 + (m.low - m.side) / 2 / pixels);
    map.setView([middle.lat, middle.lon], zoom, { animate: false });
  };

  /* Fit a box into what the note at the bottom leaves free. */
  Story.prototype._fitBox = function (box, margin) {
    var size = this.map.getSize();
    if (size.x < 100 || size.y < 100) return; // not laid out yet: a resize will come
    var low = Math.min(this.note.offsetHeight + 14, size.y * 0.3);
    var margins = { side: margin, low: Math.max(margin, low + margin / 2), closest: CLOSEST };
    if (mapviewer.plane.isRound) this.look(box, margins);
    else this._lookAt(this._placesIn(box), margins);
  };

  /* The box round the places in a box of degrees, with some room: round a pole its own corners lie far outside what it is about. */
  Story.prototype._placesIn = function (box) {
    var middle = (box[0] + box[2]) / 2;
    var inside = this.list.filter(function (place) {
      var lon = geometry.nearestLon(place.lon, middle);
      return place.hasMark && lon >= box[0] && lon <= box[2] && place.lat >= box[1] && place.lat <= box[3];
    });
    if (inside.length < 2) return mapviewer.shapes.boxRound.apply(null, box);
    var round = mapviewer.shapes.boxAround(inside.map(function (place) { return place.lon; }), inside.map(function (place) { return place.lat; }));
    var wide = (round.east - round.west) * 0.06;
    var high = (round.south - round.north) * 0.1;
    return { west: round.west - wide, east: round.east + wide, north: round.north - high, south: round.south + high };
  };

  Story.prototype.fit = function () {
    this._fitBox(this.view, 24);
  };

  /* The box of degrees [west, south, east, north] that holds the view; all round the world where a pole shows. */
  Story.prototype.seen = function () {
    var bounds = this.map.getBounds();
    if (mapviewer.plane.isRound) return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    var frame = this.frame();
    var rim = rimOf(frame);
    var near = this.map.getCenter().lng;
    var lons = rim.map(function (at) { return geometry.nearestLon(at.lon, near); });
    var lats = rim.map(function (at) { return at.lat; });
    var box = [Math.min.apply(null, lons), Math.min.apply(null, lats), Math.max.apply(null, lons), Math.max.apply(null, lats)];
    var isPole = Math.abs(frame.scale / 2 - frame.left - frame.w / 2) <= frame.w / 2 && Math.abs(frame.scale / 2 - frame.top - frame.h / 2) <= frame.h / 2;
    if (!isPole) return box;
    return mapviewer.plane.id === "north" ? [-180, box[1], 180, 90] : [-180, -90, 180, box[3]];
  };

  function rimOf(frame) {
    var rim = [];
    for (var i = 0; i <= 16; i++) {
      var x = (frame.left + (frame.w * i) / 16) / frame.scale;
      var y = (frame.top + (frame.h * i) / 16) / frame.scale;
      rim.push(
        mapviewer.plane.lonLat(x, frame.top / frame.scale), mapviewer.plane.lonLat(x, (frame.top + frame.h) / frame.scale),
        mapviewer.plane.lonLat(frame.left / frame.scale, y), mapviewer.plane.lonLat((frame.left + frame.w) / frame.scale, y)
      );
    }
    return rim;
  }

  /* No farther out than one world fills the height. */
  Story.prototype._limitZoom = function () {
    var high = this.map.getSize().y;
    if (!high) return;
    var least = Math.max(1, Math.ceil(Math.log2(high / 256) * 4) / 4);
    // Leaflet would zoom in with an animation, which undoes whatever view is set meanwhile
    if (this.map.getZoom() < least) this.map.setZoom(least, { animate: false });
    this.map.setMinZoom(least);
  };

  /* Whether a mark or name in view stands for the place, its own or a group's. */
  Story.prototype.isInView = function (id) {
    return !!this.spots && this.spots.has(id);
  };

  Story.prototype.fly = function (id) {
    var place = this.byId.get(id);
    if (!place) return;
    if (!this.flight) this.level = this.map.getZoom(); // a flight that is broken off keeps the level it set out with
    this.flight = id;
    this.map.getContainer().classList.add("is-flying");
    var centre = this.map.getCenter();
    var target = L.latLng(place.lat, geometry.nearestLon(place.lon, centre.lng));
    var isFar = geometry.distanceKm(centre.lng, centre.lat, place.lon, place.lat) > FAR_KM;
    var level = Math.max(isFar ? Math.min(this.level, 6) : this.level, place.country ? 3 : 4, this._levelFor(place));
    var isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isCalm) this.map.setView(target, level, { animate: false });
    else this.map.flyTo(target, level, { duration: 0.9 });
  };

  /* The level from which a small country or region is large enough for its name. */
  Story.prototype._levelFor = function (place) {
    var parts = (place.country && place.country.parts) || place.parts;
    if (place.hasMark || !parts || !parts.length) return 0;
    var most = Math.max.apply(null, parts.map(function (part) { return Math.max(part.east - part.west, part.south - part.north); }));
    return Math.min(9, Math.floor(Math.log2(200 / (256 * most)) * 4) / 4);
  };

  Story.prototype.showEverything = function () {
    if (!this.list.length) return;
    this.isUntouched = false;
    this._fitBox(mapviewer.boxOf(this.list), 56);
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
