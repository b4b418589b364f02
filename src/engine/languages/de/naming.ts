import type { Naming } from '../language';

/** A form that German has not, or that its thin pack does not tell. */
const NONE = /(?!)/;

/** How German news names parties. */
export const naming: Naming = {
  place: / (?:von|für|bei|in|aus|mit|der|des) /,
  span: /^(?:\d+|woche|monat|jahr|tag)$/,
  of: / von /,
  joins: / und /,
  houses: /^(?:agentur|gruppe|sender|zeitung|ministerium|behörde|organisation|partei|firma|unternehmen)$/,
  ownName: /^(?:ministerium|polizei|armee|regierung|partei|gericht|universität|behörde)$/,
  media: /^(?:sender|zeitung|agentur|magazin|blatt|portal)$/,
  offices: /ministerium|polizei|armee|regierung|gericht|behörde|partei/i,
  person:
    /(?:sprecher|sprecherin|minister|ministerin|präsident|präsidentin|anwalt|zeuge|offizier|beamter|leiter|chef|experte|ärztin|arzt)$/i,
  within: /^(?:in|aus|nahe|bei)$/,
  pastForms:
    /^(?:ging|schrieb|machte|nahm|hielt|gab|sah|ließ|kam|traf|begann|sprach|wusste|fand|bekam|blieb|verlor|lief|stand|dachte|sagte|brachte|wurde|tat|fiel|saß|gewann)$/,
  vague: /^(?:beamte|quellen?|personen|menschen|leute|mitglieder|mann|frau|nutzer)$/,
  turn: /(?<!\p{L})(?:aber|doch|obwohl|während|jedoch)(?!\p{L})|[;:]/iu,
  title: /(?:General|Oberst|Präsident|Präsidentin|Minister|Ministerin|Kanzler|Kanzlerin|Herr|Frau|Dr|Prof)\.? \p{Lu}/u,
  organisation:
    /\p{Lu}{2,}|Zeitung|Ministerium|Agentur|Armee|Partei|Behörde|Polizei|Universität|Regierung|Gruppe|Verband|Gericht|Institut|Rat/u,
  noDoers: NONE,
  doers: /(?:er|or|ist|ant|ent|in|innen|leute|frau|mann)(?:en|s|n)?$/,
  counts: NONE,
  time: /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|gestern|heute|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
  dated: /^(?:im|am|seit|bis|vom|ab|vor|nach|anfang|mitte|ende)$/,
  firstName: NONE,
  verbsBehind: /^(?:sagt|sagte|nennt|nannte|teilt|erklärt|schreibt|er|sie|es)$/,
  article: /^(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines)$/,
  ground: NONE,
  rests: /^(?:beruht|beruhen|stützt|stützen|basiert)$/,
  plural: NONE,
  quote: /^["“”„«»]$/,
  doing: NONE,
  abstract: /(?:ung|heit|keit|nis)(?:en)?$/,
  none: /^keine?[rnms]?$/,
  adjective: /isch(?:e[nrsm]?)?$/,
  ago: /^(?:zuvor|später)$/,
  claim: NONE,
  noName: NONE,
  self: NONE,
  ours: /^diese[rs]?$/,
  definite: /^(?:der|die|das|dem|den|diese[rs]?)$/,
  tail: NONE,
  noNameAlone: NONE,
  seeming: NONE,
  behindHead: NONE,
  opening: /^(?:aber|und|doch|jedoch|später|zuvor|auch)$/,
  itself: /^(?:sich|als)$/,
  anybody: /^(?:unabhängige|andere|weitere)[rn]? /i,
  aside: /\p{L}{3,}, (?:der|die|das)\s*$/u,
  timely: /(?:nachdem|bevor|seit|als|während)\s+(?:der |die |das |ein |eine )?$/i,
  expert: /(?:analyst|experte|expertin|forscher|forscherin|historiker)(?:en|n)?\b/i,
  unnamed: /(?<!\p{L})(?:quellen?|insidern?|kreisen?|beamten?|personen)(?!\p{L})/iu,
};
