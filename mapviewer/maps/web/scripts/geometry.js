/* Web Mercator (the world is a square from 0 to 1), parts of shapes, distances, and the grid of what owns which cell of the view. Pure functions of numbers; nothing here touches the page. */
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

  /* A ring or line with the box round it. */
  function makePart(xs, ys) {
    var part = { xs: xs, ys: ys, west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
    for (var i = 0; i < xs.length; i++) {
      if (xs[i] < part.west) part.west = xs[i];
      if (xs[i] > part.east) part.east = xs[i];
      if (ys[i] < part.north) part.north = ys[i];
      if (ys[i] > part.south) part.south = ys[i];
    }
    return part;
  }

  function isLine(geometry) {
    return geometry.type.endsWith("LineString");
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

  /* For each code (up to `most`) how many cells it owns, and the middle in pixels of the one that lies deepest inside what shows of it:
     its pole of inaccessibility, by a chamfer distance to the next cell of another owner. */
  function surveyGrid(grid, most) {
    var deep = depths(grid);
    var found = [];
    for (var code = 0; code <= most; code++) found.push({ count: 0, depth: 0, x: 0, y: 0 });
    for (var i = 0; i < grid.owner.length; i++) {
      var own = found[grid.owner[i]];
      own.count++;
      if (deep[i] <= own.depth) continue;
      own.depth = deep[i];
      own.x = ((i % grid.columns) + 0.5) * grid.cell;
      own.y = (Math.floor(i / grid.columns) + 0.5) * grid.cell;
    }
    return found;
  }

  function depths(grid) {
    var n = grid.columns;
    var deep = new Uint16Array(grid.owner.length);
    function sweep(start, end, step) {
      var offsets = [[-step, 0, 3], [0, -step, 3], [-step, -step, 4], [step, -step, 4]];
      for (var i = start; i !== end; i += step) {
        var least = step > 0 ? 65535 : deep[i];
        for (var k = 0; k < 4; k++) {
          var column = (i % n) + offsets[k][0];
          var other = i + offsets[k][0] + offsets[k][1] * n;
          var isOut = column < 0 || column >= n || other < 0 || other >= deep.length;
          least = Math.min(least, isOut || grid.owner[other] !== grid.owner[i] ? offsets[k][2] : deep[other] + offsets[k][2]);
        }
        deep[i] = least;
      }
    }
    sweep(0, deep.length, 1);
    sweep(deep.length - 1, -1, -1);
    return deep;
  }

  /* Whether a point in units of the plane lies in the rings (even-odd). */
  function holdsPoint(parts, x, y) {
    var isIn = false;
    parts.forEach(function (part) {
      if (x < part.west || x > part.east || y < part.north || y > part.south) return;
      for (var i = 0, n = part.xs.length, j = n - 1; i < n; j = i++) {
        if (part.ys[i] > y !== part.ys[j] > y && x < ((part.xs[j] - part.xs[i]) * (y - part.ys[i])) / (part.ys[j] - part.ys[i]) + part.xs[i]) isIn = !isIn;
      }
    });
    return isIn;
  }

  /* The point in units of the plane that lies deepest in the rings, on a grid of 40 cells across the largest of them. */
  function poleOf(parts) {
    var most = parts.reduce(function (a, b) { return (b.east - b.west) * (b.south - b.north) > (a.east - a.west) * (a.south - a.north) ? b : a; });
    var scale = 400 / Math.max(most.east - most.west, most.south - most.north, 1e-12);
    var grid = makeGrid((most.east - most.west) * scale, (most.south - most.north) * scale, 10);
    fillGrid(grid, parts, 1, { scale: scale, left: most.west * scale, top: most.north * scale });
    var pole = surveyGrid(grid, 1)[1];
    return pole.count ? { x: most.west + pole.x / scale, y: most.north + pole.y / scale } : { x: most.xs[0], y: most.ys[0] };
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
    makePart: makePart, isLine: isLine,
    makeGrid: makeGrid, fillGrid: fillGrid, surveyGrid: surveyGrid,
    blockGrid: blockGrid, roomFor: roomFor, holdsPoint: holdsPoint, poleOf: poleOf
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
