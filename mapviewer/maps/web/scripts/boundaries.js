/* What `ground.json` holds, decoded: countries with their parts for three scales, admin-1, lakes, seas, disputes, towns. */
(function (mapviewer) {
  "use strict";

  var geometry = mapviewer.geometry;
  var COARSE_BELOW = 3.75; // zoom levels
  var REGIONAL_FROM = 4.5;

  function decodeRows(rows, at, steps) {
    return rows.map(function (row) {
      return { id: row[0], name: row[1], parts: row[at].map(function (ring) { return geometry.decodeRing(ring, steps); }) };
    });
  }

  /* Decode `ground.json` once. Countries keep {id, name, lon, lat, rank, isFocus, parts, coarse, regional}. */
  mapviewer.readGround = function (raw) {
    var countries = decodeRows(raw.countries, 6, raw.fine);
    var byId = {};
    countries.forEach(function (country, i) {
      var row = raw.countries[i];
      country.lon = row[2];
      country.lat = row[3];
      country.rank = row[4];
      country.isFocus = row[5] === 1;
      country.coarse = (raw.world[country.id] || []).map(function (ring) { return geometry.decodeRing(ring, raw.coarse); });
      byId[country.id] = country;
    });
    decodeRows(raw.regional, 6, raw.fine).forEach(function (finer) {
      if (byId[finer.id]) byId[finer.id].regional = finer.parts;
    });
    return {
      countries: countries,
      byId: byId,
      admin1: decodeRows(raw.admin1, 2, raw.fine),
      lakes: decodeRows(raw.lakes, 2, raw.fine),
      seas: decodeRows(raw.seas, 2, raw.coarse),
      disputed: decodeRows(raw.disputed, 2, raw.fine),
      lines: raw.lines.map(function (line) { return geometry.decodeRing(line, raw.fine); }),
      towns: raw.towns || []
    };
  };

  /* The parts of a country that suit a zoom level. */
  mapviewer.partsAt = function (country, zoom) {
    if (zoom < COARSE_BELOW) return country.coarse;
    return zoom >= REGIONAL_FROM && country.regional ? country.regional : country.parts;
  };
})((globalThis.mapviewer = globalThis.mapviewer || {}));
