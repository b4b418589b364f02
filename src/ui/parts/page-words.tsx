import type { ComponentChildren } from 'preact';
import type { Span } from '../../engine/types';
import type { PageReport } from '../../platform/states';
import { LOOK_OF_KIND, type Quote } from '../view';
import { Say } from '../words';

/** Words that the page says: in its voice, with its own language and direction. */
export function PageWords({ language, children }: { language: string | null; children: ComponentChildren }) {
  return (
    <bdi class="page-words" lang={language ?? undefined}>
      {children}
    </bdi>
  );
}

/** A sentence of the page with the warnings' words marked, as they are marked in the page. */
export function Quoted({ quote: { sentence, marks } }: { quote: Quote }) {
  const pieces: ComponentChildren[] = [];
  let at = sentence.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > sentence.end) continue; // two cues over the same words: one mark
    pieces.push(cut(sentence, at, mark.start));
    pieces.push(<mark class={`mark tier-${LOOK_OF_KIND[mark.kind]}`}>{cut(sentence, mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  return (
    <>
      {pieces}
      {cut(sentence, at, sentence.end)}
    </>
  );
}

const cut = (sentence: Span, start: number, end: number) =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** Names the article that a claim stands in, where it is not the page's own. */
export function OtherArticle({ report }: { report: PageReport }) {
  if (report.article === 0 || report.title === null) return null;
  return (
    <span class="caption other-article">
      <Say of="otherArticle">
        <PageWords language={report.language}>{report.title}</PageWords>
      </Say>
    </span>
  );
}
