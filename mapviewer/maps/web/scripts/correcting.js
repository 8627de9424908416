/* What is being corrected: a grip on the place that may be moved, rings on the candidates. Nothing without a bridge. */
(function (mapviewer) {
  "use strict";

  function marker(map, lon, lat, className, label, draggable) {
    var near = mapviewer.geometry.nearestLon(lon, map.getCenter().lng);
    var icon = L.divIcon({ className: className, iconSize: [30, 30] });
    var made = L.marker([lat, near], { icon: icon, draggable: draggable, keyboard: true, pane: "correcting" }).addTo(map);
    var element = made.getElement();
    element.setAttribute("aria-label", label);
    element.setAttribute("role", "button");
    element.title = label;
    return made;
  }

  /* Draw the state {movable: [id, name, lon, lat] or null, candidates: [[id, name, lon, lat, isChosen], ...],
     outline: [[lon, lat], ...], is_drawing: bool}. */
  mapviewer.correcting = function (bridge, story) {
    if (!bridge.correcting_changed) return;
    var map = story.map;
    var drawn = [];
    map.createPane("correcting").style.zIndex = 640;
    var drawing = new mapviewer.Drawing(
      map,
      function (corners) { bridge.area_drawn(JSON.stringify(corners)); },
      function () { bridge.area_drawn("[]"); }
    );

    function show(state) {
      drawn.forEach(function (each) { each.remove(); });
      drawn = (state.candidates || []).map(function (each) {
        var className = "candidate" + (each[4] ? " is-chosen" : "");
        var made = marker(map, each[2], each[3], className, each[1], false);
        made.on("click", function () { bridge.candidate_chosen(each[0]); });
        return made;
      });
      drawing.show(state.outline || [], Boolean(state.is_drawing));
      if (!state.movable) return;
      var place = state.movable;
      var centre = map.getCenter();
      var lon = place[2] === null ? centre.lng : place[2];
      var lat = place[3] === null ? centre.lat : place[3];
      var grip = marker(map, lon, lat, "grip", place[1], true);
      grip.on("dragend", function () {
        var at = grip.getLatLng().wrap();
        bridge.place_put(place[0], at.lng, at.lat);
      });
      drawn.push(grip);
    }

    mapviewer.beingCorrected = function () { return drawn.length; };
    bridge.correcting_changed.connect(function (text) { show(JSON.parse(text)); });
    bridge.view_wanted.connect(function (text) {
      var box = JSON.parse(text);
      story.isUntouched = false;
      story.look(box);
    });
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
