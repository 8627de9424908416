/* Whose each face of the ground is on a day and by a viewpoint, how borders are drawn and what is hatched: the state that
   the atlas makes ("state_json"). The ground's tiles know faces by number only. */
(function (mapviewer) {
  "use strict";

  var version = 0;

  function keyOf(one, other, line) {
    return one < other ? one + " " + other + " " + line : other + " " + one + " " + line;
  }

  /* How much a country's name counts, 1 to 10, small is large; from its area in km2. */
  function rankOf(km2) {
    return Math.max(1, Math.min(10, Math.round(16 - 2 * Math.log10(Math.max(km2, 1)))));
  }

  /* `places` = ids of the places that countries are whose code is another there; `before` = the state until now: where the ground is
     drawn alike it has the same version, and what was made for that serves on. */
  function State(data, places, before) {
    this.on = data.on;
    this.viewpoint = data.viewpoint;
    this.disputes = data.disputes;
    this.seaLines = data.sea_lines || [];
    this.countries = data.countries.map(function (country) {
      var code = country.code;
      return {
        id: places[code] || (/^[A-Z]{3}$/.test(code) ? "ne:" + code : code), name: country.name, second: country.second,
        lon: country.at[0], lat: country.at[1], rank: rankOf(country.at[2]), parts: []
      };
    });
    this._owners = data.owners;
    this._styles = new Map();
    for (var i = 0; i < data.styles.length; i += 4) {
      this._styles.set(keyOf(data.styles[i], data.styles[i + 1], data.styles[i + 2]), data.styles[i + 3]);
    }
    this._hatched = new Set();
    data.disputes.forEach(function (dispute) {
      if (dispute.hatch && dispute.face !== null) this._hatched.add(dispute.face);
    }, this);
    this.key = this._keyOf(data);
    this.version = before && before.key === this.key ? before.version : ++version;
  }

  State.prototype._keyOf = function (data) {
    var owners = data.owners.map(function (number) { return data.countries[number].code; });
    return owners.join() + ";" + data.styles.join() + ";" + Array.from(this._hatched).sort().join();
  };

  /* The id of the country that a face belongs to, empty for the sea. */
  State.prototype.ownerOf = function (face) {
    return face < 0 ? "" : this.countries[this._owners[face]].id;
  };

  /* 1 solid, 2 dashed, 3 dotted, 4 inside a state that ended, 0 not drawn; a coast is none of them. */
  State.prototype.styleOf = function (edge) {
    return edge.other < 0 ? 0 : this._styles.get(keyOf(edge.one, edge.other, edge.line)) || 0;
  };

  State.prototype.isHatched = function (face) {
    return this._hatched.has(face);
  };

  mapviewer.State = State;
})((globalThis.mapviewer = globalThis.mapviewer || {}));
