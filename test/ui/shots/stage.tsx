// For scripts/shots.mjs: one surface in one state, ?surface=popup|panel|options|welcome|note&show=<report, state or page of
// settings>, and what scripts/shot-list.mjs adds to it
import { type ComponentChild, render } from 'preact';
import { createDesk, type Desk } from '../../../src/coverage/desk';
import { parseXml } from '../../../src/coverage/parse-xml';
import { createMemoryStore } from '../../../src/coverage/store';
import { noteSheet } from '../../../src/page/card';
import { makeNote } from '../../../src/page/card-content';
import { speak } from '../../../src/platform/speech';
import type { Seen } from '../../../src/platform/surface';
import { Opened } from '../../../src/ui/options/opened';
import { Options } from '../../../src/ui/options/options';
import { Panel } from '../../../src/ui/panel/panel';
import { Popup } from '../../../src/ui/popup/popup';
import { Welcome } from '../../../src/ui/welcome/welcome';
import { DIGESTS, FORMATS, OPTIONS, openedStore, recordOptions } from '../options-stage';
import {
  ENGLISH,
  lookUp,
  OTHER_STATES,
  pageReport,
  REPORTS,
  type ReportName,
  readDemo,
  recordActions,
  STATES,
  Stage,
  seenWith,
} from '../stage';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'light';
root.dir = asked.get('dir') ?? 'ltr';
if (asked.has('android')) root.dataset.page = '';
if (asked.has('text')) root.style.fontSize = `${asked.get('text')}%`;

/** Words 60 % longer, as the longest translations are: the words again, until they are. */
const longer = (text: string) =>
  text === '' || /^[^\p{L}]*$/u.test(text)
    ? text
    : `${text} ${text.replace(/\$\d|[.…]/gu, '').slice(0, Math.ceil(text.length * 0.6))}`;
const words = asked.has('long') ? speak((key, fill) => longer(lookUp(key, fill)), 'en-GB') : ENGLISH;

const show = asked.get('show') ?? 'coastguard';

/** A tab's surface; with ?aside=1 its first claim was set aside. */
function tabSurface(popup: boolean) {
  const report = show in REPORTS ? pageReport(show as ReportName) : null;
  if (report && asked.has('selected')) {
    const seen = seenWith({ reports: [{ ...report, id: 'selected', selected: true }], page: { state: 'not-news' } });
    return panelOf(seen);
  }
  if (report && asked.has('aside')) report.aside = { [report.claims[0]!.id]: 'not-a-warning' };
  const seen = report ? seenWith({ reports: [report] }) : (STATES[show] ?? OTHER_STATES[show]);
  if (!seen) throw new Error(`no such report or state: ${show}`);
  const [first] = report?.claims ?? [];
  if (report && first && asked.has('pointed')) seen.pointed = [{ report: report.id, claim: first.id }];
  return popup ? (
    <Stage words={words} actions={recordActions().actions}>
      <Popup seen={seen} close={() => undefined} />
    </Stage>
  ) : (
    panelOf(seen)
  );
}

const panelOf = (seen: Seen) => (
  <Stage words={words} actions={recordActions().actions} desk={asked.has('coverage') ? makeDesk() : undefined}>
    <Panel seen={seen} />
  </Stage>
);

/** The real desk; its services answer behind scripts/shots.mjs's server. */
function makeDesk(): Desk {
  let consents: unknown;
  let services = { keys: {}, addresses: {} };
  return createDesk({
    now: () => pageReport('coastguard').readAt,
    sleep: (ms) => new Promise((wake) => setTimeout(wake, Math.min(ms, 5))),
    store: createMemoryStore(),
    region: 'GB',
    consents: {
      get: () => consents,
      change: async (make) => {
        consents = make(consents);
      },
    },
    services: {
      get: () => services,
      set: async (value) => {
        services = value;
      },
    },
    permit: async () => true,
    parseXml,
    parseHtml: (text) => new DOMParser().parseFromString(text, 'text/html'),
    tellLanguage: async () => 'en',
    openPages: async () => (asked.get('coverage') === 'compared' ? [firstResult()] : []),
    opened: null,
    fake: `${location.origin}/fake`,
  });
}

/** The first result as if it were open in a tab, with the same claims: it keeps the caveat, and nobody is asked. */
function firstResult() {
  const { href } = document.querySelector<HTMLAnchorElement>('.result a')!;
  return { ...pageReport('coastguard'), url: href };
}

/** The note beside a highlight, in an open root here, so that it can be measured. */
function drawNote(): void {
  const { claims, language } = REPORTS[show as ReportName];
  const host = document.createElement('main');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = noteSheet();
  const about = claims.slice(0, 2).map((claim) => ({ claim, kind: claim.warnings[0]!.kind }));
  const actions = { step: nothing, close: nothing, openPanel: async () => !asked.has('refused') };
  const note = makeNote({ about, index: 0, of: claims.length, language }, words, actions);
  note.dataset.theme = root.host.ownerDocument.documentElement.dataset.theme;
  root.append(style, note);
  document.body.append(host);
  note.style.setProperty('--left', '8px');
  note.style.setProperty('--top', '8px');
  note.style.setProperty('--room', '2000px');
  if (asked.has('refused')) note.querySelector<HTMLButtonElement>('.panel-button')!.click();
}

const nothing = () => undefined;
const SURFACES: Record<string, { style(): Promise<unknown>; draw(): ComponentChild }> = {
  popup: { style: () => import('../../../src/ui/popup/popup.css'), draw: () => tabSurface(true) },
  panel: {
    // in the order of panel/index.html
    style: () => import('../../../src/ui/coverage.css').then(() => import('../../../src/ui/panel/panel.css')),
    draw: () => tabSurface(false),
  },
  options: {
    style: () => import('../../../src/ui/options/options.css'),
    draw: () => (
      <Stage words={words} actions={recordActions().actions}>
        <Options seen={OPTIONS[show]!} actions={recordOptions().actions} formats={FORMATS}>
          <Opened seen={OPTIONS[show]!} store={openedStore(OPTIONS[show]!.settings.keepOpened ? DIGESTS : [])} />
        </Options>
      </Stage>
    ),
  },
  welcome: {
    style: () => import('../../../src/ui/welcome/welcome.css'),
    draw: () => (
      <Stage words={words} actions={recordActions().actions}>
        <Welcome
          {...readDemo()}
          automatic={true}
          locked={false}
          setAutomatic={nothing}
          openSettings={nothing}
          access={show !== 'no-access'}
          askAccess={nothing}
        />
      </Stage>
    ),
  },
};
const wanted = asked.get('surface') ?? 'panel';
if (wanted === 'note') drawNote();
else {
  const surface = SURFACES[wanted]!;
  await surface.style();
  render(surface.draw(), document.body);
}

const buttons = () =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].filter((one) => one.checkVisibility());
const buttonOf = (said: string) =>
  buttons().find((one) => one.textContent?.includes(said) || one.getAttribute('aria-label') === said);
async function until<T>(what: () => T): Promise<NonNullable<T>> {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((go) => setTimeout(go, 30))) {
    const answer = what();
    if (answer) return answer;
  }
  throw new Error(`never came true: ${what}`);
}
/** Related coverage of the first claim: `asked` for none yet, the `dialog` before the first time, the `answers` of four, one of them `compared`, or `unread`. */
async function openCoverage(how: string): Promise<void> {
  (await until(() => buttonOf(words.say('related')))).click();
  await until(() => buttonOf(words.say('coverageAsk')));
  if (how === 'asked') return;
  for (const id of ['GdeltDoc', 'Wikipedia', 'Wikinews', 'Wayback']) {
    const label = words.say('coverageAskNamed', words.say(`coverageName${id}`));
    let pressed = 0;
    await until(() => {
      const open = document.querySelector('dialog[open]');
      // on a busy machine a press may meet a button that is just drawn anew
      if (!open && Date.now() - pressed > 1000) {
        buttons()
          .find((one) => one.getAttribute('aria-label') === label)
          ?.click();
        pressed = Date.now();
      }
      return open;
    });
    if (how === 'dialog') return;
    (await until(() => buttonOf(words.say('coverageConsentYes')))).click();
    await until(() => !document.querySelector('dialog[open]'));
  }
  await until(() => document.querySelectorAll('[data-service] [role=status]:not(:empty)').length >= 3);
  await new Promise((go) => setTimeout(go, 800));
  if (how !== 'compared' && how !== 'unread') return;
  (await until(() => buttonOf(words.say('coverageCompare')))).click();
  if (how === 'unread') (await until(() => buttonOf(words.say('coverageCompareYes')))).click();
  await until(() => document.querySelector('[data-stance], .result .service-says b'));
}
// an article that cannot be reached: the stage asks nobody but its own server
const { fetch: ask } = globalThis;
globalThis.fetch = (input, init) =>
  new Request(input).url.startsWith(location.origin) ? ask(input, init) : Promise.reject(new TypeError('not reached'));
if (asked.has('coverage')) await openCoverage(asked.get('coverage')!);
for (const [key, name] of [
  ['wrong', 'wrong'],
  ['aside', 'wrongReport'],
  ['keys', 'keyHelp'],
] as const)
  if (asked.has(key)) buttonOf(words.say(name))?.click();
if (asked.has('open')) {
  for (const name of ['related', 'why'] as const) {
    const button = [...document.querySelectorAll<HTMLButtonElement>('.actions button')].filter((one) =>
      one.textContent?.includes(words.say(name)),
    )[name === 'related' ? 0 : 1];
    button?.click();
  }
  for (const folded of document.querySelectorAll('details')) folded.setAttribute('open', '');
}
root.dataset.ready = '';
