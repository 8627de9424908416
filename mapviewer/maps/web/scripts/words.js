/* Names of countries, seas, lakes and towns: the map's own words, which give way to everything that the story says. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var geometry = mapviewer.geometry;
  var canvas = document.createElement("canvas").getContext("2d");
  var widths = new Map();
  var SIZES = [
    { font: "400 13px", spacing: 3, high: 18, name: "" },
    { font: "400 11px", spacing: 1.6, high: 16, name: " is-small" },
    { font: "400 10px", spacing: 0.8, high: 14, name: " is-smaller" }
  ];

  /* Width in pixels of a text in the page's font; remembered. */
  mapviewer.measure = function (text, font, spacing) {
    var key = font + "|" + text;
    if (!widths.has(key)) {
      if (widths.size > 5000) widths.clear();
      canvas.font = font + " " + getComputedStyle(document.documentElement).getPropertyValue("--font");
      widths.set(key, canvas.measureText(text).width);
    }
    return widths.get(key) + (spacing || 0) * text.length;
  };

  function Words(tags, ground) {
    this.tags = tags;
    this.ground = ground;
  }

  /* Which country, sea or lake owns which cell of the view. Codes: countries from 1 on, waters after them. */
  Words.prototype.survey = function (frame, zoom) {
    var grid = geometry.makeGrid(frame.w, frame.h, 8);
    var ground = this.ground;
    var turns = [];
    for (var turn = Math.floor(frame.left / frame.scale); turn <= Math.floor((frame.left + frame.w) / frame.scale); turn++) turns.push(turn);
    function fill(parts, code) {
      turns.forEach(function (each) {
        var moved = { scale: frame.scale, left: frame.left - each * frame.scale, top: frame.top };
        var near = parts.filter(function (part) {
          return part.east * moved.scale > moved.left && part.west * moved.scale < moved.left + frame.w &&
            part.south * moved.scale > moved.top && part.north * moved.scale < moved.top + frame.h;
        });
        if (near.length) geometry.fillGrid(grid, near, code, moved);
      });
    }
    var first = ground.countries.length + 1;
    var codes = new Map(ground.countries.map(function (country, i) { return [country.id, i + 1]; }));
    ground.seas.forEach(function (sea, i) { fill(sea.parts, first + i); });
    ground.areasIn(frame, zoom).forEach(function (area) {
      if (codes.has(area.id)) fill(area.parts, codes.get(area.id));
    });
    grid.lakes = this._lakes(frame, zoom);
    grid.lakes.forEach(function (lake, i) {
      lake.pieces.forEach(function (parts) { fill(parts, first + ground.seas.length + i); });
    });
    grid.counts = new Int32Array(first + ground.seas.length + grid.lakes.length);
    for (var i = 0; i < grid.owner.length; i++) grid.counts[grid.owner[i]]++;
    return grid;
  };

  /* Lakes with a name, the pieces that tiles hold of one together. */
  Words.prototype._lakes = function (frame, zoom) {
    var byId = new Map();
    this.ground.lakesIn(frame, zoom).forEach(function (lake) {
      if (!lake.name) return;
      if (!byId.has(lake.id)) byId.set(lake.id, { id: lake.id, name: lake.name, pieces: [] });
      byId.get(lake.id).pieces.push(lake.parts);
    });
    return Array.from(byId.values());
  };

  /* The box and size for a country's name inside what shows of it; null when it does not fit. */
  Words.prototype.roomForCountry = function (grid, code, country, frame) {
    var text = country.name.toUpperCase();
    var wish = this.wishOf(grid, code, country, frame);
    for (var i = 0; i < SIZES.length; i++) {
      var box = geometry.roomFor(grid, code, mapviewer.measure(text, SIZES[i].font, SIZES[i].spacing), SIZES[i].high, wish);
      if (box) return { box: box, size: SIZES[i] };
    }
    return null;
  };

  Words.prototype.wishOf = function (grid, code, country, frame) {
    var x = geometry.toX(country.lon);
    x += Math.round((frame.left + frame.w / 2) / frame.scale - x);
    var px = x * frame.scale - frame.left;
    var py = geometry.toY(country.lat) * frame.scale - frame.top;
    if (px > 40 && py > 20 && px < frame.w - 40 && py < frame.h - 20) return { x: px, y: py };
    return geometry.countCells(grid, code);
  };

  Words.prototype.smallest = function () {
    return SIZES[SIZES.length - 1];
  };

  /* Place all names that find room; `skip` holds ids of countries that the story names itself. */
  Words.prototype.show = function (grid, frame, zoom, taken, skip) {
    taken.forEach(function (box) { geometry.blockGrid(grid, box); });
    var keys = new Set();
    this._countries(grid, frame, taken, skip, keys);
    this._waters(grid, frame, taken, keys);
    this._towns(frame, zoom, taken, keys);
    this.tags.keepOnly(keys);
  };

  Words.prototype._countries = function (grid, frame, taken, skip, keys) {
    var self = this;
    var shown = [];
    this.ground.countries.forEach(function (country, i) {
      if (grid.counts[i + 1] >= 12 && !skip.has(country.id)) shown.push({ country: country, code: i + 1, count: grid.counts[i + 1] });
    });
    shown.sort(function (a, b) { return a.country.rank - b.country.rank || b.count - a.count; });
    shown.forEach(function (each) {
      var room = self.roomForCountry(grid, each.code, each.country, frame);
      if (!room) return;
      geometry.blockGrid(grid, room.box);
      taken.push(room.box);
      self._word("c:" + each.country.id, each.country.name, "word word-country" + room.size.name, room.box, frame, keys);
    });
  };

  Words.prototype._waters = function (grid, frame, taken, keys) {
    var self = this;
    var first = this.ground.countries.length + 1;
    var waters = this.ground.seas.concat(grid.lakes).map(function (water, i) {
      return { water: water, code: first + i, count: grid.counts[first + i] };
    });
    waters = waters.filter(function (each) { return each.water.name && each.count >= 16; });
    waters.sort(function (a, b) { return b.count - a.count; });
    waters.slice(0, 30).forEach(function (each) {
      var w = mapviewer.measure(each.water.name, "italic 400 14px", 0.4);
      var box = geometry.roomFor(grid, each.code, w, 18, geometry.countCells(grid, each.code));
      if (!box) return;
      geometry.blockGrid(grid, box);
      taken.push(box);
      self._word("w:" + each.water.id, each.water.name, "word word-sea", box, frame, keys);
    });
  };

  Words.prototype._towns = function (frame, zoom, taken, keys) {
    var self = this;
    var view = { x: 4, y: 4, w: frame.w - 8, h: frame.h - 8 };
    var shown = []; // boxes of towns: they keep apart, so that a conurbation is one name
    this.ground.townsIn(frame, zoom).forEach(function (town) {
      var x = geometry.toX(town.lon);
      x += Math.round((frame.left + frame.w / 2) / frame.scale - x);
      var px = x * frame.scale - frame.left;
      var py = geometry.toY(town.lat) * frame.scale - frame.top;
      if (px < 6 || py < 6 || px > frame.w - 6 || py > frame.h - 6) return;
      var dot = { x: px - 3, y: py - 3, w: 6, h: 6 };
      if (!placing.isFree(dot, taken, 1) || !placing.isFree(dot, shown, 16)) return;
      var w = Math.ceil(mapviewer.measure(town.name, "400 11.5px")) + 2;
      var spots = placing.positions(px, py, w, 14, 3);
      var box = placing.placeLabels([{ positions: spots }], taken, view)[0];
      if (!box) return;
      taken.push(dot);
      shown.push(dot, box);
      self._word("t:" + town.id, town.name, "word word-town", box, frame, keys);
      self._word("d:" + town.id, "", "dot", { x: px - 2, y: py - 2, w: 4, h: 4 }, frame, keys);
    });
  };

  Words.prototype._word = function (key, text, className, box, frame, keys) {
    keys.add(key);
    var spot = { x: (box.x + frame.left) / frame.scale, y: (box.y + frame.top) / frame.scale };
    var element = this.tags.put(key, spot, function () { return document.createElement("div"); });
    element.className = className + " leaflet-zoom-animated";
    element.setAttribute("aria-hidden", "true");
    if (element.textContent !== text) element.textContent = text;
    if (className === "dot") element.style.width = element.style.height = box.w + "px";
  };

  mapviewer.Words = Words;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
