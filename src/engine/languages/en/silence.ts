import { asked } from '../../spelling';

/** What stands in every wording below. */
const LOOK = /comment|respon|react|repl|return|reach|answer|silent|tight-lipped|discuss|confirm|contact|approach|ask/i;

const ADVERB = '(?: (?:immediately|yet|publicly|further|directly))*';
const REPLY = '(?:comments?|responses?|repl(?:y|ies)|reactions?)';
const REQUEST = '(?:requests?|calls?|e-?mails?|messages?|questions?|letters?|inquir(?:y|ies)|quer(?:y|ies))';
const OPEN = '(?: (?:immediate|immediately|official|public|direct|further))*';
const TOLD = '(?:claims?|reports?|allegations?|accusations?|accounts?|videos?|recordings?|matter|case|rumou?rs?)';
/** Behind "did not respond": nothing, when it was, or what was asked; not "to treatment". */
const ASKED = `(?= to (?:[a-z'’]+ ){0,4}?(?:${REQUEST}|${TOLD}|comment)|[.,;”"]|$| by | before | when | at (?:the|once)| in time| with | on (?:mon|tues|wednes|thurs|fri|satur|sun)day| for comment| and | but )`;
/** Behind "no comment": nothing, or what it would be on. */
const ON_IT = `(?=[.,;”"]|$| on | about | when | at (?:the|once)| to (?:the |our )?(?:${REQUEST}|${TOLD}))`;

/** Whoever stands before it was asked and did not answer: "declined to comment", "had no comment". */
export const silence = asked(
  LOOK,
  () =>
    new RegExp(
      [
        `(?:did|do|does|has|have|had|would|could)(?: not|n['’]t)${ADVERB} (?:(?:respond(?:ed)?|repl(?:y|ied))${ASKED}|comment|offer (?:a |any )?${REPLY}|be (?:immediately )?reached|(?:return|answer)(?:ed)? (?:(?:a|an|any|our|the|his|her|its|several|repeated|multiple|phone) )*${REQUEST}(?! to [a-z]))`,
        `(?:did|has|have|had)(?: not|n['’]t) (?:answer(?:ed)?(?=[.,;]|$| when asked)|return(?:ed)? (?:calls? )?(?:for|seeking) comment)`,
        `(?:could|can)(?: not|n['’]t|not)${ADVERB} be${ADVERB} reached`,
        `(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|elaborate|be interviewed|respond${ASKED}|answer (?:[a-z]+ ){0,2}questions?|discuss (?:it|the (?:[a-z]+ ){0,2}${TOLD}))|(?:further )?comment|(?:a |an |all )?(?:interview )?requests? for)`,
        `(?:has|have|had) yet to (?:comment|(?:respond|reply|react)${ASKED})`,
        `(?:has|have|had|made|makes|offered|gave|issued|provided)(?: made| offered| given| issued)? no${OPEN} ${REPLY}${ON_IT}`,
        `(?:was|were|is|are) (?:not${ADVERB} (?:available|reachable)|unavailable|unreachable)(?: for| to)${OPEN} comment`,
        `(?:remain(?:ed|s)?|stay(?:ed|s)?|kept|keeps|been) (?:silent|tight-lipped)(?: (?:on|about|over) (?:the (?:[a-z]+ ){0,2}${TOLD}|it\\b)|(?=[.,;]))`,
        '(?<!\\b(?:could|can) )neither (?:confirm(?:ed|s)? n?or den(?:y|ied|ies)|den(?:y|ied) n?or confirm)',
        `(?<!(?:not|never|n['’]t) )(?:been|was|were) (?:contacted|approached|asked) for${OPEN} (?:a )?${REPLY}(?=[.;]|$|,? but )`,
        '["“]no comment[,.]?["”]',
        'hung up (?:when asked|on (?:a|the) reporter)',
      ].join('|'),
      'i',
    ),
);

/** Whoever stands behind it: "no comment from the ministry", "calls to the ministry were not returned". */
export const silenceOf = asked(
  LOOK,
  () =>
    new RegExp(
      [
        `no${OPEN} ${REPLY} (?:(?:was|came|has come)(?: immediately)? (?:available )?)?from(?= )`,
        `without${OPEN} ${REPLY} from(?= )`,
        `${REQUEST}(?: for comment| seeking comment)?(?: (?:sent|left|put|made|addressed|e-?mailed))? (?:to|for|with|at)(?= [^.;]{2,60}? (?:went (?:un|without an )answer(?:ed)?(?=[.,;]|$)|(?:was|were|has|have)(?: been)?(?: not|n['’]t)(?: been)?${ADVERB} (?:answered|returned|acknowledged)))`,
        `(?:has|have|had) (?:contacted|approached|asked|e-?mailed|reached out to)(?= (?!by |for )[^.;,]{2,60}? for${OPEN} (?:a |an |any )?${REPLY}(?:[.;]|$|,? but ))`,
        `(?:contacted|approached|asked|e-?mailed)(?= (?!by |for )[^.;,]{2,60}? for${OPEN} (?:a |an |any )?${REPLY},? but (?:has|have|had|did|got) )`,
      ].join('|'),
      'i',
    ),
);
