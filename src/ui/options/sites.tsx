import { useId, useState } from 'preact/hooks';
import type { OptionsSeen } from '../../platform/options';
import { Address } from '../parts/address';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { useOptions } from './acting';
import { FileButton, Section, useLocked } from './section';

/** Reads sites out of a text; given by the entry file, for `platform/` is not to be imported here. */
export type ReadSites = (text: string) => { sites: string[]; refused: string[] };

/** The sites on which nothing is read by itself: one by one, or from a file. */
export function Sites({ seen, readSites }: { seen: OptionsSeen; readSites: ReadSites }) {
  const words = useWords();
  const { say } = words;
  const { save, download } = useOptions();
  const locked = useLocked(seen, 'sitesOff');
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const field = useId();
  const { sitesOff } = seen.settings;
  const take = (text: string): boolean => {
    const { sites, refused } = readSites(text);
    const added = sites.filter((site) => !sitesOff.includes(site));
    if (refused.length > 0) setSaid(say('sitesRefused', words.list(refused.slice(0, 3))));
    else setSaid(words.count('sitesAdded', added.length));
    // one mistaken line refuses the whole: half a list is not the reader's list
    if (refused.length > 0 || added.length === 0) return false;
    void save({ sitesOff: [...sitesOff, ...added].sort() });
    return true;
  };
  return (
    <Section id="sites" title={say('setSites')} note={say('setSitesNote')} locked={locked}>
      {sitesOff.length > 0 ? (
        <ul class="rows">
          {sitesOff.map((site) => (
            <li key={site}>
              <span class="what">
                <Address of={site} />
              </span>
              <button
                type="button"
                class="button button-icon"
                aria-label={say('sitesForget', site)}
                title={say('sitesForget', site)}
                disabled={locked !== null}
                onClick={() => void save({ sitesOff: sitesOff.filter((one) => one !== site) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{say('sitesNone')}</p>
      )}
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '' && take(typed)) setTyped('');
        }}
      >
        <label class="sr" for={field}>
          {say('sitesAdd')}
        </label>
        <input
          class="field"
          id={field}
          placeholder={say('sitesExample')}
          value={typed}
          disabled={locked !== null}
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={locked !== null}>
          <Icon name="add" />
          {say('add')}
        </button>
      </form>
      <div class="row-buttons">
        <FileButton label={say('sitesImport')} types=".txt,text/plain" disabled={locked !== null} take={take}>
          <Icon name="import" />
        </FileButton>
        {sitesOff.length > 0 && (
          <button type="button" class="button" onClick={() => download('caveat-sites.txt', `${sitesOff.join('\n')}\n`)}>
            <Icon name="export" />
            {say('sitesExport')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </Section>
  );
}
