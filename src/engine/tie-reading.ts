import type { Lexicon, Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import type { Tie, TieKind } from './ties';
import type { Party } from './types';

/** Ties kept of one sentence; no real sentence has more. */
const MOST = 24;

/** A sentence whose ties are being read, and those that are found so far. */
export class TieReading {
  readonly found: Tie[] = [];
  /** Whether a verb of saying governs the sentence. */
  governed = false;
  /** Names of those who speak by hearsay only. */
  readonly heard = new Set<string>();
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;

  constructor(
    readonly layout: Layout,
    readonly parties: Parties,
    readonly sentence: Sentence,
  ) {
    this.words = layout.wordsOf(sentence);
    this.lexicon = layout.language.lexicon;
  }

  /** @param governs whether the word at `at` is a verb of saying outside quotations */
  add(party: Party | null, tie: TieKind, at: number, governs = false, quoted = false): void {
    if (!party || this.found.length >= MOST) return;
    // the first verb of saying governs the sentence, and one that closes it
    const next = this.words[at + 1];
    const main = governs && (!this.governed || !next || next.mark || this.closes(at));
    if (governs) this.governed = true;
    this.found.push({ party, tie, at, quoted, main });
  }

  has(party: Party): boolean {
    return this.found.some((other) => other.party.name === party.name);
  }

  /** The party that the noun phrase at `from` names. */
  partyAt(from: number): Party | null {
    return this.parties.partyOf(this.sentence, this.layout.language.phraseFrom(this.words, from));
  }

  /** A noun of material or of a claim. */
  isThing(word: Word | undefined): boolean {
    return (
      !!word &&
      (!word.capital || word === this.words[0]) &&
      (this.lexicon.materials.has(word.lower) || this.lexicon.claimNouns.has(word.lower))
    );
  }

  /** Whether such a noun stands between. */
  hasThing(from: number, to: number): boolean {
    return this.words.slice(Math.max(0, from), to).some((word) => this.isThing(word));
  }

  /** Index of the word before, past one adverb. */
  before(at: number): number {
    return this.layout.language.isAdverb(this.words[at - 1]) ? at - 2 : at - 1;
  }

  /** "was shared"; not "are sharing". */
  isPassive(at: number): boolean {
    return !this.layout.language.isProgressive(this.words[at]!) && this.isTold(at);
  }

  /** "is said", "was widely reported": an auxiliary of the passive stands before. */
  isTold(at: number): boolean {
    return this.lexicon.passive.has(this.words[this.before(at)]?.lower ?? '');
  }

  /** "…, officials said on Friday.": what follows the verb is only when and where. */
  closes(at: number): boolean {
    return this.layout.language.closing.has(this.words[at + 1]!.lower) && this.words.length - at < 9;
  }
}
