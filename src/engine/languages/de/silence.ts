/** "äußerte sich nicht", "wollte sich nicht äußern": asked, and no answer. */
export const silence =
  /(?:äußerten?|reagierten?) (?:sich )?(?:zunächst |bislang )?nicht|wollten? sich (?:dazu )?nicht äußern|lehnten? (?:eine Stellungnahme|einen Kommentar) ab/i;

export const silenceOf =
  /(?:von|vom) (?=[^.;]{2,40} (?:gab es|kam) (?:zunächst |bislang )?keine (?:Stellungnahme|Reaktion))/i;
