/* The list beside the map in an exported page: events and statements, and for a chosen place what was said there, then what
   was said about it, then what happened. Linked with the map by the same calls that the application uses. */
(function (mapviewer) {
  "use strict";

  function make(tag, name, words) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (words) element.textContent = words;
    return element;
  }

  function line(parts) {
    return parts.filter(Boolean).join(" \u00B7 ");
  }

  function item(feature, number) {
    var button = make("button", "item");
    button.type = "button";
    button.dataset.item = feature.id;
    button.setAttribute("aria-pressed", "false");
    var key = make("span", "item-number", number ? String(number) : "\u2013");
    var body = make("span", "item-body");
    button.append(key, body);
    return { button: button, body: body };
  }

  var MODALITIES = { negated: "did not happen", planned: "planned", hypothetical: "possible" };

  function eventItem(feature) {
    var p = feature.properties;
    var made = item(feature, p.number);
    made.body.append(make("span", "item-main", p.summary));
    var told = p.speaker ? "as told by " + p.speaker : "";
    made.body.append(make("span", "item-quiet", line([p.dates, (p.place_names || []).join(", "), MODALITIES[p.modality], told, p.reason])));
    return made.button;
  }

  function statementItem(feature) {
    var p = feature.properties;
    var made = item(feature, p.number);
    var who = make("span", "item-who");
    who.append(make("b", "", p.speaker), make("span", "stance", p.is_thought ? "thought" : p.stance));
    made.body.append(who, make("span", "item-quiet", p.role), make("span", "item-words", p.words));
    var about = (p.about_names || []).length ? "about " + p.about_names.join(", ") : "";
    made.body.append(make("span", "item-quiet", line([p.said_at_name ? (p.said_at.startsWith("at:") ? "" : "in ") + p.said_at_name : "", p.dates, about])));
    return made.button;
  }

  function List(root, data) {
    this.root = root;
    this.by = { events: [], statements: [], places: [] };
    this.unplaced = data.unplaced || [];
    data.features.forEach(function (feature) {
      var layer = feature.properties.layer;
      if (this.by[layer]) this.by[layer].push(feature);
    }, this);
    this.head = make("header", "list-head");
    this.head.append(make("h1", "", data.title), make("p", "item-quiet", data.source));
    this.body = make("div", "list-body");
    root.append(this.head, this.body);
    this.show("");
    root.addEventListener("click", this._click.bind(this));
    root.addEventListener("keydown", this._key.bind(this));
    root.addEventListener("pointerover", this._hover.bind(this));
    document.addEventListener("mapviewer:chosen", function (event) { this.show(event.detail); }.bind(this));
  }

  /* Show what goes with `id`: a place has its own page, an event or statement is marked in the whole list. */
  List.prototype.show = function (id) {
    var place = this.by.places.find(function (each) { return each.id === id; });
    this.body.textContent = "";
    if (place) this._placePage(place);
    else this._everything();
    var chosen = null;
    this.body.querySelectorAll("[data-item]").forEach(function (button) {
      var is = button.dataset.item === id;
      button.classList.toggle("is-chosen", is);
      button.setAttribute("aria-pressed", String(is));
      if (is) chosen = button;
    });
    if (chosen) {
      chosen.focus({ preventScroll: true });
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      this.body.scrollTop = 0;
    }
  };

  List.prototype._everything = function () {
    this._section("Events", this.by.events.map(eventItem), "The article tells of no event.");
    this._section("Statements", this.by.statements.map(statementItem), "The article quotes nobody.");
    this._section("Unplaced", this.unplaced.map(function (each) {
      var row = make("p", "", each[0] + " ");
      row.append(make("span", "item-quiet", each[1]));
      return row;
    }));
  };

  List.prototype._placePage = function (place) {
    var name = place.properties.name;
    var title = (place.properties.number ? place.properties.number + "  " : "") + name;
    var top = make("div", "place-head");
    var back = make("button", "back", "Show all");
    back.type = "button";
    top.append(make("h2", "", title), back);
    this.body.append(top);
    if (place.properties.reason) this.body.append(make("p", "item-quiet", line([place.properties.reason, "good to about " + mapviewer.geometry.kmInWords(place.properties.radius_km)])));
    if (place.properties.note) this.body.append(make("p", "item-quiet", place.properties.note));
    var here = this.by.statements.filter(function (s) { return s.properties.said_at === place.id; });
    var about = this.by.statements.filter(function (s) { return (s.properties.about || []).indexOf(place.id) >= 0 && here.indexOf(s) < 0; });
    var events = this.by.events.filter(function (e) { return (e.properties.place_ids || []).indexOf(place.id) >= 0; });
    this._section("Said there", here.map(statementItem));
    this._section("Said about it", about.map(statementItem));
    this._section("Events", events.map(eventItem));
    if (!here.length && !about.length && !events.length) this.body.append(make("p", "item-quiet", place.properties.summary || "Named in the article."));
  };

  List.prototype._section = function (title, items, empty) {
    if (!items.length && !empty) return;
    var heading = make("h2", "", title + " ");
    heading.append(make("span", "item-quiet", items.length ? String(items.length) : ""));
    this.body.append(heading);
    items.forEach(function (each) { this.body.append(each); }, this);
    if (!items.length) this.body.append(make("p", "item-quiet", empty));
  };

  List.prototype._click = function (event) {
    if (event.target.closest(".back")) mapviewer.choose("");
    var button = event.target.closest("[data-item]");
    if (button) mapviewer.choose(button.dataset.item);
  };

  List.prototype._hover = function (event) {
    var button = event.target.closest("[data-item]");
    mapviewer.story.hint(button ? button.dataset.item : null);
  };

  List.prototype._key = function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    var button = event.target.closest("[data-item]");
    if (!step || !button) return;
    event.preventDefault();
    var all = Array.from(this.body.querySelectorAll("[data-item]"));
    var next = all[all.indexOf(button) + step];
    if (next) next.focus();
  };

  /* On paper the map has a size of its own: what was in view is fitted into it, and back again afterwards. */
  function fitPaper() {
    var map = mapviewer.story.map;
    var container = map.getContainer();
    var seen = null;
    function resize(width, height, box) {
      container.style.width = width;
      container.style.height = height;
      map.invalidateSize({ animate: false, pan: false });
      mapviewer.story.look(box);
    }
    window.addEventListener("beforeprint", function () {
      seen = mapviewer.story.seen();
      resize("680px", "440px", seen);
    });
    window.addEventListener("afterprint", function () { resize("", "", seen); });
  }

  /* Open the story that stands in the page itself. */
  mapviewer.openStory = function () {
    var data = JSON.parse(document.getElementById("story").textContent);
    mapviewer.list = new List(document.getElementById("list"), data);
    mapviewer.story.setLayers(data);
    fitPaper();
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
