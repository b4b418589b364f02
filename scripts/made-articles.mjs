#!/usr/bin/env node
// Articles made of parts, with their labels: what is clear to every reader, in many shapes and with several claims in one article, which
// the labelled real articles hardly have. The models are fitted with them at a small weight, and test/engine/made.test.ts reads others.
//   node scripts/made-articles.mjs FOLDER COUNT SEED
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  answerOf,
  CUES,
  capital,
  caveatOf,
  drawsOf,
  fillerOf,
  materialOf,
  randomFrom,
  sayingOf,
} from './made-parts.mjs';

const TURNS = ['Separately, ', 'Meanwhile, ', 'In another case, ', 'Elsewhere, '];
/** Words that lose their capital behind a turn. */
const PLAIN =
  /^(?:The|A|An|In|Its|Rumours|Unconfirmed|It|Local|Police|Rebels|Militants|Prosecutors|Hacked|Footage|Screenshots|Hackers) /;

/** @returns articles as ../shared/corpus/README.md describes them; the same for the same seed */
export function makeArticles(count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => makeArticle(random, `made-${seed}-${i}`));
}

function makeArticle(random, id) {
  const { pick, chance } = random;
  const draws = drawsOf(random);
  const told = Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () =>
    (chance(0.65) ? materialOf : sayingOf)(random, draws),
  );
  const paragraphs = [];
  const claims = [];
  /** Caveats that come only when all has been told. */
  const later = [];
  if (chance(0.6)) paragraphs.push([told[0].headline]);
  const headed = paragraphs.length > 0;
  for (const [j, one] of told.entries()) {
    if (j > 0 && chance(0.5) && !one.sentences[0].startsWith('“')) {
      const [first] = one.sentences;
      one.sentences[0] = pick(TURNS) + (PLAIN.test(first) ? first[0].toLowerCase() + first.slice(1) : first);
    }
    const claim = {
      statement: one.sentences[one.statement],
      acceptable: headed && j === 0 ? [told[0].headline] : [],
      releasedBy: one.from?.names ?? [],
      deniedBy: [],
      warnings: one.sentences.flatMap((context) => cuesIn(context)),
    };
    claims.push(claim);
    paragraphs.push([...one.sentences]);
    const between = pick([0, 0, 0, 1, 1, 2, 3, 4]);
    for (let k = 0; k < between; k++) paragraphs.push([fillerOf(random, draws, one)]);
    const alone = told.filter(({ noun }) => noun === one.noun).length === 1;
    const wait = one.thing !== null && alone && chance(0.15);
    let caveat = caveatOf(random, draws, one, between === 0 && !wait);
    while (wait && !caveat[0].includes(one.noun)) caveat = caveatOf(random, draws, one, false);
    const [text, quote, kind, by] = caveat;
    claim.warnings.push({ quote, kind, by, context: text });
    if (wait) {
      later.push(text);
      continue;
    }
    const answer = chance(0.5) ? answerOf(random, draws, one) : null;
    if (answer) claim.deniedBy = answer.denied;
    const tail = answer ? (chance(0.5) ? [text, answer.text] : [answer.text, text]) : [text];
    if (between === 0 && chance(0.4)) paragraphs.at(-1).push(...tail);
    else paragraphs.push(...(chance(0.4) ? [tail] : tail.map((line) => [line])));
    if (chance(0.6)) paragraphs.push([fillerOf(random, draws, one)]);
  }
  paragraphs.push(...later.map((line) => [line]));
  return { id, lang: 'en', text: paragraphs.map((lines) => lines.join(' ')).join('\n\n'), claims, traps: [] };
}

/** The cues of a telling, each once, as warnings of its claim. */
function cuesIn(context) {
  const found = [];
  for (const [words, kind] of CUES)
    for (const quote of [words, capital(words)])
      if (context.includes(quote) && !found.some((other) => other.quote.includes(quote)))
        found.push({ quote, kind, by: [], context });
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, count, seed] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const article of makeArticles(Number(count), Number(seed)))
    writeFileSync(`${folder}/${article.id}.json`, JSON.stringify(article));
}
