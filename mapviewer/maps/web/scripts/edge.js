/* Chips on the map's edge for the places outside the view: where they lie, how far, and a click flies there. Where they stand is the
   scene's to decide. */
(function (mapviewer) {
  "use strict";

  var LISTED_AT_ONCE = 300; // a longer list behind a fold is made when it is opened
  var ARROWS = { left: "\u25C0", right: "\u25B6", top: "\u25B2", bottom: "\u25BC" };

  var IN_VIEW = "\u25C7"; // it lies in the view and found no room there: an arrow would point away from it

  function Edge(root) {
    this.root = document.createElement("div");
    this.root.className = "chips";
    this.root.setAttribute("role", "group");
    mapviewer.saying(function () { this.root.setAttribute("aria-label", mapviewer.say("Places outside the view")); }.bind(this));
    root.appendChild(this.root);
    this.chips = new Map();
    this.folds = new Map();
    L.DomEvent.disableClickPropagation(this.root);
    L.DomEvent.disableScrollPropagation(this.root);
  }

  Edge.prototype.show = function (items) {
    var keep = new Set();
    var folds = new Set();
    items.forEach(function (item) {
      item.rows.forEach(function (row) { keep.add(row.place.id); });
      if (item.isFold) {
        folds.add(item.side);
        this._fold(item);
      } else {
        item.element = this._chip(item.rows[0], item.side, item.box, this.root);
      }
    }, this);
    this.folds.forEach(function (fold, side) {
      if (folds.has(side)) return;
      fold.button.remove();
      fold.list.remove();
      this.folds.delete(side);
    }, this);
    this.chips.forEach(function (chip, id) {
      if (keep.has(id)) return;
      chip.remove();
      this.chips.delete(id);
    }, this);
  };

  Edge.prototype._chip = function (row, side, box, parent) {
    var place = row.place;
    var chip = this.chips.get(place.id) || this._makeChip(place);
    chip.className = "chip" + (place.isUnsure ? " is-unsure" : "") + (chip.classList.contains("is-selected") ? " is-selected" : "");
    chip.children[0].textContent = row.far ? ARROWS[side] : IN_VIEW;
    chip.children[1].textContent = " " + mapviewer.chipText(place) + " ";
    chip.children[2].textContent = row.far;
    var where = row.far ? mapviewer.say("outside the view, {far} away", { far: row.far }) : mapviewer.say("without room on the map");
    var number = place.number ? ", " + mapviewer.say("number {n}", { n: place.number }) : "";
    chip.setAttribute("aria-label", place.name + number + ", " + where);
    chip.style.left = box ? box.x + "px" : "";
    chip.style.top = box ? box.y + "px" : "";
    chip.style.width = box ? box.w + "px" : "";
    if (chip.parentNode !== parent) parent.appendChild(chip);
    return chip;
  };

  Edge.prototype._makeChip = function (place) {
    var chip = document.createElement("div");
    chip.dataset.id = place.id;
    chip.setAttribute("role", "button");
    chip.tabIndex = 0;
    ["arrow", "what", "far"].forEach(function (name) {
      var span = document.createElement("span");
      span.className = name;
      chip.appendChild(span);
    });
    this.chips.set(place.id, chip);
    return chip;
  };

  /* What a side has no room for stands in a list behind a "+3" chip. */
  Edge.prototype._fold = function (item) {
    var fold = this.folds.get(item.side) || this._makeFold(item.side);
    var box = item.box;
    var high = this.root.clientHeight;
    item.element = fold.button;
    fold.button.textContent = ARROWS[item.side] + " +" + item.rows.length;
    fold.button.setAttribute("aria-label", item.name + ", " + mapviewer.say("{n} more places outside the view", { n: item.rows.length }));
    fold.button.style.left = box.x + "px";
    fold.button.style.top = box.y + "px";
    fold.button.style.width = box.w + "px";
    fold.item = item;
    if (item.rows.length <= LISTED_AT_ONCE || !fold.list.hidden) this._fill(fold);
    fold.list.style.left = Math.max(8, Math.min(box.x, this.root.clientWidth - 240)) + "px";
    var isLow = box.y > high / 2;
    fold.list.style.top = isLow ? "" : box.y + box.h + 4 + "px";
    fold.list.style.bottom = isLow ? high - box.y + 4 + "px" : "";
    fold.list.style.maxHeight = (isLow ? box.y : high - box.y - box.h) - 16 + "px";
  };

  Edge.prototype._makeFold = function (side) {
    var button = document.createElement("div");
    button.className = "chip fold";
    button.setAttribute("role", "button");
    button.setAttribute("aria-expanded", "false");
    button.dataset.id = "fold:" + side;
    button.tabIndex = 0;
    var list = document.createElement("div");
    list.className = "fold-list";
    list.hidden = true;
    var fold = { button: button, list: list };
    this.folds.set(side, fold);
    this.root.append(button, list);
    return fold;
  };

  Edge.prototype._fill = function (fold) {
    fold.item.rows.forEach(function (row) { this._chip(row, fold.item.side, null, fold.list); }, this);
  };

  /* Open or close the list behind a fold; the first of its chips takes the focus. */
  Edge.prototype.toggle = function (button) {
    var fold = this.folds.get(button.dataset.id.slice("fold:".length));
    this._set(fold, fold.list.hidden);
    if (!fold.list.hidden) fold.list.firstChild.focus({ preventScroll: true });
  };

  Edge.prototype._set = function (fold, isOpen) {
    if (isOpen) this._fill(fold);
    var hadFocus = fold.list.contains(document.activeElement);
    fold.list.hidden = !isOpen;
    fold.button.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen && hadFocus) fold.button.focus({ preventScroll: true });
  };

  Edge.prototype.close = function () {
    this.folds.forEach(function (fold) { this._set(fold, false); }, this);
  };

  mapviewer.Edge = Edge;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
