/* The story's places on the map: which are in view, and where each one's pin, badge, name or chip stands. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var geometry = mapviewer.geometry;
  var NAME_FONT = "600 13.5px";
  var REGION_FONT = "italic 600 13px";
  var WIDEST = 220;
  var LEAST_CELLS = 6; // of the view, for a country or region to count as in view

  function Places(map, layers) {
    this.map = map;
    this.ground = layers.ground;
    this.pins = layers.pins;
    this.words = layers.words;
    this.edge = layers.edge;
    this.list = [];
    this.texts = new Map(); // id -> JSON of the feature
    this.offsets = { zoom: null };
    this.spots = new Map(); // id -> box in container pixels, for what is in view
  }

  /* Take the features of layer "places" and the parts of their outlines (Map of id -> parts). What has not changed keeps its
     elements, and with them the focus and the pointer's hover. */
  Places.prototype.set = function (features, outlines) {
    var ground = this.ground;
    var before = this.texts;
    this.offsets = { zoom: null };
    this.texts = new Map(features.map(function (feature) { return [feature.id, JSON.stringify(feature)]; }));
    this._forgetChanged(before);
    this.list = features.map(function (feature) {
      var p = feature.properties;
      var lonLat = feature.geometry.coordinates;
      return {
        id: feature.id, name: p.name, label: p.label || p.name, number: p.number, kind: p.kind, isUnsure: typeof p.score === "number" && p.score < 0.5,
        lon: lonLat[0], lat: lonLat[1], ux: geometry.toX(lonLat[0]), uy: geometry.toY(lonLat[1]), km: p.radius_km || 0,
        summary: p.summary, dates: p.dates, note: p.note, mentions: p.mentions || 0,
        country: ground.byId[feature.id] || null, parts: outlines.get(feature.id) || null,
        hasPin: p.kind === "point" || p.kind === "area" || p.number > 0
      };
    });
    this.list.sort(function (a, b) { return (a.number || 1e9) - (b.number || 1e9) || b.mentions - a.mentions; });
  };

  Places.prototype._forgetChanged = function (before) {
    var texts = this.texts;
    var same = new Set();
    before.forEach(function (text, id) {
      if (texts.get(id) !== text) return;
      ["", "name:", "leader:"].forEach(function (kind) { same.add(kind + id); });
    });
    this.pins.keepOnly(same);
    this.edge.keepOnly(same);
  };

  /* Give every place its spot. Returns the boxes taken, for the map's own words. */
  Places.prototype.arrange = function (frame, zoom, furniture, grid) {
    var view = { x: 6, y: 6, w: frame.w - 12, h: frame.h - 12 };
    var taken = furniture.slice();
    var keys = new Set();
    var outside = [];
    var names = [];
    var inside = [];
    this.spots.clear();
    this._locate(frame, zoom, furniture);
    this.list.forEach(function (place) {
      if (place.hasPin && place.isIn) names.push(this._pin(place, frame, taken, keys));
      else if (place.hasPin || !this._wish(place, frame, grid)) outside.push(this._far(place, frame));
      else inside.push(place);
    }, this);
    this.edge.show(outside, taken, { x: 10, y: 10, w: frame.w - 20, h: frame.h - 20 });
    this._names(names, frame, taken, view, keys);
    inside.forEach(function (place) { this._word(place, frame, grid, taken, view, keys); }, this);
    this.pins.keepOnly(keys);
    return taken;
  };

  /* Set x, y (container pixels of the pin), turn and isIn of each place. */
  Places.prototype._locate = function (frame, zoom, furniture) {
    var middle = (frame.left + frame.w / 2) / frame.scale;
    this.list.forEach(function (place) {
      place.turn = Math.round(middle - place.ux);
      place.homeX = (place.ux + place.turn) * frame.scale - frame.left;
      place.homeY = place.uy * frame.scale - frame.top;
    });
    this._spread(frame, zoom);
    this.list.forEach(function (place) {
      place.x = place.homeX + place.dx;
      place.y = place.homeY + place.dy;
      var box = boxOf(place);
      place.isIn = box.x > 0 && box.y > 0 && box.x + box.w < frame.w && box.y + box.h < frame.h && placing.isFree(box, furniture);
    });
  };

  /* Pins that would cover each other are pulled apart; worked out once for a zoom level, so that panning moves none. */
  Places.prototype._spread = function (frame, zoom) {
    if (this.offsets.zoom === zoom) return;
    var pinned = this.list.filter(function (place) { return place.hasPin; });
    var offsets = placing.spread(pinned.map(function (place) {
      return { x: place.ux * frame.scale, y: place.uy * frame.scale };
    }));
    this.list.forEach(function (place) { place.dx = place.dy = 0; });
    pinned.forEach(function (place, i) { Object.assign(place, offsets[i]); });
    this.offsets = { zoom: zoom };
  };

  Places.prototype._pin = function (place, frame, taken, keys) {
    var r = placing.PIN / 2;
    var spot = { x: place.ux + place.turn, y: place.uy, dx: place.dx - r, dy: place.dy - r };
    keys.add(place.id);
    this.pins.put(place.id, spot, function () { return makePin(place); });
    var box = boxOf(place);
    taken.push(box);
    this.spots.set(place.id, box);
    if (Math.hypot(place.dx, place.dy) > r) {
      keys.add("leader:" + place.id);
      var leader = this.pins.put("leader:" + place.id, { x: spot.x, y: spot.y }, makeLeader);
      turnLeader(leader, place.dx, place.dy, r);
    }
    return place;
  };

  function boxOf(place) {
    return { x: place.x - placing.PIN / 2, y: place.y - placing.PIN / 2, w: placing.PIN, h: placing.PIN };
  }

  function makePin(place) {
    var pin = document.createElement("div");
    pin.className = "pin" + (place.isUnsure ? " is-unsure" : "") + (place.number > 99 ? " is-long" : "") + (place.number ? "" : " is-plain");
    pin.textContent = place.number ? String(place.number) : "";
    return asButton(pin, place);
  }

  function asButton(element, place) {
    element.dataset.id = place.id;
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", describe(place));
    element.setAttribute("aria-pressed", "false");
    element.tabIndex = 0;
    return element;
  }

  function describe(place) {
    var what = place.number ? "number " + place.number : place.kind;
    return place.name + ", " + what + (place.isUnsure ? ", uncertain" : "") + (place.summary ? ". " + place.summary : "");
  }

  function makeLeader() {
    var leader = document.createElement("div");
    leader.className = "leader";
    leader.setAttribute("aria-hidden", "true");
    leader.append(document.createElement("i"), document.createElement("b"));
    return leader;
  }

  function turnLeader(leader, dx, dy, r) {
    leader.firstChild.style.width = Math.max(0, Math.hypot(dx, dy) - r) + "px";
    leader.firstChild.style.transform = "rotate(" + Math.atan2(dy, dx) + "rad)";
  }

  /* Countries and regions: the point near which their name should stand; null when nothing of them is in view. */
  Places.prototype._wish = function (place, frame, grid) {
    var isHere = place.homeX > 0 && place.homeY > 0 && place.homeX < frame.w && place.homeY < frame.h;
    place.wish = isHere ? { x: place.homeX, y: place.homeY } : null;
    if (place.country) {
      place.code = this.ground.countries.indexOf(place.country) + 1;
      if (grid.counts[place.code] >= LEAST_CELLS) place.wish = this.words.wishOf(grid, place.code, place.country, frame);
    } else if (place.parts && !isHere) {
      var own = geometry.makeGrid(frame.w, frame.h, grid.cell);
      geometry.fillGrid(own, place.parts, 1, { scale: frame.scale, left: frame.left - place.turn * frame.scale, top: frame.top });
      var seen = geometry.countCells(own, 1);
      if (seen.count >= LEAST_CELLS) place.wish = seen;
    }
    return place.wish;
  };

  /* The name of a country or region, inside what shows of it if it fits, else near by: it is the thing to click. */
  Places.prototype._word = function (place, frame, grid, taken, view, keys) {
    var spot = (place.country && this._countrySpot(place, frame, grid, taken)) || this._nearSpot(place, taken, view);
    taken.push(spot.box);
    this.spots.set(place.id, spot.box);
    keys.add(place.id);
    var where = { x: (spot.box.x + frame.left) / frame.scale, y: (spot.box.y + frame.top) / frame.scale };
    var element = this.pins.put(place.id, where, function () {
      var word = document.createElement("div");
      word.textContent = place.label;
      return asButton(word, place);
    });
    var state = ["is-selected", "is-hinted"].filter(function (name) { return element.classList.contains(name); });
    element.className = [spot.className, "is-story", "leaflet-zoom-animated"].concat(state).join(" ");
    element.style.maxWidth = Math.ceil(spot.box.w) + 1 + "px";
  };

  Places.prototype._countrySpot = function (place, frame, grid, taken) {
    if (grid.counts[place.code] < LEAST_CELLS) return null;
    taken.forEach(function (box) { geometry.blockGrid(grid, box); });
    var room = this.words.roomForCountry(grid, place.code, place.country, frame);
    return room && { box: room.box, className: "word word-country" + room.size.name };
  };

  Places.prototype._nearSpot = function (place, taken, view) {
    var size = this.words.smallest();
    var w = place.country
      ? mapviewer.measure(place.label.toUpperCase(), size.font, size.spacing) + 2
      : mapviewer.measure(place.label, REGION_FONT) + 10;
    var h = place.country ? size.high : 18;
    w = Math.min(WIDEST, Math.ceil(w));
    var box = placing.nearestFree(place.wish.x, place.wish.y, w, h, taken, view, 400) ||
      { x: place.wish.x - w / 2, y: place.wish.y - h / 2, w: w, h: h };
    return { box: box, className: place.country ? "word word-country" + size.name : "word word-region" };
  };

  Places.prototype._far = function (place, frame) {
    var lon = geometry.toLon((frame.left + frame.w / 2) / frame.scale);
    var lat = geometry.toLat((frame.top + frame.h / 2) / frame.scale);
    return { place: place, x: place.homeX, y: place.homeY, km: geometry.distanceKm(lon, lat, place.lon, place.lat) };
  };

  /* Names beside the pins, where there is room. */
  Places.prototype._names = function (places, frame, taken, view, keys) {
    var r = placing.PIN / 2;
    var labels = places.map(function (place) {
      var w = Math.min(WIDEST, Math.ceil(mapviewer.measure(place.label, NAME_FONT)) + 3);
      return { positions: placing.positions(place.x, place.y, w, 18, r) };
    });
    placing.placeLabels(labels, taken, view).forEach(function (box, i) {
      if (!box) return;
      var place = places[i];
      keys.add("name:" + place.id);
      var spot = { x: place.ux + place.turn, y: place.uy, dx: box.x - place.homeX, dy: box.y - place.homeY };
      var name = this.pins.put("name:" + place.id, spot, function () {
        var made = document.createElement("div");
        made.className = "word word-name";
        made.dataset.for = place.id;
        made.setAttribute("aria-hidden", "true");
        made.textContent = place.label;
        return made;
      });
      name.style.maxWidth = box.w + "px";
    }, this);
  };

  mapviewer.Places = Places;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
