// For scripts/shots.mjs: one surface in one state, ?surface=popup|panel&show=<report or state>&theme=&dir=&long=1&open=1
import { render } from 'preact';
import { speak } from '../../../src/platform/speech';
import { Panel } from '../../../src/ui/panel/panel';
import { Popup } from '../../../src/ui/popup/popup';
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
const seen = show in REPORTS ? seenWith({ reports: [pageReport(show as ReportName)] }) : STATES[show];
if (!seen) throw new Error(`no such report or state: ${show}`);
const popup = asked.get('surface') === 'popup';
await (popup ? import('../../../src/ui/popup/popup.css') : import('../../../src/ui/panel/panel.css'));
render(
  <Stage words={words} actions={recordActions().actions}>
    {popup ? <Popup seen={seen} close={() => undefined} /> : <Panel seen={seen} />}
  </Stage>,
  document.body,
);
if (asked.has('open')) {
  for (const name of ['related', 'why'] as const) {
    const button = [...document.querySelectorAll<HTMLButtonElement>('.actions button')].filter((one) =>
      one.textContent?.includes(words.say(name)),
    )[name === 'related' ? 0 : 1];
    button?.click();
  }
  document.querySelector('details')?.setAttribute('open', '');
}
root.dataset.ready = '';
