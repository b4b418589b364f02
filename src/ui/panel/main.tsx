import { render } from 'preact';
import { createDesk, type Desk, type OpenedWorld } from '../../coverage/desk';
import { parseXml } from '../../coverage/parse-xml';
import { type Related, regionOf, relate, searchLinks } from '../../coverage/related';
import { createMemoryStore } from '../../coverage/store';
import { createFinder, type Finder } from '../../library/find';
import { type Library, openLibrary } from '../../library/library';
import { sessionStore } from '../../platform/answers';
import { keepConsents, requestSending } from '../../platform/consents';
import { detectLanguage, interfaceDirection, interfaceLanguage, speakInterface } from '../../platform/i18n';
import type { ClaimRef } from '../../platform/messages';
import { keepServiceSettings, parseServiceSettings } from '../../platform/services';
import { openReports } from '../../platform/states';
import { askedTab, followTab, type Seen, soughtIn } from '../../platform/surface';
import { surfaceActions } from '../../platform/surface-actions';
import { Acting, type Actions } from '../actions';
import { Covering } from '../covering';
import { Speaking } from '../words';
import { Panel } from './panel';

const words = speakInterface();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();

let seen: Seen | null = null;
/** The claim from whose note in the page this panel was opened. */
let sought: ClaimRef | null = null;
let desk: Desk | null = null;
/** Private windows have a desk of their own: nothing of it is written to disk. */
let isPrivate: boolean | null = null;
const actions: Actions = {
  ...surfaceActions(() => seen),
  relatedTo: (report, claim): Related => relate(claim, report),
  searchLinks: (query) => searchLinks(query, navigator.language),
};

/** The kept articles, opened when they are first asked for: nothing makes a database before the reader wants one. */
let library: Promise<{ library: Library; finder: Finder }> | null = null;
const opened: OpenedWorld = {
  isOn: () => seen?.settings.keepOpened ?? false,
  find: async (...what) => (await open()).finder.find(...what),
  read: async (key) => (opened.isOn() ? (await open()).library.read(key) : null),
};
function open() {
  library ??= openLibrary().then((it) => ({ library: it, finder: createFinder(it) }));
  library.catch(() => {
    library = null; // the next look tries again
  });
  return library;
}

async function openDesk(inPrivate: boolean): Promise<void> {
  const [consents, services] = await Promise.all([keepConsents(inPrivate), keepServiceSettings(inPrivate)]);
  desk = createDesk({
    now: Date.now,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        setTimeout(wake, ms);
        signal?.addEventListener('abort', () => wake(), { once: true });
      }),
    store: inPrivate ? createMemoryStore() : sessionStore,
    region: regionOf(navigator.language),
    consents,
    services: { get: () => parseServiceSettings(services.get()), set: services.set },
    permit: requestSending,
    parseXml,
    parseHtml: (text) => new DOMParser().parseFromString(text, 'text/html'),
    tellLanguage: detectLanguage,
    openPages: openReports,
    opened: inPrivate ? null : opened,
  });
  draw();
}

function draw(): void {
  if (!seen) return;
  render(
    <Speaking value={words}>
      <Acting value={actions}>
        <Covering value={desk}>
          <Panel seen={seen} sought={sought} />
        </Covering>
      </Acting>
    </Speaking>,
    document.body,
  );
}

followTab(askedTab(location.search), (now) => {
  if (!seen)
    void soughtIn(now).then((claim) => {
      sought = claim;
      draw();
    });
  seen = now;
  if (isPrivate !== now.inPrivate) {
    isPrivate = now.inPrivate;
    desk = null;
    void openDesk(isPrivate);
  }
  draw();
});

// the page is told that nobody is at a card any more
addEventListener('pagehide', () => actions.emphasise(null));
