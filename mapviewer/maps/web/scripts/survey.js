/* Which country, sea or lake owns what of the view, and where in it a name has room: wholly inside, or nowhere. The grid lies fast on
   the world, not on the view, so that a name does not stir when the map is panned. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var CELL = 8;
  var FINE = 2; // pixels: what a box is looked over with before a name stands in it
  var MARGIN = 3;

  /* `layers` = [{id, parts}], the later over the earlier; `frame` = {scale, left, top, w, h}. */
  function Survey(layers, frame) {
    this.frame = frame;
    this.left = Math.floor(frame.left / CELL) * CELL;
    this.top = Math.floor(frame.top / CELL) * CELL;
    this.codes = new Map();
    this.fills = this._inView(layers);
    this.grid = geometry.makeGrid(frame.w + CELL, frame.h + CELL, CELL);
    this._fill(this.grid, this.left, this.top, frame.w + CELL, frame.h + CELL);
    this.found = geometry.surveyGrid(this.grid, this.codes.size);
  }

  /* What of the layers touches the frame, in every turn of the world that shows, with the code of its id. */
  Survey.prototype._inView = function (layers) {
    var frame = this.frame;
    var fills = [];
    var first = mapviewer.plane.isRound ? Math.floor(frame.left / frame.scale) : 0;
    var last = mapviewer.plane.isRound ? Math.floor((frame.left + frame.w) / frame.scale) : 0;
    layers.forEach(function (layer) {
      for (var turn = first; turn <= last; turn++) {
        var parts = near(layer.parts, frame.scale, frame.left - turn * frame.scale, frame.top, frame.w, frame.h);
        if (!parts.length) continue;
        if (!this.codes.has(layer.id)) this.codes.set(layer.id, this.codes.size + 1);
        fills.push({ parts: parts, code: this.codes.get(layer.id), turn: turn });
      }
    }, this);
    return fills;
  };

  function near(parts, scale, left, top, w, h) {
    return parts.filter(function (part) {
      return part.east * scale > left && part.west * scale < left + w && part.south * scale > top && part.north * scale < top + h;
    });
  }

  Survey.prototype._fill = function (grid, left, top, w, h) {
    var scale = this.frame.scale;
    this.fills.forEach(function (fill) {
      var from = left - fill.turn * scale;
      var parts = near(fill.parts, scale, from, top, w, h);
      if (parts.length) geometry.fillGrid(grid, parts, fill.code, { scale: scale, left: from, top: top });
    });
  };

  /* How many cells of the view an id owns, and its pole in container pixels. */
  Survey.prototype.shown = function (id) {
    var found = this.found[this.codes.get(id)];
    if (!found || !found.count) return { count: 0 };
    return { count: found.count, x: found.x + this.left - this.frame.left, y: found.y + this.top - this.frame.top };
  };

  /* No name goes where `box` (container pixels) is. */
  Survey.prototype.block = function (box) {
    geometry.blockGrid(this.grid, { x: box.x + this.frame.left - this.left, y: box.y + this.frame.top - this.top, w: box.w, h: box.h });
  };

  /* A box of w x h for the name of `id`, in container pixels, its middle nearest to `wish`; null when it fits nowhere inside. */
  Survey.prototype.room = function (id, w, h, wish) {
    var code = this.codes.get(id);
    if (!code) return null;
    var dx = this.left - this.frame.left;
    var dy = this.top - this.frame.top;
    var box = geometry.roomFor(this.grid, code, w, h, { x: wish.x - dx, y: wish.y - dy });
    if (!box) return null;
    box = { x: Math.round(box.x + dx), y: Math.round(box.y + dy), w: w, h: h };
    return this._isInside(box, code) ? box : null;
  };

  Survey.prototype._isInside = function (box, code) {
    var frame = this.frame;
    if (box.x < 3 || box.y < 3 || box.x + box.w > frame.w - 3 || box.y + box.h > frame.h - 3) return false;
    var w = box.w + 2 * MARGIN;
    var h = box.h + 2 * MARGIN;
    var grid = geometry.makeGrid(w, h, FINE);
    this._fill(grid, frame.left + box.x - MARGIN, frame.top + box.y - MARGIN, w, h);
    return grid.owner.every(function (owner) { return owner === code; });
  };

  mapviewer.Survey = Survey;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
