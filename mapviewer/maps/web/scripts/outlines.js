/* Outlines of the story's areas and regions (countries are marked on the ground's own canvas), hazes for regions without an outline, and arcs between places:
   Leaflet's own SVG paths. They are decoration; the thing to click is the pin or the name. */
(function (mapviewer) {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var geometry = mapviewer.geometry;

  function node(name, attributes, children) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.appendChild(child); });
    return made;
  }

  /* The hatch and the haze that the style sheet refers to. */
  mapviewer.addDefs = function () {
    var hatch = node("pattern", { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      [node("line", { x1: 0, y1: 0, x2: 0, y2: 7, class: "hatch-line" })]);
    var haze = node("radialGradient", { id: "haze" },
      [node("stop", { offset: "0.35", class: "haze-middle" }), node("stop", { offset: "1", class: "haze-rim" })]);
    document.body.appendChild(node("svg", { class: "sheet-defs", "aria-hidden": "true" }, [node("defs", {}, [hatch, haze])]));
  };

  /* Rings as Leaflet wants them, each on the turn of the world nearest to `middle` (Mercator units). */
  function latLngs(parts, middle) {
    return parts.map(function (part) {
      var turn = Math.round(middle - (part.west + part.east) / 2);
      return Array.from(part.xs, function (x, i) { return [geometry.toLat(part.ys[i]), geometry.toLon(x + turn)]; });
    });
  }

  mapviewer.Outlines = L.LayerGroup.extend({
    initialize: function () {
      L.LayerGroup.prototype.initialize.call(this);
      this._renderer = L.svg({ padding: 0.3, pane: "outlines" });
      this._byId = new Map();
    },

    /* Draw anew what the story has. `shapes` = [{id, kind, isDisputed, isLine, parts}], `hazes` = [{id, lon, lat, km}],
       `arcs` = [{id, lines}] with lines in lon, lat. */
    show: function (middle, shapes, hazes, arcs) {
      var near = geometry.toLon(middle);
      this.clearLayers();
      this._byId.clear();
      shapes.forEach(function (shape) {
        var name = "outline outline-" + shape.kind + (shape.isDisputed ? " is-disputed" : "");
        var draw = shape.isLine ? L.polyline : L.polygon;
        this._add(shape.id, draw(latLngs(shape.parts, middle), this._options(name)));
      }, this);
      this._hazes = hazes;
      hazes.forEach(function (haze) {
        this._add(haze.id, L.circle([haze.lat, geometry.nearestLon(haze.lon, near)], Object.assign(this._options("haze"), { radius: Math.max(haze.km, 20) * 1000 })));
      }, this);
      arcs.forEach(function (arc) {
        this._add(arc.id, L.polyline(arc.lines.map(function (line) {
          var turn = geometry.nearestLon(line[0][0], near) - line[0][0];
          return line.map(function (p) { return [p[1], p[0] + turn]; });
        }), Object.assign(this._options("arc"), { noClip: true })));
      }, this);
    },

    _options: function (className) {
      // no stroke or fill of Leaflet's own: presentation attributes would be set, and the style sheet decides
      return { renderer: this._renderer, interactive: false, className: className, smoothFactor: 0.7 };
    },

    _add: function (id, path) {
      this.addLayer(path);
      var element = path.getElement();
      ["stroke", "stroke-width", "stroke-opacity", "fill", "fill-opacity", "stroke-linecap"].forEach(function (name) {
        element.removeAttribute(name);
      });
      if (!this._byId.has(id)) this._byId.set(id, []);
      this._byId.get(id).push(element);
    },

    /* A haze that fills the view says nothing and dims everything: it shows only when pointed at or selected. */
    fade: function (frame) {
      (this._hazes || []).forEach(function (haze) {
        var pixels = (haze.km / (40075 * Math.cos((haze.lat * Math.PI) / 180))) * frame.scale;
        this._byId.get(haze.id).forEach(function (element) {
          element.classList.toggle("is-vast", pixels > Math.max(frame.w, frame.h) * 0.26);
        });
      }, this);
    },

    mark: function (name, ids) {
      this._byId.forEach(function (elements, id) {
        elements.forEach(function (element) { element.classList.toggle(name, ids.has(id)); });
      });
    }
  });
})((globalThis.mapviewer = globalThis.mapviewer || {}));
