/* The ground's data in tiles of three levels: which of them a frame needs, fetched when they are first wanted, and what
   stands in them. What is not there yet falls back on the coarser level. In a file that stands alone every tile is in
   the page; beyond them the coarser level stays. */
(function (mapviewer) {
  "use strict";

  var LEVEL_FROM = [0, 3.75, 6.25]; // zoom levels from which world, medium and fine are drawn
  var KEPT = 400; // tiles
  var TABLES = ["areas", "edges", "admin1", "rivers", "lakes"];
  var RINGS = ["areas", "lakes"];
  var MERCATOR_END = 85.0511287798;

  /* A row's last value is its rings or lines; the others keep their order. */
  function decodeRows(rows, steps, isRing, make) {
    return (rows || []).map(function (row) {
      return make(row, row[row.length - 1].map(function (line) { return mapviewer.shapes.decodeFlat(line, steps, isRing); }));
    });
  }

  var MAKE = {
    areas: function (row, parts) { return { face: row[0], parts: parts }; },
    edges: function (row, parts) { return { one: row[0], other: row[1], line: row[2], parts: parts }; },
    admin1: function (row, parts) { return { zoom: row[0], parts: parts }; },
    rivers: function (row, parts) { return { id: row[0], name: row[1], rank: row[2], zoom: row[3], isLake: row[4] === 1, parts: parts }; },
    lakes: function (row, parts) { return { id: row[0], name: row[1], zoom: row[2], parts: parts }; }
  };

  /* The tiles' squares are those of Web Mercator; on another plane a square has a rim, a part of that plane. */
  function squareAt(zoom, x, y) {
    var size = Math.pow(2, -zoom);
    if (mapviewer.plane.isRound) return { west: x * size, north: y * size, size: size };
    var south = y + 1 === 1 / size ? -MERCATOR_END : mapviewer.geometry.toLat((y + 1) * size);
    var north = y === 0 ? MERCATOR_END : mapviewer.geometry.toLat(y * size);
    var west = (x * size - 0.5) * 360;
    var east = west + 360 * size;
    var rim = mapviewer.plane.part([west, west, east, east], [south, north, north, south], true);
    return { west: rim.west, north: rim.north, size: size, rim: rim };
  }

  /* A tile as it came, decoded: its square, rows with parts, towns, and `paths` for whoever draws. */
  function makeTile(raw, steps, zoom, x, y) {
    var tile = Object.assign(squareAt(zoom, x, y), { paths: {} });
    TABLES.forEach(function (table) { tile[table] = decodeRows(raw[table], steps, RINGS.indexOf(table) >= 0, MAKE[table]); });
    tile.towns = (raw.towns || []).map(function (row) {
      return { id: row[0], name: row[1], lon: row[2], lat: row[3], zoom: row[4], rank: row[5] };
    });
    return tile;
  }

  function Ground(raw) {
    this.levels = raw.levels.map(function (row) { return { name: row[0], steps: row[1], zoom: row[2] }; });
    this.tell = function () {};
    this._held = raw.tiles || null; // all the tiles there are, in a file that stands alone
    this._tiles = new Map();
    this._awaited = new Set();
    this._missing = new Set(); // asked for, and did not come
    this._raw = raw;
    this._places = raw.places;
    this.faces = raw.faces;
    this._lay();
    this.setState(raw.state);
  }

  /* Lay the world out on the plane. */
  Ground.prototype._lay = function () {
    var raw = this._raw;
    var steps = this.levels[0].steps;
    this.world = makeTile(raw, steps, 0, 0, 0);
    this.seas = decodeRows(raw.seas, steps, true, function (row, parts) { return { id: row[0], name: row[1], parts: parts }; });
    this._squares = []; // by level, on a plane that is not round: every square
  };

  /* Begin again on another plane. */
  Ground.prototype.layAnew = function () {
    this._tiles.clear();
    this._awaited.clear();
    this._lay();
    this.restate();
  };

  Ground.prototype.restate = function () {
    this.setState(this._stated);
  };

  /* Show the world of another day or viewpoint: `data` is the atlas's "state_json", parsed. */
  Ground.prototype.setState = function (data) {
    var before = this.byId || {};
    this._stated = data;
    var state = (this.state = new mapviewer.State(data, this._places, this.state));
    this.byId = {};
    this.countries = state.countries.map(function (fresh) { // a country that stays remains the same object
      return (this.byId[fresh.id] = Object.assign(before[fresh.id] || {}, fresh));
    }, this);
    this.world.areas.forEach(function (area) {
      var country = this.byId[state.ownerOf(area.face)];
      country.parts = country.parts.concat(area.parts);
    }, this);
  };

  function levelAt(zoom) {
    return zoom >= LEVEL_FROM[2] ? 2 : zoom >= LEVEL_FROM[1] ? 1 : 0;
  }

  /* The tiles that cover a frame: [{tile, turn, box}], the box being the square of Mercator units for which each stands.
     A frame may have a `core`, what of it is in view: the tiles round it are asked for when those in view have come. */
  Ground.prototype.tilesIn = function (frame, zoom) {
    var level = levelAt(zoom);
    if (!mapviewer.plane.isRound) return this._tilesRound(level, frame);
    var count = Math.pow(2, this.levels[level].zoom);
    var size = frame.scale / count; // of a tile, in pixels
    var found = [];
    var first = Math.max(0, Math.floor(frame.top / size));
    var last = Math.min(count - 1, Math.floor((frame.top + frame.h) / size));
    for (var row = first; row <= last; row++) {
      for (var column = Math.floor(frame.left / size); column <= Math.floor((frame.left + frame.w) / size); column++) {
        var turn = Math.floor(column / count);
        var x = column - turn * count;
        var isWanted = !frame.core || this.isSettled() || touches(frame.core, column * size, row * size, size);
        found.push({ tile: this._best(level, x, row, isWanted), turn: turn, box: { west: x / count, north: row / count, size: 1 / count } });
      }
    }
    return found;
  };

  /* The tiles whose squares touch a frame on a plane that is not round. */
  Ground.prototype._tilesRound = function (level, frame) {
    if (level === 0) return [{ tile: this.world, turn: 0, box: this.world }];
    var scale = frame.scale;
    return this._squaresOf(level).filter(function (square) { return meets(square.box.rim, frame, scale); }).map(function (square) {
      var isWanted = !frame.core || this.isSettled() || meets(square.box.rim, frame.core, scale);
      return { tile: this._best(level, square.x, square.y, isWanted), turn: 0, box: square.box };
    }, this);
  };

  function meets(rim, frame, scale) {
    return rim.west * scale < frame.left + frame.w && rim.east * scale > frame.left && rim.north * scale < frame.top + frame.h && rim.south * scale > frame.top;
  }

  Ground.prototype._squaresOf = function (level) {
    if (this._squares[level]) return this._squares[level];
    var zoom = this.levels[level].zoom;
    var count = Math.pow(2, zoom);
    var squares = (this._squares[level] = []);
    for (var i = 0; i < count * count; i++) {
      var x = i % count;
      var y = Math.floor(i / count);
      squares.push({ x: x, y: y, box: squareAt(zoom, x, y) });
    }
    return squares;
  };

  function touches(core, left, top, size) {
    return left < core.left + core.w && left + size > core.left && top < core.top + core.h && top + size > core.top;
  }

  /* The tile of a square, or of the coarser one round it until it has come. */
  Ground.prototype._best = function (level, x, y, isWanted) {
    if (level === 0) return this.world;
    var key = this.levels[level].name + "/" + x + "/" + y;
    var tile = this._tiles.get(key);
    if (tile) {
      this._tiles.delete(key); // the latest used stand last
      this._tiles.set(key, tile);
      return tile;
    }
    if (isWanted && !this._awaited.has(key) && !this._missing.has(key)) this._ask(key, level, x, y);
    tile = this._tiles.get(key);
    if (tile) return tile;
    var shift = this.levels[level].zoom - this.levels[level - 1].zoom;
    return this._coarser(level - 1, x >> shift, y >> shift);
  };

  Ground.prototype._coarser = function (level, x, y) {
    if (level === 0) return this.world;
    return this._tiles.get(this.levels[level].name + "/" + x + "/" + y) || (this._held ? this._best(level, x, y, true) : this.world);
  };

  Ground.prototype._ask = function (key, level, x, y) {
    var self = this;
    if (this._held) {
      if (this._held[key]) this._keep(key, this._held[key], level, x, y);
      else this._missing.add(key);
      return;
    }
    this._awaited.add(key);
    fetch("ground/" + key + ".json").then(function (answer) { return answer.json(); }).then(function (raw) {
      self._keep(key, raw, level, x, y);
    }).catch(function (error) {
      console.error("no tile " + key + ": " + error);
      self._keep(key, null, level, x, y);
    });
  };

  Ground.prototype._keep = function (key, raw, level, x, y) {
    if (raw) this._tiles.set(key, makeTile(raw, this.levels[level].steps, this.levels[level].zoom, x, y));
    if (this._tiles.size > KEPT) this._tiles.delete(this._tiles.keys().next().value);
    if (this._held) return;
    this._awaited.delete(key);
    if (!raw) this._missing.add(key);
    this.tell(this.isSettled());
  };

  /* Nothing is on its way. */
  Ground.prototype.isSettled = function () {
    return this._awaited.size === 0;
  };

  /* ---- what a frame shows, for the placing of names ---- */

  Ground.prototype._rows = function (table, frame, zoom, accept) {
    var seen = new Set();
    var found = [];
    this.tilesIn(frame, zoom).forEach(function (each) {
      if (seen.has(each.tile)) return;
      seen.add(each.tile);
      each.tile[table].forEach(function (row) {
        if (!accept || accept(row)) found.push(row);
      });
    });
    return found;
  };

  /* [{id, parts}]: what is there of countries, one for each face and tile; fill each by itself. */
  Ground.prototype.areasIn = function (frame, zoom) {
    var state = this.state;
    return this._rows("areas", frame, zoom).map(function (area) { return { id: state.ownerOf(area.face), parts: area.parts }; });
  };

  /* [{id: number of a face, parts}]: the same by what was cut, whosever it is. */
  Ground.prototype.facesIn = function (frame, zoom) {
    return this._rows("areas", frame, zoom).map(function (area) { return { id: area.face, parts: area.parts }; });
  };

  Ground.prototype.lakesIn = function (frame, zoom) {
    return this._rows("lakes", frame, zoom, function (lake) { return zoom >= lake.zoom; });
  };

  Ground.prototype.riversIn = function (frame, zoom) {
    return this._rows("rivers", frame, zoom, function (river) { return zoom >= river.zoom; });
  };

  /* Towns whose zoom is reached, capitals and the weightiest first. */
  Ground.prototype.townsIn = function (frame, zoom) {
    var order = new Map();
    var towns = this._rows("towns", frame, zoom, function (town) { return zoom >= town.zoom; });
    towns.forEach(function (town, i) { order.set(town, i); }); // the order within a tile is by weight
    return towns.sort(function (a, b) { return a.zoom - b.zoom || b.rank - a.rank || order.get(a) - order.get(b); });
  };

  mapviewer.readGround = function (raw) {
    return new Ground(raw);
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
