import type { Word, WordRange } from './languages/language';
import type { Layout, Sentence } from './sentences';
import { invertedAt } from './stand-ins';
import { subjectAt } from './subjects';
import type { Party } from './types';

/** Who speaks by a verb of saying or a word of citing; whether the verb closes its clause (", officials said."). */
interface Voice {
  word: Word;
  /** "Official: the video is real but old": all that stands behind it. */
  leads?: boolean;
  party: Party;
  cites: boolean;
  closes: boolean;
}

/** An insertion opens no farther before its verb, in UTF-16 units. */
const FAR = 200;
/** Voices kept of one sentence; no real sentence has more. */
const VOICES = 16;

/** Who is speaking at a place: the nearest verb of saying around it, in its sentence or beside its quotation. */
export type SpeakerAt = (sentence: Sentence, place: number) => Party | null;

/** @param read the party that words name; `speaks` where only a party can stand there, `speech` where whatever stands there is one */
export function readVoices(
  layout: Layout,
  read: (sentence: Sentence, range: WordRange | null, speaks: boolean | 'speech') => Party | null,
  opening: (sentence: Sentence) => Party | null,
): SpeakerAt {
  const { language } = layout;
  const { lexicon, naming } = language;

  /** ", officials said.", ", said one of them": the verb ends its clause, or its subject follows it. */
  const closesClause = (words: readonly Word[], verb: number) => {
    const next = words[verb + 1];
    return (
      !next ||
      next.mark ||
      language.closing.has(next.lower) ||
      (next.capital && lexicon.notNames.has(next.lower)) ||
      (words[verb - 1]?.mark ?? false)
    );
  };

  const voices = new Map<number, readonly Voice[]>();
  /** The verbs of saying and citing in a sentence and who speaks by each, found once. */
  const voicesOf = (sentence: Sentence): readonly Voice[] => {
    const known = voices.get(sentence.index);
    if (known) return known;
    const words = layout.wordsOf(sentence);
    const found: Voice[] = [];
    voices.set(sentence.index, found);
    for (let i = 0; i < words.length && found.length < VOICES; i++) {
      const word = words[i]!;
      // "Official: video is authentic"
      if (word.text === ':' && i > 0 && i < 5 && !words.slice(0, i).some(({ mark }) => mark)) {
        const party = read(sentence, language.phraseFrom(words, 0, i), true);
        const noun = words[i - 1]!.lower;
        if (party && (lexicon.partyNouns.has(noun) || naming.person.test(noun)))
          found.push({ word, party, cites: false, closes: false, leads: true });
        continue;
      }
      if (lexicon.citing.has(word.lower)) {
        const agent = language.agentAfter(words, i);
        const party = agent >= 0 ? read(sentence, language.phraseFrom(words, agent), false) : null;
        if (party) found.push({ word, party, cites: true, closes: true });
      } else if (
        !word.capital &&
        // "it should be noted that"
        !(lexicon.passive.has(words[i - 1]?.lower ?? '') && language.isParticiple(word)) &&
        ((lexicon.finding.has(word.lower) && !lexicon.attributes.has(words[i + 1]?.lower ?? '')) ||
          (lexicon.saying.has(word.lower) && language.isVerbHere(words, i, lexicon)))
      ) {
        // "the paper quoted Ann Lee": she speaks
        const quoted = lexicon.quoting.has(word.lower)
          ? read(sentence, language.phraseFrom(words, i + 1), false)
          : null;
        // "…, said Ann Lee": before whatever else may be the verb's subject
        const behind = words[i - 1]?.mark && words[i + 1]?.capital ? invertedAt(layout, words, i) : null;
        // "released a statement saying that": who released it
        const told =
          lexicon.claimNouns.has(words[i - 1]?.lower ?? '') && language.isProgressive(word)
            ? releaserBefore(sentence, words, i - 1)
            : null;
        const party =
          quoted ??
          told ??
          (behind && read(sentence, behind, false)) ??
          read(sentence, subjectAt(layout, sentence, i), lexicon.speech.has(word.lower) ? 'speech' : true) ??
          read(sentence, invertedAt(layout, words, i), false);
        if (party) found.push({ word, party, cites: false, closes: closesClause(words, i) });
      }
    }
    return found;
  };

  const releaserBefore = (sentence: Sentence, words: readonly Word[], noun: number): Party | null => {
    for (let i = noun - 1; i > 0 && noun - i < 6 && !words[i]!.mark; i--)
      if (lexicon.releasing.has(words[i]!.lower) && !lexicon.passive.has(words[i - 1]!.lower))
        return read(sentence, subjectAt(layout, sentence, i), true);
    return null;
  };

  /** "The claims, which the office said rested on reports, could not be confirmed": the verb stands in an insertion that is over. */
  const isInsertion = (text: string, sentence: Sentence, word: Word, place: number) => {
    const start = Math.max(sentence.start, word.start - FAR);
    const comma = start + text.slice(start, word.start).lastIndexOf(',');
    return (
      comma >= start &&
      lexicon.relatives.has(
        text
          .slice(comma + 1, word.start)
          .trim()
          .split(/\s/)[0]!
          .toLowerCase(),
      ) &&
      text.slice(word.end, place).includes(',')
    );
  };

  const speakerIn = (
    sentence: Sentence,
    place: number,
    quotation: { start: number; end: number } | null,
  ): Party | null => {
    let best: Party | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const { word, party, cites, closes, leads } of voicesOf(sentence)) {
      const behind = word.start > place;
      // within a quotation only the verb that the place's own clause hangs on: "“Officials say it is unclear”"
      const within = quotation && word.start >= quotation.start && word.end <= quotation.end;
      if (within && (behind || closes || naming.turn.test(layout.text.slice(word.end, place)))) continue;
      if (!quotation && !behind && isInsertion(layout.text, sentence, word, place)) continue;
      const between = behind ? layout.text.slice(place, word.start) : layout.text.slice(word.end, place + 5);
      if (!quotation && (behind ? !cites && !(/[,"”]/.test(between) && closes) : !leads && naming.turn.test(between)))
        continue;
      // "…, but somehow the user concluded: …": a clause of its own
      if (
        !quotation &&
        behind &&
        !cites &&
        naming.turn.test(between.slice(between.lastIndexOf(','))) &&
        party.start !== undefined &&
        party.start > place &&
        /[;:]/.test(layout.text[word.end] ?? '')
      )
        continue;
      // "hours after the army said so, the claim could not be verified"
      if (
        !quotation &&
        !behind &&
        between.includes(',') &&
        naming.timely.test(layout.text.slice(sentence.start, party.start ?? sentence.start))
      )
        continue;
      // "Der Spiegel reported findings that have not been confirmed": the newsroom's own clause
      if (!quotation && !behind && naming.aside.test(between)) continue;
      // "A had stressed that it was doubtful, according to B": who speaks right before a clause speaks it
      const governs = !cites && !behind && lexicon.clauseOpeners.has(/^ ?(\S+)/.exec(between)?.[1] ?? '');
      // "according to" at the sentence's end speaks for all of it
      const gap = cites && behind ? Math.min(between.length, 30) : governs ? between.length / 10 : between.length;
      if (gap < distance) {
        distance = gap;
        best = party;
      }
    }
    return best;
  };

  const speakerAt = (sentence: Sentence, place: number): Party | null => {
    const quotation = layout.quotationAt(place);
    const here = speakerIn(sentence, place, quotation);
    if (here || !quotation) return here;
    // "Ann Lee doubted it as well: “It's a hoax.”"
    const colon = layout.text.slice(Math.max(0, quotation.start - 3), quotation.start).trimEnd();
    const led = colon.endsWith(':') ? layout.at(quotation.start - 2) : null;
    const leader = led && opening(led);
    if (leader) return leader;
    for (const step of [1, -1, 2, -2, 3, -3, 4, -4]) {
      const other = layout.sentences[sentence.index + step];
      if (other && other.paragraph === sentence.paragraph) {
        const found = speakerIn(other, step > 0 ? other.start : other.end, quotation);
        if (found) return found;
      }
    }
    // a quotation that goes on in a paragraph of its own is that of the paragraph before
    const first = layout.sentences.findLastIndex(
      (one) => one.index <= sentence.index && one.paragraph < sentence.paragraph,
    );
    const before = layout.sentences[first];
    if (!before) return null;
    const speaker = speakerIn(before, before.end, quotation);
    return speaker && /["”:]|''/.test(layout.text.slice(before.start, before.end)) ? speaker : null;
  };

  return speakerAt;
}
