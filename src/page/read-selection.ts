import type { Piece } from '../article/blocks';
import { finish } from '../article/steps';
import { TextMap } from '../article/text-map';
import { walkSteps } from '../article/walk';
import { codeOf } from '../engine/languages/codes';
import type { Phrase, Report } from '../engine/types';
import { detectLanguage } from '../platform/i18n';
import { makePageReport } from '../platform/page-report';
import { pageAddress } from './address';
import type { Held } from './articles';
import { bringArticles, bringCues, bringLanguage, bringScan } from './engine';
import type { ToRange } from './highlighter';
import { countWords, hasMoved, NO_TEXT } from './read-page';
import { restBetween } from './slices';
import { isTranslated } from './translated';

/** What was selected: its text, as the page shows it, and the way back to its places. */
export interface Selected {
  text: string;
  toRange: ToRange;
}

/** Two paragraphs of one selection, as two of one article. */
const GAP = '\n\n';
/** Fewer characters than these tell no language (CLD's own estimate is a guess below about 200 bytes). */
const TELLING = 200;

/**
 * The words that are selected in this document, read and left as they are. `said` is what the browser's menu calls
 * selected: it stands in where the document names nothing (a text field, a viewer).
 */
export function takeSelection(selection: Selection | null, said: string): Selected {
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const around = range?.commonAncestorContainer;
  const element = around instanceof Element ? around : around?.parentElement;
  const read = range && element ? readInside(element, range) : null;
  return read && /\S/.test(read.text) ? read : { text: said, toRange: () => null };
}

function readInside(element: Element, range: Range): Selected | null {
  const pieces: Piece[] = [];
  let text = '';
  for (const block of finish(walkSteps(element)).blocks) {
    if (text !== '') text += GAP;
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += block.text;
  }
  const map = new TextMap(pieces);
  const span = map.toSpan(range);
  if (!span) return null;
  const { start, end } = span;
  return {
    text: text.slice(start, end),
    toRange: (inside) => map.toRange({ start: inside.start + start, end: inside.end + start }),
  };
}

/** What the selected words themselves say is not verified, as a report of its own. Where they stand on no news page, all the same. */
export async function readSelected(
  { text, toRange }: Selected,
  { phrases, ...is }: { id: string; revision: number; phrases: readonly Phrase[] },
): Promise<Held> {
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
