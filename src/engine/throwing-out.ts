import type { Word } from './languages/language';
import type { Layout } from './sentences';
import { spelt } from './spelling';
import { isNot } from './verb-groups';

/** Whether a word says that something is not so, of the claim and not of another noun: "is false", "as a smear"; not "false teeth". */
export function throwsOut(layout: Layout, words: readonly Word[], at: number): boolean {
  const { lexicon, naming } = layout.language;
  const { lower } = words[at]!;
  // "there was no truth to it", "the reports were not true"
  const merit = lexicon.merits.has(lower);
  if (merit && !words.some((word) => lexicon.claimNouns.has(word.lower))) return false;
  if (merit || lexicon.truths.has(lower) || lexicon.truthNouns.has(lower)) {
    // "there is no accurate count"
    if (lexicon.truths.has(lower) && naming.none.test(words[at - 1]?.lower ?? '')) return false;
    let i = at - 1;
    while (
      i > 0 &&
      (layout.language.isAdverb(words[i]) ||
        lexicon.passive.has(words[i]!.lower) ||
        lexicon.grounding.has(words[i]!.lower) ||
        // "no basis in fact"; not "had not in fact read it"
        (lexicon.links.has(words[i]!.lower) && lexicon.grounding.has(words[i - 1]!.lower))) &&
      !isNot(layout.language, words[i]!)
    )
      i--;
    // "without any basis in reality"; not "without any reality check"
    const isGrounded = lexicon.links.has(words[at - 1]?.lower ?? '') && i < at - 2;
    return (
      i >= 0 &&
      (isNot(layout.language, words[i]!) ||
        ((isGrounded || lexicon.passive.has(words[i - 1]?.lower ?? '')) && layout.language.isPrivative(words[i]!)))
    );
  }
  // "signed no such letter"; not "had no such luck"
  if (lexicon.demonstratives.has(lower)) {
    const what = words[at + 1]?.lower ?? '';
    const isTold = lexicon.claimNouns.has(what) || lexicon.materials.has(what) || lexicon.anyMaterial.has(what);
    return isTold && lexicon.rejecting.has(lower) && lexicon.negating.has(words[at - 1]?.lower ?? '');
  }
  // "a beer called Hoax"
  if (!lexicon.rejecting.has(lower) || (words[at]!.capital && at > 0 && !words[at - 1]!.mark)) return false;
  const next = words[at + 1];
  // "“Baseless,” the ministry said"; not "the “false” alarm"
  const utters = at < 2 || words[at - 2]!.mark;
  if (utters && next?.mark && naming.quote.test(words[at - 1]?.text ?? '')) return true;
  if (
    next &&
    !next.mark &&
    !lexicon.claimNouns.has(next.lower) &&
    !lexicon.rejecting.has(next.lower) &&
    // "a smear campaign"
    !lexicon.campaigns.has(next.lower) &&
    // "an invention that hurts the families"
    !(lexicon.relatives.has(next.lower) && lexicon.indefinites.has(words[at - 1]?.lower ?? '')) &&
    // "a fabrication made in Osterholt"
    !layout.language.isParticiple(next) &&
    (SMALL_FOUR.test(next.text) || next.capital)
  )
    return false;
  // "called the report fake news"
  for (let i = at - 1; i >= Math.max(0, at - 8) && !/^[,;:—–]$/.test(words[i]!.text); i--)
    if (lexicon.calling.has(words[i]!.lower) && !words[i]!.capital) return !lexicon.calls.has(words[i + 1]!.lower);
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]!;
    // "false propaganda", "“baseless”"
    if (lexicon.rejecting.has(word.lower) || word.mark) continue;
    // "a clumsy fabrication"
    if (i === at - 1 && lexicon.indefinites.has(words[i - 1]?.lower ?? '')) continue;
    if (at - i > 3) continue;
    if (lexicon.passive.has(word.lower) || word.lower === "'s" || lexicon.predicating.has(word.lower)) {
      const subject = words[i - (lexicon.modal.has(words[i - 1]?.lower ?? '') ? 2 : 1)];
      return !subject || !lexicon.ownPronouns.has(subject.lower);
    }
    // "it is unclear where control lies": only adverbs and marks of quotation stand between
    if (!word.mark && !layout.language.isAdverb(word)) return false;
  }
  return false;
}

const SMALL_FOUR = spelt(String.raw`^\p{Ll}{4,}`);
