#!/usr/bin/env node
// Our own labels of real articles, kept as places in their texts: the texts themselves stay in ../shared.
//   node scripts/own-labels.mjs unpack FOLDER    lays the articles with their labels into FOLDER/fit, FOLDER/releasers, FOLDER/found and FOLDER/held-out
//   node scripts/own-labels.mjs pack NAME FOLDER...    writes scripts/own-labels/NAME.jsonl from labelled articles
// fit.jsonl is what the models were fitted with beside the development corpus, releasers.jsonl what that of releasers was
// fitted with too; found.jsonl labels what the engine found and nothing else (names of checkers are not in it): read for mistakes;
// held-out.jsonl is only scored, never read.
// One line an article: `text` the first 16 hex digits of the SHA-256 of its text, places as [start, end] in UTF-16 code units; a name
// that does not stand in the text is kept as a string. Form of an article: ../shared/corpus/README.md.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './stories.mjs';

const CORPUS = '../shared/corpus';
const SOURCES = ['fnc-pairs/dev', 'fnc-pairs/stance-dev', 'polnear/train', 'polnear/dev'];
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Each name, quotation or sentence of a label, put through `change`. */
const mapLabels = ({ claims, traps }, change) => ({
  claims: claims.map(({ statement, acceptable = [], material, releasedBy, deniedBy, warnings }) => ({
    statement: change(statement),
    acceptable: acceptable.map(change),
    material,
    releasedBy: releasedBy.map(change),
    deniedBy: deniedBy.map(change),
    warnings: warnings.map(({ quote, kind, by, context }) => ({
      quote: change(quote),
      kind,
      by: by.map(change),
      ...(context && { context: change(context) }),
    })),
  })),
  traps: traps.map((trap) => change(trap.quote ?? trap)),
});

function pack(name, folders) {
  const lines = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const article = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        const place = (words) => {
          const at = article.text.indexOf(words);
          return at < 0 ? words : [at, at + words.length];
        };
        return JSON.stringify({ id: article.id, text: hashOf(article.text), ...mapLabels(article, place) });
      }),
  );
  writeFileSync(`scripts/own-labels/${name}.jsonl`, `${lines.join('\n')}\n`);
  console.log(`${name}: ${lines.length} articles`);
}

function unpack(folder) {
  const texts = new Map();
  for (const source of SOURCES)
    for (const { body, text = body } of readLines(join(CORPUS, `${source}.jsonl.gz`))) texts.set(hashOf(text), text);
  for (const name of ['fit', 'releasers', 'found', 'held-out']) {
    mkdirSync(join(folder, name), { recursive: true });
    let missing = 0;
    for (const { id, text: hash, ...labels } of readLines(`scripts/own-labels/${name}.jsonl`)) {
      const text = texts.get(hash);
      if (text === undefined) {
        missing++;
        continue;
      }
      const words = (place) => (typeof place === 'string' ? place : text.slice(...place));
      const article = { id, lang: 'en', url: '', outlet: '', title: '', text, ...mapLabels(labels, words) };
      writeFileSync(join(folder, name, `${id}.json`), `${JSON.stringify(article, null, 1)}\n`);
    }
    console.log(
      `${name}: laid into ${join(folder, name)}${missing > 0 ? `; ${missing} texts are not in ${CORPUS}` : ''}`,
    );
  }
}

const [verb, first, ...rest] = process.argv.slice(2);
if (verb === 'pack' && first && rest.length > 0) pack(first, rest);
else if (verb === 'unpack' && first) unpack(first);
else {
  console.error('own-labels: unpack FOLDER, or pack NAME FOLDER...');
  process.exitCode = 2;
}
