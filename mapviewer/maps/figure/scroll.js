"use strict";
// The section in the middle of the window is the one that is read: its places are marked on the map.
(function () {
  const sections = Array.from(document.querySelectorAll("section"));
  const groups = Array.from(document.querySelectorAll("#map [data-id]"));
  function show(section) {
    const ids = new Set(section.dataset.ids.split(" "));
    sections.forEach((each) => each.classList.toggle("is-on", each === section));
    groups.forEach((each) => each.classList.toggle("is-on", ids.has(each.dataset.id)));
  }
  function nearest() {
    const middle = window.innerHeight * 0.55;
    const away = (each) => {
      const box = each.getBoundingClientRect();
      return Math.abs((box.top + box.bottom) / 2 - middle);
    };
    return sections.reduce((best, each) => (away(each) < away(best) ? each : best), sections[0]);
  }
  if (sections.length) {
    window.addEventListener("scroll", () => show(nearest()), { passive: true });
    window.addEventListener("resize", () => show(nearest()));
    show(nearest());
  }
})();
