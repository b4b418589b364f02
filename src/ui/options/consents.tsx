import { useEffect, useState } from 'preact/hooks';
import type { Consent } from '../../coverage/consent';
import { Address } from '../parts/address';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { Section } from './section';

/** Where the reader's agreements are kept; given by the entry file. */
export interface ConsentStore {
  list(): Promise<Consent>;
  /** Message key of a service's name; null for a site whose articles may be fetched. */
  nameKey?(id: string): string | null;
  /** Takes one back, or all of them. */
  revoke(id?: string): Promise<Consent>;
}

/** To whom something may be sent on a click, since when; each can be taken back. */
export function Consents({ store }: { store: ConsentStore }) {
  const words = useWords();
  const { say } = words;
  const [consent, setConsent] = useState<Consent | null>(null);
  const show = () => void store.list().then(setConsent);
  useEffect(() => {
    show();
    // agreed to in the panel meanwhile
    document.addEventListener('visibilitychange', show);
    return () => document.removeEventListener('visibilitychange', show);
  }, []);
  if (!consent) return null;
  const granted = Object.entries(consent.granted);
  // two services may be of one host
  const nameOf = (id: string) => {
    const key = store.nameKey?.(id) ?? null;
    return key === null ? null : say(key);
  };
  const takeBack = (id?: string) => void store.revoke(id).then(setConsent);
  return (
    <Section id="consents" title={say('setConsents')} note={say('setConsentsNote')} locked={null}>
      {granted.length === 0 ? (
        <p class="quiet">{say('consentsNone')}</p>
      ) : (
        <ul class="rows">
          {granted.map(([id, { at, hosts }]) => (
            <li key={id}>
              <span class="what">
                {nameOf(id) !== null && `${nameOf(id)} · `}
                <Address of={words.list(hosts)} />{' '}
                <span class="caption">{say('coverageConsentSince', words.day(new Date(at).toISOString()) ?? '')}</span>
              </span>
              <button
                type="button"
                class="button button-icon"
                aria-label={`${say('coverageRevoke')}: ${nameOf(id) ?? words.list(hosts)}`}
                title={say('coverageRevoke')}
                onClick={() => takeBack(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {granted.length > 1 && (
        <div class="row-buttons">
          <button type="button" class="button" onClick={() => takeBack()}>
            {say('coverageRevokeAll')}
          </button>
        </div>
      )}
    </Section>
  );
}
