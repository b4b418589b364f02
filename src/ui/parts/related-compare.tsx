import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doubt, Stance } from '../../coverage/compare';
import type { Comparison, Desk } from '../../coverage/desk';
import type { Account } from '../../coverage/origins';
import type { Item as Result } from '../../coverage/types';
import { type Item, mainWarning } from '../view';
import { useWords } from '../words';
import { AskFirst } from './ask-first';
import { Icon } from './icon';
import { Quoted } from './page-words';

/** "How does it treat the claim?": on click, with the reader's word for that site, the article is fetched, read and held beside this page. */
export function Comparing(props: { desk: Desk; item: Item; found: Result; onRead(account: Account): void }) {
  const { desk, item, found, onRead } = props;
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'asking' | 'reading' | Comparison>('idle');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const site = new URL(found.url).hostname;
  const tell = (told: Comparison) => {
    setState(told);
    if (told.outcome === 'compared' && told.account) onRead(told.account);
  };
  const read = () => {
    const controller = new AbortController();
    running.current = controller;
    setState('reading');
    void desk.compare(found.url, item.claim, item.report, controller.signal).then(tell);
  };
  const fetchIt = () => (desk.mayRead(found.url) ? read() : setState('asking'));
  const start = async () => {
    // what is open in a tab, or was opened and kept, needs no fetching
    const told = await desk.compareOpen(found.url, item.claim, item.report);
    if (told) tell(told);
    else fetchIt();
  };
  if (state === 'reading')
    return (
      <div class="service-head">
        <p class="service-says" role="status">
          {say('coverageReading')}
        </p>
        <button type="button" class="button" onClick={() => running.current?.abort()}>
          {say('coverageStop')}
        </button>
      </div>
    );
  const isAgain = typeof state === 'object';
  return (
    <>
      <div role="status">
        {typeof state === 'object' && <Told desk={desk} item={item} found={found} told={state} />}
      </div>
      {(state === 'idle' || state === 'asking' || state.outcome === 'unread') && (
        <button
          type="button"
          class="button button-plain compare"
          aria-label={isAgain ? `${say('coverageTryAgain')}: ${found.title}` : say('coverageCompareNamed', found.title)}
          onClick={() => void start()}
        >
          <Icon name={isAgain ? 'refresh' : 'related'} />
          {say(isAgain ? 'coverageTryAgain' : 'coverageCompare')}
        </button>
      )}
      {state === 'asking' && (
        <AskFirst
          title={say('coverageCompareTitle', site)}
          yes={say('coverageCompareYes')}
          ready
          agree={() => desk.agreeToRead(found.url)}
          done={(agreed) => (agreed ? read() : setState('idle'))}
        >
          <p>{say('coverageCompareConsent', site)}</p>
          <div class="goes-out">
            <p>{say('coverageCompareWords')}</p>
            <p class="note" dir="ltr">
              {found.url}
            </p>
          </div>
          <p class="caption">{say('coverageCompareRemember', site)}</p>
        </AskFirst>
      )}
      {typeof state === 'object' && state.outcome === 'compared' && state.opened !== null && (
        <button
          type="button"
          class="button button-plain compare"
          aria-label={`${say('openedFetch')}: ${found.title}`}
          onClick={fetchIt}
        >
          <Icon name="refresh" />
          {say('openedFetch')}
        </button>
      )}
    </>
  );
}

function Told({ desk, item, found, told }: { desk: Desk; item: Item; found: Result; told: Comparison }) {
  const { say, day } = useWords();
  if (told.outcome === 'unread')
    return (
      <p class="service-says">
        <b>{say('coverageStanceUnread')}</b>{' '}
        {say(told.reason === 'no-article' ? 'coverageNoArticle' : desk.keys.reason(told.reason))}
      </p>
    );
  const { claim, report } = item;
  const main = mainWarning(claim);
  const { stance, doubt, evidence, language, opened } = told;
  return (
    <div class="beside" data-stance={stance}>
      <div>
        <p class="caption">{say('coverageThisPage')}</p>
        <p class="page-words note" lang={report.language ?? undefined} dir="auto">
          <Quoted quote={{ sentence: main.sentence, marks: [main] }} />
        </p>
      </div>
      <div>
        <p class="caption">{found.outlet}</p>
        <p class="stance">
          <Icon name={STANCE_ICON[stance]} />
          <b>{say(STANCE[stance])}</b>
        </p>
        {doubt && <p class="caption">{say(DOUBT[doubt])}</p>}
        {evidence.map((quote) => (
          <p key={quote.sentence.start} class="page-words note" lang={language ?? undefined} dir="auto">
            <Quoted quote={quote} />
          </p>
        ))}
        {stance === 'states' && <p class="caption">{say('coverageStatesNote')}</p>}
        {opened !== null && <p class="caption">{say('openedCompared', day(new Date(opened).toISOString()) ?? '')}</p>}
      </div>
    </div>
  );
}

const STANCE: Readonly<Record<Stance, string>> = {
  keeps: 'coverageStanceKeeps',
  hedges: 'coverageStanceHedges',
  states: 'coverageStanceStates',
  denies: 'coverageStanceDenies',
  verified: 'coverageStanceVerified',
  unsure: 'coverageStanceUnsure',
};
const STANCE_ICON: Readonly<Record<Stance, Parameters<typeof Icon>[0]['name']>> = {
  keeps: 'could-not-verify',
  hedges: 'claimed',
  states: 'caveat',
  denies: 'refuted',
  verified: 'verified',
  unsure: 'unclear',
};
const DOUBT: Readonly<Record<Doubt, string>> = {
  'not-about': 'coverageDoubtNotAbout',
  language: 'coverageDoubtLanguage',
  paywall: 'coverageDoubtPaywall',
  thin: 'coverageDoubtThin',
};
