import type { Stretch } from '../article/selected';
import { codeOf } from '../engine/languages/codes';
import type { Phrase, Report } from '../engine/types';
import { detectLanguage } from '../platform/i18n';
import { makePageReport } from '../platform/page-report';
import { pageAddress } from './address';
import type { Held } from './articles';
import { bringArticles, bringCues, bringLanguage, bringScan } from './engine';
import { countWords, hasMoved, NO_TEXT } from './read-page';
import { restBetween } from './slices';
import { isTranslated } from './translated';

/** What was selected, and the browser's own word for it. */
export interface Selected {
  range: Range | null;
  said: string;
}

/** Fewer characters than these tell no language (CLD's own estimate is a guess below about 200 bytes). */
const TELLING = 200;

/** The selection of this moment: it may be gone when it is read. */
export function takeSelection(selection: Selection | null, said: string): Selected {
  const is = selection && selection.rangeCount > 0 && !selection.isCollapsed;
  return { range: is ? selection.getRangeAt(0).cloneRange() : null, said };
}

/**
 * What the selected words themselves say is not verified, as a report of its own. Where they stand on no news page, all the same; where the
 * document names nothing (a text field, a viewer), what the browser says stands in.
 */
export async function readSelected(
  { range, said }: Selected,
  { phrases, ...is }: { id: string; revision: number; phrases: readonly Phrase[] },
): Promise<Held> {
  const { readStretch } = await bringArticles();
  const read = range && readStretch(range);
  const { text, toRange }: Stretch = read && /\S/.test(read.text) ? read : { text: said, toRange: () => null };
  const about = { article: 0, readAt: Date.now(), words: countWords(text), url: pageAddress() };
  const report = await scanSelection(text, phrases);
  return { report: makePageReport(report, { ...is, ...about, selected: true, translated: isTranslated() }), toRange };
}

async function scanSelection(text: string, phrases: readonly Phrase[]): Promise<Report> {
  const said = /^[a-z]{2,3}/.exec(document.documentElement.lang.toLowerCase())?.[0] ?? null;
  const sure = text.length < TELLING && codeOf(said) !== null;
  const code = (sure ? null : await detectLanguage(text)) ?? said;
  const known = codeOf(code);
  const language = known && (await bringLanguage(known));
  const { reportOf } = await bringCues();
  const { scanInSteps } = await bringScan();
  const { readMetadata } = await bringArticles();
  const page = readMetadata(document, { url: pageAddress(), moved: hasMoved() });
  // somebody may select a whole page
  const claims = language ? await restBetween(scanInSteps(text, { language, outlet: page.outlet, phrases })) : [];
  return reportOf({ ...page, ...NO_TEXT, text, language: code }, { file: null, read: language, claims });
}
