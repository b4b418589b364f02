import { useId, useState } from 'preact/hooks';
import type { Desk } from '../../coverage/desk';
import type { Provider, Query } from '../../coverage/types';
import { useWords } from '../words';
import { AskFirst } from './ask-first';

/** Before a service is asked for the first time: the very words that go out, to which hosts, under which terms; and its key or address, where it needs one. */
export function ServiceConsent(props: { desk: Desk; provider: Provider; query: Query; done(agreed: boolean): void }) {
  const { desk, provider, query, done } = props;
  const { say, list } = useWords();
  const field = useId();
  const [entry, setEntry] = useState(desk.entryOf(provider));
  const needsAddress = provider.hosts.length === 0;
  const shown = desk.disclose(provider, query, entry);
  // before the entry is made, it still can be said what would be sent
  const sent = [
    ...provider.sends.map((kind) => say(desk.keys.sent(kind))),
    provider.needsKey ? say('coverageSentKey') : '',
  ];
  const hosts = shown?.hosts ?? provider.hosts;
  const isAddress = provider.sends.includes('page-address');
  return (
    <AskFirst
      title={say('coverageConsentTitle', say(desk.keys.name(provider.id)))}
      yes={say('coverageConsentYes')}
      ready={shown !== null}
      agree={() => desk.agree(provider, entry)}
      done={done}
    >
      <p>{say(desk.keys.about(provider.id))}</p>
      {(provider.needsKey || needsAddress) && (
        <div class="words">
          <label for={field}>
            {needsAddress ? say('coverageAddress') : say('coverageKey', say(desk.keys.name(provider.id)))}
          </label>
          <input
            class="field"
            id={field}
            dir="ltr"
            inputMode={needsAddress ? 'url' : 'text'}
            autocomplete="off"
            spellcheck={false}
            value={entry}
            onInput={(event) => setEntry(event.currentTarget.value)}
          />
        </div>
      )}
      {hosts.length > 0 && <p>{say('coverageConsent', list(sent.filter(Boolean)), list([...hosts]))}</p>}
      {shown && (
        <div class="goes-out">
          <p>{say(isAddress ? 'coverageConsentAddress' : 'coverageConsentWords')}</p>
          <p class="page-words note" dir="auto">
            {shown.line}
          </p>
        </div>
      )}
      {provider.termsKey && <p>{say(provider.termsKey)}</p>}
      <p class="caption">{say('coverageConsentRemember')}</p>
    </AskFirst>
  );
}
