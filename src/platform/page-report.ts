import type { Range, Report } from '../engine/types';
import type { PageReport } from './states';

/** Links enough for a source chain; a list page would send thousands. */
const MOST_LINKS = 200;

const isIn = ({ start }: Range, post: Range) => post.start <= start && start < post.end;

/** The report as it leaves the page: quoted sentences and their places, never the article's full text. */
export function makePageReport(
  report: Report,
  is: Pick<PageReport, 'id' | 'revision' | 'article' | 'selected' | 'readAt' | 'words' | 'url' | 'translated'>,
): PageReport {
  const { title, outlet, agency, published, language, claims, notices, notRead, text } = report;
  return {
    ...is,
    frame: 0, // the background writes the sender's frame over it
    aside: {}, // and what the reader set aside
    partial: false,
    title,
    outlet,
    agency,
    published,
    language,
    claims,
    posts: (report.posts ?? []).filter((post) => claims.some(({ statement }) => isIn(statement, post))),
    notices: notices ?? [],
    notRead: notRead ?? [],
    length: text.length,
    headline: report.headline ?? null,
    links: (report.links ?? [])
      .slice(0, MOST_LINKS)
      .map(({ start, end, href }) => ({ start, end, href, text: text.slice(start, end) })),
  };
}
