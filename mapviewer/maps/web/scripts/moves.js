/* Where the map looks: the opening view, flights to places, and everything at once. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var Story = mapviewer.Story;
  var FAR_KM = 1500; // a flight farther than this ends high enough to see where one is

  /* Fit a box into what the note at the bottom leaves free. */
  Story.prototype._fitBox = function (box, margin) {
    var size = this.map.getSize();
    if (size.x < 100 || size.y < 100) return; // not laid out yet: a resize will come
    var low = Math.min(this.note.offsetHeight + 14, size.y * 0.3);
    this.map.fitBounds(box, {
      animate: false, maxZoom: 11, paddingTopLeft: [margin, margin], paddingBottomRight: [margin, Math.max(margin, low + margin / 2)]
    });
  };

  Story.prototype.fit = function () {
    var v = this.view;
    this._fitBox([[v[1], v[0]], [v[3], v[2]]], 24);
  };

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
    this._fitBox(mapviewer.boundsOf(this.list), 56);
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
