/* The plane that the map is drawn on, and what lies on it: Web Mercator, which goes round the world again and again, or, for a story near
   a pole, the polar stereographic plane (Snyder 1987, Map Projections - A Working Manual, pp. 154-163, on the sphere). On either, positions
   are x and y in units of its square, x to the right and y downwards; at zoom z a unit is 256 * 2^z pixels. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var RADIANS = Math.PI / 180;
  var RIM = 30; // degrees beyond the equator at which a polar plane ends
  var STEP = 2; // degrees of longitude from one point to the next: a parallel is no straight line there

  var MERCATOR = {
    id: "mercator",
    isRound: true,
    at: function (lon, lat) { return { x: geometry.toX(lon), y: geometry.toY(lat) }; },
    lonLat: function (x, y) { return { lon: geometry.toLon(x), lat: geometry.toLat(y) }; },
    /* The whole turns of the world in a difference of x. */
    turns: function (off) { return Math.round(off); },
    part: function (lons, lats) {
      return geometry.makePart(Float64Array.from(lons, geometry.toX), Float64Array.from(lats, geometry.toY));
    },
    crs: function () { return L.CRS.EPSG3857; }
  };

  /* The plane round the north or south pole; `lon` is the meridian that points down (north) or up (south). */
  function polar(isNorth, lon) {
    var sign = isNorth ? 1 : -1;
    var plane = { id: isNorth ? "north" : "south", isRound: false, lon: lon };

    plane.at = function (east, north) {
      var r = 0.5 * Math.tan((45 - Math.max(-RIM, sign * north) / 2) * RADIANS);
      var turn = (east - lon) * RADIANS;
      return { x: 0.5 + r * Math.sin(turn), y: 0.5 + sign * r * Math.cos(turn) };
    };
    plane.lonLat = function (x, y) {
      var dx = x - 0.5;
      var dy = sign * (y - 0.5);
      var east = lon + Math.atan2(dx, dy) / RADIANS;
      return { lon: geometry.nearestLon(east, 0), lat: sign * (90 - (2 * Math.atan(2 * Math.hypot(dx, dy))) / RADIANS) };
    };
    plane.turns = function () { return 0; };
    plane.part = function (lons, lats, isRing) {
      var xs = [];
      var ys = [];
      var n = lons.length;
      for (var i = 0; i < n; i++) {
        var here = plane.at(lons[i], lats[i]);
        xs.push(here.x);
        ys.push(here.y);
        var next = i + 1 < n ? i + 1 : isRing ? 0 : i;
        var pieces = Math.ceil(Math.abs(lons[next] - lons[i]) / STEP);
        for (var k = 1; k < pieces; k++) {
          var between = plane.at(lons[i] + ((lons[next] - lons[i]) * k) / pieces, lats[i] + ((lats[next] - lats[i]) * k) / pieces);
          xs.push(between.x);
          ys.push(between.y);
        }
      }
      return geometry.makePart(Float64Array.from(xs), Float64Array.from(ys));
    };
    plane.crs = function () { return crsOf(plane); };
    return plane;
  }

  function crsOf(plane) {
    return L.Util.extend({}, L.CRS.Earth, {
      code: "polar " + plane.id, infinite: true, transformation: new L.Transformation(1, 0, 1, 0),
      projection: {
        project: function (at) { var p = plane.at(at.lng, at.lat); return L.point(p.x, p.y); },
        unproject: function (point) { var p = plane.lonLat(point.x, point.y); return L.latLng(p.lat, p.lon); },
        bounds: L.bounds([0, 0], [1, 1])
      }
    });
  }

  /* The plane by what the story's data says of a frame: "north", "south" or nothing; its meridian is the frame's middle. */
  mapviewer.planeFor = function (id, view) {
    return id ? polar(id === "north", (view[0] + view[2]) / 2) : MERCATOR;
  };

  mapviewer.isSamePlane = function (one, other) {
    return one.id === other.id && one.lon === other.lon;
  };

  mapviewer.plane = MERCATOR; // the one that is drawn on

  /* ---- shapes of the data as parts {xs, ys, west, east, north, south} on the plane ---- */

  /* A ring or line of the ground's tiles: [x0, y0, dx, dy, ...] in 1/steps degree. */
  function decodeFlat(flat, steps, isRing) {
    var count = flat.length / 2;
    var lons = new Float64Array(count);
    var lats = new Float64Array(count);
    var lon = 0;
    var lat = 0;
    for (var i = 0; i < count; i++) {
      lon += flat[2 * i];
      lat += flat[2 * i + 1];
      lons[i] = lon / steps;
      lats[i] = lat / steps;
    }
    return mapviewer.plane.part(lons, lats, isRing);
  }

  function partOf(line, isRing) {
    return mapviewer.plane.part(line.map(function (p) { return p[0]; }), line.map(function (p) { return p[1]; }), isRing);
  }

  /* The lines of a GeoJSON line or multiline. */
  function decodeLines(shape) {
    return (shape.type === "LineString" ? [shape.coordinates] : shape.coordinates).map(function (line) { return partOf(line, false); });
  }

  /* The rings of a GeoJSON polygon or multipolygon. */
  function decodePolygons(shape) {
    var parts = [];
    (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).forEach(function (rings) {
      rings.forEach(function (ring) { parts.push(partOf(ring, true)); });
    });
    return parts;
  }

  /* The box {west, north, east, south} in units of the plane round points of degrees. */
  function boxAround(lons, lats) {
    var spots = lons.map(function (lon, i) { return mapviewer.plane.at(lon, lats[i]); });
    return geometry.makePart(spots.map(function (at) { return at.x; }), spots.map(function (at) { return at.y; }));
  }

  /* The same round a box of degrees, whose sides are no straight lines on every plane. */
  function boxRound(west, south, east, north) {
    var rim = { lons: [], lats: [] };
    for (var i = 0; i <= 32; i++) {
      var lon = west + ((east - west) * i) / 32;
      var lat = south + ((north - south) * i) / 32;
      rim.lons.push(lon, lon, west, east);
      rim.lats.push(south, north, lat, lat);
    }
    return boxAround(rim.lons, rim.lats);
  }

  mapviewer.shapes = { decodeFlat: decodeFlat, decodeLines: decodeLines, decodePolygons: decodePolygons, boxAround: boxAround, boxRound: boxRound };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
