import { render } from 'preact';
import { parseConsent, revoke, siteOfGrant } from '../../coverage/consent';
import { nameKey } from '../../coverage/message-keys';
import { findLanguage } from '../../engine/languages';
import { scan } from '../../engine/scan';
import { hasLibrary, type Library, openLibrary } from '../../library/library';
import { MOST } from '../../library/types';
import { makeBackup, parseBackup, parseSites } from '../../platform/backup';
import { listConsents, revokeConsent } from '../../platform/consents';
import { MOST_LETTERS, MOST_PHRASES } from '../../platform/fields';
import { interfaceDirection, interfaceLanguage, speakInterface } from '../../platform/i18n';
import { loadTrouble } from '../../platform/keeping';
import { followOptions, isPrivate, optionsActions } from '../../platform/options';
import { Speaking } from '../words';
import type { OptionsActions } from './acting';
import { type ConsentStore, Consents } from './consents';
import { Opened, type OpenedStore } from './opened';
import { type Formats, Options } from './options';

const words = speakInterface();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = words.say('settingsTitle');

/** The one language that is read so far; a text in the box is read by it. */
const language = findLanguage('en')!;

const inPrivate = isPrivate();

/** Does something with the kept articles, where there are any; asking makes no database. A private window has none. */
async function withLibrary<T>(work: (library: Library) => Promise<T>, none: T): Promise<T> {
  if (inPrivate || !(await hasLibrary())) return none;
  const library = await openLibrary();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}
const opened: OpenedStore = {
  most: MOST,
  list: () => withLibrary((library) => library.list(), []),
  trouble: loadTrouble,
  remove: async (keys) => {
    const gone = await withLibrary((library) => library.remove(keys), []);
    return () => withLibrary((library) => library.restore(gone), undefined);
  },
};

const basics = optionsActions();
const actions: OptionsActions = {
  ...basics,
  deleteAll: async () => {
    const bringArticles = await opened.remove();
    const bringRest = await basics.deleteAll();
    return async () => {
      await bringRest();
      await bringArticles();
    };
  },
  tryPhrases: (text, phrases) => scan(text, { language, phrases }).flatMap(({ warnings }) => warnings),
  download: (name, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
};
const formats: Formats = {
  readSites: parseSites,
  makeBackup,
  parseBackup,
  mostLetters: MOST_LETTERS,
  mostPhrases: MOST_PHRASES,
};

const consents: ConsentStore = {
  list: () => listConsents(inPrivate, parseConsent),
  nameKey: (id) => (siteOfGrant(id) === null ? nameKey(id) : null),
  revoke: (id) => revokeConsent(inPrivate, { parse: parseConsent, revoke }, id),
};

followOptions(
  (seen) =>
    render(
      <Speaking value={words}>
        <Options seen={seen} actions={actions} formats={formats}>
          <Consents store={consents} />
          {!inPrivate && <Opened seen={seen} store={opened} />}
        </Options>
      </Speaking>,
      document.body,
    ),
  () =>
    withLibrary((library) => library.size(), { articles: 0, bytes: 0 }).then(
      ({ bytes }) => bytes,
      () => 0,
    ),
);
