import type { Desk } from '../../coverage/desk';
import type { Progress } from '../../coverage/search';
import type { Outcome, Provider } from '../../coverage/types';
import { useWords } from '../words';
import { Address } from './address';

/** One service: its name, its one button, and what became of asking it. */
export function Service(props: {
  desk: Desk;
  provider: Pick<Provider, 'id'>;
  progress: Progress | undefined;
  ask(): void;
  stop(): void;
}) {
  const { desk, provider, progress, ask, stop } = props;
  const { say } = useWords();
  const name = say(desk.keys.name(provider.id));
  const running = progress !== undefined && progress.state !== 'done';
  const outcome = progress?.state === 'done' ? progress.outcome : null;
  const label =
    outcome === null ? 'coverageAsk' : outcome.outcome === 'not-measured' ? 'coverageTryAgain' : 'coverageAgain';
  return (
    <li class="service" data-service={provider.id} data-outcome={outcome?.outcome ?? progress?.state}>
      <div class="service-head">
        <p class="service-name">{name}</p>
        {running ? (
          <button type="button" class="button" aria-label={say('coverageStopNamed', name)} onClick={stop}>
            {say('coverageStop')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={outcome === null ? say('coverageAskNamed', name) : `${say(label)}: ${name}`}
            onClick={ask}
          >
            {say(label)}
          </button>
        )}
      </div>
      <p class="caption">{say(desk.keys.about(provider.id))}</p>
      <p class="service-says" role="status">
        {progress &&
          (progress.state === 'done' ? <Became desk={desk} progress={progress} /> : <Doing progress={progress} />)}
      </p>
    </li>
  );
}

function Doing({ progress }: { progress: Exclude<Progress, { state: 'done' }> }) {
  const { say, time } = useWords();
  if (progress.state === 'asking') return <>{say('coverageAsking')}</>;
  return <>{progress.until === null ? say('coverageQueued') : say('coverageWaiting', time(progress.until))}</>;
}

function Became({ desk, progress }: { desk: Desk; progress: Extract<Progress, { state: 'done' }> }) {
  const words = useWords();
  const { outcome, at, sent } = progress;
  const when = <span class="caption">{words.say('coverageAt', words.time(at))}</span>;
  const what = sent !== '' && (
    <span class="caption sent">
      <Address of={sent} />
    </span>
  );
  if (outcome.outcome === 'not-measured') return <NotMeasured desk={desk} outcome={outcome} />;
  if (outcome.outcome === 'none')
    return (
      <>
        <b>{words.say('coverageNone')}</b> {when}
        {'. '}
        {words.say('coverageNoneMeans')} {what}
      </>
    );
  const { length } = outcome.items;
  return (
    <>
      <b>
        {outcome.more ? words.say('coverageFoundMore', words.number(length)) : words.count('coverageFound', length)}
      </b>{' '}
      {when} {what}
    </>
  );
}

function NotMeasured({ desk, outcome }: { desk: Desk; outcome: Extract<Outcome, { outcome: 'not-measured' }> }) {
  const { say, time } = useWords();
  return (
    <>
      <b>{say('coverageNotMeasured')}</b> {say(desk.keys.reason(outcome.reason))}{' '}
      {outcome.retryAt !== null && say('coverageRetryAt', time(outcome.retryAt))}{' '}
      {outcome.detail !== null && say('coverageSaid', outcome.detail)}
    </>
  );
}
