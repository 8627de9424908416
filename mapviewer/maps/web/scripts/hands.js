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
      return { id: element.dataset.id || element.dataset.for, element: element };
    }

    function press(at) {
      story.tip.hide();
      if (at.element.classList.contains("chip")) {
        story.isUntouched = false;
        story.fly(at.id);
      }
      story.link.clicked(at.id);
    }

    function preview(at) {
      story.hint(at ? at.id : null);
      var place = at && story.byId ? story.byId.get(at.id) : null;
      if (place) story.tip.show(place, at.element);
      else story.tip.hide();
      story.link.hovered(at ? at.id : "");
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
      press(at);
    });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      story.tip.hide();
      story.link.clicked("");
    });

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
    container.addEventListener("pointerleave", function () {
      if (last) preview(null);
      last = null;
    });
    story.map.on("movestart", function () { story.tip.hide(); });
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
