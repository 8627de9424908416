/* The story's places as the page knows them: from the features that travelled here, in order of rank. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var STEP = 22; // pixels between the spots of an area's badge
  var STEPS = 5;

  /* The places of `features`, those that the map shows: without a point there is nothing to show, and what is doubtful stands in the
     list only, until somebody accepts it. `outlines` is a Map of id -> {parts, isLine}. */
  mapviewer.readPlaces = function (features, outlines, ground) {
    var places = [];
    features.forEach(function (feature) {
      var lonLat = feature.geometry && feature.geometry.coordinates;
      if (!lonLat || !isFinite(lonLat[0]) || !isFinite(lonLat[1]) || feature.properties.on_map === false) return;
      places.push(placeOf(feature, lonLat, outlines.get(feature.id) || null, ground));
    });
    places.sort(function (a, b) { return a.rank - b.rank; });
    var order = 0;
    places.forEach(function (place) {
      if (place.hasMark) place.order = order++;
    });
    return places;
  };

  function placeOf(feature, lonLat, outline, ground) {
    var p = feature.properties;
    var at = mapviewer.plane.at(lonLat[0], lonLat[1]);
    var country = p.kind === "country" ? ground.byId[feature.id] || null : null;
    var place = {
      id: feature.id, name: p.name, label: p.label || p.name, number: p.number, kind: p.kind, feature: p.feature || "",
      isUnsure: typeof p.score === "number" && p.score < 0.5, lon: lonLat[0], lat: lonLat[1], ux: at.x, uy: at.y,
      summary: p.summary, dates: p.dates, note: p.note, rank: p.rank || 1e9, country: country, iso: p.country || "",
      parts: country || !outline ? null : outline.parts, isLine: !!outline && outline.isLine,
      hasMark: p.kind === "point" || p.kind === "area" || p.number > 0, order: Infinity
    };
    place.isArea = !!place.parts && place.hasMark && !outline.isArc; // what lies on an arc is a point all the same
    place.spots = function (scale, isMore) { return spotsOf(place, scale, isMore); };
    place.holds = function (box, scale) { return place.isLine || !place.parts || isInside(place.parts, box, scale); };
    return place;
  }

  /* Where the badge of an area may stand, in pixels of the whole world: at its own point, if that lies inside, or where it is deepest;
     with `isMore` all over it, the nearest first. */
  function spotsOf(place, scale, isMore) {
    if (!place.anchor) {
      var isIn = place.isLine || geometry.holdsPoint(place.parts, place.ux, place.uy);
      place.anchor = isIn ? { x: place.ux, y: place.uy } : geometry.poleOf(place.parts);
    }
    var at = { x: place.anchor.x * scale, y: place.anchor.y * scale };
    if (!isMore) return [at];
    var spots = place.isLine ? alongLine(place, scale) : overArea(place, at, scale);
    return spots.sort(function (a, b) { return Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y); });
  }

  function overArea(place, at, scale) {
    var spots = [];
    for (var i = -STEPS; i <= STEPS; i++) {
      for (var j = -STEPS; j <= STEPS; j++) {
        var spot = { x: at.x + i * STEP, y: at.y + j * STEP };
        if ((i || j) && geometry.holdsPoint(place.parts, spot.x / scale, spot.y / scale)) spots.push(spot);
      }
    }
    return spots;
  }

  function alongLine(place, scale) {
    var spots = [];
    place.parts.forEach(function (part) {
      for (var i = 0; i < part.xs.length; i++) {
        var spot = { x: part.xs[i] * scale, y: part.ys[i] * scale };
        var last = spots[spots.length - 1];
        if (!last || Math.hypot(spot.x - last.x, spot.y - last.y) >= STEP) spots.push(spot);
      }
    });
    return spots.slice(0, 200);
  }

  /* Whether a box in pixels of the whole world lies wholly in the rings. */
  function isInside(parts, box, scale) {
    var grid = geometry.makeGrid(box.w, box.h, 3);
    geometry.fillGrid(grid, parts, 1, { scale: scale, left: box.x, top: box.y });
    return grid.owner.every(function (owner) { return owner === 1; });
  }
})((globalThis.mapviewer = globalThis.mapviewer || {}));
