import type { Hit } from './cues';
import type { Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout } from './sentences';
import type { Party } from './types';

/**
 * "The tallies raise doubts", "the statement contains contradictions": what raises a doubt is mostly a thing, and who wrote it
 * does not doubt it. Who does, where somebody does; null where the cue is of another kind.
 */
export function raisersOf(
  layout: Layout,
  parties: Parties,
  hit: Hit,
  words: readonly Word[],
  first: number,
): Party[] | null {
  const { lexicon, naming } = layout.language;
  const verb = [first, first - 1, first - 2, first - 3].find((i) => lexicon.raising.has(words[i]?.lower ?? ''));
  if (verb === undefined) return null;
  const raiser = parties.subjectOf(hit.sentence, verb, 'itself');
  if (raiser) return [raiser];
  const teller = parties.speakerAt(hit.sentence, hit.start);
  // "hours after the army announced a truce, a wave of arrests raised doubts": the announcement is over
  const over =
    !layout.quotationAt(hit.start) &&
    naming.timely.test(layout.text.slice(hit.sentence.start, teller?.start ?? hit.sentence.start));
  return teller && !over ? [teller] : [];
}

/** "doubts inside the ministry", "scepticism among analysts": who has them. */
export function doubtersIn(
  layout: Layout,
  parties: Parties,
  hit: Hit,
  words: readonly Word[],
  [first, behind]: readonly [number, number],
): Party | null {
  const { lexicon } = layout.language;
  for (let i = first; i <= behind; i++) {
    if (!lexicon.inside.has(words[i]?.lower ?? '')) continue;
    const party = parties.partyOf(hit.sentence, layout.language.phraseFrom(words, i + 1));
    if (party) return party;
  }
  return null;
}

/** "this newspaper has so far failed in its efforts to": who acts, where the cue is a noun for what is done. */
export function strivingOf(
  layout: Layout,
  parties: Parties,
  hit: Hit,
  words: readonly Word[],
  first: number,
): Party | null {
  const { lexicon } = layout.language;
  if (!lexicon.striving.has(words[first]!.lower) || !lexicon.possessives.has(words[first - 1]?.lower ?? ''))
    return null;
  for (let i = first - 2; i >= Math.max(1, first - 5); i--) {
    if (words[i]!.mark) return null;
    if (layout.language.isParticiple(words[i]!)) return parties.subjectOf(hit.sentence, i, true);
  }
  return null;
}

/** "Two Norland officials said Norland had no information": they, who speak for it; "Ann Lee said her office could not tell": she. */
export function tellerFor(layout: Layout, parties: Parties, hit: Hit, party: Party): Party {
  if (layout.language.lexicon.possessives.has(party.name.split(' ')[0]!))
    return parties.speakerAt(hit.sentence, hit.start) ?? party;
  if (layout.quotationAt(hit.start) || !/^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(party.name)) return party;
  const teller = parties.speakerAt(hit.sentence, hit.start);
  const letters = party.name.replace(/[^\p{Lu}]/gu, '');
  const speaksFor =
    teller &&
    teller.name.split(' ').length > party.name.split(' ').length &&
    /\s\p{Ll}/u.test(teller.name) &&
    teller.name
      .split(' ')
      .some((word) => word === party.name || (letters.length > 1 && word.replaceAll('.', '') === letters));
  return speaksFor && !parties.isPerson(party) ? teller : party;
}

/** "The paper exposed the story to be a hoax": who found it out, if the sentence says so right before. */
export function exposerOf(layout: Layout, parties: Parties, hit: Hit, words: readonly Word[], first: number): Party[] {
  const { lexicon } = layout.language;
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (words[i]!.text === ';' || lexicon.relatives.has(words[i]!.lower)) break;
    const { lower } = words[i]!;
    if (!lexicon.finding.has(lower) && !lexicon.debunking.has(lower) && !lexicon.confirming.has(lower)) continue;
    const party = parties.subjectOf(hit.sentence, i, true);
    return party ? [party] : [];
  }
  return [];
}
