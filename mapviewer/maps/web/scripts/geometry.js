/* Where things are: Mercator units (the world is a square from 0 to 1), rings, distances, and the grid of what owns
   which cell of the view. Pure functions of numbers; nothing here touches the page. */
(function (mapviewer) {
  "use strict";

  var LIMIT = 85.0511287798; // where Web Mercator ends
  var EARTH_KM = 6371.0088;

  function toX(lon) {
    return lon / 360 + 0.5;
  }

  function toY(lat) {
    var clamped = Math.max(-LIMIT, Math.min(LIMIT, lat));
    var sine = Math.sin((clamped * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  function toLon(x) {
    return (x - 0.5) * 360;
  }

  function toLat(y) {
    return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  }

  /* Great-circle distance in km (haversine). */
  function distanceKm(lon1, lat1, lon2, lat2) {
    var half = Math.PI / 360;
    var a = Math.sin((lat2 - lat1) * half);
    var b = Math.sin((lon2 - lon1) * half);
    var c = a * a + Math.cos(lat1 * 2 * half) * Math.cos(lat2 * 2 * half) * b * b;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(c)));
  }

  /* "1,900 km": two figures that count above 100 km, whole kilometres below. */
  function kmInWords(km) {
    var step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(km, 1))) - 1));
    return String(Math.round(km / step) * step).replace(/\B(?=(\d{3})+$)/g, ",") + " km";
  }

  /* The longitude, a whole number of turns off, that lies nearest to `near`. */
  function nearestLon(lon, near) {
    return lon + 360 * Math.round((near - lon) / 360);
  }

  function makePart(xs, ys, holes) {
    var part = { xs: xs, ys: ys, holes: holes || [], west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
    for (var i = 0; i < xs.length; i++) {
      if (xs[i] < part.west) part.west = xs[i];
      if (xs[i] > part.east) part.east = xs[i];
      if (ys[i] < part.north) part.north = ys[i];
      if (ys[i] > part.south) part.south = ys[i];
    }
    return part;
  }

  /* A ring of `ground.json` ([x0, y0, dx, dy, ...] in 1/steps degree) as a part. */
  function decodeRing(flat, steps) {
    var count = flat.length / 2;
    var xs = new Float64Array(count);
    var ys = new Float64Array(count);
    var lon = 0;
    var lat = 0;
    for (var i = 0; i < count; i++) {
      lon += flat[2 * i];
      lat += flat[2 * i + 1];
      xs[i] = toX(lon / steps);
      ys[i] = toY(lat / steps);
    }
    return makePart(xs, ys);
  }

  /* The lines of a GeoJSON line or multiline as parts. */
  function decodeLines(geometry) {
    var lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return lines.map(function (line) {
      return makePart(Float64Array.from(line, function (p) { return toX(p[0]); }), Float64Array.from(line, function (p) { return toY(p[1]); }));
    });
  }

  function isLine(geometry) {
    return geometry.type.endsWith("LineString");
  }

  /* The rings of a GeoJSON polygon or multipolygon as parts, `turn` degrees to the east. */
  function decodePolygons(geometry) {
    var polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    var parts = [];
    polygons.forEach(function (rings) {
      rings.forEach(function (ring) {
        parts.push(makePart(Float64Array.from(ring, function (p) { return toX(p[0]); }),
          Float64Array.from(ring, function (p) { return toY(p[1]); })));
      });
    });
    return parts;
  }

  /* ---- the grid: which thing owns each cell of the view ---- */

  function makeGrid(width, height, cell) {
    var columns = Math.max(1, Math.ceil(width / cell));
    var rows = Math.max(1, Math.ceil(height / cell));
    return { cell: cell, columns: columns, rows: rows, owner: new Int16Array(columns * rows), blocked: new Uint8Array(columns * rows) };
  }

  /* Set the cells whose centre lies in the rings (even-odd) to `code`. `frame` = {scale, left, top} in pixels. */
  function fillGrid(grid, parts, code, frame) {
    var crossings = [];
    var row;
    for (row = 0; row < grid.rows; row++) crossings.push([]);
    parts.forEach(function (part) {
      for (var i = 0, n = part.xs.length, j = n - 1; i < n; j = i++) {
        addCrossings(crossings, grid, frame, part.xs[j], part.ys[j], part.xs[i], part.ys[i]);
      }
    });
    for (row = 0; row < grid.rows; row++) {
      var xs = crossings[row].sort(function (a, b) { return a - b; });
      for (var k = 0; k + 1 < xs.length; k += 2) {
        var from = Math.max(0, Math.ceil(xs[k] / grid.cell - 0.5));
        var to = Math.min(grid.columns - 1, Math.floor(xs[k + 1] / grid.cell - 0.5));
        for (var column = from; column <= to; column++) grid.owner[row * grid.columns + column] = code;
      }
    }
  }

  function addCrossings(crossings, grid, frame, x1, y1, x2, y2) {
    var a = (y1 * frame.scale - frame.top) / grid.cell - 0.5;
    var b = (y2 * frame.scale - frame.top) / grid.cell - 0.5;
    if (a === b) return;
    var first = Math.max(0, Math.ceil(Math.min(a, b)));
    var last = Math.min(grid.rows, Math.ceil(Math.max(a, b)));
    for (var row = first; row < last; row++) {
      var share = (row - a) / (b - a);
      crossings[row].push((x1 + (x2 - x1) * share) * frame.scale - frame.left);
    }
  }

  /* What a code owns of the view: how many cells, and their middle in pixels. */
  function countCells(grid, code) {
    var count = 0;
    var x = 0;
    var y = 0;
    for (var i = 0; i < grid.owner.length; i++) {
      if (grid.owner[i] === code) {
        count++;
        x += i % grid.columns;
        y += Math.floor(i / grid.columns);
      }
    }
    return { count: count, x: (x / count + 0.5) * grid.cell, y: (y / count + 0.5) * grid.cell };
  }

  /* Mark the cells that a box {x, y, w, h} touches as taken. */
  function blockGrid(grid, box) {
    var right = Math.min(grid.columns - 1, Math.floor((box.x + box.w) / grid.cell));
    var bottom = Math.min(grid.rows - 1, Math.floor((box.y + box.h) / grid.cell));
    for (var row = Math.max(0, Math.floor(box.y / grid.cell)); row <= bottom; row++) {
      for (var column = Math.max(0, Math.floor(box.x / grid.cell)); column <= right; column++) {
        grid.blocked[row * grid.columns + column] = 1;
      }
    }
  }

  /* The box of w x h pixels that lies wholly in free cells of `code`, its middle nearest to `wish`; null if none does. */
  function roomFor(grid, code, w, h, wish) {
    var wide = Math.ceil(w / grid.cell) + 1;
    var high = Math.ceil(h / grid.cell) + 1;
    var runs = new Int16Array(grid.columns + 1);
    var tall = new Int16Array(grid.columns);
    var best = null;
    var least = Infinity;
    var c;
    for (var row = 0; row < grid.rows; row++) {
      for (c = 0; c < grid.columns; c++) {
        var at = row * grid.columns + c;
        tall[c] = grid.owner[at] === code && !grid.blocked[at] ? tall[c] + 1 : 0;
      }
      runs.fill(0);
      for (c = grid.columns - 1; c >= 0; c--) {
        runs[c] = tall[c] >= high ? runs[c + 1] + 1 : 0;
        if (runs[c] < wide) continue;
        var x = (c + wide / 2) * grid.cell;
        var y = (row + 1 - high / 2) * grid.cell;
        var off = (x - wish.x) * (x - wish.x) + (y - wish.y) * (y - wish.y);
        if (off < least) {
          least = off;
          best = { x: x - w / 2, y: y - h / 2, w: w, h: h };
        }
      }
    }
    return best;
  }

  mapviewer.geometry = {
    toX: toX, toY: toY, toLon: toLon, toLat: toLat, distanceKm: distanceKm, kmInWords: kmInWords, nearestLon: nearestLon,
    decodeRing: decodeRing, decodePolygons: decodePolygons, decodeLines: decodeLines, isLine: isLine,
    makeGrid: makeGrid, fillGrid: fillGrid, countCells: countCells, blockGrid: blockGrid, roomFor: roomFor
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
