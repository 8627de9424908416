/* Where labels and chips may go, best place first. Pure functions of boxes {x, y, w, h} in pixels; what is taken is a Field. The
   same input gives the same output (after Christensen, Marks and Shieber 1995: labels at ranked positions). */
(function (mapviewer) {
  "use strict";

  var BESIDE = 3; // from a mark to its name
  var KEEP_OFF = 5; // from a name to the marks of others: it stands nearer to its own

  function lies(box, view) {
    return box.x >= view.x && box.y >= view.y && box.x + box.w <= view.x + view.w && box.y + box.h <= view.y + view.h;
  }

  /* The positions of a label of w x h beside a mark whose box reaches `r` pixels from its middle. */
  function positions(x, y, w, h, r) {
    var off = r + BESIDE;
    var spots = [
      [x + off, y - h / 2], [x - off - w, y - h / 2], [x - w / 2, y - off - h], [x - w / 2, y + off],
      [x + off, y - h + 2], [x + off, y - 2], [x - off - w, y - h + 2], [x - off - w, y - 2],
      [x - r, y - off - h], [x - r, y + off], [x + r - w, y - off - h], [x + r - w, y + off]
    ];
    return spots.map(function (spot) { return { x: spot[0], y: spot[1], w: w, h: h }; });
  }

  /* The point on the edge of `view` towards (x, y), and the side it is on. */
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

  /* A free box along the side that `exit` names, as near to it as can be; null when the side is full. No side
     reaches into the corners, so that it can be told on which a chip is. */
  function slideFree(exit, w, h, taken, view) {
    var isUpright = exit.side === "left" || exit.side === "right";
    var corner = isUpright ? Math.max(h + 8, Math.min(90, view.h * 0.15)) : 8;
    var low = (isUpright ? view.y : view.x) + corner;
    var high = (isUpright ? view.y + view.h - h : view.x + view.w - w) - corner;
    var wish = Math.max(low, Math.min(high, isUpright ? exit.y - h / 2 : exit.x - w / 2));
    for (var off = 0; off <= high - low; off += 4) {
      for (var sign = -1; sign <= 1; sign += 2) {
        var at = wish + sign * off;
        if (at < low || at > high) continue;
        var x = exit.side === "left" ? view.x : exit.side === "right" ? view.x + view.w - w : at;
        var y = exit.side === "top" ? view.y : exit.side === "bottom" ? view.y + view.h - h : at;
        var box = { x: Math.round(x), y: Math.round(y), w: w, h: h };
        if (taken.isFree(box, 5)) return box;
      }
    }
    return null;
  }

  /* Chips on the edge of `view`: `chips` are {x, y (where the place lies), w, h}, nearest first; what a side has no room for, and
     all beyond `most` on it, goes behind one more of width `fold`. Adds what it places to `taken`. Returns rows
     {side, box, isFold, chips: [indices]}: a chip has one, a fold those that it stands for. */
  function placeChips(chips, taken, view, most, fold) {
    var bySide = { left: [], right: [], top: [], bottom: [] };
    chips.forEach(function (chip, i) { bySide[exitOf(view, chip.x, chip.y).side].push(i); });
    var rows = [];
    var lost = [];
    Object.keys(bySide).forEach(function (side) {
      var made = bySide[side].length ? fillSide(side, bySide[side], chips, taken, view, most[side], fold) : [];
      if (bySide[side].length && !made.length) lost = lost.concat(bySide[side]);
      rows = rows.concat(made);
    });
    return lost.length ? elsewhere(rows, lost, chips, taken, view, fold) : rows;
  }

  function fillSide(side, all, chips, taken, view, most, fold) {
    var high = chips[all[0]].h;
    var exit = exitOf(view, chips[all[0]].x, chips[all[0]].y);
    var room = all.length <= most ? most : most - 1;
    // with many, the fold has its place before the chips take it
    var kept = all.length > room ? slideFree(exit, fold, high, taken, view) : null;
    if (kept) taken.add(kept);
    var rows = [];
    var left = [];
    all.forEach(function (i) {
      var box = rows.length < room && !left.length ? slideFree(exitOf(view, chips[i].x, chips[i].y), chips[i].w, high, taken, view) : null;
      if (box) rows.push({ side: side, box: taken.add(box), isFold: false, chips: [i] });
      else left.push(i);
    });
    while (left.length && !kept) {
      kept = slideFree(exit, fold, high, taken, view);
      if (kept) taken.add(kept);
      else if (!rows.length) return [];
      else {
        var last = rows.pop(); // no room for the fold: the farthest chip makes it
        left.unshift(last.chips[0]);
        taken.remove(last.box);
      }
    }
    return left.length ? rows.concat([{ side: side, box: kept, isFold: true, chips: left }]) : rows;
  }

  /* What found no room on its own side goes behind a fold of another, or behind one on the first side that has room. */
  function elsewhere(rows, lost, chips, taken, view, fold) {
    var other = rows.find(function (row) { return row.isFold; });
    if (other) {
      other.chips = other.chips.concat(lost);
      return rows;
    }
    var sides = ["bottom", "right", "left", "top"];
    for (var i = 0; i < sides.length; i++) {
      var exit = { side: sides[i], x: view.x + view.w / 2, y: view.y + view.h / 2 };
      var box = slideFree(exit, fold, chips[lost[0]].h, taken, view);
      if (box) return rows.concat([{ side: sides[i], box: taken.add(box), isFold: true, chips: lost }]);
    }
    return rows;
  }

  mapviewer.placing = {
    BESIDE: BESIDE, KEEP_OFF: KEEP_OFF, lies: lies, positions: positions, exitOf: exitOf, slideFree: slideFree, placeChips: placeChips
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
