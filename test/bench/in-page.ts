import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { isNews } from '../../src/article/is-news';
import { readMetadata } from '../../src/article/metadata';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
import { hasMoreToTell } from '../../src/article/telling';
import { mayHoldCue } from '../../src/engine/cues';
import { findLanguage } from '../../src/engine/languages';
import { makeReport } from '../../src/engine/report';
import { scan } from '../../src/engine/scan';
import { lookForCues } from '../../src/page/look-for-cues';
import { countWords, NO_TEXT } from '../../src/page/read-page';

const english = findLanguage('en')!;

/** For Node: the engine alone. */
export const scanText = (text: string) => scan(text, { language: english });
export const mayHold = (text: string) => mayHoldCue(text, english);

/** What is timed in a page; each does what the extension or the library does there, and leaves the page as it was. */
export const work = {
  gate: () => isNews(document),
  whole: () => {
    const text = finish(quickSteps(document));
    const options = { file: null, language: english };
    const holdsCue = finish(lookForCues(text, english));
    if (!holdsCue && !finish(hasMoreToTell(document, text, location.href))) {
      countWords(text);
      return makeReport({ ...readMetadata(document, { url: location.href }), ...NO_TEXT }, options).claims.length;
    }
    const { article } = readArticle(document, { url: location.href, isNews: true });
    countWords(article.text);
    return makeReport(article, holdsCue ? options : { ...options, claims: [] }).claims.length;
  },
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
};

/** The first run in this page, and the median of some that follow, of each piece of work, in ms. */
export function measure() {
  const once = (name: keyof typeof work) => {
    const from = performance.now();
    work[name]();
    return performance.now() - from;
  };
  const names = Object.keys(work) as (keyof typeof work)[];
  const cold = Object.fromEntries(names.map((name) => [name, once(name)]));
  const warm = Object.fromEntries(
    names.map((name) => {
      const took = Array.from({ length: name === 'gate' ? 5 : 3 }, () => once(name));
      return [name, took.sort((a, b) => a - b)[took.length >> 1]];
    }),
  );
  return { news: work.gate(), claims: work.whole(), cold, warm };
}

/** mark.js over the same phrases, in ms; it changes the page, so it comes last and once. */
export const timeMark = (phrases: string[]): Promise<number> =>
  new Promise((resolve) => {
    const from = performance.now();
    new Mark(document.body).mark(phrases, { separateWordSearch: false, done: () => resolve(performance.now() - from) });
  });
