/* A base map of the reader's own above the ground and below the story, and whether the ground shows relief. Tiles come from
   the application's own scheme; where one is missing the ground shows through. */
(function (mapviewer) {
  "use strict";

  var USUAL_ZOOM = 12; // how close the built-in ground goes

  function BaseMap(story) {
    this.story = story;
    this.layer = null;
    var holder = L.control({ position: "bottomright" });
    var credits = (this.credits = L.DomUtil.create("div", "base-credits"));
    holder.onAdd = function () { return credits; };
    holder.addTo(story.map);
    credits.hidden = true;
  }

  /* `text` = JSON {tiles: address or "", least, most, attribution, relief}. */
  BaseMap.prototype.set = function (text) {
    var data = JSON.parse(text);
    var map = this.story.map;
    var canvas = this.story.canvas;
    if (this.layer) this.layer.remove();
    this.layer = null;
    map.getContainer().classList.toggle("has-base-map", !!data.tiles);
    this.credits.textContent = data.tiles ? data.attribution : "";
    this.credits.hidden = !data.tiles;
    map.setMaxZoom(data.tiles ? Math.max(USUAL_ZOOM, data.most) : USUAL_ZOOM);
    if (data.tiles) {
      this.layer = L.tileLayer(data.tiles, {
        pane: "base", minNativeZoom: data.least, maxNativeZoom: data.most, minZoom: 0, maxZoom: 19, attribution: ""
      }).addTo(map);
    }
    canvas.relief.isOn = !!data.relief && !data.tiles;
    this.story.layOut();
    canvas.restyle();
    this.story.arrange();
  };

  mapviewer.BaseMap = BaseMap;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
