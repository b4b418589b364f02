import { asked } from '../../spelling';

/** What stands in every wording below. */
const LOOK =
  /comment|respon|react|repl|return|reach|answer|silent|tight-lipped|discuss|confirm|contact|approach|ask|hung up/i;

const ADVERB = '(?: (?:immediately|yet|publicly|further|directly))*';
const REPLY = '(?:comments?|responses?|repl(?:y|ies)|reactions?|answers?)';
const REQUEST = '(?:requests?|calls?|e-?mails?|messages?|questions?|letters?|inquir(?:y|ies)|quer(?:y|ies))';
const OPEN = `(?: (?:immediate|immediately|official|public|direct|further))*`;

/** Whoever stands before it was asked and did not answer: "declined to comment", "had no comment". */
export const silence = asked(
  LOOK,
  () =>
    new RegExp(
      [
        `(?:did|do|does|has|have|had|would|could|will)(?: not|n['’]t)${ADVERB} (?:respond|repl(?:y|ied)|comment|offer (?:a |any )?${REPLY}|be (?:immediately )?reached|(?:return|answer)(?:ed)? (?:(?:a|an|any|our|the|his|her|its|several|repeated|multiple|phone) )*${REQUEST})`,
        `(?:did|has|have|had)(?: not|n['’]t) (?:answer(?:ed)?|return(?:ed)? (?:calls? )?(?:for|seeking))(?=[.,;]| )`,
        `(?:could|can)(?: not|n['’]t|not)${ADVERB} be${ADVERB} reached`,
        'declin(?:ed|es|ing) (?:to (?:comment|answer|discuss|respond|elaborate|be interviewed)|(?:further )?comment|(?:a |an |all )?(?:interview )?requests?)',
        'refus(?:ed|es|ing) to (?:comment|answer|discuss|respond)',
        '(?:has|have|had) yet to (?:comment|respond|reply|react)',
        `(?:has|have|had|made|makes|offered|gave|issued|provided)(?: made| offered| given| issued)? no${OPEN} ${REPLY}`,
        `(?:was|were|is|are) (?:not${ADVERB} (?:available|reachable)|unavailable|unreachable)(?: for| to)${OPEN} comment`,
        '(?:remain(?:ed|s)?|stay(?:ed|s)?|kept|keeps|been) (?:silent|tight-lipped)(?: on| about| over|(?=[.,;]))',
        'neither (?:confirm|den)(?:ed|ied|s|ies)? n?or|neither confirm n?or deny',
        `(?:been|was|were) (?:contacted|approached|asked) for${OPEN} (?:a )?${REPLY}`,
        '["“]no comment[,.]?["”]',
        'hung up (?:the phone|on |when )',
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
        `${REQUEST}(?: for comment| seeking comment)?(?: (?:sent|left|put|made|addressed|e-?mailed))? (?:to|for|with|at|from)(?= [^.;]{2,60}? (?:went (?:un|without an )answer|(?:was|were|has|have)(?: been)?(?: not|n['’]t)(?: been)?${ADVERB} (?:answered|returned|acknowledged)))`,
        `(?<!(?:was|were|been|being) )(?:contacted|approached|asked|e-?mailed|reached out to)(?= (?!by |for )[^.;]{2,60}? for${OPEN} (?:a |an |any |their |his |her |its )?${REPLY})`,
      ].join('|'),
      'i',
    ),
);
