#!/usr/bin/env node
// Is the source right for the cues that our kinds share with PolNeAR (../shared/corpus/polnear: trained annotators, US politics)?
//   node scripts/polnear.mjs [dev|train]     (from the project's root)
// A cue of ours and one of theirs are the same where they overlap. A source is right where the name holds the head of theirs, or
// theirs is a pronoun or a description ("the senator") and the name stands earlier in the text; wrong where it is another's.
// Verbs of saying are measured besides, whether or not they are a cue of ours: the subject that the engine reads there.
import { runnerImport } from 'vite';
import { readLines } from './stories.mjs';

const part = process.argv[2] ?? 'dev';
const { findBy, findCues, readParties, layOut, en, tiesIn } = (await runnerImport('./scripts/fit-engine.ts')).module;
const articles = readLines(`../shared/corpus/polnear/${part}.jsonl.gz`);

const headOf = (span) => span.head ?? span;
/** A pronoun, or a noun with an article: somebody who was named before. */
const STANDS_IN = /^(?:he|she|it|they|who|we|i|(?:the|this|that) \p{Ll}[\p{Ll} -]*)$/iu;
/** "Mr. Brand" is Ilo Brand, whose full name the engine says. */
const COURTESY = /^(?:Mr|Mrs|Ms|Dr)\.? /;
const isSame = ({ name, start = 0 }, source) =>
  name.toLowerCase().includes(headOf(source).text.replace(COURTESY, '').toLowerCase()) ||
  (STANDS_IN.test(source.text) && start < source.start);

/** Of cues with a source: how many are right, say nobody, or say another. */
function count() {
  const sums = { right: 0, nobody: 0, other: 0 };
  const add = (parties, source) => {
    sums[parties.length === 0 ? 'nobody' : parties.some((party) => isSame(party, source)) ? 'right' : 'other']++;
  };
  const show = () => {
    const all = sums.right + sums.nobody + sums.other;
    const share = (n, of) => (n / of).toFixed(3);
    return `${share(sums.right, all)} of ${all} right; of the names said ${share(sums.right, sums.right + sums.other)}`;
  };
  return { add, show };
}

const cues = count();
const verbs = count();
for (const { text, relations } of articles) {
  const layout = layOut(text, en);
  const parties = readParties(layout, null);
  const sourced = relations.filter(({ source, cue }) => source && cue);
  for (const hit of findCues(text, en, () => layout)?.hits ?? []) {
    const same = sourced.find(({ cue }) => cue.start < hit.end && hit.start < cue.end);
    if (same) cues.add(findBy(layout, parties, hit), same.source);
  }
  for (const { source, cue } of sourced) {
    const verb = headOf(cue);
    const sentence = layout.sentences.find(({ start, end }) => start <= verb.start && verb.end <= end);
    if (!sentence || source.start < sentence.start || source.end > sentence.end) continue;
    const words = layout.wordsOf(sentence);
    const at = words.findIndex(({ start, end }) => start <= verb.start && verb.start < end);
    const { saying, finding, citing } = en.lexicon;
    if (![saying, finding, citing].some((set) => set.has(words[at]?.lower))) continue;
    const tied = tiesIn(layout, parties, sentence).filter((tie) => Math.abs(tie.at - at) <= 1 && tie.tie !== 'toldTo');
    verbs.add(
      tied.map(({ party }) => party),
      source,
    );
  }
}
console.log(`${articles.length} articles (${part})`);
console.log(`cues of ours:    ${cues.show()}`);
console.log(`verbs of saying: ${verbs.show()}`);
