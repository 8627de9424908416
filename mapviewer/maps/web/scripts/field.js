/* Boxes {x, y, w, h} in pixels, found by where they lie: what is taken. A pure structure; nothing here touches the page. */
(function (mapviewer) {
  "use strict";

  var CELL = 64;

  /* `around`: after how many pixels to the east the world begins again; 0 for a plane. */
  function Field(around) {
    this.around = around || 0;
    this.columns = this.around ? Math.max(1, Math.floor(this.around / CELL)) : 0;
    this.size = this.around ? this.around / this.columns : CELL;
    this.cells = new Map();
    this.boxes = new Set();
  }

  Field.prototype._keys = function (box, gap) {
    var first = Math.floor((box.x - gap) / this.size);
    var last = Math.floor((box.x + box.w + gap) / this.size);
    if (this.columns) last = Math.min(last, first + this.columns - 1);
    var keys = [];
    for (var row = Math.floor((box.y - gap) / CELL); row <= Math.floor((box.y + box.h + gap) / CELL); row++) {
      for (var column = first; column <= last; column++) {
        keys.push(row * 1e7 + (this.columns ? ((column % this.columns) + this.columns) % this.columns : column));
      }
    }
    return keys;
  };

  Field.prototype.add = function (box) {
    this.boxes.add(box);
    this._keys(box, 0).forEach(function (key) {
      var cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }, this);
    return box;
  };

  Field.prototype.remove = function (box) {
    this.boxes.delete(box);
    this._keys(box, 0).forEach(function (key) {
      var cell = this.cells.get(key);
      cell.splice(cell.indexOf(box), 1);
    }, this);
  };

  /* How far apart two places are from west to east, the shorter way round the world. */
  Field.prototype.east = function (from, to) {
    var off = to - from;
    return this.around ? off - this.around * Math.round(off / this.around) : off;
  };

  Field.prototype.meets = function (a, b, gap) {
    return Math.abs(a.y + a.h / 2 - b.y - b.h / 2) < (a.h + b.h) / 2 + gap &&
      Math.abs(this.east(a.x + a.w / 2, b.x + b.w / 2)) < (a.w + b.w) / 2 + gap;
  };

  /* The boxes that lie less than `gap` from `box`, each once, in the order in which they were added. */
  Field.prototype.hits = function (box, gap) {
    var found = new Set();
    this._keys(box, gap || 0).forEach(function (key) {
      (this.cells.get(key) || []).forEach(function (other) {
        if (this.meets(box, other, gap || 0)) found.add(other);
      }, this);
    }, this);
    return Array.from(found);
  };

  Field.prototype.isFree = function (box, gap) {
    var keys = this._keys(box, gap || 0);
    for (var i = 0; i < keys.length; i++) {
      var cell = this.cells.get(keys[i]) || [];
      for (var j = 0; j < cell.length; j++) if (this.meets(box, cell[j], gap || 0)) return false;
    }
    return true;
  };

  mapviewer.Field = Field;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
