/* Mouse and keyboard: one set of listeners for every element with a data-id, whatever it is. */
(function (mapviewer) {
  "use strict";

  mapviewer.listenForHands = function (story) {
    var container = story.map.getContainer();
    var wasDragged = false;
    story.map.on("dragstart", function () { wasDragged = true; });
    document.addEventListener("pointerdown", function () { wasDragged = false; }, true);

    function idAt(target) {
      var element = target.closest ? target.closest("[data-id], [data-for]") : null;
      if (!element || !container.contains(element)) return null;
      var id = element.dataset.id || element.dataset.for;
      return { id: id, element: element, group: id.startsWith("group:") ? story.groupOf(id) : null };
    }

    /* Press what bears an id: a group or a "+3" opens its list, anything else is selected. */
    function press(at, isByKey) {
      story.tip.hide();
      if (at.group) {
        story.sheet.groups.toggle(at.group, isByKey);
        return;
      }
      if (at.element.classList.contains("fold")) {
        story.sheet.edge.toggle(at.element);
        return;
      }
      if (at.element.classList.contains("chip")) {
        story.isUntouched = false;
        story.sheet.edge.close();
        story.fly(at.id);
      }
      if (at.element.classList.contains("member")) story.sheet.groups.close();
      story.link.clicked(at.id);
    }

    function preview(at) {
      var place = at ? story.byId.get(at.id) : null;
      story.hint(place ? at.id : null);
      if (place && !at.element.classList.contains("member")) story.tip.show(place, at.element);
      else story.tip.hide();
      story.link.hovered(place ? at.id : "");
    }

    container.addEventListener("click", function (event) {
      var at = idAt(event.target);
      if (at && !wasDragged) press(at);
    });
    container.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" && event.key !== " ") return;
      var at = idAt(event.target);
      if (!at) return;
      event.preventDefault();
      event.stopPropagation();
      press(at, true);
    });
    container.addEventListener("keydown", function (event) {
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || !event.target.classList.contains("member") || !story.sheet.groups.step(step)) return;
      event.preventDefault();
      event.stopPropagation();
    }, true);
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      story.tip.hide();
      story.sheet.edge.close();
      if (story.notes.close()) return;
      if (story.sheet.groups.open) story.sheet.groups.close();
      else story.link.clicked("");
    });
    document.addEventListener("pointerdown", function (event) {
      var open = story.sheet.groups.open;
      if (open && !open.contains(event.target)) story.sheet.groups.close();
      if (!event.target.closest || !event.target.closest(".chips")) story.sheet.edge.close();
    }, true);

    var last = null;
    function over(event) {
      var at = idAt(event.target);
      if ((at && at.element) === (last && last.element)) return;
      last = at;
      preview(at);
    }
    container.addEventListener("pointerover", over);
    container.addEventListener("focusin", function (event) {
      if (event.target.matches(":focus-visible")) over(event);
    });
    /* A preview never outlives what called it: not the pointer's leaving, nor the window's, nor the element's going away. */
    function leave() {
      if (last) preview(null);
      last = null;
    }
    container.addEventListener("pointerleave", leave);
    document.addEventListener("mouseleave", leave);
    document.addEventListener("pointercancel", leave);
    window.addEventListener("blur", leave);
    container.addEventListener("focusout", function () { if (last && !last.element.matches(":hover")) leave(); });
    story.map.on("movestart zoomstart", leave);
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
