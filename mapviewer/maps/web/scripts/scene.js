/* The one place that decides what of the story and of the ground is drawn where. First come the marks of the story's places and the names of
   its chief ones, which the zoom level alone decides; then the names of its countries and regions, inside them; the chips on the edge for
   what is outside; the other names of places; and last the map's own words, which vanish where there is no room. Nothing overlaps.
   What it returns is all that is drawn; others make elements of it (`Sheet`) or tell of it (`drawn`). */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var geometry = mapviewer.geometry;
  var naming = mapviewer.naming;
  var CHIP_HIGH = 26;
  var FOLD_WIDE = 71;
  var CHIPS = 5; // on a side, the last of them a "+3" where there are more
  var WATERS = 30;
  var CLOSE_KM = 25; // a town of the ground nearer than this to a place of that name is the same

  function Scene(ground) {
    this.ground = ground;
    this.iso = {}; // id of a country -> ISO 3166-1 alpha-2
    this.setPlaces([]);
  }

  Scene.prototype.setPlaces = function (places) {
    this.places = places;
    this.marked = places.filter(function (place) { return place.hasMark; });
    this.called = new Map(); // what a place is called -> the places
    places.forEach(function (place) {
      [place.id, place.name, place.label].forEach(function (name) { this.called.set(name, (this.called.get(name) || []).concat(place)); }, this);
    }, this);
    this.marks = { scale: null, list: [] };
  };

  function measureName(text, isChief) {
    return { w: Math.min(220, Math.ceil(mapviewer.measure(text, isChief ? "700 13.5px" : "600 12.5px")) + 3), h: isChief ? 18 : 16 };
  }

  /* All that is drawn in `frame` ({scale, left, top, w, h}): a list of {key, kind, id, name, box (container pixels), ...}. With a `swipe`
     the ground right of its x is of another day, and so are the names and disputes there. */
  Scene.prototype.decide = function (frame, zoom, furniture, swipe) {
    var taken = new mapviewer.Field();
    var view = { x: 4, y: 4, w: frame.w - 8, h: frame.h - 8 };
    furniture.forEach(function (box) { taken.add(box); });
    var stage = { frame: frame, zoom: zoom, view: view, taken: taken, items: [], outside: [] };
    var marks = this._marks(stage);
    this._names(stage, marks.filter(function (mark) { return mark.of.isChief; }), true);
    if (swipe) taken.add({ x: swipe.x() - 3, y: 0, w: 6, h: frame.h });
    stage.lakes = this.ground.lakesIn(frame, zoom);
    stage.regions = this._regions(frame);
    stage.halves = mapviewer.halvesOf(this.ground, stage, swipe);
    this._areas(stage);
    this._chips(stage);
    this._names(stage, marks.filter(function (mark) { return !mark.of.isChief; }), false);
    this._disputes(stage);
    this._ground(stage);
    return stage.items;
  };

  /* ---- the story's marks and their names ---- */

  /* Put the marks in view on the stage and the places of all others outside it; returns those in view, located. */
  Scene.prototype._marks = function (stage) {
    var frame = stage.frame;
    if (this.marks.scale !== frame.scale) this.marks = { scale: frame.scale, list: mapviewer.marking.decide(this.marked, frame.scale, measureName) };
    var middle = frame.left + frame.w / 2;
    var inView = [];
    var shown = new Set();
    this.marks.list.forEach(function (mark) {
      var shift = frame.scale * mapviewer.plane.turns((middle - mark.x - mark.r) / frame.scale) - frame.left;
      var box = { x: mark.x + shift, y: mark.y - frame.top, w: mark.w, h: mark.h };
      if (!placing.lies(box, stage.view) || !stage.taken.isFree(box, 1)) return;
      inView.push(Object.assign({ shift: shift, in: box }, mark));
      mark.of.members.forEach(function (place) { shown.add(place.id); });
    });
    inView.forEach(function (mark) {
      stage.taken.add(mark.in);
      stage.items.push(markItem(mark, frame));
    });
    this.marked.forEach(function (place) { if (!shown.has(place.id)) stage.outside.push(place); });
    return inView;
  };

  function markItem(mark, frame) {
    var members = mark.of.members;
    var best = mark.of.best;
    var isGroup = members.length > 1;
    return {
      key: isGroup ? "group:" + best.id : best.id, kind: isGroup ? "group" : mark.kind === "area" ? "outline" : mark.kind, isSmall: !!mark.isSmall,
      id: isGroup ? "group:" + best.id : best.id, name: best.name, place: best, members: isGroup ? members : null, box: mark.in,
      x: (mark.in.x + mark.r + frame.left) / frame.scale, y: (mark.in.y + mark.r + frame.top) / frame.scale, dx: -mark.r, dy: -mark.r,
      home: isGroup ? mapviewer.plane.lonLat(mark.of.home.x / frame.scale, mark.of.home.y / frame.scale) : best
    };
  }

  /* The names of marks, each where the zoom level has put it; a chief place whose name would leave the view has it elsewhere beside it. */
  Scene.prototype._names = function (stage, marks, isChief) {
    marks.forEach(function (mark) {
      var box = mark.label && { x: mark.label.x + mark.shift, y: mark.label.y - stage.frame.top, w: mark.label.w, h: mark.label.h };
      var fits = function (spot) { return placing.lies(spot, stage.view) && stage.taken.isFree(spot, 2); };
      if (isChief && !(box && fits(box))) box = beside(mark, fits);
      if (!box || !fits(box)) return;
      stage.taken.add(box);
      stage.items.push(nameItem(mark, box, stage.frame, isChief));
    });
  };

  function beside(mark, fits) {
    var size = measureName(mapviewer.marking.nameOf(mark), true);
    return placing.positions(mark.in.x + mark.r, mark.in.y + mark.r, size.w, size.h, mark.r).find(fits);
  }

  function nameItem(mark, box, frame, isChief) {
    var x = mark.in.x + mark.r;
    var y = mark.in.y + mark.r;
    return {
      key: "name:" + mark.of.best.id, kind: "name", of: mark.of.members.length > 1 ? "group:" + mark.of.best.id : mark.of.best.id, box: box,
      className: "word word-name" + (isChief ? " is-chief" : ""), text: mapviewer.marking.nameOf(mark),
      x: (x + frame.left) / frame.scale, y: (y + frame.top) / frame.scale, dx: box.x - x, dy: box.y - y
    };
  }

  /* ---- areas ---- */

  Scene.prototype._regions = function (frame) {
    var regions = this.places.filter(function (place) { return !place.hasMark && !place.country && place.parts && !place.isLine; });
    return regions.length ? new mapviewer.Survey(regions, frame) : null;
  };

  /* The story's countries and regions: their name inside them, or a chip on the edge. */
  Scene.prototype._areas = function (stage) {
    function block(box) {
      stage.halves.forEach(function (half) { half.survey.block(box); });
      if (stage.regions) stage.regions.block(box);
    }
    stage.taken.boxes.forEach(block);
    this.places.forEach(function (place) {
      if (place.hasMark) return;
      var kind = place.country ? "country" : place.feature[0] === "H" ? "sea" : "region";
      var room = nameArea(stage, place, kind);
      if (!room || !stage.taken.isFree(room.box, 2)) {
        stage.outside.push(place);
        return;
      }
      stage.taken.add(room.box);
      block(room.box);
      stage.items.push(wordItem(place.id, kind, place.id, place.name, room, stage.frame, { place: place, iso: place.country ? place.iso : undefined }));
    }, this);
  };

  function nameArea(stage, place, kind) {
    if (place.parts && !place.country) return naming.nameStory(stage.regions, stage.frame, kind, place);
    var halves = stage.halves.filter(function (half) { return half.survey.codes.has(place.id); });
    if (!place.country && !halves.length) return nameAtPoint(stage, place, kind);
    return halves.reduce(function (room, half) { return room || naming.nameStory(half.survey, stage.frame, kind, place); }, null);
  }

  /* A region whose outline nobody knows has its name at its point. */
  function nameAtPoint(stage, place, kind) {
    var at = naming.inView(stage.frame, place.lon, place.lat);
    var w = Math.ceil(mapviewer.measure(place.label, "italic 600 13px")) + 4;
    var box = { x: Math.round(at.x - w / 2), y: Math.round(at.y - 9), w: w, h: 18 };
    return placing.lies(box, stage.view) ? { box: box, text: place.label, className: "word word-" + kind } : null;
  }

  function wordItem(key, kind, id, name, room, frame, more) {
    return Object.assign({
      key: key, kind: kind, id: id, name: name, text: room.text, className: room.className, box: room.box,
      x: (room.box.x + frame.left) / frame.scale, y: (room.box.y + frame.top) / frame.scale, dx: 0, dy: 0
    }, more);
  }

  /* ---- the edge ---- */

  Scene.prototype._chips = function (stage) {
    var frame = stage.frame;
    var middle = mapviewer.plane.lonLat((frame.left + frame.w / 2) / frame.scale, (frame.top + frame.h / 2) / frame.scale);
    var chips = stage.outside.map(function (place) {
      var at = naming.inView(frame, place.lon, place.lat);
      var isHere = placing.lies({ x: at.x, y: at.y, w: 0, h: 0 }, stage.view);
      var km = geometry.distanceKm(middle.lon, middle.lat, place.lon, place.lat);
      var far = isHere ? "" : geometry.kmInWords(km);
      return { place: place, x: at.x, y: at.y, km: km, far: far, get w() { return chipWidth(place, far); }, h: CHIP_HIGH };
    });
    chips.sort(function (a, b) { return fore(a) - fore(b) || a.km - b.km || a.place.rank - b.place.rank; });
    var view = { x: 10, y: 10, w: frame.w - 20, h: frame.h - 20 };
    var most = { left: Math.min(CHIPS, Math.floor((view.h * 0.6) / 34)), top: Math.min(CHIPS, Math.floor((view.w * 0.62) / 200)) };
    most.left = most.right = Math.max(1, most.left);
    most.top = most.bottom = Math.max(1, most.top);
    placing.placeChips(chips, stage.taken, view, most, FOLD_WIDE).forEach(function (row) {
      var first = chips[row.chips[0]];
      var isFold = row.isFold;
      stage.items.push({
        key: isFold ? "fold:" + row.side : first.place.id, kind: "chip", id: isFold ? "fold:" + row.side : first.place.id, side: row.side, box: row.box,
        name: isFold ? "+" + row.chips.length : first.place.name, place: first.place, isFold: isFold,
        far: first.far, rows: row.chips.map(function (i) { return chips[i]; })
      });
    });
  };

  /* A chief place never stands behind a fold. */
  function fore(chip) {
    return chip.place.order < mapviewer.marking.CHIEFS ? 0 : 1;
  }

  function chipText(place) {
    return (place.number ? place.number + " " : "") + place.label;
  }

  function chipWidth(place, far) {
    return Math.min(240, Math.ceil(mapviewer.measure(chipText(place), "600 12.5px") + mapviewer.measure(far, "400 11px") + (far ? 40 : 36)));
  }

  /* ---- disputes ---- */

  Scene.prototype._disputes = function (stage) {
    stage.halves.forEach(function (half) {
      var part = Object.assign({}, stage, { view: half.view });
      mapviewer.disputes.decide(half.ground, part, half.other).forEach(function (mark) {
        stage.items.push(mapviewer.disputes.itemOf(mark, stage.frame, half.key + "dispute:"));
      });
    });
  };

  /* ---- the map's own words ---- */

  Scene.prototype._ground = function (stage) {
    var frame = stage.frame;
    var ground = this.ground;
    var called = this.called;
    var named = new Set(); // waters
    stage.halves.forEach(function (half) {
      stage.taken.boxes.forEach(function (box) { half.survey.block(box); });
      this._words(stage, half, "country", half.key + "c:", half.ground.countries.filter(function (row) { return !isCalled(stage, half, called, row); }), 80);
      var waters = ground.seas.concat(once(stage.lakes)).filter(function (row) { return !called.has(row.id) && !named.has(row.id); });
      this._words(stage, half, "sea", "w:", waters, WATERS).forEach(function (row) { named.add(row.id); });
    }, this);
    var towns = ground.townsIn(frame, stage.zoom);
    naming.nameTowns(frame, towns, stage.taken, function (town) { return isStorys(town, called); }).forEach(function (each) {
      stage.items.push(townItem(each, frame));
    });
    mapviewer.nameRivers(frame, ground.riversIn(frame, stage.zoom), stage.taken, function (river) { return called.has(river.name); }).forEach(function (each) {
      stage.items.push(riverItem(each, frame));
    });
  };

  /* Put the names of areas of the ground on the stage; returns the rows that found room. */
  Scene.prototype._words = function (stage, half, kind, prefix, rows, most) {
    var iso = this.iso;
    return naming.nameGround(half.survey, stage.frame, kind, rows, most).map(function (room) {
      var row = room.row;
      stage.taken.add(room.box);
      var more = Object.assign({ iso: iso[row.id], isGround: true }, row.lon === undefined ? {} : { place: row });
      stage.items.push(wordItem(prefix + row.id, kind, row.id, row.name, room, stage.frame, more));
      return row;
    });
  };

  /* Whether the story names a country itself; under a swipe, in that part of the view. */
  function isCalled(stage, half, called, row) {
    if (!called.has(row.id)) return false;
    return !half.other || stage.items.some(function (item) {
      return item.id === row.id && item.kind === "country" && placing.lies(item.box, half.view);
    });
  }

  /* Tiles hold a lake in pieces: each by its id once. */
  function once(rows) {
    return Array.from(new Map(rows.map(function (row) { return [row.id, row]; })).values());
  }

  /* Whether the story has the town itself: by its id, or by its name where it lies. */
  function isStorys(town, called) {
    return called.has(town.id) || (called.get(town.name) || []).some(function (place) {
      return geometry.distanceKm(place.lon, place.lat, town.lon, town.lat) < CLOSE_KM;
    });
  }

  function townItem(each, frame) {
    return {
      key: "t:" + each.town.id, kind: "town", id: each.town.id, name: each.town.name, place: each.town, isGround: true, box: each.whole, text: each.town.name,
      className: "word word-town", x: (each.x + frame.left) / frame.scale, y: (each.y + frame.top) / frame.scale,
      dx: each.box.x - each.x, dy: each.box.y - each.y
    };
  }

  function riverItem(each, frame) {
    return {
      key: "r:" + each.river.id, kind: "river", id: each.river.id, name: each.river.name, isGround: true, box: each.box, text: each.river.name,
      className: "word word-river", angle: each.angle, wide: each.w,
      x: (each.x + frame.left) / frame.scale, y: (each.y + frame.top) / frame.scale, dx: 0, dy: 0
    };
  }

  mapviewer.Scene = Scene;
  mapviewer.chipText = chipText;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
