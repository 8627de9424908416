/* Where pins, labels and chips go so that none covers another. Pure functions of boxes {x, y, w, h} in pixels, greedy in
   the order given (after Christensen, Marks and Shieber 1995: point-feature labels at ranked positions); the same input
   gives the same output. */
(function (mapviewer) {
  "use strict";

  var PIN = 26; // diameter of a pin
  var GAP = 2;

  function overlaps(a, b, gap) {
    gap = gap || 0;
    return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
  }

  function isFree(box, taken, gap) {
    for (var i = 0; i < taken.length; i++) if (overlaps(box, taken[i], gap)) return false;
    return true;
  }

  function lies(box, view) {
    return box.x >= view.x && box.y >= view.y && box.x + box.w <= view.x + view.w && box.y + box.h <= view.y + view.h;
  }

  /* Offsets {dx, dy} that pull pins apart which would cover each other; `points` are {x, y} in order of precedence.
     Depends on nothing but the points, so that panning moves no pin. */
  function spread(points) {
    var placed = new Map();
    var rings = new Map();
    function near(x, y) {
      for (var i = -1; i <= 1; i++) {
        for (var j = -1; j <= 1; j++) {
          var found = placed.get((Math.floor(x / PIN) + i) + "," + (Math.floor(y / PIN) + j)) || [];
          for (var k = 0; k < found.length; k++) {
            if (Math.hypot(found[k].x - x, found[k].y - y) < PIN + GAP) return true;
          }
        }
      }
      return false;
    }
    function keep(x, y) {
      var key = Math.floor(x / PIN) + "," + Math.floor(y / PIN);
      if (!placed.has(key)) placed.set(key, []);
      placed.get(key).push({ x: x, y: y });
    }
    return points.map(function (point) {
      var home = Math.round(point.x / PIN) + "," + Math.round(point.y / PIN);
      for (var ring = rings.get(home) || 0; ; ring++) {
        var steps = ring === 0 ? 1 : 6 * ring;
        for (var step = 0; step < steps; step++) {
          var angle = (2 * Math.PI * step) / steps - Math.PI / 6;
          var x = point.x + ring * (PIN + GAP + 1) * Math.cos(angle);
          var y = point.y + ring * (PIN + GAP + 1) * Math.sin(angle);
          if (near(x, y)) continue;
          keep(x, y);
          rings.set(home, ring);
          return { dx: x - point.x, dy: y - point.y };
        }
      }
    });
  }

  /* The eight positions of a label of w x h round a point, best first; `r` is what the point itself takes. */
  function positions(x, y, w, h, r) {
    var side = r + 3;
    var near = r * 0.75;
    return [
      { x: x + near, y: y - near - h * 0.7, w: w, h: h },
      { x: x + side, y: y - h / 2, w: w, h: h },
      { x: x + near, y: y + near - h * 0.3, w: w, h: h },
      { x: x - near - w, y: y - near - h * 0.7, w: w, h: h },
      { x: x - side - w, y: y - h / 2, w: w, h: h },
      { x: x - near - w, y: y + near - h * 0.3, w: w, h: h },
      { x: x - w / 2, y: y - side - h, w: w, h: h },
      { x: x - w / 2, y: y + side, w: w, h: h }
    ];
  }

  /* Give each label the first of its positions that is free and inside `view`, else null; adds what it places to `taken`. */
  function placeLabels(labels, taken, view) {
    return labels.map(function (label) {
      for (var i = 0; i < label.positions.length; i++) {
        var box = label.positions[i];
        if (lies(box, view) && isFree(box, taken, GAP)) {
          taken.push(box);
          return box;
        }
      }
      return null;
    });
  }

  /* The free box of w x h nearest to a point, inside `view`; null when nothing within `reach` pixels is free. */
  function nearestFree(x, y, w, h, taken, view, reach) {
    for (var ring = 0; ring * 10 <= reach; ring++) {
      var steps = ring === 0 ? 1 : 8 + 4 * ring;
      for (var step = 0; step < steps; step++) {
        var angle = (2 * Math.PI * step) / steps;
        var box = { x: x + ring * 10 * Math.cos(angle) - w / 2, y: y + ring * 10 * Math.sin(angle) - h / 2, w: w, h: h };
        if (lies(box, view) && isFree(box, taken, GAP)) return box;
      }
    }
    return null;
  }

  /* Where the ray from the middle of `view` towards (x, y) leaves it: {side, x, y}. */
  function exitOf(view, x, y) {
    var cx = view.x + view.w / 2;
    var cy = view.y + view.h / 2;
    var dx = x - cx;
    var dy = y - cy;
    var across = Math.abs(dx) / (view.w / 2);
    var along = Math.abs(dy) / (view.h / 2);
    var share = 1 / Math.max(across, along, 1e-9);
    var side = across >= along ? (dx < 0 ? "left" : "right") : dy < 0 ? "top" : "bottom";
    return { side: side, x: cx + dx * share, y: cy + dy * share };
  }

  /* Boxes for chips on the edge of `view`. `chips` are {x, y (where the place lies), w, h} in order of precedence; at most
     `most` on a side. Returns {boxes: [box or null], sides}; those with null are for the fold of that side. */
  function placeChips(chips, taken, view, most) {
    var counts = { left: 0, right: 0, top: 0, bottom: 0 };
    var sides = [];
    var boxes = chips.map(function (chip) {
      var exit = exitOf(view, chip.x, chip.y);
      sides.push(exit.side);
      if (counts[exit.side] >= most[exit.side]) return null;
      var box = slideFree(exit, chip.w, chip.h, taken, view);
      if (box) {
        counts[exit.side]++;
        taken.push(box);
      }
      return box;
    });
    return { boxes: boxes, sides: sides };
  }

  /* A free box along the side that `exit` names, as near to it as can be; null when the side is full. */
  function slideFree(exit, w, h, taken, view) {
    var isUpright = exit.side === "left" || exit.side === "right";
    var low = isUpright ? view.y : view.x;
    var high = isUpright ? view.y + view.h - h : view.x + view.w - w;
    var wish = Math.max(low, Math.min(high, isUpright ? exit.y - h / 2 : exit.x - w / 2));
    for (var off = 0; off <= high - low; off += 4) {
      for (var sign = -1; sign <= 1; sign += 2) {
        var at = wish + sign * off;
        if (at < low || at > high) continue;
        var x = exit.side === "left" ? view.x : exit.side === "right" ? view.x + view.w - w : at;
        var y = exit.side === "top" ? view.y : exit.side === "bottom" ? view.y + view.h - h : at;
        var box = { x: x, y: y, w: w, h: h };
        if (isFree(box, taken, 5)) return box;
      }
    }
    return null;
  }

  mapviewer.placing = {
    PIN: PIN, overlaps: overlaps, isFree: isFree, spread: spread, positions: positions, placeLabels: placeLabels,
    nearestFree: nearestFree, exitOf: exitOf, placeChips: placeChips, slideFree: slideFree
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
