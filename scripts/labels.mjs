// Labelled articles (../shared/corpus/README.md) for the scripts that fit models: which hit is which labelled warning.
import { readdirSync, readFileSync } from 'node:fs';

const TIER = {
  'could-not-verify': 'explicit',
  'not-verified': 'explicit',
  unclear: 'explicit',
  verified: 'explicit',
  refuted: 'explicit',
  intercepted: 'provenance',
  alleged: 'hedge',
  reported: 'hedge',
  claimed: 'hedge',
};

/** What an article counts in a fit: our own labels (own-labels.mjs) half, for they were made in haste and mark more. */
export const heftOf = ({ id }) => (id.startsWith('lab') ? 0.5 : 1);

/** Into how many parts the articles are dealt, each answered by a model of the others; and into which one an article goes. */
export const PARTS = 5;
export const partOf = (id) => [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7) % PARTS;

/** The English labelled articles of the folders. */
export const readArticles = (folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
      .filter((article) => article.lang === 'en' && article.text),
  );

const foldChar = (char) =>
  /\s/u.test(char)
    ? ' '
    : char
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .toLowerCase();

/** The text without differences of white space, quotation marks, accents and case, with the place of each character. */
function foldText(text) {
  let out = '';
  const places = [];
  for (let i = 0; i < text.length; i++)
    for (const char of foldChar(text[i])) {
      if (char === ' ' && out.endsWith(' ')) continue;
      out += char;
      places.push(i);
    }
  return { out, places };
}

function find({ out, places }, quote) {
  const wanted = foldText(quote).out.trim();
  const found = [];
  if (wanted)
    for (let at = out.indexOf(wanted); at >= 0; at = out.indexOf(wanted, at + wanted.length))
      found.push({ start: places[at], end: places[at + wanted.length - 1] + 1 });
  return found;
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const size = ({ start, end }) => end - start;
const gap = (a, b) => Math.max(0, a.start - b.end, b.start - a.end);

/** Whether the sentence is the answer: each holds at least half of the other. */
export const isAnswer = (answer, sentence) =>
  overlap(answer, sentence) >= size(answer) / 2 && overlap(answer, sentence) >= size(sentence) / 2 - 20;

/** The labelled warnings with the hit that each one matches (or null), and the places of each claim's right statements. */
export function matchLabels(article, hits) {
  const folded = foldText(article.text);
  const answers = article.claims.map(({ statement, acceptable }) =>
    [statement, ...(acceptable ?? [])].flatMap((text) => find(folded, text)),
  );
  const warnings = article.claims.flatMap(({ warnings }, claim) =>
    warnings.map(({ quote, kind, context }) => {
      const around = context ? find(folded, context) : null;
      const places = find(folded, quote).filter(
        (place) => !around || around.some((one) => one.start <= place.start && place.end <= one.end),
      );
      return { claim, kind, tier: TIER[kind], quote, places, span: null, hit: null };
    }),
  );
  // a phrase that stands several times belongs to the claim whose sentences are nearest
  const options = warnings.flatMap((warning) =>
    warning.places.map((span) => ({
      warning,
      span,
      far: Math.min(1e9, ...answers[warning.claim].map((one) => gap(one, span))),
    })),
  );
  const taken = new Set();
  for (const { warning, span } of options.sort((a, b) => a.far - b.far)) {
    const key = `${warning.quote}@${span.start}`;
    if (warning.span || taken.has(key)) continue;
    warning.span = span;
    taken.add(key);
  }
  const used = new Set();
  for (const same of [(hit, { kind }) => hit.rule.kind === kind, (hit, { tier }) => TIER[hit.rule.kind] === tier])
    for (const warning of warnings) {
      if (warning.hit || !warning.span) continue;
      for (const hit of hits)
        if (!used.has(hit) && same(hit, warning) && size(hit) <= 3 * size(warning.span) + 60)
          if (overlap(hit, warning.span) > (warning.hit ? overlap(warning.hit, warning.span) : 0)) warning.hit = hit;
      if (warning.hit) used.add(warning.hit);
    }
  return { warnings, answers };
}

const STOP = new Set('the a an of s and in for on by to its their his her'.split(' '));
const contentOf = (name) =>
  new Set(
    foldText(name)
      .out.split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !STOP.has(word)),
  );

/** Names match by their content words, as the scorer has it. */
export function isSameName(one, other) {
  if (foldText(one).out.trim() === foldText(other).out.trim()) return true;
  const [p, q] = [contentOf(one), contentOf(other)];
  if (p.size === 0 || q.size === 0 || p.size > q.size + 4) return false;
  if ([...q].every((word) => p.has(word))) return true;
  return [...p].every((word) => q.has(word)) && (p.size * 2 > q.size || p.has([...q].at(-1)));
}
