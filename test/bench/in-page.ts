import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { isNews } from '../../src/article/is-news';
import { quickSteps } from '../../src/article/quick';
import { readArticle } from '../../src/article/read';
import { finish } from '../../src/article/steps';
import { UNTOLD } from '../../src/article/untold';
import { mayHoldCue } from '../../src/engine/calls';
import { findLanguage } from '../../src/engine/languages';
import { makeReport } from '../../src/engine/report';
import { scan } from '../../src/engine/scan';
import { lookForCues } from '../../src/page/look-for-cues';
import { countWords, NO_TEXT } from '../../src/page/read-page';

const english = findLanguage('en')!;

/** For Node: the engine alone. */
export const scanText = (text: string) => scan(text, { language: english });
export const mayHold = (text: string) => mayHoldCue(text, english);

/** What became of the page that was read last. */
let last: { isRead: boolean; claims: number } = { isRead: false, claims: 0 };

/** What is timed in a page; each does what the extension or the library does there, and leaves the page as it was. */
export const work = {
  nothing: () => {},
  gate: () => isNews(document),
  whole: () => {
    const text = finish(quickSteps(document));
    const options = { file: null, language: english };
    if (!finish(lookForCues(text, english))) {
      makeReport({ ...UNTOLD, ...NO_TEXT, url: location.href }, { ...options, claims: [] });
      last = { isRead: false, claims: 0 };
      return;
    }
    const { article } = readArticle(document, { url: location.href, isNews: true });
    countWords(article.text);
    const { claims } = makeReport(article, options);
    last = { isRead: true, claims: claims.length };
  },
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
};

/** One piece of work, once. */
export function run(name: keyof typeof work): void {
  work[name]();
}

/** How much of our work this page takes: `other` only the gate, `quiet` the look for cues, `read` the article too, `cued` claims too. */
export function kindOf(): 'other' | 'quiet' | 'read' | 'cued' {
  if (!work.gate()) return 'other';
  work.whole();
  if (!last.isRead) return 'quiet';
  return last.claims === 0 ? 'read' : 'cued';
}

/** mark.js over the same phrases; it changes the page, so it comes last and once. */
export const mark = (phrases: string[]): Promise<void> =>
  new Promise((resolve) => {
    new Mark(document.body).mark(phrases, { separateWordSearch: false, done: () => resolve() });
  });
