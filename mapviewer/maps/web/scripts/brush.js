/* How the ground is put on a canvas: paths made once for each tile, filled and stroked square by square. A path counts
   from its tile's corner, so that lines stay put when close. */
(function (mapviewer) {
  "use strict";

  var UNITS = 65536; // a path's coordinates are units of the plane times this
  var HATCH = 8; // pixels from one oblique line to the next
  var KEPT = 48; // paths a tile remembers, of two states of the ground

  /* The path of those rows of a tile that `accept` takes, made at the first call with that name. */
  function pathOf(tile, name, rows, accept) {
    if (name in tile.paths) return tile.paths[name];
    var path = new Path2D();
    var isEmpty = true;
    var isOpen = rows === tile.edges || rows === tile.admin1 || rows === tile.rivers;
    rows.forEach(function (row) {
      if (accept && !accept(row)) return;
      row.parts.forEach(function (part) {
        isEmpty = false;
        trace(path, part, tile.west, tile.north, UNITS);
        if (!isOpen) path.closePath();
      });
    });
    var names = Object.keys(tile.paths);
    if (names.length >= KEPT) delete tile.paths[names[0]];
    tile.paths[name] = isEmpty ? null : path;
    return tile.paths[name];
  }

  function trace(path, part, west, north, scale) {
    for (var i = 0; i < part.xs.length; i++) {
      var x = (part.xs[i] - west) * scale;
      var y = (part.ys[i] - north) * scale;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  }

  /* The highest zoom among rows that is reached: the rows shown change only with it. */
  function stepOf(rows, zoom) {
    return rows.reduce(function (step, row) { return row.zoom <= zoom && row.zoom > step ? row.zoom : step; }, 0);
  }

  /* Do something for each square in its own coordinates; a tile that stands for a part of it only is clipped to the square. */
  function each(context, frame, squares, pathOfTile, draw) {
    var scale = (frame.scale / UNITS) * frame.ratio;
    squares.forEach(function (square) {
      var path = pathOfTile(square.tile);
      if (!path) return;
      var isPart = square.tile.size > square.box.size; // a coarser tile stands for the square
      if (isPart) {
        context.save();
        clip(context, frame, square);
      }
      context.setTransform(scale, 0, 0, scale,
        ((square.tile.west + square.turn) * frame.scale - frame.left) * frame.ratio,
        (square.tile.north * frame.scale - frame.top) * frame.ratio);
      draw(path);
      if (isPart) context.restore();
    });
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  function clip(context, frame, square) {
    if (square.box.rim) {
      clipRim(context, frame, square.box.rim);
      return;
    }
    var left = Math.round(((square.box.west + square.turn) * frame.scale - frame.left) * frame.ratio);
    var top = Math.round((square.box.north * frame.scale - frame.top) * frame.ratio);
    var size = Math.ceil(square.box.size * frame.scale * frame.ratio) + 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, size, size);
    context.clip();
  }

  function clipRim(context, frame, rim) {
    context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
    context.beginPath();
    Array.prototype.forEach.call(rim.xs, function (x, i) {
      var at = [x * frame.scale - frame.left, rim.ys[i] * frame.scale - frame.top];
      if (i) context.lineTo(at[0], at[1]);
      else context.moveTo(at[0], at[1]);
    });
    context.clip();
  }

  function fill(context, frame, squares, colour, pathOfTile) {
    context.fillStyle = colour;
    each(context, frame, squares, pathOfTile, function (path) { context.fill(path, "evenodd"); });
  }

  /* `style` = {colour, width, dash}, in pixels. */
  function stroke(context, frame, squares, style, pathOfTile) {
    var unit = UNITS / frame.scale;
    context.strokeStyle = style.colour;
    context.lineWidth = style.width * unit;
    context.setLineDash((style.dash || []).map(function (length) { return length * unit; }));
    each(context, frame, squares, pathOfTile, function (path) { context.stroke(path); });
    context.setLineDash([]);
  }

  /* Fill with a pattern of HATCH pixels, which keeps its size at every zoom and its place on the ground. */
  function hatch(context, frame, squares, pattern, pathOfTile) {
    var step = HATCH * frame.ratio;
    context.fillStyle = pattern;
    each(context, frame, squares, pathOfTile, function (path) {
      var upright = context.getTransform().inverse();
      pattern.setTransform(upright.translate(-((frame.left * frame.ratio) % step), -((frame.top * frame.ratio) % step)));
      context.fill(path, "evenodd");
    });
  }

  /* Oblique lines for disputed areas, as a canvas pattern. */
  function hatchOf(context, colour, ratio) {
    var tile = document.createElement("canvas");
    tile.width = tile.height = HATCH * ratio;
    var pen = tile.getContext("2d");
    pen.scale(ratio, ratio);
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.beginPath();
    for (var i = -8; i <= 8; i += 8) {
      pen.moveTo(i - 1, 9);
      pen.lineTo(i + 9, -1);
    }
    pen.stroke();
    return context.createPattern(tile, "repeat");
  }

  mapviewer.brush = { pathOf: pathOf, stepOf: stepOf, fill: fill, stroke: stroke, hatchOf: hatchOf, hatch: hatch };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
