// Articles made of parts, with what is clear to every reader of them: in many shapes, and with several claims in one article, which the
// labelled real articles hardly have.
import { affairOf } from './affairs';
import { answerOf, caveatOf, fillerOf } from './around';
import { drawsOf, type Random, randomFrom } from './draws';
import { materialOf, sayingOf, type Telling } from './tellings';

/** A claim of a made article: the sentences that may be said to state it, and the names by which everybody is right. */
export interface MadeClaim {
  statements: string[];
  /** Where in the text its caveat's cue begins. */
  caveat: number;
  releasedBy: readonly string[];
  deniedBy: readonly string[];
  by: readonly string[];
  /** Whom it is said of. */
  accused: string | null;
  /** Whether it is one of affairs.ts. */
  affair: boolean;
}

/** An article with its claims. */
export interface MadeArticle {
  text: string;
  claims: MadeClaim[];
}

const TURNS = ['Separately, ', 'Meanwhile, ', 'In another case, ', 'Elsewhere, '];
/** Words that lose their capital behind a turn. */
const PLAIN =
  /^(?:The|A|An|In|Its|Rumours|Unconfirmed|It|Local|Police|Rebels|Militants|Prosecutors|Hacked|Footage|Screenshots|Hackers) /;

/** The same articles for the same seed. */
export function makeArticles(count: number, seed: number): MadeArticle[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => makeArticle(random));
}

function makeArticle(random: Random): MadeArticle {
  const { pick, chance } = random;
  const draws = drawsOf(random);
  const told = Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () =>
    pick([materialOf, materialOf, sayingOf, affairOf, affairOf])(random, draws),
  );
  const paragraphs: string[][] = [];
  const claims: MadeClaim[] = [];
  const caveats: { text: string; cue: string }[] = [];
  /** Caveats that come only when all has been told. */
  const later: string[] = [];
  const headed = chance(0.6);
  if (headed) paragraphs.push([told[0]!.headline]);
  for (const [j, one] of told.entries()) {
    if (j > 0 && chance(0.5)) turnTo(one, pick(TURNS));
    paragraphs.push([...one.sentences]);
    const between = pick([0, 0, 0, 1, 1, 2, 3, 4]);
    for (let k = 0; k < between; k++) paragraphs.push([fillerOf(random, draws, one)]);
    const wait = one.thing !== null && told.every((other) => other === one || other.noun !== one.noun) && chance(0.15);
    let caveat = caveatOf(random, draws, one, between === 0 && !wait);
    while (wait && !caveat[0].includes(one.noun)) caveat = caveatOf(random, draws, one, false);
    const [text, cue, by] = caveat;
    caveats.push({ text, cue });
    const answer = !wait && chance(0.5) ? answerOf(random, draws, one) : null;
    claims.push({
      statements: [one.sentences[one.statement]!, ...(headed && j === 0 ? [one.headline] : [])],
      caveat: -1,
      releasedBy: one.from?.names ?? [],
      deniedBy: answer?.denied ?? [],
      by,
      accused: one.who?.last ?? null,
      affair: one.caveats !== undefined,
    });
    if (wait) {
      later.push(text);
      continue;
    }
    const tail = answer ? (chance(0.5) ? [text, answer.text] : [answer.text, text]) : [text];
    if (between === 0 && chance(0.4)) paragraphs.at(-1)!.push(...tail);
    else paragraphs.push(...(chance(0.4) ? [tail] : tail.map((line) => [line])));
    if (chance(0.6)) paragraphs.push([fillerOf(random, draws, one)]);
  }
  paragraphs.push(...later.map((line) => [line]));
  const text = paragraphs.map((lines) => lines.join(' ')).join('\n\n');
  let from = 0;
  for (const [i, { text: sentence, cue }] of caveats.entries()) {
    // a caveat may be told in the same words of two claims
    const start = later.includes(sentence) ? text.lastIndexOf(sentence) : text.indexOf(sentence, from);
    if (!later.includes(sentence)) from = start + 1;
    claims[i]!.caveat = start + sentence.indexOf(cue);
  }
  return { text, claims };
}

function turnTo(one: Telling, turn: string): void {
  const first = one.sentences[0]!;
  if (first.startsWith('“')) return;
  one.sentences[0] = turn + (PLAIN.test(first) ? first[0]!.toLowerCase() + first.slice(1) : first);
}
