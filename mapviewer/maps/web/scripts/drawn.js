/* What is drawn just now, for tests and for whoever can not see it. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;

  function rounded(value) {
    return Math.round(value * 1e6) / 1e6;
  }

  /* A JSON text: [{kind, id, name, box: [x, y, w, h] in pixels of the map, lon, lat (its own point; of a group the middle of its members),
     at: [lon, lat] of the middle of what is drawn, iso (countries), members: [ids] (groups, and chips that stand for several),
     label: [x, y, w, h] or null (marks: where their name stands)}]. Boxes are measured on the page. */
  mapviewer.drawn = function () {
    var story = mapviewer.story;
    var home = story.map.getContainer().getBoundingClientRect();
    var frame = story.frame();
    var labels = new Map();
    story.items.forEach(function (item) {
      if (item.kind === "name") labels.set(item.of, boxOf(item, home));
    });
    // under a base map of the reader's own, whose tiles bring names, the ground's words do not show
    var shown = story.items.filter(function (item) { return item.kind !== "name" && item.element.getClientRects().length; });
    var told = shown.map(function (item) {
      return tell(item, boxOf(item, home), frame, labels);
    });
    return JSON.stringify(told);
  };

  function boxOf(item, home) {
    var child = item.element.firstElementChild;
    var parts = item.kind === "river" ? [child] : item.kind === "town" ? [item.element, child] : [item.element];
    var rects = parts.map(function (part) { return part.getBoundingClientRect(); });
    var left = Math.min.apply(null, rects.map(function (r) { return r.left; }));
    var top = Math.min.apply(null, rects.map(function (r) { return r.top; }));
    var right = Math.max.apply(null, rects.map(function (r) { return r.right; }));
    var bottom = Math.max.apply(null, rects.map(function (r) { return r.bottom; }));
    return [left - home.left, top - home.top, right - left, bottom - top];
  }

  function tell(item, box, frame, labels) {
    var own = item.home || item.place || {};
    var middle = mapviewer.plane.lonLat((frame.left + box[0] + box[2] / 2) / frame.scale, (frame.top + box[1] + box[3] / 2) / frame.scale);
    var at = [middle.lon, middle.lat];
    var lon = geometry.nearestLon(own.lon === undefined ? at[0] : own.lon, 0);
    at[0] = geometry.nearestLon(at[0], lon);
    var told = {
      kind: item.kind, id: item.id, name: item.name, box: box.map(rounded), lon: rounded(lon), lat: rounded(own.lat === undefined ? at[1] : own.lat),
      at: at.map(rounded)
    };
    if (item.iso) told.iso = item.iso;
    if (item.members) told.members = item.members.map(function (place) { return place.id; });
    if (item.isFold) told.members = item.rows.map(function (row) { return row.place.id; });
    if (["pin", "dot", "group", "outline"].indexOf(item.kind) >= 0) told.label = (labels.get(item.id) || null) && labels.get(item.id).map(rounded);
    return told;
  }
})((globalThis.mapviewer = globalThis.mapviewer || {}));
