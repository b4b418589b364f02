import { readFileSync } from 'node:fs';
import { pageKey } from '../../src/article/page-key';
import { readArticle } from '../../src/article/read';
import { parsePage } from '../../src/cli/parse-page';
import { makeReport } from '../../src/engine/report';
import type { Report } from '../../src/engine/types';
import type { KeptArticle } from '../../src/library/library';

/** A page of the demo newspaper as it would be kept: read and scanned by the real reader and engine. */
export function keptPage(file: string, at: number): KeptArticle {
  const url = `http://${file.split('/')[0]}.localhost/${file.split('/')[1]}`;
  const { article } = readArticle(parsePage(readFileSync(`test/fixtures/newspaper/${file}`, 'utf8')), { url });
  return {
    key: pageKey(url)!,
    at,
    report: makeReport({ ...article, language: article.language ?? 'en' }, { file: null }),
  };
}

/** An article of our own prose, of which only the text matters. */
export function keptText(key: string, at: number, title: string, text: string): KeptArticle {
  const report = { schema: 1, url: `https://${key}`, title, text: `${title}\n\n${text}`, language: 'en', claims: [] };
  return { key, at, report: report as unknown as Report };
}
