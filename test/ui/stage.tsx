import type { ComponentChildren } from 'preact';
import messages from '../../public/_locales/en/messages.json';
import type { Desk } from '../../src/coverage/desk';
import { relate, searchLinks } from '../../src/coverage/related';
import { makeReport } from '../../src/engine/report';
import type { Report } from '../../src/engine/types';
import type { Probe } from '../../src/platform/access';
import { parseSettings, type Settings } from '../../src/platform/fields';
import { makePageReport } from '../../src/platform/page-report';
import { type Lookup, speak, type Words } from '../../src/platform/speech';
import type { PageReport, PageStatus } from '../../src/platform/states';
import type { Seen } from '../../src/platform/surface';
import { Acting, type Actions } from '../../src/ui/actions';
import { Covering } from '../../src/ui/covering';
import { DEMO, DEMO_PAGE } from '../../src/ui/welcome/demo';
import { Speaking } from '../../src/ui/words';
import arabic from '../fixtures/reports/arabic.json';
import coastguard from '../fixtures/reports/coastguard.json';
import hedges from '../fixtures/reports/hedges.json';
import intercepted from '../fixtures/reports/intercepted.json';
import many from '../fixtures/reports/many.json';
import nothing from '../fixtures/reports/nothing.json';
import refuted from '../fixtures/reports/refuted.json';

/** Every report of test/fixtures/reports, by its file's name. */
export const REPORTS = { coastguard, intercepted, hedges, nothing, refuted, arabic, many } as unknown as Record<
  'coastguard' | 'intercepted' | 'hedges' | 'nothing' | 'refuted' | 'arabic' | 'many',
  Report
>;
export type ReportName = keyof typeof REPORTS;

/** 14:06 on a summer's day, wherever the test runs. */
const READ_AT = new Date(2026, 9, 14, 14, 6).getTime();

/** A report as it comes out of a page. */
export function pageReport(name: ReportName, change: Partial<PageReport> = {}): PageReport {
  const report = REPORTS[name];
  const is = { id: name, revision: 1, article: 0, selected: false, translated: false, readAt: READ_AT };
  const words = report.text.split(/\s+/).length;
  return { ...makePageReport(report, { ...is, words, url: report.url ?? '' }), ...change };
}

/** The welcome page's article, read as its entry file reads it. */
export function readDemo(): { text: string; page: PageReport } {
  const report = makeReport(DEMO, { file: null });
  return { text: report.text, page: makePageReport(report, DEMO_PAGE) };
}

/** The words of messages.json itself, filled as the browser fills them. */
export const lookUp: Lookup = (key, fill) =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, at: string) => fill[Number(at) - 1] ?? '',
  );
export const ENGLISH: Words = speak(lookUp, 'en-GB');

/** The settings of a new reader, with a change. */
export const settingsWith = (change: Partial<Settings>): Settings => parseSettings(change);

const SITE = 'www.harbourpost.example';
/** A tab as a surface sees it: with reports, with another state, or with a probe's answer. */
export function seenWith(what: {
  reports?: PageReport[];
  page?: PageStatus;
  probe?: Probe;
  change?: Partial<Seen>;
}): Seen {
  const reports = what.reports ?? [];
  const url = reports[0]?.url ?? `https://${SITE}/article`;
  const page = what.page ?? (what.probe ? null : { state: 'read' as const });
  return {
    tab: 7,
    window: 1,
    url,
    host: new URL(url).host.replace(/^www\./, ''),
    inPrivate: false,
    state: page && {
      url,
      page,
      forced: false,
      reports: Object.fromEntries(reports.map((report) => [report.id, report])),
    },
    probe: what.probe ?? null,
    settings: settingsWith({}),
    pointed: [],
    slow: false,
    ...what.change,
  };
}

/** Every state in which nothing is listed, by name. */
export const STATES: Record<string, Seen> = {
  reading: seenWith({ page: { state: 'reading' } }),
  loading: seenWith({ probe: 'loading' }),
  'not-news': seenWith({ probe: 'not-news' }),
  unread: seenWith({ probe: 'unread' }),
  moved: seenWith({ probe: 'moved' }),
  'on-click': seenWith({
    page: { state: 'waiting', why: 'on-click' },
    change: { settings: settingsWith({ automatic: false }) },
  }),
  'site-off': seenWith({
    page: { state: 'waiting', why: 'site-off' },
    change: { settings: settingsWith({ sitesOff: ['harbourpost.example'] }) },
  }),
  empty: seenWith({ page: { state: 'empty' } }),
  language: seenWith({ page: { state: 'language', language: 'cy' } }),
  'language-unknown': seenWith({ page: { state: 'language', language: null } }),
  'no-access': seenWith({ probe: 'no-access' }),
  'no-access-anywhere': seenWith({ probe: 'no-access', change: { url: null, host: null } }),
  forbidden: seenWith({ probe: 'forbidden', change: { url: 'chrome://extensions', host: null } }),
  viewer: seenWith({ probe: 'viewer' }),
  'reader-view': seenWith({ probe: 'reader-view', change: { url: 'about:reader?url=x', host: null } }),
  failed: seenWith({ page: { state: 'failed', reason: 'RangeError: 214 is outside of the text\n    at toRange' } }),
};

/** Two states of which another thing is said as well. */
export const OTHER_STATES: Record<string, Seen> = {
  /** Reading for longer than any page takes. */
  slow: seenWith({ page: { state: 'reading' }, change: { slow: true } }),
  'selected-short': seenWith({
    reports: [pageReport('nothing', { id: 'selected', selected: true, words: 2 })],
    page: { state: 'not-news' },
  }),
};

/** What was done on a surface, in order; related coverage is the real thing. */
export function recordActions(): { done: unknown[][]; actions: Actions } {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: unknown[]) => {
      done.push([name, ...what]);
    };
  const actions: Actions = {
    readNow: () => note('readNow')(),
    askAccess: () => note('askAccess')(),
    openPanel: async () => note('openPanel')(),
    openSettings: () => note('openSettings')(),
    setAside: (report, claim, wrong) => note('setAside')(report.id, claim.id, wrong),
    takeBack: (report, claim) => note('takeBack')(report.id, claim.id),
    setHighlights: note('setHighlights'),
    setAutomatic: note('setAutomatic'),
    setSite: note('setSite'),
    reveal: async (report, span) => {
      note('reveal')(report.id, span.start);
      return true;
    },
    emphasise: (item) => note('emphasise')(item?.claim.id ?? null),
    unselect: (report) => note('unselect')(report.id),
    copy: async (text) => {
      note('copy')(text);
      return true;
    },
    relatedTo: (report, claim) => relate(claim, report),
    searchLinks: (words) => searchLinks(words, 'en-GB'),
  };
  return { done, actions };
}

/** A surface's surroundings: words and actions. */
export function Stage(props: { words?: Words; actions: Actions; desk?: Desk; children: ComponentChildren }) {
  return (
    <Speaking value={props.words ?? ENGLISH}>
      <Acting value={props.actions}>
        <Covering value={props.desk ?? null}>{props.children}</Covering>
      </Acting>
    </Speaking>
  );
}
