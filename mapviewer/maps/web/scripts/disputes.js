/* Marks of disputes: where in the view each stands. A mark lies inside its piece where that has room for it, else beside its point;
   those that would crowd each other are one mark. Nothing here knows a region: the state of the day says what is disputed. */
(function (mapviewer) {
  "use strict";

  var placing = mapviewer.placing;
  var FROM = 3.25; // zoom level: hatching begins there too
  var SIZE = 16; // pixels
  var NEAR = 34; // pixels: whose point is nearer than this to a mark shares it
  var NEAR_SETTLED = 70; // the same of what only changed hands, which is told more quietly
  var FAR = 90; // pixels: one that finds no room shares the nearest mark within this, or is told of in the key only
  var AROUND = [[0, 0], [0, -22], [22, 0], [-22, 0], [0, 22], [20, -20], [20, 20], [-20, -20], [-20, 20]];

  /* The marks of `ground`'s disputes: [{disputes, box}], added to the taken boxes of `stage` ({frame, zoom, view, taken}); none in `block`,
     a box of the view that another ground has. */
  function decide(ground, stage, block) {
    if (stage.zoom < FROM) return [];
    var disputes = ground.state.disputes;
    var faces = new Set(disputes.map(function (each) { return each.face; }));
    var layers = ground.facesIn(stage.frame, stage.zoom).filter(function (area) { return faces.has(area.id); });
    var survey = new mapviewer.Survey(layers, stage.frame);
    stage.taken.boxes.forEach(function (box) { survey.block(box); });
    if (block) survey.block(block);
    var marks = [];
    inView(disputes, survey, stage).forEach(function (each) { put(each, survey, stage, marks); });
    return marks;
  }

  /* Disputes that show, the open ones and the largest first: {dispute, at (its own point in the view), shown, isIn}. */
  function inView(disputes, survey, stage) {
    var found = disputes.map(function (dispute) {
      var at = mapviewer.naming.inView(stage.frame, dispute.at[0], dispute.at[1]);
      var isIn = placing.lies({ x: at.x, y: at.y, w: 0, h: 0 }, stage.view);
      return { dispute: dispute, at: at, isIn: isIn, shown: dispute.face === null ? { count: 0 } : survey.shown(dispute.face) };
    });
    found = found.filter(function (each) { return each.isIn || each.shown.count > 3; });
    return found.sort(function (a, b) { return b.dispute.open - a.dispute.open || b.shown.count - a.shown.count; });
  }

  function put(each, survey, stage, marks) {
    var wish = each.isIn ? each.at : each.shown;
    var near = nearest(marks, wish, each.dispute.open ? NEAR : NEAR_SETTLED);
    if (near) {
      near.disputes.push(each.dispute);
      return;
    }
    var box = each.dispute.face === null ? null : survey.room(each.dispute.face, SIZE, SIZE, wish);
    if (box && !stage.taken.isFree(box, 2)) box = null;
    box = box || beside(wish, stage);
    if (!box) {
      near = nearest(marks, wish, FAR);
      if (near) near.disputes.push(each.dispute);
      return;
    }
    stage.taken.add(box);
    survey.block(box);
    marks.push({ disputes: [each.dispute], box: box });
  }

  function nearest(marks, at, within) {
    var best = null;
    marks.forEach(function (mark) {
      var far = Math.hypot(mark.box.x + SIZE / 2 - at.x, mark.box.y + SIZE / 2 - at.y);
      if (far <= within) {
        best = mark;
        within = far;
      }
    });
    return best;
  }

  function beside(at, stage) {
    return AROUND.map(function (off) {
      return { x: Math.round(at.x + off[0] - SIZE / 2), y: Math.round(at.y + off[1] - SIZE / 2), w: SIZE, h: SIZE };
    }).find(function (box) { return placing.lies(box, stage.view) && stage.taken.isFree(box, 2); });
  }

  /* A mark as an item of the scene; the weightiest of its disputes gives it its name, `key` begins its key. */
  function itemOf(mark, frame, key) {
    var first = mark.disputes[0];
    return {
      key: key + first.id, kind: "dispute", id: first.id, name: first.label, disputes: mark.disputes, box: mark.box,
      members: mark.disputes.length > 1 ? mark.disputes : null, home: { lon: first.at[0], lat: first.at[1] },
      x: (mark.box.x + frame.left) / frame.scale, y: (mark.box.y + frame.top) / frame.scale, dx: 0, dy: 0
    };
  }

  /* The mark's element: what the key of the map shows before its note, a button that opens the note. */
  function make(item) {
    var element = document.createElement("div");
    var isOpen = item.disputes.some(function (each) { return each.open; });
    element.className = "dispute-mark" + (isOpen ? "" : " is-settled");
    element.dataset.dispute = item.id;
    element.disputeKey = item.key;
    element.setAttribute("role", "button");
    element.setAttribute("aria-haspopup", "dialog");
    element.setAttribute("aria-label", describe(item.disputes));
    element.tabIndex = 0;
    if (item.members) {
      var count = document.createElement("b");
      count.textContent = String(item.members.length);
      element.appendChild(count);
    }
    return element;
  }

  function describe(disputes) {
    var first = disputes[0];
    if (disputes.length === 1) return first.label + ", " + mapviewer.say(first.open ? "disputed" : "changed hands") + ". " + first.brief;
    return first.label + ", " + mapviewer.say("{n} disputes", { n: disputes.length }) + ": " + disputes.map(function (each) { return each.label; }).join(", ");
  }

  mapviewer.disputes = { decide: decide, itemOf: itemOf, make: make, key: function (item) {
    return item.disputes.map(function (each) { return each.id + each.open + each.brief; }).join() + mapviewer.say("disputed");
  } };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
