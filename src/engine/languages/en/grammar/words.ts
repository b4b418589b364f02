import { oneOf, type Pattern, spelt } from '../../../spelling';
import type { Word } from '../../language';

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const AUXILIARIES = words(
  "is are was were be been being am has have had do does did can could may might must will would shall should cannot can't couldn't hasn't haven't hadn't isn't aren't wasn't weren't didn't doesn't don't won't wouldn't 's 've 're 'd n't not never",
);
export const ADVERBS = words(
  'instead rather also still yet later then since further earlier now even ever just never only once again already often always however meanwhile so far initially previously subsequently first too both neither either nor soon long somehow sometime',
);
const NOUNS_IN_LY = words(
  'family assembly anomaly reply supply rally monopoly bully daily weekly monthly belly homily',
);
export const PREPOSITIONS = words(
  'in on at by with from to into onto about over under after before during since until against between among through across near amid via despite within without around behind beyond like toward towards upon out off up down per than outside inside throughout along',
);
export const SUBORDINATORS = words(
  'that because while although though if whether when as where unless but so whereas than why how what whatever',
);
/** Prepositions that also open a clause: "hours after the government announced". */
export const TIMES = words('after before since until');
/** Auxiliaries that are finite by themselves. */
export const FINITE = words('is are was were has have had does did can could may might must will would shall should');
/** Nouns by which somebody is explained behind a comma: "Ann Lee, chief economist at …". */
export const ROLE = spelt(
  String.raw`^(?:\p{L}+-)?(?:acting|outgoing|incoming|founding|deputy|president|director|chief|head|spokes(?:man|woman|person)|chair(?:man|woman)?|minister|professor|secretary|author|founder|editor|senior|former|general|lawyer|attorney|commander|governor|mayor|leader|member|father|mother|son|daughter|wife|husband)$`,
);
export const WEEKDAY = oneOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
/** Past forms that are no participles. */
export const PASTS = words(
  'went came saw took began gave knew wrote spoke ran became fell flew drew grew rose threw chose woke awoke ate blew',
);
export const RELATIVES = words('who which that whom whose');
export const DETERMINERS = words(
  'the a an this that these those its his her their our my your some any no each every both all one two three four five several many most other another such',
);
/** Words before "of" that count or choose: the noun behind it is who is meant. */
export const COUNTING = words('one two three four five some many most several all both none each any few');
export const PRONOUNS = words('he she it they we i you him her them us who');
/** Finite verbs after which a new clause may begin without "that". */
export const CLAUSE_VERBS = words(
  'said says say told tells reported reports believe believes believed think thinks claimed claims claim added adds insisted insists acknowledged admitted confirmed confirms noted notes warned stated announced suggested revealed alleged alleges',
);
/** "WHO", "US", "IT": an acronym is no pronoun. */
export const isAcronym = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase() && word.capital;
/** "widely", "also". */
export const isAdverb = (word: Word | undefined): boolean =>
  !!word &&
  // "Long": a name
  ((ADVERBS.has(word.lower) && !(word.capital && word.lower === 'long')) ||
    (!word.capital && word.lower.length > 4 && word.lower.endsWith('ly') && !NOUNS_IN_LY.has(word.lower)));
/** "reported", "shown". */
export const isParticiple = (word: Word): boolean =>
  /(?:ed|wn|en|told|said|made|out|art|ly)$|^(?:sent|found|held|put|heard|brought|caught|shot|read|led|run|kept|built|bought)$/.test(
    word.lower,
  );
/** "sharing". */
export const isProgressive = (word: Word): boolean => word.lower.endsWith('ing');
/** "Theresa May said", "May could": a name that is spelt like an auxiliary. */
export const isName = (list: readonly Word[], at: number) =>
  list[at]!.capital &&
  ((at > 0 && list[at - 1]!.capital && !list[at - 1]!.mark) ||
    (FIRST_NAMES.test(list[at]!.lower) && isVerb(list[at + 1])));
/** Names of one word that are spelt like an auxiliary. */
export const FIRST_NAMES = /^(?:will|may)$/;
const isVerb = (word: Word | undefined) =>
  !!word &&
  !word.mark &&
  !word.capital &&
  (AUXILIARIES.has(word.lower) || CLAUSE_VERBS.has(word.lower) || /(?:ed|[^s]s)$/.test(word.lower));
export const isVerbGroup = (list: readonly Word[], at: number) =>
  (AUXILIARIES.has(list[at]!.lower) && !isName(list, at)) || isAdverb(list[at]!);
/** "this month", "last week": no noun phrase for a subject. */
export const isTime = (word: Word, next: Word | undefined) =>
  /^(?:this|last|next|earlier|late|early|every|that|one)$/.test(word.lower) &&
  (WEEKDAY.test(next?.lower ?? '') ||
    /^(?:week|month|year|morning|night|evening|afternoon|summer|winter|spring|autumn|weekend|day|time)$/.test(
      next?.lower ?? '',
    ));
export const isQuote = (word: Word) => /["“”«»]/.test(word.text);
/** Verbs that close a quotation. */
export const SPOKEN = /^(?:said|says|told|added|wrote|replied|tweeted|continued|explained)$/;
/** Lower-case words that look like a verb and end a noun phrase. */
const VERBS = oneOf(
  'used run wrote read rang shown show shows went made took held gave sent saw told left came put led met began based known seen shot taken given chose rose fell won lost became ran got found felt kept spoke drew flew grew knew threw hit struck sought fought caught bought thought brought taught reveal reveals indicate indicates include includes claim claims appear appears seem seems want wants need needs give gives take takes make makes say says come comes goes',
);
export const VERBISH: Pattern = {
  test: (word) =>
    (word.length > 4 && word.endsWith('ed')) || (word.length > 5 && word.endsWith('ing')) || VERBS.test(word),
};
/** What newspapers abbreviate behind the name of a town. */
const REGION =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|[NSWRD]\.\s?(?:[HJMYCDI]|Va)\.?)$/;
/** Index behind ", Tex.," whose comma stands at `at`; `at` where no such region does. */
export function pastRegion(list: readonly Word[], at: number): number {
  if (list[at]?.text !== ',' || !list[at - 1]?.capital || !REGION.test(list[at + 1]?.text ?? '')) return at;
  const dot = list[at + 2]?.text === '.' ? at + 3 : at + 2;
  return list[dot]?.text === ',' ? dot + 1 : dot;
}
