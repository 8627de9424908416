/* What stands for each place at a zoom level: a pin, a dot, a badge on its area, or a group with others; and their names. Decided in
   pixels of the whole world, never by the view, so that panning moves nothing. Pure functions of numbers. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var R = { pin: 13, area: 13, dot: 5, group: 13, speck: 6 }; // half of a mark's width; a speck is a badge made small
  var GAP = 2;
  var FARTHEST = 28; // no mark is farther from its own point
  var NUDGES = [12, 17, 22];
  var GROUP_NUDGES = [8, 15, 22, FARTHEST];
  var CHIEFS = 5; // places that are named before all others
  var SURE_OF_A_MARK = 3; // of them, those that no group takes in while there is a way round it
  // pixels within which a cluster without room looks for another to be gathered with, and whether a chief place will do
  var REACHES = [[0, false], [40, false], [0, true], [40, true], [90, false], [160, false], [90, true], [160, true]];
  var MANY = 400; // with more places, near ones are gathered before anything is tried
  var CELL = 44;
  var MOST_NAMED = 500;

  function boxAt(x, y, r) {
    return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  }

  /* A cluster of places that one mark stands for; `home` is the place's own point, or the members' middle. */
  function gather(members, scale) {
    members.sort(function (a, b) { return a.rank - b.rank; });
    var first = members[0];
    var x = 0;
    var y = 0;
    members.forEach(function (place) {
      x += place.ux - first.ux - mapviewer.plane.turns(place.ux - first.ux);
      y += place.uy;
    });
    return {
      members: members, scale: scale, best: first, isArea: first.isArea, isChief: first.order < CHIEFS, isSure: first.order < SURE_OF_A_MARK,
      home: { x: (first.ux + x / members.length) * scale, y: (y / members.length) * scale }
    };
  }

  /* The places in order of rank, each a cluster; of very many, those near each other are one from the start. */
  function cluster(places, scale) {
    if (places.length <= MANY) return places.map(function (place) { return gather([place], scale); });
    var cells = new Map();
    places.forEach(function (place) {
      var isAlone = place.order < CHIEFS || place.isArea;
      var key = isAlone ? place.id : Math.floor((place.ux * scale) / CELL) + "," + Math.floor((place.uy * scale) / CELL);
      if (cells.has(key)) cells.get(key).push(place);
      else cells.set(key, [place]);
    });
    return Array.from(cells.values(), function (members) { return gather(members, scale); });
  }

  /* ---- a mark's own place ---- */

  function tryAt(field, of, kind, x, y) {
    var box = boxAt(x, y, R[kind]);
    // a name that stands already stays nearer to its own mark than to this one
    if (!field.hits(box, placing.KEEP_OFF).every(function (other) { return other.isMark && !field.meets(box, other, GAP); })) return null;
    return Object.assign(box, { kind: kind === "speck" ? "area" : kind, isSmall: kind === "speck", of: of, r: R[kind], isMark: true });
  }

  function tryRound(field, of, kind, reaches) {
    for (var i = 0; i < reaches.length; i++) {
      for (var step = 0; step < 12; step++) {
        var angle = (Math.PI * step) / 6;
        var mark = tryAt(field, of, kind, of.home.x + reaches[i] * Math.cos(angle), of.home.y + reaches[i] * Math.sin(angle));
        if (mark) return mark;
      }
    }
    return null;
  }

  /* An area's badge stands anywhere in it, nearest to its middle; too little room makes it small. */
  function tryArea(field, of, scale) {
    var first = of.best.spots(scale, false)[0];
    var mark = tryAt(field, of, "area", first.x, first.y);
    if (mark) return mark;
    var spots = [first].concat(of.best.spots(scale, true));
    var kinds = ["area", "speck"];
    for (var k = 0; k < kinds.length; k++) {
      for (var i = 0; i < spots.length; i++) {
        mark = tryAt(field, of, kinds[k], spots[i].x, spots[i].y);
        if (mark) return mark;
      }
    }
    return tryRound(field, Object.assign({}, of, { home: first }), "speck", GROUP_NUDGES); // an area of a few pixels among towns
  }

  function tryMark(field, of, scale) {
    if (of.members.length > 1) return tryAt(field, of, "group", of.home.x, of.home.y) || tryRound(field, of, "group", GROUP_NUDGES);
    if (of.isArea) return tryArea(field, of, scale);
    var mark = tryAt(field, of, "pin", of.home.x, of.home.y) || tryAt(field, of, "dot", of.home.x, of.home.y);
    if (mark || !(of.isSure || !partner(field, of, 0, false))) return mark;
    return tryRound(field, of, "dot", NUDGES);
  }

  /* The mark that a cluster without room is gathered with: the nearest of its sort, a chief place only if it must be. */
  function partner(field, of, reach, isAny) {
    var r = of.members.length > 1 ? R.group : R.dot;
    var best = null;
    var least = Infinity;
    field.hits(boxAt(of.home.x, of.home.y, r), GAP + reach).forEach(function (mark) {
      if (!mark.isMark || mark.of.isArea !== of.isArea || (mark.of.isSure && !isAny)) return;
      var off = Math.hypot(field.east(of.home.x, mark.of.home.x), mark.of.home.y - of.home.y);
      if (off < least) {
        least = off;
        best = mark;
      }
    });
    return best;
  }

  /* Give a cluster its mark. What no mark is possible for stands among the chips. */
  function settle(field, of, scale) {
    for (;;) {
      var mark = tryMark(field, of, scale);
      if (mark) return field.add(mark);
      var other = REACHES.reduce(function (found, reach) { return found || partner(field, of, reach[0], reach[1]); }, null);
      if (!other) return null;
      field.remove(other);
      if (other.label) {
        field.remove(other.label);
        other.label = null;
      }
      of = gather(of.members.concat(other.of.members), scale);
    }
  }

  /* ---- names ---- */

  /* A name beside its mark where it is free, nearer to it than to any other; of an area inside its outline, if it is not a chief
     place. `cost`, if given, tells how bad a box is; the first of the best wins. */
  function tryName(field, mark, measure, cost) {
    var text = nameOf(mark);
    var size = measure(text, mark.of.isChief);
    var best = null;
    var least = Infinity;
    placing.positions(mark.x + mark.r, mark.y + mark.r, size.w, size.h, mark.r).forEach(function (box) {
      if (!field.hits(box, placing.KEEP_OFF).every(function (other) { return other === mark || (!other.isMark && !field.meets(box, other, GAP)); })) return;
      if (mark.of.isArea && !mark.of.isChief && !mark.of.best.holds(box, mark.of.scale)) return;
      var price = cost ? cost(box) : 0;
      if (price < least) {
        least = price;
        best = box;
      }
    });
    return best && Object.assign(best, { text: text });
  }

  function nameOf(mark) {
    var others = mark.of.members.length - 1;
    return mark.of.best.label + (others ? " +" + others : "");
  }

  function name(field, mark, measure, cost) {
    mark.label = tryName(field, mark, measure, cost);
    if (mark.label) field.add(mark.label);
  }

  /* The marks of `places` at a scale (pixels round the world), each with `label` or null: {x, y, w, h (its box), r, kind: pin, dot,
     group or area, of: {members, best, home}}. Places are {id, ux, uy, rank, order (0 is the chief place), label, isArea, spots(scale, isMore), holds(box, scale)}
     in order of rank; `measure(text, isChief)` gives {w, h}. */
  function decide(places, scale, measure) {
    var around = mapviewer.plane.isRound ? scale : 0;
    var field = new mapviewer.Field(around);
    var points = new mapviewer.Field(around);
    var clusters = cluster(places, scale);
    var chiefs = clusters.filter(function (of) { return of.isChief; });
    var rest = clusters.filter(function (of) { return !of.isChief; });
    rest.forEach(function (of) { points.add(boxAt(of.home.x, of.home.y, R.dot)); });
    chiefs.forEach(function (of) { if (!of.isSure) points.add(boxAt(of.home.x, of.home.y, R.pin)); });
    function clear(box) { return points.hits(box, placing.KEEP_OFF).length; }
    [true, false].forEach(function (isSure) { // the first three have their names before other marks take the room
      chiefs.forEach(function (of) { if (of.isSure === isSure) settle(field, of, scale); });
      marksOf(field).forEach(function (mark) { if (!mark.label) name(field, mark, measure, clear); });
    });
    rest.forEach(function (of) { settle(field, of, scale); });
    var marks = marksOf(field);
    marks.slice(0, MOST_NAMED).forEach(function (mark) { if (!mark.label) name(field, mark, measure, null); });
    return marks;
  }

  function marksOf(field) {
    return Array.from(field.boxes).filter(function (box) { return box.isMark; }).sort(function (a, b) { return a.of.best.rank - b.of.best.rank; });
  }

  mapviewer.marking = { decide: decide, CHIEFS: CHIEFS, FARTHEST: FARTHEST, nameOf: nameOf };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
