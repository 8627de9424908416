/* Marks that stand for several places: a count, which a click or the keyboard opens into a small list of them. */
(function (mapviewer) {
  "use strict";

  var LISTED_AT_ONCE = 300; // a larger group makes its list when it is opened

  function Groups(map) {
    this.map = map;
    this.open = null; // the element of the group that is open
    map.on("zoomstart", this.close, this);
  }

  Groups.prototype.make = function (item) {
    var group = document.createElement("div");
    group.className = "pin group" + (item.members.length > 99 ? " is-long" : "");
    group.dataset.id = item.id;
    group.tabIndex = 0;
    group.setAttribute("aria-haspopup", "true");
    group.setAttribute("aria-label", describe(item.members));
    var count = document.createElement("span");
    count.className = "group-count";
    count.setAttribute("aria-hidden", "true");
    count.textContent = String(item.members.length);
    var list = document.createElement("div");
    list.className = "members";
    list.setAttribute("role", "group");
    list.hidden = true;
    L.DomEvent.disableScrollPropagation(list);
    group.append(count, list);
    group.members = item.members;
    if (item.members.length <= LISTED_AT_ONCE) fill(group);
    setRole(group, false);
    return group;
  };

  function describe(members) {
    var names = members.slice(0, 12).map(function (place) { return place.name; }).join(", ");
    var told = mapviewer.say("{n} places", { n: members.length });
    return members[0].name + ", " + told + ": " + names + (members.length > 12 ? " " + mapviewer.say("and others") : "");
  }

  function fill(group) {
    var list = group.lastChild;
    if (list.firstChild) return;
    group.members.forEach(function (place) {
      var row = document.createElement("div");
      row.className = "member" + (place.isUnsure ? " is-unsure" : "");
      var number = document.createElement("b");
      number.textContent = place.number || "";
      var name = document.createElement("span");
      name.textContent = place.label;
      row.append(number, name);
      list.append(mapviewer.asButton(row, place));
    });
  }

  /* While it is closed it is a button; open, it holds buttons, which a button may not. */
  function setRole(group, isOpen) {
    group.setAttribute("role", isOpen ? "group" : "button");
    if (isOpen) group.removeAttribute("aria-expanded");
    else group.setAttribute("aria-expanded", "false");
  }

  Groups.prototype.update = function (element, item) {
    element.members = item.members;
  };

  /* A group that is gone is closed. */
  Groups.prototype.keep = function () {
    if (this.open && !this.open.isConnected) this.open = null;
  };

  Groups.prototype.toggle = function (group, isByKey) {
    if (this.open === group) this.close();
    else this.show(group, isByKey);
  };

  Groups.prototype.show = function (group, isByKey) {
    this.close();
    fill(group);
    var list = group.lastChild;
    list.hidden = false;
    this.open = group;
    group.classList.add("is-open");
    setRole(group, true);
    this._turn(group, list);
    var first = list.querySelector(".is-selected") || list.firstChild;
    first.focus({ preventScroll: true, focusVisible: !!isByKey });
  };

  /* The list opens towards the middle of the map. */
  Groups.prototype._turn = function (group, list) {
    var home = this.map.getContainer().getBoundingClientRect();
    var at = group.getBoundingClientRect();
    list.classList.toggle("is-left", at.left + 240 > home.right);
    var isLow = at.top + at.height / 2 > home.top + home.height / 2;
    list.classList.toggle("is-up", isLow);
    list.style.maxHeight = Math.max(90, (isLow ? at.top - home.top : home.bottom - at.bottom) - 20) + "px";
  };

  Groups.prototype.close = function () {
    var group = this.open;
    if (!group) return;
    this.open = null;
    var hadFocus = group.contains(document.activeElement);
    group.lastChild.hidden = true;
    group.classList.remove("is-open");
    setRole(group, false);
    if (hadFocus && group.isConnected) group.focus({ preventScroll: true });
  };

  /* Arrow keys go through an open list. */
  Groups.prototype.step = function (by) {
    if (!this.open) return false;
    var rows = Array.from(this.open.lastChild.children);
    var at = rows.indexOf(document.activeElement);
    rows[(at + by + rows.length) % rows.length].focus();
    return true;
  };

  mapviewer.Groups = Groups;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
