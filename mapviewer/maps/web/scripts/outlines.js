/* Outlines of the story's areas and regions (countries are lifted on the ground's own canvas), and arrows between places: Leaflet's own SVG
   paths. They are decoration; the thing to click is the badge or the name. */
(function (mapviewer) {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var geometry = mapviewer.geometry;
  var SPECK = 7; // pixels

  function node(name, attributes, children) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.appendChild(child); });
    return made;
  }

  /* The hatch and the arrow's head that the style sheet refers to. */
  mapviewer.addDefs = function () {
    var hatch = node("pattern", { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      [node("line", { x1: 0, y1: 0, x2: 0, y2: 7, class: "hatch-line" })]);
    var head = node("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
      [node("path", { d: "M0 0L8 4L0 8z", class: "arrow-head" })]);
    document.body.appendChild(node("svg", { class: "sheet-defs", "aria-hidden": "true" }, [node("defs", {}, [hatch, head])]));
  };

  /* The outlines of the features of layer "areas": a Map of id -> {parts, isLine, isArc}. */
  mapviewer.readOutlines = function (areas) {
    var outlines = new Map();
    areas.forEach(function (area) {
      if (!area.geometry) return;
      var isLine = geometry.isLine(area.geometry);
      var decode = isLine ? mapviewer.shapes.decodeLines : mapviewer.shapes.decodePolygons;
      outlines.set(area.id, { isLine: isLine, isArc: area.properties.kind === "arc", parts: decode(area.geometry) });
    });
    return outlines;
  };

  /* Rings as Leaflet wants them, each on the turn of the world nearest to `middle` (units of the plane). */
  function latLngs(parts, middle) {
    return parts.map(function (part) {
      var turn = mapviewer.plane.turns(middle - (part.west + part.east) / 2);
      return Array.from(part.xs, function (x, i) {
        var at = mapviewer.plane.lonLat(x + turn, part.ys[i]);
        return [at.lat, at.lon];
      });
    });
  }

  /* The parts that are large enough to be seen at a scale, and the largest in any case: an archipelago of islets is no cloud of ink. */
  mapviewer.withoutSpecks = function (parts, scale) {
    function size(part) { return Math.max(part.east - part.west, part.south - part.north) * scale; }
    var most = Math.max.apply(null, parts.map(size));
    return parts.filter(function (part) { return size(part) >= Math.min(SPECK, most); });
  };

  function arrowOf(shape, near) {
    var lines = shape.type === "LineString" ? [shape.coordinates] : shape.coordinates;
    return lines.map(function (line) {
      var turn = geometry.nearestLon(line[0][0], near) - line[0][0];
      return line.map(function (p) { return [p[1], p[0] + turn]; });
    });
  }

  mapviewer.Outlines = L.LayerGroup.extend({
    initialize: function () {
      L.LayerGroup.prototype.initialize.call(this);
      this._renderer = L.svg({ padding: 0.3, pane: "outlines" });
      this._byId = new Map();
    },

    /* Draw anew what the story has. `shapes` = [{id, kind, isDisputed, isLine, parts}], `relations` = features with lines. */
    show: function (middle, shapes, relations) {
      var near = geometry.toLon(middle);
      this.clearLayers();
      this._byId.clear();
      shapes.forEach(function (shape) {
        var name = "outline outline-" + shape.kind + (shape.isDisputed ? " is-disputed" : "");
        var draw = shape.isLine ? L.polyline : L.polygon;
        this._add(shape.id, draw(latLngs(shape.parts, middle), this._options(name)));
      }, this);
      relations.forEach(function (relation) {
        if (relation.geometry) this._add(relation.id, L.polyline(arrowOf(relation.geometry, near), Object.assign(this._options("arrow"), { noClip: true })));
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

    mark: function (name, ids) {
      this._byId.forEach(function (elements, id) {
        elements.forEach(function (element) { element.classList.toggle(name, ids.has(id)); });
      });
    }
  });
})((globalThis.mapviewer = globalThis.mapviewer || {}));
