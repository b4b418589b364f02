import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../coverage/desk';
import type { Provider } from '../../coverage/types';
import { useActions } from '../actions';
import { type Item, postedAt } from '../view';
import { useWords } from '../words';
import { Icon } from './icon';
import { ServiceConsent } from './related-consent';
import { Results } from './related-results';
import { Service } from './related-service';
import { OPENED, useRuns } from './use-runs';

/** The services that can be asked from here, and what they found. Nothing is asked before its button is pressed and, once, agreed to. */
export function Services({ desk, item, line }: { desk: Desk; item: Item; line: string }) {
  const { say } = useWords();
  const { openSettings } = useActions();
  const runs = useRuns(desk, item.claim, item.report);
  const [asked, setAsked] = useState<Provider | null>(null);
  // a live blog may have begun days before the post
  const published = postedAt(item) ?? item.report.published;
  const query = desk.queryOf(line, item.claim, { ...item.report, published });
  useEffect(() => {
    if (desk.opened === 'on') runs.look(query);
  }, [desk.opened]);
  /** A key that was refused is mended where it was asked for. */
  const isRefused = ({ id }: Provider) => {
    const last = runs.progress[id];
    return last?.state === 'done' && 'reason' in last.outcome && last.outcome.reason === 'key-refused';
  };
  const ask = (provider: Provider) =>
    desk.isReady(provider, query) && !isRefused(provider) ? runs.ask(query, provider) : setAsked(provider);
  const row = (provider: Provider) => (
    <Service
      key={provider.id}
      desk={desk}
      provider={provider}
      progress={runs.progress[provider.id]}
      ask={() => ask(provider)}
      stop={() => runs.stop(provider)}
    />
  );
  const save = desk.saveLink(item.report.url);
  const isPlain = (provider: Provider) => provider.defaultOn && !provider.needsKey;
  const found = Object.values(runs.progress).flatMap((progress) =>
    progress.state === 'done' && progress.outcome.outcome === 'found' ? progress.outcome.items : [],
  );
  return (
    <>
      <div class="found services">
        <h3>{say('coverageServices')}</h3>
        <p>{say('coverageServicesHow')}</p>
        {desk.isFake && <p class="demo">{say('coverageFake')}</p>}
        <ul>
          {desk.opened === 'on' && (
            <Service
              desk={desk}
              provider={{ id: OPENED }}
              progress={runs.progress[OPENED]}
              ask={() => runs.look(query)}
              stop={() => runs.stop({ id: OPENED })}
            />
          )}
          {desk.services.filter(isPlain).map(row)}
        </ul>
        <details>
          <summary class="fold caption">
            <Icon name="more" />
            {say('coverageMoreServices')}
          </summary>
          <ul>{desk.services.filter((provider) => !isPlain(provider)).map(row)}</ul>
        </details>
        {desk.opened === 'off' && (
          <p class="caption">
            {say('openedOff')}{' '}
            <button type="button" class="link link-button" onClick={openSettings}>
              {say('openedOffWhere')}
            </button>
          </p>
        )}
        {save !== null && (
          <p>
            <a class="link" href={save} target="_blank" rel="noreferrer">
              {say('coverageSavePage')}
            </a>
          </p>
        )}
        {asked && (
          <ServiceConsent
            key={asked.id}
            desk={desk}
            provider={asked}
            query={query}
            done={(agreed) => {
              setAsked(null);
              if (agreed) runs.ask(query, asked);
            }}
          />
        )}
      </div>
      {runs.query !== null && found.length > 0 && <Results desk={desk} item={item} query={runs.query} items={found} />}
    </>
  );
}
