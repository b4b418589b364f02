import type { Notice, NotRead } from '../../engine/types';
import type { PageReport } from '../../platform/states';
import { useWords } from '../words';
import { PageWords } from './page-words';

/** What was not read, as it is told. */
export const NOT_READ: Readonly<Record<NotRead, string>> = {
  paywall: 'notReadPaywall',
  'image-text': 'notReadImages',
  video: 'notReadVideo',
  audio: 'notReadAudio',
  'cross-origin-frame': 'notReadFrame',
  language: 'notReadLanguage',
};
const NOTICE: Readonly<Record<Notice['kind'], string>> = {
  correction: 'noticeCorrection',
  'editor-note': 'noticeEditor',
  developing: 'noticeDeveloping',
  'first-published': 'noticeFirst',
};

/** What the article says of itself, and what the page holds that was not read. */
export function Notes({ reports }: { reports: PageReport[] }) {
  const { say } = useWords();
  const notices = reports.flatMap((report) => report.notices.map((notice) => ({ notice, report })));
  const missing = [...new Set(reports.flatMap((report) => report.notRead))];
  const translated = reports.some((report) => report.translated);
  if (notices.length + missing.length === 0 && !translated) return null;
  return (
    <ul class="notes">
      {notices.map(({ notice, report }) => (
        <li>
          {!beginsWith(notice.text, say(NOTICE[notice.kind])) && <b>{say(NOTICE[notice.kind])} </b>}
          <PageWords language={report.language}>{notice.text}</PageWords>
        </li>
      ))}
      {translated && <li>{say('pageTranslated')}</li>}
      {missing.map((what) => (
        <li>{say(NOT_READ[what])}</li>
      ))}
    </ul>
  );
}

/** Most notices name themselves ("Correction: …"), and need no label before that. */
const beginsWith = (text: string, label: string) => plain(text).startsWith(plain(label));
const plain = (text: string) => text.replaceAll('’', "'").toLowerCase();
