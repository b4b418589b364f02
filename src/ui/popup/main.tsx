import { render } from 'preact';
import { type Related, relate, searchLinks } from '../../coverage/related';
import { interfaceDirection, interfaceLanguage, speakInterface } from '../../platform/i18n';
import { hasPanel } from '../../platform/panel';
import { askedTab, followTab, type Seen } from '../../platform/surface';
import { surfaceActions } from '../../platform/surface-actions';
import { Acting, type Actions } from '../actions';
import { Speaking } from '../words';
import { Popup } from './popup';

const words = speakInterface();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
if (!hasPanel()) document.documentElement.dataset.page = '';

let seen: Seen | null = null;
const actions: Actions = {
  ...surfaceActions(() => seen),
  relatedTo: (report, claim): Related => relate(claim, report),
  searchLinks: (query) => searchLinks(query, navigator.language),
};

followTab(askedTab(location.search), (now) => {
  seen = now;
  render(
    <Speaking value={words}>
      <Acting value={actions}>
        <Popup seen={now} close={() => window.close()} />
      </Acting>
    </Speaking>,
    document.body,
  );
});
