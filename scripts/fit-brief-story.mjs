// Fits the model that tells whether a SHORT text (a headline, a search result, a lead) tells the story of a headline or a lead
// (src/engine/story-brief.ts), and writes its weights to src/engine/story-brief-model.ts.
//   node scripts/fit-brief-story.mjs [PAIRS.jsonl.gz]         (from the project's root; ../shared/corpus/fnc-pairs/dev.jsonl.gz)
// The pairs of that file are headlines and whole articles, and its pairs of two stories were drawn by chance: nobody learns from these what
// sets one story of an army apart from the next. So short texts are made of it: headlines, and the first 25, 45 and 90 words of articles.
// Same story: two texts of one story (a chain of related pairs). Another story: of the texts of other stories those that share most of
// the needle's words. Prints the shares that are right, grouped by story as in fit-story.mjs.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitLogistic } from './logistic.mjs';
import { dealStories, nameStories, readLines } from './stories.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpus/fnc-pairs/dev.jsonl.gz', import.meta.url));
const target = fileURLToPath(new URL('../src/engine/story-brief-model.ts', import.meta.url));
const load = async (path) => (await runnerImport(path)).module;
const { briefSignsOf } = await load('./src/engine/story-brief.ts');
const { indexTerms, matchTerms } = await load('./src/engine/story-match.ts');
const { splitTerms, weighTerm } = await load('./src/engine/story-words.ts');

const CUTS = [25, 45, 90];
const LEAD = 30;
/** A story that only one or two texts tell may be another one's: nobody has linked them. */
const SURE = 3;
const NEAREST = 24;
const NEAR = 300;
/** What a search brings is near: a wrong one of these costs as much as three others. */
const COST = 3;

const pairs = readLines(file);
const storyOf = nameStories(
  pairs.filter((pair) => pair.related),
  pairs,
);
const unique = (list) => [...new Set(list)];
const [headlines, bodies] = [unique(pairs.map(({ headline }) => headline)), unique(pairs.map(({ body }) => body))];
const cut = (text, words) => text.split(/\s+/).slice(0, words).join(' ');
const sizes = new Map();
for (const text of [...headlines, ...bodies]) sizes.set(storyOf(text), (sizes.get(storyOf(text)) ?? 0) + 1);
const isSure = (story) => sizes.get(story) >= SURE;

const texts = [
  ...bodies.flatMap((body) => CUTS.map((words) => ({ text: cut(body, words), story: storyOf(body) }))),
  ...headlines.map((text) => ({ text, story: storyOf(text) })),
].map((each) => ({ ...each, index: indexTerms(each.text, null) }));
const byStem = new Map();
texts.forEach(({ index }, at) => {
  for (const stem of index.places.keys()) byStem.set(stem, [...(byStem.get(stem) ?? []), at]);
});
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x80000000;
};
function draw(list, count) {
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}

const rows = [];
for (const { text, story } of [
  ...headlines.map((text) => ({ text, story: storyOf(text) })),
  ...bodies.map((body) => ({ text: cut(body, LEAD), story: storyOf(body) })),
]) {
  if (!isSure(story)) continue;
  const needle = splitTerms(text);
  const bits = new Map();
  for (const stem of unique(needle.map((term) => term.stem))) {
    const weight = weighTerm(
      needle.find((term) => term.stem === stem),
      null,
    );
    if (weight > 0) for (const at of byStem.get(stem) ?? []) bits.set(at, (bits.get(at) ?? 0) + weight);
  }
  const same = texts.filter((one) => one.story === story && !one.text.startsWith(text) && !text.startsWith(one.text));
  const others = [...bits]
    .filter(([at]) => texts[at].story !== story && isSure(texts[at].story))
    .sort((a, b) => b[1] - a[1])
    .map(([at]) => texts[at]);
  const add = (list, label, weight) => {
    for (const other of list)
      rows.push({
        signs: briefSignsOf(needle, matchTerms(needle, other.index, null), other.index),
        label,
        weight,
        stories: [story, other.story],
      });
  };
  add(draw(same, 6), 1, 1);
  add(draw(others.slice(0, NEAREST), 3), 0, COST);
  add(draw(others.slice(NEAREST, NEAR), 3), 0, 1);
}
const names = Object.keys(rows[0].signs);
const xOf = ({ signs }) => names.map((name) => signs[name]);
const fitRows = (some) =>
  fitLogistic(
    some.map(xOf),
    some.map(({ label }) => label),
    some.map(({ weight }) => weight),
  );

const right = { same: [0, 0], near: [0, 0], far: [0, 0] };
for (let round = 0; round < 5; round++) {
  const half = dealStories(2, round);
  for (const side of [0, 1]) {
    const model = fitRows(rows.filter((row) => row.stories.every((story) => half(story) === side)));
    for (const row of rows.filter((one) => one.stories.every((story) => half(story) !== side))) {
      const counted = right[row.label ? 'same' : row.weight === COST ? 'near' : 'far'];
      counted[0] += model.predict(xOf(row)) >= 0.5 === (row.label === 1) ? 1 : 0;
      counted[1] += 1;
    }
  }
}
const share = (of) => (right[of][0] / right[of][1]).toFixed(3);
console.log(
  `${rows.length} pairs; right, grouped by story: same ${share('same')}, near ${share('near')}, others ${share('far')}`,
);
const model = fitRows(rows);
writeFileSync(
  target,
  `import type { BriefSigns } from './story-brief';

/**
 * The weights of the signs of a same story in a short text (logistic regression). Made by scripts/fit-brief-story.mjs from ${rows.length}
 * pairs of headlines and leads of FNC-1's training part; right, grouped by story: ${share('same')} of the same story, ${share('near')} of the nearest of others.
 */
export const BRIEF_MODEL: { intercept: number; weights: Record<keyof BriefSigns, number> } = {
  intercept: ${model.intercept.toFixed(3)},
  weights: {
${names.map((name, at) => `    ${name}: ${model.weights[at].toFixed(3)},`).join('\n')}
  },
};
`,
);
