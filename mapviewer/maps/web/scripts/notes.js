/* The note of a dispute on the map: who holds it, since when, who claims it, who recognises it, the source; shortest first. It never
   covers a tenth of the map: what does not fit is scrolled. */
(function (mapviewer) {
  "use strict";

  var SHARE = 0.098; // of the map's area
  var NARROWEST = 150;
  var WIDEST = 320;
  var GAP = 8;

  function Notes(story) {
    this.story = story;
    this.shown = null; // key of the mark whose note is open; "dispute:" and an id where the key of the map opened it
    this.opener = null; // what had the keyboard before
    this.box = document.createElement("div");
    this.box.className = "dispute-note";
    this.box.setAttribute("role", "dialog");
    this.box.tabIndex = -1;
    this.box.hidden = true;
    var container = story.map.getContainer();
    container.appendChild(this.box);
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this._listen(container);
  }

  Notes.prototype._listen = function (container) {
    var self = this;
    function press(event) {
      var mark = event.target.closest ? event.target.closest("[data-dispute]") : null;
      if (!mark || !container.contains(mark)) return;
      event.preventDefault();
      event.stopPropagation();
      self.toggle(mark.disputeKey || "dispute:" + mark.dataset.dispute, mark);
    }
    container.addEventListener("click", press, true);
    container.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") press(event);
    }, true);
    this.box.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") event.stopPropagation(); // arrows scroll the note, not the map
    });
    document.addEventListener("pointerdown", function (event) {
      var target = event.target;
      if (self.shown && !self.box.contains(target) && !(target.closest && target.closest("[data-dispute]"))) self.close();
    }, true);
    this.story.map.on("zoomstart", function () { self.close(); });
    this.story.map.on("move", function () { if (self.shown) self._place(); });
  };

  Notes.prototype.toggle = function (key, opener) {
    if (this.shown === key) this.close();
    else this.open(key, opener);
  };

  /* Open the note of a dispute; at its mark where that shows, else at what opened it. */
  Notes.prototype.open = function (key, opener) {
    var found = this._find(key);
    if (!found.length) return;
    this.close();
    this.story.tip.hide();
    this.shown = key;
    this.opener = opener;
    this._fill(found);
    this.box.hidden = false;
    this._place();
    if (opener) opener.setAttribute("aria-expanded", "true");
    this.box.scrollTop = 0;
    this.box.focus({ preventScroll: true });
  };

  /* Close the note, and say whether one was open. */
  Notes.prototype.close = function () {
    if (!this.shown) return false;
    var hadFocus = this.box.contains(document.activeElement);
    var opener = this.opener && this.opener.isConnected ? this.opener : this._mark();
    if (this.opener) this.opener.removeAttribute("aria-expanded");
    this.shown = this.opener = null;
    this.box.hidden = true;
    if (hadFocus && opener) opener.focus({ preventScroll: true });
    return true;
  };

  /* What is drawn is another: an open note tells what holds now, or closes. */
  Notes.prototype.refresh = function () {
    if (!this.shown) return;
    var found = this._find(this.shown);
    if (!found.length) {
      this.close();
      return;
    }
    this._fill(found);
    this._place();
  };

  /* What a mark stands for, the dispute itself first; one without a mark alone. */
  Notes.prototype._find = function (key) {
    var id = idOf(key);
    var item = this._item(key);
    if (!item) return this.story.ground.state.disputes.filter(function (each) { return each.id === id; });
    return item.disputes.slice().sort(function (a, b) { return (b.id === id) - (a.id === id); });
  };

  Notes.prototype._item = function (key) {
    var marks = this.story.items.filter(function (each) { return each.kind === "dispute"; });
    return marks.find(function (each) { return each.key === key; }) || marks.find(function (each) {
      return each.disputes.some(function (dispute) { return dispute.id === idOf(key); });
    });
  };

  Notes.prototype._mark = function () {
    var item = this._item(this.shown);
    return item ? item.element : null;
  };

  function idOf(key) {
    return key.slice(key.indexOf(":") + 1);
  }

  Notes.prototype._fill = function (disputes) {
    this.box.textContent = "";
    this.box.setAttribute("aria-label", disputes.map(function (each) { return each.label; }).join(", "));
    var close = document.createElement("button");
    close.type = "button";
    close.className = "dispute-close";
    close.setAttribute("aria-label", mapviewer.say("Close the note"));
    close.textContent = "\u00D7";
    close.addEventListener("click", this.close.bind(this));
    this.box.appendChild(close);
    disputes.forEach(function (each) {
      this._line("dispute-head", each.label);
      this._line("dispute-line", each.brief);
      this._line("dispute-line", each.recognised);
      this._line("dispute-line dispute-quiet", each.more);
      this._line("dispute-line dispute-quiet", each.error_km > 1 ? mapviewer.say("The outline is good to about {n} km.", { n: Math.round(each.error_km) }) : "");
      this._line("dispute-line dispute-quiet", each.sources.length ? mapviewer.say("Source: {sources}", { sources: each.sources.join("; ") }) : "");
    }, this);
  };

  Notes.prototype._line = function (name, words) {
    if (!words) return;
    var line = document.createElement("div");
    line.className = name;
    line.textContent = words;
    this.box.appendChild(line);
  };

  Notes.prototype._place = function () {
    var home = this.story.map.getContainer().getBoundingClientRect();
    var mark = this._mark() || this.opener;
    var most = SHARE * home.width * home.height;
    var wide = Math.round(Math.max(NARROWEST, Math.min(WIDEST, Math.sqrt(1.9 * most), home.width - 2 * GAP)));
    this.box.style.width = wide + "px";
    this.box.style.maxHeight = Math.floor(most / wide) + "px";
    if (!mark || !mark.isConnected) return;
    var at = mark.getBoundingClientRect();
    var high = this.box.offsetHeight;
    var x = Math.max(GAP, Math.min(at.left - home.left + at.width / 2 - wide / 2, home.width - wide - GAP));
    var y = at.top - home.top - high - GAP;
    if (y < GAP) y = Math.min(at.bottom - home.top + GAP, home.height - high - GAP);
    this.box.style.left = Math.round(x) + "px";
    this.box.style.top = Math.round(y) + "px";
  };

  /* The words of the key with the name of each dispute in it as a button that opens its note. */
  mapviewer.wordsWithDisputes = function (words, disputes) {
    var pieces = [words];
    disputes.slice().sort(function (a, b) { return b.label.length - a.label.length; }).forEach(function (dispute) {
      var at = pieces.findIndex(function (piece) { return typeof piece === "string" && piece.indexOf(dispute.label) >= 0; });
      if (at < 0) return;
      var start = pieces[at].indexOf(dispute.label);
      pieces.splice(at, 1, pieces[at].slice(0, start), nameOf(dispute), pieces[at].slice(start + dispute.label.length));
    });
    return pieces;
  };

  function nameOf(dispute) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "dispute-name";
    button.dataset.dispute = dispute.id;
    button.setAttribute("aria-haspopup", "dialog");
    button.textContent = dispute.label;
    return button;
  }

  mapviewer.Notes = Notes;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
