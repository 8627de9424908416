/* The wire to the application, if there is one: a QWebChannel whose object `bridge` has the slots ready, feature_clicked,
   view_changed and the signals layers_changed, selection_changed, theme_changed, base_map_changed. Without it the page keeps its own
   selection, and a list on the page may listen in. Nothing in here knows a place. */
(function (mapviewer) {
  "use strict";

  /* Call a slot of the bridge that an older application may lack. */
  function tell(bridge, slot, values) {
    if (bridge && typeof bridge[slot] === "function") bridge[slot].apply(bridge, values);
  }

  function connectChannel(story) {
    var waiting = [];
    var bridge = null;
    function send(slot, values) {
      if (bridge) tell(bridge, slot, values);
      else waiting.push([slot, values]);
    }
    new QWebChannel(qt.webChannelTransport, function (channel) {
      bridge = channel.objects.bridge;
      if (!bridge) return;
      bridge.layers_changed.connect(function (text) { story.setLayers(text); });
      bridge.selection_changed.connect(function (text) { story.select(JSON.parse(text)); });
      bridge.theme_changed.connect(function (name) { story.setTheme(name); });
      if (bridge.article_changed) bridge.article_changed.connect(function (id) { story.setArticle(id); });
      if (bridge.hover_changed) bridge.hover_changed.connect(function (id) { story.hint(id); });
      if (bridge.base_map_changed) bridge.base_map_changed.connect(function (text) { story.base.set(text); });
      if (bridge.political_changed) bridge.political_changed.connect(function (text) { story.setState(text); });
      if (bridge.swipe_changed) bridge.swipe_changed.connect(function (text) { story.setSwipe(text); });
      if (bridge.note_changed) bridge.note_changed.connect(function (note) { story.setNote(note); });
      if (bridge.words_changed) {
        bridge.words_changed.connect(function (text) {
          mapviewer.setWords(text);
          story.renew();
        });
      }
      if (mapviewer.correcting) mapviewer.correcting(bridge, story);
      tell(bridge, "ready", []);
      waiting.forEach(function (each) { tell(bridge, each[0], each[1]); });
      waiting = [];
    });
    return send;
  }

  mapviewer.connect = function (story) {
    var hasChannel = typeof qt !== "undefined" && qt.webChannelTransport && typeof QWebChannel !== "undefined";
    var send = hasChannel ? connectChannel(story) : function () {};
    return {
      clicked: function (id) {
        send("feature_clicked", [id]);
        if (!hasChannel) mapviewer.choose(id);
      },
      hovered: function (id) { send("feature_hovered", [id]); },
      viewChanged: function (west, south, east, north, zoom) { send("view_changed", [west, south, east, north, zoom]); }
    };
  };

  /* Select within the page alone; a list on the page listens for "mapviewer:chosen". */
  mapviewer.choose = function (id) {
    mapviewer.story.select(id ? [id] : []);
    document.dispatchEvent(new CustomEvent("mapviewer:chosen", { detail: id }));
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
