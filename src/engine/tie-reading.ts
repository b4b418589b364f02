import type { Lexicon, Word } from './languages/language';
import type { Parties } from './parties';
import type { Layout, Sentence } from './sentences';
import type { Tie, TieKind } from './ties';
import type { Party } from './types';

/** Ties kept of one sentence; no real sentence has more. */
const MOST = 24;

/** Words between the beginning of a name and its verb: "Ann Lee, a lawyer for the families, said". */
const APPOSED = 14;

/** Words behind a verb in which it is told what was asked of somebody, or of what somebody boasted. */
const NEAR = 6;

/** "told aides to hide it", "boasted of a deal": no words of his are told. */
export function isDeed({ infinitive }: Lexicon, words: readonly Word[], verb: number): boolean {
  if (words[verb + 1]?.lower === 'of') return true;
  for (const { lower, mark } of words.slice(verb + 1, verb + NEAR)) {
    if (mark) return false;
    if (infinitive.has(lower)) return true;
  }
  return false;
}

/** A sentence whose ties are being read, and those that are found so far. */
export class TieReading {
  readonly found: Tie[] = [];
  /** Whether a verb of saying governs the sentence. */
  governed = false;
  /** Who speaks by the first verb of saying. */
  governor: Party | null = null;
  /** Who said all that stands before, in a clause behind it. */
  closing: Party | null = null;
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

  /**
   * @param governs whether the word at `at` is a verb of saying outside quotations
   * @param closing whether all that stands before is said by the party
   */
  add(party: Party | null, tie: TieKind, at: number, governs = false, quoted = false, closing = false): void {
    if (!party || this.found.length >= MOST) return;
    // the first verb of saying governs the sentence, and one that closes it
    const next = this.words[at + 1];
    const closes = governs && (closing || this.follows(party, at));
    const main = governs && (closes || !this.governed || !next || next.mark || this.closes(at));
    if (closes) this.close(party);
    if (governs) {
      this.governed = true;
      this.governor ??= party;
    }
    this.found.push({ party, tie, at, quoted, main });
  }

  /** Its party says all that stands before: who does something there is told of; who says something there has said it. */
  private close(party: Party): void {
    this.closing = party;
    for (const [i, other] of this.found.entries())
      if (other.main && isDeed(this.lexicon, this.words, other.at)) this.found[i] = { ...other, main: false };
  }

  /** "…, the militia said, showing a tape": a clause of its own behind what it says. */
  private follows({ start }: Party, at: number): boolean {
    const first = this.words.findIndex((word) => word.start === start);
    const from = this.lexicon.definites.has(this.words[first - 1]?.lower ?? '') ? first - 1 : first;
    return first > 0 && first < at && at - first < APPOSED && this.words[from - 1]?.text === ',';
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
