/* Chips on the map's edge for the places outside the view: where they lie, how far, and a click flies there. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var ARROWS = { left: "\u25C0", right: "\u25B6", top: "\u25B2", bottom: "\u25BC" };
  var HIGH = 26;

  function Edge(root) {
    this.root = document.createElement("div");
    this.root.className = "chips";
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", "Places outside the view");
    root.appendChild(this.root);
    this.chips = new Map();
    this.folds = new Map();
    L.DomEvent.disableClickPropagation(this.root);
    L.DomEvent.disableScrollPropagation(this.root);
  }

  /* Show `places` ({place, x, y, km}: in order of precedence) and add the boxes of their chips to `taken`. */
  Edge.prototype.show = function (places, taken, view) {
    var most = { left: Math.min(8, Math.floor((view.h * 0.6) / 34)), top: Math.min(4, Math.floor((view.w * 0.62) / 200)) };
    most.right = most.left;
    most.bottom = most.top;
    var sized = places.map(function (each) {
      return { x: each.x, y: each.y, w: widthOf(each), h: HIGH };
    });
    var result = placing.placeChips(sized, taken, view, most);
    var folded = { left: [], right: [], top: [], bottom: [] };
    var keep = new Set();
    result.boxes.forEach(function (box, i) {
      if (box) this._chip(places[i], result.sides[i], box, this.root);
      else folded[result.sides[i]].push(places[i]);
      keep.add(places[i].place.id);
    }, this);
    this._showFolds(folded, taken, view);
    this.keepOnly(keep);
  };

  Edge.prototype.keepOnly = function (ids) {
    this.chips.forEach(function (chip, id) {
      if (ids.has(id)) return;
      chip.remove();
      this.chips.delete(id);
    }, this);
  };

  function textOf(each) {
    return (each.place.number ? each.place.number + " " : "") + each.place.label;
  }

  function widthOf(each) {
    var name = mapviewer.measure(textOf(each), "600 12.5px");
    return Math.min(240, Math.ceil(name + mapviewer.measure(mapviewer.geometry.kmInWords(each.km), "400 11px") + 40));
  }

  Edge.prototype._chip = function (each, side, box, parent) {
    var place = each.place;
    var chip = this.chips.get(place.id) || this._makeChip(place);
    var km = mapviewer.geometry.kmInWords(each.km);
    chip.children[0].textContent = ARROWS[side];
    chip.children[1].textContent = " " + textOf(each) + " ";
    chip.children[2].textContent = km;
    chip.setAttribute("aria-label", place.name + (place.number ? ", number " + place.number : "") + ", outside the view, " + km + " away");
    chip.style.left = box ? Math.round(box.x) + "px" : "";
    chip.style.top = box ? Math.round(box.y) + "px" : "";
    chip.style.width = box ? box.w + "px" : "";
    if (chip.parentNode !== parent) parent.appendChild(chip);
    return chip;
  };

  Edge.prototype._makeChip = function (place) {
    var chip = document.createElement("div");
    chip.className = "chip" + (place.isUnsure ? " is-unsure" : "");
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
  Edge.prototype._showFolds = function (folded, taken, view) {
    Object.keys(folded).forEach(function (side) {
      var fold = this.folds.get(side);
      if (!folded[side].length) {
        if (fold) {
          fold.button.remove();
          fold.list.remove();
          this.folds.delete(side);
        }
        return;
      }
      if (!fold) fold = this._makeFold(side);
      var first = folded[side][0];
      var exit = placing.exitOf(view, first.x, first.y);
      var box = placing.slideFree(exit, 62, HIGH, taken, view) ||
        placing.nearestFree(exit.x, exit.y, 62, HIGH, taken, view, 2000) || { x: exit.x, y: exit.y, w: 62, h: HIGH };
      taken.push(box);
      fold.button.textContent = ARROWS[side] + " +" + folded[side].length;
      fold.button.setAttribute("aria-label", folded[side].length + " more places outside the view");
      fold.button.style.left = Math.round(box.x) + "px";
      fold.button.style.top = Math.round(box.y) + "px";
      folded[side].forEach(function (each) { this._chip(each, side, null, fold.list); }, this);
      fold.list.style.left = Math.max(8, Math.min(box.x, view.x + view.w - 230)) + "px";
      if (box.y > view.y + view.h / 2) {
        fold.list.style.top = "";
        fold.list.style.bottom = view.y + view.h - box.y + 18 + "px";
      } else {
        fold.list.style.bottom = "";
        fold.list.style.top = box.y + HIGH + 4 + "px";
      }
    }, this);
  };

  Edge.prototype._makeFold = function (side) {
    var button = document.createElement("div");
    button.className = "chip fold";
    button.setAttribute("role", "button");
    button.setAttribute("aria-expanded", "false");
    button.tabIndex = 0;
    var list = document.createElement("div");
    list.className = "fold-list";
    list.hidden = true;
    function toggle(event) {
      list.hidden = event.type === "keydown" && event.key === "Escape" ? true : !list.hidden;
      button.setAttribute("aria-expanded", String(!list.hidden));
    }
    button.addEventListener("click", toggle);
    button.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" && event.key !== " " && event.key !== "Escape") return;
      event.preventDefault();
      toggle(event);
    });
    var fold = { button: button, list: list };
    this.folds.set(side, fold);
    this.root.append(button, list);
    return fold;
  };

  mapviewer.Edge = Edge;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
