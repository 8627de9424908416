/* What the scene has decided, as elements of the page: pins, dots, badges and words that go along with the map. What has not changed keeps
   its element, and with it the focus. */
(function (mapviewer) {
  "use strict";

  function Sheet(map) {
    this.pins = new mapviewer.Tags({ pane: "pins" }).addTo(map);
    this.words = new mapviewer.Tags({ pane: "words" }).addTo(map);
    this.edge = new mapviewer.Edge(map.getContainer());
    this.groups = new mapviewer.Groups(map);
    this.looks = new Map(); // key -> what its element was made of
  }

  Sheet.prototype.show = function (items) {
    var pins = new Set();
    var words = new Set();
    this._forget(items);
    items.forEach(function (item) {
      if (item.kind === "chip") return;
      (item.isGround ? words : pins).add(item.key);
      var element = (item.isGround ? this.words : this.pins).put(item.key, item, function () { return make(item, this.groups); }.bind(this));
      if (item.kind === "group") this.groups.update(element, item);
      item.element = element;
    }, this);
    this.pins.keepOnly(pins);
    this.words.keepOnly(words);
    this.edge.show(items.filter(function (item) { return item.kind === "chip"; }));
    this.groups.keep();
  };

  /* Elements whose look is another are made anew. */
  Sheet.prototype._forget = function (items) {
    var looks = new Map(items.map(function (item) { return [item.key, lookOf(item)]; }));
    var same = new Set();
    this.looks.forEach(function (look, key) { if (looks.get(key) === look) same.add(key); });
    this.pins.keepOnly(same);
    this.words.keepOnly(same);
    this.looks = looks;
  };

  function lookOf(item) {
    var place = item.place;
    if (item.kind === "dispute") return mapviewer.disputes.key(item);
    return [mapviewer.say("uncertain"), item.kind, item.isSmall, item.text, item.className, item.name, item.of, item.kind === "town" ? item.dx + " " + item.dy : item.angle, place && place.number, place && place.isUnsure, place && place.summary,
      item.members && item.members.map(function (each) { return each.id; }).join(" ")].join("|");
  }

  function make(item, groups) {
    if (item.kind === "group") return groups.make(item);
    if (item.kind === "name") return makeName(item);
    if (item.kind === "dispute") return mapviewer.disputes.make(item);
    if (item.kind === "river") return makeRiver(item);
    if (item.isGround) return makeWord(item);
    var isWord = !!item.text;
    var element = document.createElement("div");
    element.className = isWord ? item.className + " is-story" : markClass(item);
    element.textContent = isWord ? item.text : item.kind === "dot" || item.isSmall || !item.place.number ? "" : String(item.place.number);
    if (isWord) element.style.width = item.box.w + "px";
    return mapviewer.asButton(element, item.place);
  }

  function markClass(item) {
    var place = item.place;
    return ["pin", item.kind === "dot" || item.isSmall ? "is-dot" : "", item.kind === "outline" ? "is-area" : "", place.isUnsure ? "is-unsure" : "",
      place.number > 99 ? "is-long" : "", place.number ? "" : "is-plain"].filter(Boolean).join(" ");
  }

  function makeName(item) {
    var made = document.createElement("div");
    made.className = item.className;
    made.dataset.for = item.of;
    made.setAttribute("aria-hidden", "true");
    made.textContent = item.text;
    made.style.maxWidth = item.box.w + "px";
    return made;
  }

  /* A word of the map's own; a town has its dot before it, where the town is. */
  function makeWord(item) {
    var made = document.createElement("div");
    made.className = item.className;
    made.setAttribute("aria-hidden", "true");
    made.textContent = item.text;
    made.style.width = item.kind === "town" ? "" : item.box.w + "px";
    if (item.kind === "town") {
      var dot = document.createElement("i");
      dot.style.left = -item.dx - 2 + "px";
      dot.style.top = -item.dy - 2 + "px";
      made.appendChild(dot);
    }
    return made;
  }

  /* A river's name lies along it, round the middle of the words. */
  function makeRiver(item) {
    var made = document.createElement("div");
    made.className = item.className;
    made.setAttribute("aria-hidden", "true");
    var words = document.createElement("span");
    words.textContent = item.text;
    words.style.width = item.wide + "px";
    words.style.left = -item.wide / 2 + "px";
    words.style.transform = "rotate(" + item.angle + "rad)";
    made.appendChild(words);
    return made;
  }

  /* Make an element what one can press for a place. */
  mapviewer.asButton = function (element, place) {
    element.dataset.id = place.id;
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", describe(place));
    element.setAttribute("aria-pressed", "false");
    element.tabIndex = 0;
    return element;
  };

  function describe(place) {
    var what = mapviewer.say(place.number ? "number {n}" : place.kind, { n: place.number });
    return place.name + ", " + what + (place.isUnsure ? ", " + mapviewer.say("uncertain") : "") + (place.summary ? ". " + place.summary : "");
  }

  mapviewer.Sheet = Sheet;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
