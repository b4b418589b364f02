#!/usr/bin/env node
// Makes src/engine/general-words.ts: how common the general words of English news are.
//   node scripts/general-words.mjs        (from the project's root; reads ../shared/corpus)
// A word is general when at least MIN_STORIES different stories of the corpus have it and it is written small at least as
// often as with a capital inside a sentence: names, places and the words of one story do not get in. All articles of one
// story (linked by the pairs' labels) count once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const MIN_STORIES = 7;
/** Words in more than about one story in nine are grammar or filler. Bits. */
const FILLER = 3.2;
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const target = fileURLToPath(new URL('../src/engine/general-words.ts', import.meta.url));
const { module } = await runnerImport('./src/engine/story-words.ts');
const linesOf = (file) =>
  gunzipSync(readFileSync(corpus + file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const stories = new Map();
const add = (story, text) => stories.set(story, [...(stories.get(story) ?? []), text]);
for (const folder of ['en-dev', 'en-long-dev', 'seeds', 'en-own-dev'])
  for (const file of readdirSync(corpus + folder).filter((name) => name.endsWith('.json')))
    add(`article ${file}`, JSON.parse(readFileSync(`${corpus}${folder}/${file}`, 'utf8')).text);
for (const file of ['polnear/train.jsonl.gz', 'polnear/dev.jsonl.gz'])
  for (const { id, text } of linesOf(file)) add(`politics ${id}`, text);

const pairs = [
  ...linesOf('fnc-pairs/dev.jsonl.gz'),
  ...linesOf('fnc-pairs/stance-dev.jsonl.gz').map((pair) => ({ ...pair, related: true })),
];
const parent = new Map();
const root = (text) => {
  let at = text;
  while (parent.has(at)) at = parent.get(at);
  return at;
};
for (const { headline, body, related } of pairs)
  if (related && root(headline) !== root(body)) parent.set(root(headline), root(body));
for (const body of new Set(pairs.map((pair) => pair.body))) add(`rumour ${root(body)}`, body);

/** US politics is three quarters of a corpus of its own: it counts for a quarter. */
const kinds = {
  politics: { share: 0.25, stories: 0, has: new Map() },
  other: { share: 0.75, stories: 0, has: new Map() },
};
const small = new Map();
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
for (const [story, texts] of stories) {
  const kind = story.startsWith('politics') ? kinds.politics : kinds.other;
  kind.stories++;
  const stems = new Set();
  for (const text of texts)
    for (const term of module.splitTerms(text)) {
      if (term.number || term.acronym) continue;
      stems.add(term.stem);
      if (!term.first) count(small, term.stem, term.capital ? -1 : 1);
    }
  for (const stem of stems) count(kind.has, stem);
}
const byBits = new Map();
for (const [stem, has] of kinds.other.has) {
  if (has < MIN_STORIES || (small.get(stem) ?? 0) < 0) continue;
  const share = Object.values(kinds).reduce(
    (sum, kind) => sum + (kind.share * (kind.has.get(stem) ?? 0)) / kind.stories,
    0,
  );
  const bits = Math.max(0, Math.ceil(2 * (-Math.log2(share) - FILLER)) / 2);
  byBits.set(bits, [...(byBits.get(bits) ?? []), stem]);
}
const rows = [...byBits].sort(([a], [b]) => a - b).map(([bits, stems]) => `  [${bits}, '${stems.sort().join(' ')}'],`);
const rest = readFileSync(target, 'utf8').replace(/^[\s\S]*?(?=\/\*\*\n \* Capitalised words)/, '');
writeFileSync(
  target,
  `/**
 * Stems of general words of English news by how telling it is that two texts share one: bits of rarity among stories, less
 * what every text shares; 0 for grammar and filler. Made by scripts/general-words.mjs from the development corpus
 * (${stories.size} stories); a stem that is not here is a name or a word of its story.
 */
export const GENERAL_WORDS: readonly (readonly [bits: number, stems: string])[] = [
${rows.join('\n')}
];

${rest}`,
);
console.log(
  `${stories.size} stories, ${[...byBits.values()].flat().length} stems, ${rows.join('\n').length} characters`,
);
