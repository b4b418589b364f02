import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Restored } from '../../platform/backup';
import type { Settings } from '../../platform/fields';
import type { OptionsSeen } from '../../platform/options';
import { Bar, Footer } from '../parts/bar';
import { useWords } from '../words';
import { type OptionsActions, Setting } from './acting';
import { Backup, Kept } from './data';
import { Keys } from './keys';
import { Phrases } from './phrases';
import { BadgeStyle, Marks, When } from './reading';
import { type ReadSites, Sites } from './sites';
import { WrongFlags } from './wrong';

/** What the formats of files and fields are: pure, given by the entry file. */
export interface Formats {
  readSites: ReadSites;
  makeBackup(settings: Settings): string;
  parseBackup(text: string): Restored;
  mostLetters: number;
  mostPhrases: number;
}

/**
 * The settings page. Every change holds at once, in open tabs too.
 * @param props.children the sections that another part brings: providers of related coverage and their consent
 */
export function Options(props: {
  seen: OptionsSeen;
  actions: OptionsActions;
  formats: Formats;
  children?: ComponentChildren;
}) {
  const { seen, actions, formats, children } = props;
  const { say } = useWords();
  const [failed, setFailed] = useState(false);
  const watched: OptionsActions = {
    ...actions,
    save: async (change) => {
      const kept = await actions.save(change);
      setFailed(!kept);
      return kept;
    },
  };
  return (
    <Setting value={watched}>
      <div class="surface settings">
        <div class="inset">
          <Bar />
          <main>
            <h1 class="answer">{say('settings')}</h1>
            <p class="lead">{say('settingsLead')}</p>
            <p class="said is-wrong" role="alert">
              {failed ? say('setNotSaved') : ''}
            </p>
            <When seen={seen} />
            <Marks seen={seen} />
            <BadgeStyle seen={seen} />
            <Sites seen={seen} readSites={formats.readSites} />
            <Phrases seen={seen} mostLetters={formats.mostLetters} most={formats.mostPhrases} />
            {children}
            <Keys seen={seen} />
            <WrongFlags seen={seen} />
            <Kept seen={seen} />
            <Backup seen={seen} make={formats.makeBackup} read={formats.parseBackup} />
          </main>
          <Footer />
        </div>
      </div>
    </Setting>
  );
}
