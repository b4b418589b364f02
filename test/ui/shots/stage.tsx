// For scripts/shots.mjs: one surface in one state, ?surface=popup|panel|options|welcome&show=<report, state or page of settings>&theme=&dir=&long=1&open=1
import { type ComponentChild, render } from 'preact';
import { makeReport } from '../../../src/engine/report';
import { speak } from '../../../src/platform/speech';
import { Options } from '../../../src/ui/options/options';
import { Panel } from '../../../src/ui/panel/panel';
import { Popup } from '../../../src/ui/popup/popup';
import { DEMO } from '../../../src/ui/welcome/demo';
import { Welcome } from '../../../src/ui/welcome/welcome';
import { FORMATS, OPTIONS, recordOptions } from '../options-stage';
import {
  ENGLISH,
  lookUp,
  pageReport,
  REPORTS,
  type ReportName,
  recordActions,
  STATES,
  Stage,
  seenWith,
} from '../stage';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'light';
root.dir = asked.get('dir') ?? 'ltr';
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
  if (report && asked.has('aside')) report.aside = { [report.claims[0]!.id]: 'not-a-warning' };
  const seen = report ? seenWith({ reports: [report] }) : STATES[show];
  if (!seen) throw new Error(`no such report or state: ${show}`);
  return (
    <Stage words={words} actions={recordActions().actions}>
      {popup ? <Popup seen={seen} close={() => undefined} /> : <Panel seen={seen} />}
    </Stage>
  );
}
const nothing = () => undefined;
const SURFACES: Record<string, { style(): Promise<unknown>; draw(): ComponentChild }> = {
  popup: { style: () => import('../../../src/ui/popup/popup.css'), draw: () => tabSurface(true) },
  panel: { style: () => import('../../../src/ui/panel/panel.css'), draw: () => tabSurface(false) },
  options: {
    style: () => import('../../../src/ui/options/options.css'),
    draw: () => (
      <Stage words={words} actions={recordActions().actions}>
        <Options seen={OPTIONS[show]!} actions={recordOptions().actions} formats={FORMATS} />
      </Stage>
    ),
  },
  welcome: {
    style: () => import('../../../src/ui/welcome/welcome.css'),
    draw: () => (
      <Stage words={words} actions={recordActions().actions}>
        <Welcome
          report={makeReport(DEMO, { file: null })}
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
const surface = SURFACES[asked.get('surface') ?? 'panel']!;
await surface.style();
render(surface.draw(), document.body);
for (const [key, name] of [
  ['wrong', 'wrong'],
  ['aside', 'wrongReport'],
  ['keys', 'keyHelp'],
] as const)
  if (asked.has(key))
    [...document.querySelectorAll<HTMLButtonElement>('button')]
      .find((one) => one.textContent?.includes(words.say(name)) || one.getAttribute('aria-label') === words.say(name))
      ?.click();
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
