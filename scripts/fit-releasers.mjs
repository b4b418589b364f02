#!/usr/bin/env node
// Fits src/engine/release-model.ts on labelled articles: which of the parties near a claim released it, or nobody.
//   node scripts/fit-releasers.mjs CORPUS...     (from the project's root; ../shared/corpus/seeds ../shared/corpus/en-dev ...)
// Small boosted trees (scripts/boosting.mjs) over the mentions of parties that src/engine/mentions.ts finds. A claim counts 1,
// one that is only hedged 0.5; a claim whose statement the engine has wrong counts half, and the labelled statements are learned
// from beside the engine's own. Prints the figures by articles dealt into five parts, each answered by a model of the other four.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { boost } from './boosting.mjs';

const OPTIONS = { trees: 260, rate: 0.12, ridge: 1, least: 0.5, dropped: 0.5 };
/** Set by the figures that this script prints: a second name costs precision, a lenient first one invents. */
const CHOICE = { lenient: 0.8, behind: 0.6 };
const PARTS = 5;
const target = fileURLToPath(new URL('../src/engine/release-model.ts', import.meta.url));
const load = async (name) => (await runnerImport(`./src/engine/${name}.ts`)).module;
const { chancesOf, choose } = await load('releasers');
const { TRAITS, mentionsFor } = await load('mentions');
const { groupHits } = await load('drafts');
const { findTelling } = await load('telling');
const { findBy } = await load('attribution');
const { toldOf } = await load('claims');
const { findCues } = await load('cues');
const { readParties } = await load('parties');
const { layOut } = await load('sentences');
const { TIER } = await load('types');
const { en } = await load('languages/en/index');

const plain = (text) =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')
    .toLowerCase();
const STOP = new Set('the a an of s and in for on by to its their his her'.split(' '));
const contentOf = (name) =>
  new Set(
    plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !STOP.has(word)),
  );
/** Names match by their content words, as the scorer has it. */
function isSameName(one, other) {
  const [p, q] = [contentOf(one), contentOf(other)];
  if (plain(one).trim() === plain(other).trim()) return true;
  if (p.size === 0 || q.size === 0 || p.size > q.size + 4) return false;
  if ([...q].every((word) => p.has(word))) return true;
  return [...p].every((word) => q.has(word)) && (p.size * 2 > q.size || p.has([...q].at(-1)));
}
const partOf = (id) => [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7) % PARTS;
const rowOf = (traits) => TRAITS.map((trait) => traits[trait] ?? 0);

/** What there is to choose from for one claim, as the engine would be told of it by that statement. */
function listOf({ layout, parties, draft, by, claim, strong }, statement) {
  const { mentions, nobody } = mentionsFor(layout, parties, toldOf(draft, statement, by));
  const items = mentions.map(({ party, traits }) => ({
    row: rowOf(traits),
    right: claim.releasedBy.some((name) => isSameName(party.name, name)),
    group: party.name.toLowerCase(),
  }));
  items.push({ row: rowOf(nobody), right: claim.releasedBy.length === 0, group: '' });
  let weight = strong ? 1 : 0.5;
  if (!items.some(({ right }) => right)) {
    items.at(-1).right = true;
    weight *= 0.35;
  }
  return { items, weight, mentions, nobody };
}

const cases = [];
for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const article = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    if (article.lang !== 'en') continue;
    const found = findCues(article.text, en, () => layOut(article.text, en));
    if (!found) continue;
    const { layout, hits } = found;
    const parties = readParties(layout, null);
    const bySentence = new Map();
    for (const hit of hits) bySentence.set(hit.sentence.index, [...(bySentence.get(hit.sentence.index) ?? []), hit]);
    const drafts = groupHits(layout, bySentence);
    const text = plain(article.text);
    const taken = new Set();
    for (const claim of article.claims) {
      const home = Math.max(0, text.indexOf(plain(claim.statement)));
      const strong = claim.warnings.some(({ kind }) => TIER[kind] !== 'hedge');
      const votes = new Map();
      for (const { quote, kind } of claim.warnings) {
        const places = [];
        for (let at = text.indexOf(plain(quote)); at >= 0; at = text.indexOf(plain(quote), at + 1))
          if (!taken.has(`${quote}@${at}`)) places.push(at);
        if (places.length === 0) continue;
        const [place] = places.sort((a, b) => Math.abs(a - home) - Math.abs(b - home));
        taken.add(`${quote}@${place}`);
        if (strong && TIER[kind] === 'hedge') continue;
        const hit = hits.find(
          (one) => one.start < place + quote.length && one.end > place && TIER[one.rule.kind] === TIER[kind],
        );
        const draft = hit && drafts.find((one) => one.hits.includes(hit));
        if (draft) votes.set(draft, (votes.get(draft) ?? 0) + 1);
      }
      const draft = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
      if (!draft) continue;
      const by = draft.hits.map((hit) => ({ kind: hit.rule.kind, by: findBy(layout, parties, hit) }));
      const about = { layout, parties, draft, by, claim, strong };
      const own = draft.strong ? findTelling(layout, draft.hits, bySentence) : Math.min(...draft.told.keys());
      const answers = new Set();
      for (const answer of [claim.statement, ...(claim.acceptable ?? [])].slice(0, 3)) {
        const at = text.indexOf(plain(answer));
        if (at >= 0) answers.add(layout.at(at + Math.floor(answer.length / 2)).index);
      }
      const list = listOf(about, own);
      const right = answers.delete(own);
      const others = [...answers].map((index) => listOf(about, index));
      cases.push({
        id: article.id,
        strong,
        gold: claim.releasedBy,
        list,
        lists: [
          { ...list, weight: list.weight * (right ? 1 : 0.5) },
          ...others.map((other) => ({ ...other, weight: (other.weight * 0.5) / (right ? others.length : 1) })),
        ],
      });
    }
  }

function measure(some, treesFor) {
  const n = { right: 0, all: 0, said: 0, rightNames: 0, invented: 0 };
  for (const one of some) {
    const said = choose(chancesOf(one.list.mentions, one.list.nobody, treesFor(one)), CHOICE).map(({ name }) => name);
    const good = said.filter((name) => one.gold.some((gold) => isSameName(name, gold)));
    if (one.gold.length === 0 && said.length === 0) continue;
    n.all++;
    if (one.gold.length === 0) n.invented++;
    else {
      n.said += said.length;
      n.rightNames += good.length;
      if (good.length > 0) n.right++;
    }
  }
  return `releasedBy ${(n.right / n.all).toFixed(3)} of ${n.all}, names right ${(n.rightNames / n.said).toFixed(3)} of ${n.said}, invented ${n.invented}`;
}

const fit = (some) =>
  boost(
    some.flatMap(({ lists }) => lists),
    OPTIONS,
  );
const parts = Array.from({ length: PARTS }, (_, out) => fit(cases.filter(({ id }) => partOf(id) !== out)));
const trees = fit(cases);
for (const [label, some] of [
  ['with an explicit or provenance warning', cases.filter(({ strong }) => strong)],
  ['only hedged', cases.filter(({ strong }) => !strong)],
]) {
  console.log(`${some.length} claims ${label}`);
  console.log(`  cross-validated: ${measure(some, ({ id }) => parts[partOf(id)])}`);
  console.log(`  on themselves:   ${measure(some, () => trees)}`);
}
const numbers = trees.map((value) => (value === 1e9 ? 99 : value));
const rows = [];
for (let at = 0; at < numbers.length; at += 22) rows.push(`    ${numbers.slice(at, at + 22).join(', ')},`);
writeFileSync(
  target,
  `// Made by scripts/fit-releasers.mjs from ${cases.length} claims of labelled articles.

/**
 * Which party released a claim. A tree is 22 numbers: seven splits (a column of TRAITS in mentions.ts and a threshold), then
 * eight leaves. Somebody is named from a chance of \`lenient\` times that of nobody; a second name from \`behind\` times the first.
 */
export const RELEASE_MODEL: { lenient: number; behind: number; trees: readonly number[] } = {
  lenient: ${CHOICE.lenient},
  behind: ${CHOICE.behind},
  // biome-ignore format: a tree a line
  trees: [
${rows.join('\n')}
  ],
};
`,
);
