// The story part of `npm run bench` (`-- story` alone): one pair of texts, and one query against 10,000 stored articles through the index.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const ARTICLES = 10_000;
/** Sentences of a made-up article; about 500 words, as long as a news article usually is. */
const SENTENCES = 24;
const CORPUS = '../shared/corpus/fnc-pairs/dev.jsonl.gz';
const load = async (path) => (await runnerImport(path)).module;

/** The same numbers in every run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % sides;
  };
}

/** Real sentences where the corpus is there, else our own; shuffled, so that no two articles are one, and with names that few share. */
function makeArticles(texts) {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?]”?)\s+/)).filter((sentence) => sentence.length > 40);
  const roll = dice(11);
  const name = () =>
    ['Al', 'Bren', 'Cor', 'Dun', 'El', 'Fen', 'Har', 'Ost'][roll(8)] +
    ['mere', 'nock', 'holt', 'dale', 'ry', 'ish'][roll(6)] +
    roll(400).toString(36);
  return Array.from({ length: ARTICLES }, (_, at) => {
    const names = [name(), name(), name()];
    const title = `${names[0]} ${sentences[roll(sentences.length)].split(' ').slice(0, 8).join(' ')}`;
    const body = Array.from({ length: SENTENCES }, (__, part) =>
      part % 4 === 0 ? `${names[part % 3]} ${sentences[roll(sentences.length)]}` : sentences[roll(sentences.length)],
    ).join(' ');
    const url = `https://a.example/${at}`;
    return {
      key: `a.example/${at}`,
      at: at + 1,
      report: { url, title, text: `${title}\n\n${body}`, language: 'en', claims: [], outlet: null, published: null },
    };
  });
}

/** @param {{ time(f: () => void, budget?: number): number, row(name: string, value: string, mark?: string): void, times(a: number, b: number): string, own: string[] }} bench */
export async function benchStory({ time, row, times, own }) {
  const { sameStory } = await load('./src/engine/same-story.ts');
  const { createFinder } = await load('./src/library/find.ts');
  const { digestOf } = await load('./src/library/digest.ts');
  const texts = existsSync(CORPUS)
    ? gunzipSync(readFileSync(CORPUS))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).body)
    : own;
  const articles = makeArticles([...new Set(texts)]);
  const digests = articles.map(digestOf);
  const storyOf = ({ report }) => ({
    headline: report.title,
    body: report.text.slice(report.title.length),
    language: 'en',
  });
  const [one, two] = articles.slice(0, 2).map(storyOf);
  console.log(
    `\nStories, on articles of about ${Math.round(articles[0].report.text.length / 100) * 100} characters (node ${process.versions.node})`,
  );

  const pair = time(() => sameStory(one, two));
  const words = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const overlap = time(() => {
    const [a, b] = [words(one.headline + one.body), words(two.headline + two.body)];
    let shared = 0;
    for (const word of a) if (b.has(word)) shared += 1;
    return shared;
  });
  row('one pair / plain word overlap of the same two texts', times(pair, overlap));

  const byKey = new Map(articles.map((article) => [article.key, article]));
  const library = {
    list: async (after = 0) => digests.filter(({ at }) => at > after).reverse(),
    keys: async () => digests.map(({ key }) => key),
    read: async (key) => byKey.get(key) ?? null,
  };
  const heap = () => {
    global.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const finder = createFinder(library);
  let from = performance.now();
  await finder.find('nothing', 'en', 1);
  const making = performance.now() - from;
  const grown = heap() - before;

  // as the panel asks: index, then the story matcher on what the index brings
  const query = async (story) => {
    const found = await finder.find(`${story.headline}\n${story.body.slice(0, 600)}`, 'en', 40);
    return found.filter((article) => sameStory(story, storyOf(article)) >= 0.5).length;
  };
  const asked = [];
  let missed = 0;
  for (let at = 0; at < 40; at++) {
    const story = storyOf(articles[(at * 251) % ARTICLES]);
    from = performance.now();
    if ((await query(story)) === 0) missed += 1; // each is at least its own story
    asked.push(performance.now() - from);
  }
  const asking = asked.sort((a, b) => a - b)[asked.length >> 1];
  row(
    `one query against ${ARTICLES.toLocaleString('en')} articles / one pair`,
    times(asking, pair),
    'through the index, 40 candidates',
  );
  row(
    `one query / ${ARTICLES.toLocaleString('en')} pairs`,
    times(asking, pair * ARTICLES),
    missed === 0 ? 'every article found itself' : `${missed} of 40 did not find themselves`,
  );
  row('making the index (once a panel) / one query', times(making, asking), `${Math.round(grown / 1e6)} MB in memory`);
}
