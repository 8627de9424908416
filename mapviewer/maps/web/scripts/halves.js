/* Which ground owns what of the view: one for all of it, or under a swipe one on each side of its handle. */
(function (mapviewer) {
  "use strict";

  /* [{ground, survey, view, key, other}]: a part of the view, whose names lie inside it by the survey of its ground; `key` begins the keys
     of what is of that ground alone, `other` is the part that another ground has. `stage` = {frame, zoom, view, lakes}. */
  mapviewer.halvesOf = function (ground, stage, swipe) {
    if (!swipe) return [halfOf(stage, ground, "", stage.view, null)];
    var x = swipe.x();
    var left = { x: 0, y: 0, w: x, h: stage.frame.h };
    var right = { x: x, y: 0, w: stage.frame.w - x, h: stage.frame.h };
    return [halfOf(stage, ground, "", left, right), halfOf(stage, swipe.ground, "then ", right, left)];
  };

  function halfOf(stage, ground, key, view, other) {
    var survey = new mapviewer.Survey(ground.seas.concat(ground.areasIn(stage.frame, stage.zoom), stage.lakes), stage.frame);
    if (other) survey.block(other);
    return { ground: ground, survey: survey, view: view, key: key, other: other };
  }
})((globalThis.mapviewer = globalThis.mapviewer || {}));
