// The pairs of the development corpus and the stories that they are of. For the scripts that fit models.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads lines of JSON, gzipped or not: pairs of headline and body, articles. */
export function readLines(file) {
  const raw = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Names the story of each text: texts are of one story when a chain of related pairs links them. Returns text → number. */
export function nameStories(related, pairs = related) {
  const parent = new Map();
  const root = (text) => {
    let at = text;
    while (parent.has(at)) at = parent.get(at);
    return at;
  };
  for (const { headline, body } of related) if (root(headline) !== root(body)) parent.set(root(headline), root(body));
  const numbers = new Map();
  for (const { headline, body } of pairs)
    for (const text of [headline, body]) if (!numbers.has(root(text))) numbers.set(root(text), numbers.size);
  return (text) => numbers.get(root(text));
}

/** Deals stories into `parts`, the same way for the same round. Returns story → part. */
export function dealStories(parts, round) {
  return (story) => {
    let x = Math.imul(story + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    return ((x ^ (x >>> 16)) >>> 0) % parts;
  };
}
