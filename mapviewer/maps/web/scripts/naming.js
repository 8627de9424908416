/* The names of areas - countries, regions, seas, lakes - and of the map's own towns: each as large as it fits inside what shows of its
   area, in one line or two, else not at all. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var canvas = document.createElement("canvas").getContext("2d");
  var widths = new Map();
  var LEAST = 6; // cells of the view, for an area to count as in view
  var LETTERING = {
    country: {
      isUpper: true, least: 12,
      sizes: [
        { font: "400 13px", spacing: 3, high: 18, name: "" }, { font: "400 11px", spacing: 1.6, high: 16, name: " is-small" },
        { font: "400 10px", spacing: 0.8, high: 14, name: " is-smaller" }
      ]
    },
    region: { least: 12, sizes: [{ font: "italic 600 13px", spacing: 0, high: 18, name: "" }, { font: "italic 600 11px", spacing: 0, high: 15, name: " is-small" }] },
    sea: { least: 16, sizes: [{ font: "italic 400 14px", spacing: 0.4, high: 18, name: "" }, { font: "italic 400 12px", spacing: 0.2, high: 16, name: " is-small" }] }
  };

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

  /* The text in one line, and in the two whose longer is shortest. */
  function settings(text) {
    var words = text.split(" ");
    var found = [[text]];
    var best = null;
    for (var i = 1; i < words.length; i++) {
      var lines = [words.slice(0, i).join(" "), words.slice(i).join(" ")];
      if (!best || Math.max(lines[0].length, lines[1].length) < Math.max(best[0].length, best[1].length)) best = lines;
    }
    if (best) found.push(best);
    return found;
  }

  /* The largest setting of a name that has room in its area: {box, text, className}, or null. */
  function fit(survey, kind, id, name, wish) {
    var style = LETTERING[kind];
    var lines = settings(style.isUpper ? name.toUpperCase() : name);
    for (var i = 0; i < style.sizes.length; i++) {
      var size = style.sizes[i];
      for (var j = 0; j < lines.length; j++) {
        var w = Math.ceil(Math.max.apply(null, lines[j].map(function (line) { return mapviewer.measure(line, size.font, size.spacing); }))) + 2;
        var box = survey.room(id, w, size.high * lines[j].length, wish);
        if (box) return { box: box, text: lines[j].join("\n"), className: "word word-" + kind + size.name };
      }
    }
    return null;
  }

  function inView(frame, lon, lat) {
    var at = mapviewer.plane.at(lon, lat);
    var turns = mapviewer.plane.turns((frame.left + frame.w / 2) / frame.scale - at.x);
    return { x: (at.x + turns) * frame.scale - frame.left, y: at.y * frame.scale - frame.top };
  }

  /* Near its own point if that shows, else near the middle of what shows. */
  function wishOf(survey, frame, id, lon, lat) {
    var own = inView(frame, lon, lat);
    return own.x > 40 && own.y > 20 && own.x < frame.w - 40 && own.y < frame.h - 20 ? own : survey.shown(id);
  }

  /* The name of an area of the story: {box, text, className} or null; `area` = {id, lon, lat, label}. */
  function nameStory(survey, frame, kind, area) {
    if (survey.shown(area.id).count < LEAST) return null;
    return fit(survey, kind, area.id, area.label, wishOf(survey, frame, area.id, area.lon, area.lat));
  }

  /* Names of the ground's own areas `rows` ({id, name, lon?, lat?, rank?}), the weightiest and largest first. */
  function nameGround(survey, frame, kind, rows, most) {
    var shown = rows.map(function (row) { return { row: row, at: survey.shown(row.id) }; });
    shown = shown.filter(function (each) { return each.row.name && each.at.count >= LETTERING[kind].least; });
    shown.sort(function (a, b) { return (a.row.rank || 0) - (b.row.rank || 0) || b.at.count - a.at.count; });
    var found = [];
    shown.slice(0, most).forEach(function (each) {
      var row = each.row;
      var wish = row.lon === undefined ? each.at : wishOf(survey, frame, row.id, row.lon, row.lat);
      var room = fit(survey, kind, row.id, row.name, wish);
      if (!room) return;
      survey.block(room.box);
      found.push(Object.assign(room, { row: row, wish: wish }));
    });
    return found;
  }

  /* The ground's own towns ({id, name, lon, lat}) beside their dots, where both are free; they keep apart, so that a conurbation is one
     name. Adds what it places to `taken`. */
  function nameTowns(frame, towns, taken, isNamed) {
    var view = { x: 4, y: 4, w: frame.w - 8, h: frame.h - 8 };
    var apart = new mapviewer.Field();
    var found = [];
    towns.forEach(function (town) {
      var at = inView(frame, town.lon, town.lat);
      var dot = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 };
      if (!placing.lies(dot, view) || isNamed(town) || !taken.isFree(dot, 3) || !apart.isFree(dot, 16)) return;
      var w = Math.ceil(mapviewer.measure(town.name, "400 11.5px")) + 2;
      var box = placing.positions(at.x, at.y, w, 14, 3).slice(0, 4).find(function (spot) {
        return placing.lies(spot, view) && taken.isFree(around(dot, spot), 3);
      });
      if (!box) return;
      var whole = around(dot, box);
      taken.add(whole);
      apart.add(whole);
      found.push({ town: town, box: box, whole: whole, x: at.x, y: at.y });
    });
    return found;
  }

  function around(a, b) {
    var x = Math.min(a.x, b.x);
    var y = Math.min(a.y, b.y);
    return { x: x, y: y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
  }

  mapviewer.naming = { nameStory: nameStory, nameGround: nameGround, nameTowns: nameTowns, inView: inView };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
