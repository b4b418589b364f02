import type { PageReport } from '../../platform/states';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { Sample } from './sample';

/** What the welcome page knows and can do. */
export interface WelcomeProps {
  /** The demo article, and what the real engine says of it. */
  text: string;
  page: PageReport;
  automatic: boolean;
  /** Whether the reader's own organisation has set it. */
  locked: boolean;
  setAutomatic(on: boolean): void;
  openSettings(): void;
  /** Whether the browser lets Caveat read pages by itself; where it does not, the press asks for it. */
  access: boolean;
  askAccess(): void;
}

/** Shown once, after the install: what it does, what it never does, what it may, and something to try. Nothing here must be done. */
export function Welcome(props: WelcomeProps) {
  const { text, page, automatic, locked, setAutomatic, openSettings, access, askAccess } = props;
  const { say } = useWords();
  const choice = (on: boolean, label: string) => (
    <label class="choice">
      <input
        class="radio"
        type="radio"
        name="when"
        checked={automatic === on}
        disabled={locked}
        onChange={() => setAutomatic(on)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div class="surface welcome">
      <main class="inset">
        <div class="hello">
          <span class="brand">
            <Icon name="caveat" />
            {say('extensionName')}
          </span>
          <h1>{say('welcomeTitle')}</h1>
          <p class="lead">{say('welcomeLead')}</p>
          <ul class="promises">
            <li>
              <b>{say('promiseQuotes')}</b>
              {say('promiseQuotesNote')}
            </li>
            <li>
              <b>{say('promiseStays')}</b>
              {say('promiseStaysNote')}
            </li>
            <li>
              <b>{say('promiseLight')}</b>
              {say('promiseLightNote')}
            </li>
          </ul>
          <section class="begin" aria-labelledby="welcome-may">
            <h2 id="welcome-may">{say('welcomeMay')}</h2>
            <p>{say('welcomeMayNote')}</p>
            {!access && (
              <>
                <p>{say('welcomeNoAccess')}</p>
                <button type="button" class="button button-first" onClick={askAccess}>
                  {say('allowEverywhere')}
                </button>
              </>
            )}
            <fieldset class="choices" aria-label={say('setWhen')}>
              {choice(true, say('setWhenAutomatic'))}
              {choice(false, say('setWhenClick'))}
            </fieldset>
          </section>
          <section class="begin" aria-labelledby="welcome-tabs">
            <h2 id="welcome-tabs">{say('welcomeTabs')}</h2>
            <p>{say('welcomeTabsNote')}</p>
          </section>
          <div class="row-buttons">
            <button type="button" class="button" onClick={openSettings}>
              <Icon name="settings" />
              {say('settings')}
            </button>
          </div>
          <p class="caption">{say('welcomeClose')}</p>
        </div>
        <Sample text={text} page={page} />
      </main>
    </div>
  );
}
