/* The page's own words: English until the application says them in another language. Words of the story come with it. */
(function (mapviewer) {
  "use strict";

  var said = new Map();
  var told = []; // what says something anew when the language changes

  mapviewer.language = "en-GB"; // for dates

  /* Say `text` in the language that is on, the values of {names} put in. */
  mapviewer.say = function (text, values) {
    var words = said.get(text) || text;
    return words.replace(/\{(\w+)\}/g, function (all, name) { return values && name in values ? values[name] : all; });
  };

  /* Say it now, and again whenever the language changes. */
  mapviewer.saying = function (act) {
    told.push(act);
    act();
  };

  /* Take other words: a JSON object, English to them. */
  mapviewer.setWords = function (text) {
    said = new Map(Object.entries(JSON.parse(text)));
    mapviewer.language = said.get("en-GB") || "en-GB";
    told.forEach(function (act) { act(); });
  };

  /* Dates come as "27 Aug 2024": their months in the language that is on. */
  mapviewer.sayMonths = function (dates) {
    return (dates || "").replace(/\b[A-Z][a-z]{2}\b/g, function (month) { return mapviewer.say(month); });
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
