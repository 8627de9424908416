/* Names of rivers, along a stretch of their line that is straight enough and free; a river without one has no name. */
(function (mapviewer) {
  "use strict";

  var FONT = "italic 400 11px";
  var HIGH = 13;
  var OFF = 8; // pixels from the line to the middle of the words
  var MOST = 8;
  var STRAIGHT = 5; // pixels that the line may stray from the words
  var STEEPEST = 1.05; // radians

  /* The points of a part in container pixels, in the turn of the world nearest to the middle of the frame. */
  function pixels(part, frame) {
    var turn = mapviewer.plane.turns((frame.left + frame.w / 2) / frame.scale - (part.west + part.east) / 2);
    return Array.from(part.xs, function (x, i) {
      return { x: (x + turn) * frame.scale - frame.left, y: part.ys[i] * frame.scale - frame.top };
    });
  }

  function strays(points, from, to) {
    var a = points[from];
    var b = points[to];
    var long = Math.hypot(b.x - a.x, b.y - a.y);
    for (var i = from + 1; i < to; i++) {
      var off = Math.abs((b.x - a.x) * (a.y - points[i].y) - (a.x - points[i].x) * (b.y - a.y)) / long;
      if (off > STRAIGHT) return true;
    }
    return false;
  }

  /* The box of words of w x HIGH in the middle of the stretch, turned with it: {x, y (the middle), angle, box (what they cover)}. */
  function along(a, b, w) {
    var angle = Math.atan2(b.y - a.y, b.x - a.x);
    if (angle > Math.PI / 2) angle -= Math.PI;
    if (angle < -Math.PI / 2) angle += Math.PI;
    if (Math.abs(angle) > STEEPEST) return null;
    var x = (a.x + b.x) / 2 + OFF * Math.sin(angle);
    var y = (a.y + b.y) / 2 - OFF * Math.cos(angle);
    var wide = w * Math.cos(angle) + HIGH * Math.abs(Math.sin(angle));
    var high = w * Math.abs(Math.sin(angle)) + HIGH * Math.cos(angle);
    return { x: x, y: y, angle: angle, box: { x: x - wide / 2, y: y - high / 2, w: wide, h: high } };
  }

  function stretchOf(part, w, frame, accept) {
    var points = pixels(part, frame);
    for (var from = 0; from < points.length; from++) {
      for (var to = from + 1; to < points.length; to++) {
        var long = Math.hypot(points[to].x - points[from].x, points[to].y - points[from].y);
        if (long < w + 6) continue;
        if (!strays(points, from, to)) {
          var spot = along(points[from], points[to], w);
          if (spot && accept(spot.box)) return spot;
        }
        break;
      }
    }
    return null;
  }

  /* Names for `rivers` ({id, name, rank, parts}), the largest first: [{river, x, y, angle, box, w}]. Adds what it places to `taken`. */
  mapviewer.nameRivers = function (frame, rivers, taken, isNamed) {
    var view = { x: 4, y: 4, w: frame.w - 8, h: frame.h - 8 };
    var seen = new Set();
    var found = [];
    function isFree(box) { return mapviewer.placing.lies(box, view) && taken.isFree(box, 3); }
    rivers.slice().sort(function (a, b) { return a.rank - b.rank; }).forEach(function (river) {
      if (!river.name || river.isLake || seen.has(river.name) || found.length >= MOST || isNamed(river)) return;
      var w = Math.ceil(mapviewer.measure(river.name, FONT)) + 2;
      for (var i = 0; i < river.parts.length; i++) {
        var spot = stretchOf(river.parts[i], w, frame, isFree);
        if (!spot) continue;
        taken.add(spot.box);
        seen.add(river.name);
        found.push(Object.assign(spot, { river: river, w: w }));
        return;
      }
    });
    return found;
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
