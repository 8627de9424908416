/* Where the map looks: the opening view, flights to places, and everything at once. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var Story = mapviewer.Story;

  Story.prototype.fit = function () {
    var v = this.view;
    this.map.fitBounds([[v[1], v[0]], [v[3], v[2]]], { animate: false, padding: [24, 24], maxZoom: 9 });
  };

  /* No farther out than one world fills the height. */
  Story.prototype._limitZoom = function () {
    var high = this.map.getSize().y;
    if (high > 0) this.map.setMinZoom(Math.max(1, Math.ceil(Math.log2(high / 256) * 4) / 4));
  };

  Story.prototype.isInView = function (id) {
    if (!this.isCrowd) return this.places.spots.has(id);
    var place = this.byId.get(id);
    return this.map.getBounds().contains([place.lat, geometry.nearestLon(place.lon, this.map.getCenter().lng)]);
  };

  Story.prototype.fly = function (id) {
    var place = this.byId.get(id);
    if (!place) return;
    this.flight = id;
    var centre = this.map.getCenter();
    var target = L.latLng(place.lat, geometry.nearestLon(place.lon, centre.lng));
    var isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isCalm) this.map.setView(target, this.map.getZoom(), { animate: false });
    else this.map.flyTo(target, Math.max(this.map.getZoom(), place.country ? 3 : 4), { duration: 0.9 });
  };

  Story.prototype.showEverything = function () {
    if (!this.places.list.length) return;
    this.isUntouched = false;
    var box = mapviewer.boundsOf(this.places.list);
    this.map.fitBounds(box, { padding: [60, 60], maxZoom: 9, animate: false });
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
