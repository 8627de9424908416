/* Shaded relief under the lines: grey tiles that darken the land's shady slopes, faintly. Off until asked for. */
(function (mapviewer) {
  "use strict";

  var LEAST = 1; // zooms of the tiles that there are
  var MOST = 5;
  var KEPT = 160;
  var STRENGTH = { light: 0.5, dark: 0.75 };

  /* `onload` is called when a tile came. */
  function Relief(onload) {
    this.isOn = false;
    this.held = null; // name -> data address, in a file that stands alone
    this._onload = onload;
    this._images = new Map();
  }

  /* Show these pictures, name -> data address, and no others. */
  Relief.prototype.hold = function (pictures) {
    this.held = pictures;
    this.isOn = true;
    this._onload();
  };

  /* The zoom to draw from: the nearest one that there are pictures of. */
  Relief.prototype._levelAt = function (zoom) {
    var wanted = Math.max(LEAST, Math.min(MOST, Math.round(zoom)));
    if (!this.held) return wanted;
    var levels = Object.keys(this.held).map(function (name) { return Number(name.split("/")[0]); });
    return levels.reduce(function (best, level) { return Math.abs(level - wanted) < Math.abs(best - wanted) ? level : best; }, levels[0] || LEAST);
  };

  Relief.prototype.draw = function (context, frame, zoom) {
    if (!this.isOn || !mapviewer.plane.isRound) return; // its tiles are Web Mercator's
    var level = this._levelAt(zoom);
    var count = Math.pow(2, level);
    var size = frame.scale / count;
    context.save();
    context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
    context.globalCompositeOperation = "multiply";
    context.globalAlpha = STRENGTH[document.documentElement.dataset.theme] || STRENGTH.light;
    var last = Math.min(count - 1, Math.floor((frame.top + frame.h) / size));
    for (var row = Math.max(0, Math.floor(frame.top / size)); row <= last; row++) {
      for (var column = Math.floor(frame.left / size); column <= Math.floor((frame.left + frame.w) / size); column++) {
        var image = this._image(level + "/" + (((column % count) + count) % count) + "/" + row);
        if (image) place(context, image, column * size - frame.left, row * size - frame.top, size);
      }
    }
    context.restore();
  };

  /* Whole pixels, so that neighbours neither overlap nor part. */
  function place(context, image, x, y, size) {
    var left = Math.round(x);
    var top = Math.round(y);
    context.drawImage(image, left, top, Math.round(x + size) - left, Math.round(y + size) - top);
  }

  Relief.prototype._image = function (name) {
    var self = this;
    var known = this._images.get(name);
    if (known) return known.isThere ? known.image : null;
    var address = this.held ? this.held[name] : "relief/" + name + ".webp";
    var entry = { image: new Image(), isThere: false };
    this._images.set(name, entry);
    if (this._images.size > KEPT) this._images.delete(this._images.keys().next().value);
    if (!address) return null;
    entry.image.addEventListener("load", function () {
      entry.isThere = true;
      self._onload();
    });
    entry.image.src = address; // where all is level there is no tile, and nothing comes
    return null;
  };

  mapviewer.Relief = Relief;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
