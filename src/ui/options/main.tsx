import { render } from 'preact';
import { parseConsent, revoke } from '../../coverage/consent';
import { findLanguage } from '../../engine/languages';
import { scan } from '../../engine/scan';
import { makeBackup, parseBackup, parseSites } from '../../platform/backup';
import { listConsents, revokeConsent } from '../../platform/consents';
import { MOST_LETTERS, MOST_PHRASES } from '../../platform/fields';
import { interfaceDirection, interfaceLanguage, speakInterface } from '../../platform/i18n';
import { followOptions, isPrivate, optionsActions } from '../../platform/options';
import { Speaking } from '../words';
import type { OptionsActions } from './acting';
import { type ConsentStore, Consents } from './consents';
import { type Formats, Options } from './options';

const words = speakInterface();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();
document.title = words.say('settingsTitle');

/** The one language that is read so far; a text in the box is read by it. */
const language = findLanguage('en')!;

const actions: OptionsActions = {
  ...optionsActions(),
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

const inPrivate = isPrivate();
const consents: ConsentStore = {
  list: () => listConsents(inPrivate, parseConsent),
  revoke: (id) => revokeConsent(inPrivate, { parse: parseConsent, revoke }, id),
};

followOptions((seen) =>
  render(
    <Speaking value={words}>
      <Options seen={seen} actions={actions} formats={formats}>
        <Consents store={consents} />
      </Options>
    </Speaking>,
    document.body,
  ),
);
