import { render } from 'preact';
import { makeReport } from '../../engine/report';
import { hasAccess, requestAccess, watchAccess } from '../../platform/access';
import { interfaceDirection, interfaceLanguage, speakInterface } from '../../platform/i18n';
import { followOptions, openSettings, optionsActions } from '../../platform/options';
import { makePageReport } from '../../platform/page-report';
import { Speaking } from '../words';
import { DEMO, DEMO_PAGE } from './demo';
import { Welcome, type WelcomeProps } from './welcome';

const words = speakInterface();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = words.say('welcomePage');

const { save } = optionsActions();
const report = makeReport(DEMO, { file: null });
let shown: WelcomeProps = {
  text: report.text,
  page: makePageReport(report, DEMO_PAGE),
  automatic: true,
  locked: false,
  setAutomatic: (automatic) => void save({ automatic }),
  openSettings,
  access: true,
  askAccess: () => void requestAccess(null),
};

function show(change: Partial<WelcomeProps>): void {
  shown = { ...shown, ...change };
  render(
    <Speaking value={words}>
      <Welcome {...shown} />
    </Speaking>,
    document.body,
  );
}

const lookForAccess = () => void hasAccess().then((access) => show({ access }));
followOptions(({ settings, locked }) => show({ automatic: settings.automatic, locked: locked.includes('automatic') }));
watchAccess(lookForAccess);
lookForAccess();
