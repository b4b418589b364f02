import type { ChainLink, Origins } from '../../coverage/origins';
import { useWords } from '../words';
import { Icon } from './icon';
import { PageWords } from './page-words';

/** Chains drawn; more of them are a list, not a picture. */
const MOST = 4;

/** Where the accounts come from: n outlets, m known origins, and from hand to hand, as far as the pages say. */
export function Provenance(props: { origins: Origins | null; chains: ChainLink[][]; language: string | null }) {
  const { origins, chains, language } = props;
  const words = useWords();
  const shared = origins?.groups.filter(({ accounts, ties }) => accounts.length > 1 && ties.length > 0) ?? [];
  return (
    <div class="origins">
      {origins && (
        <p>
          <b>
            {words.say(
              'coverageOrigins',
              words.count('coverageOutlets', origins.outlets),
              words.count('coverageKnownOrigins', origins.known),
            )}
          </b>{' '}
          {origins.unknown > 0 && words.count('coverageOriginsUnknown', origins.unknown)}
        </p>
      )}
      {shared.map(({ ties: [tie], accounts }) => (
        <p key={tie!.words}>
          {words.say(TIE[tie!.kind], tie!.words)}{' '}
          <span class="caption">{words.list([...new Set(accounts.map(({ outlet }) => outlet))])}</span>
        </p>
      ))}
      {chains.length > 0 && <p class="caption">{words.say('coverageChains')}</p>}
      {chains.slice(0, MOST).map((chain) => (
        <ol key={chain.map(({ name }) => name).join()} class="chain">
          {chain.map(({ name, originalNotSeen }, at) => (
            <li key={name}>
              {at > 0 && <Icon name="from" label={words.say('from')} />}
              <PageWords language={language}>{name}</PageWords>
              {originalNotSeen && <span class="chain-unseen">{words.say('originalNotSeen')}</span>}
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}

const TIE = {
  agency: 'coverageTieAgency',
  credit: 'coverageTieCredit',
  release: 'coverageTieRelease',
  quotation: 'coverageTieQuotation',
} as const;
