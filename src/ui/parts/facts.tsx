import type { ComponentChildren } from 'preact';
import type { Kind, Party } from '../../engine/types';
import type { Item } from '../view';
import { useWords } from '../words';
import { Icon } from './icon';
import { PageWords } from './page-words';

/** Message keys of the labels for whom a warning names, by its kind. */
export const BY_LABEL: Readonly<Partial<Record<Kind, string>>> = {
  'could-not-verify': 'byCouldNotVerify',
  'not-verified': 'byNotVerified',
  unclear: 'byUnclear',
  verified: 'byVerified',
  refuted: 'byRefuted',
};

/** Everybody whom a claim's warnings of one kind name, once. */
export function partiesBy({ claim }: Item, kind: Kind): Party[] {
  const all = claim.warnings.filter((warning) => warning.kind === kind).flatMap((warning) => warning.by);
  return [...new Map(all.map((party) => [party.name, party])).values()];
}

/** Who says a claim that is only hedged: its source, else whom the hedges name. */
export function sayersOf({ claim }: Item): Party[] {
  if (claim.releasedBy.length > 0) return claim.releasedBy;
  return [...new Map(claim.warnings.flatMap(({ by }) => by).map((party) => [party.name, party])).values()];
}

/** Who: a label (ours) and a name (the page's), each on its line. Nobody named is said. */
export function Facts({ item }: { item: Item }) {
  const words = useWords();
  const { claim, report } = item;
  const names = (parties: Party[]) => (
    <PageWords language={report.language}>{words.list(parties.map(({ name }) => name))}</PageWords>
  );
  const row = (label: string, parties: Party[]) =>
    parties.length > 0 && (
      <div>
        <dt>{words.say(label)}</dt>
        <dd>{names(parties)}</dd>
      </div>
    );
  const hedged = claim.standing === 'hedged';
  const source = hedged ? sayersOf(item) : claim.releasedBy;
  const settled = claim.standing === 'verified' || claim.standing === 'refuted';
  return (
    <dl class="facts">
      {(source.length > 0 || !settled) && (
        <div>
          <dt>{words.say(hedged ? 'saidBy' : 'releasedBy')}</dt>
          {source.length === 0 ? (
            <dd class="nobody">{words.say('nobodyNamed')}</dd>
          ) : (
            <dd>{source.length === 1 ? names(source) : <Chain item={item} hands={source} />}</dd>
          )}
        </div>
      )}
      {(Object.keys(BY_LABEL) as Kind[]).map((kind) => row(BY_LABEL[kind]!, partiesBy(item, kind)))}
      {row('denies', claim.deniedBy)}
      {row('noAnswer', claim.responses)}
    </dl>
  );
}

/** From hand to hand, nearest first. Caveat follows nobody's link: the original stays unseen. */
function Chain({ item: { report }, hands }: { item: Item; hands: Party[] }): ComponentChildren {
  const { say } = useWords();
  return (
    <ol class="chain">
      {hands.map(({ name }, at) => (
        <li>
          {at > 0 && <Icon name="from" label={say('from')} />}
          <PageWords language={report.language}>{name}</PageWords>
        </li>
      ))}
      <li class="chain-unseen">{say('originalNotSeen')}</li>
    </ol>
  );
}
