/* Elements that stand at places of the map with an offset in pixels, and keep their place while Leaflet pans and zooms. */
(function (mapviewer) {
  "use strict";

  mapviewer.Tags = L.Layer.extend({
    initialize: function (options) {
      L.Util.setOptions(this, options);
      this._tags = new Map();
    },

    onAdd: function (map) {
      this._root = map.getPane(this.options.pane);
      this._tags.forEach(this._show, this);
    },

    onRemove: function () {
      this._tags.forEach(function (tag) { tag.element.remove(); });
    },

    getEvents: function () {
      return { viewreset: this._showAll, zoom: this._showAll, zoomanim: this._glide };
    },

    /* Put the element of `key` at Mercator units (x, y) and an offset; `make` builds it the first time. */
    put: function (key, spot, make) {
      var tag = this._tags.get(key);
      if (!tag) {
        tag = { element: make() };
        tag.element.classList.add("leaflet-zoom-animated");
        tag.element.style.position = "absolute";
        tag.element.style.left = tag.element.style.top = "0";
        this._tags.set(key, tag);
        this._root.appendChild(tag.element);
      }
      tag.x = spot.x;
      tag.y = spot.y;
      tag.dx = spot.dx || 0;
      tag.dy = spot.dy || 0;
      this._show(tag);
      return tag.element;
    },

    get: function (key) {
      var tag = this._tags.get(key);
      return tag ? tag.element : null;
    },

    /* Take away every element whose key is not in `keys` (a Set). */
    keepOnly: function (keys) {
      this._tags.forEach(function (tag, key) {
        if (keys.has(key)) return;
        tag.element.remove();
        this._tags.delete(key);
      }, this);
    },

    _show: function (tag) {
      if (this._map) this._at(tag, this._map.getZoom(), this._map.getPixelOrigin());
    },

    _showAll: function () {
      this._tags.forEach(this._show, this);
    },

    _glide: function (event) {
      var origin = this._map._getNewPixelOrigin(event.center, event.zoom);
      this._tags.forEach(function (tag) { this._at(tag, event.zoom, origin); }, this);
    },

    _at: function (tag, zoom, origin) {
      var scale = 256 * Math.pow(2, zoom);
      var point = L.point(Math.round(tag.x * scale - origin.x + tag.dx), Math.round(tag.y * scale - origin.y + tag.dy));
      L.DomUtil.setPosition(tag.element, point);
    }
  });
})((globalThis.mapviewer = globalThis.mapviewer || {}));
