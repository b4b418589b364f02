import { useId, useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../coverage/desk';
import type { Folded } from '../../coverage/fold';
import type { Account } from '../../coverage/origins';
import type { Query, Item as Result } from '../../coverage/types';
import type { Item } from '../view';
import { useWords } from '../words';
import { Icon } from './icon';
import { PageWords } from './page-words';
import { Comparing } from './related-compare';
import { Provenance } from './related-origins';

/** Results shown before the rest is asked for. */
const FIRST = 8;
type Order = 'nearest' | 'newest';

/** All that the services found for a claim: ranked, copies folded, and where the accounts come from. */
export function Results({ desk, item, query, items }: { desk: Desk; item: Item; query: Query; items: Result[] }) {
  const words = useWords();
  const heading = useId();
  const [order, setOrder] = useState<Order>('nearest');
  const [all, setAll] = useState(false);
  const [read, setRead] = useState<readonly Account[]>([]);
  const { claim, report } = item;
  const { results, origins, chains } = useMemo(
    () => desk.arrange(query, items, order, claim, report, read),
    [query, items.length, items.map(({ url }) => url).join(' '), order, report.revision, read],
  );
  const shown = all || results.length <= FIRST + 2 ? results : results.slice(0, FIRST);
  const rest = results.length - shown.length;
  if (results.length === 0) return null;
  const choice = (one: Order, label: string) => (
    <button type="button" class="button" aria-pressed={order === one} onClick={() => setOrder(one)}>
      {label}
    </button>
  );
  return (
    <section class="found results" aria-labelledby={heading}>
      <div class="results-head">
        <h3 id={heading}>
          {words.say('coverageResults')} <span>{words.number(results.length)}</span>
        </h3>
        <fieldset class="order" aria-label={words.say('coverageOrder')}>
          {choice('nearest', words.say('coverageNearest'))}
          {choice('newest', words.say('coverageNewest'))}
        </fieldset>
      </div>
      {(origins || chains.length > 0) && <Provenance origins={origins} chains={chains} language={report.language} />}
      <ol class="result-list">
        {shown.map((one) => (
          <li key={`${one.item.kind} ${one.item.url}`} class="result">
            <Found desk={desk} result={one} item={item} onRead={(account) => setRead((known) => [...known, account])} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="button button-wide" onClick={() => setAll(true)}>
          {words.count('coverageShowAll', rest)}
        </button>
      )}
    </section>
  );
}

function Found(props: { desk: Desk; result: Folded; item: Item; onRead(account: Account): void }) {
  const { desk, result, item, onRead } = props;
  const words = useWords();
  const { item: found, copies, agency } = result;
  const about = [
    found.outlet,
    found.country && words.regionName(found.country),
    found.language && words.languageName(found.language),
    found.published && words.day(found.published),
    found.opened && words.say('openedOn', words.day(new Date(found.opened).toISOString()) ?? ''),
    found.kind !== 'article' && words.say(desk.keys.kind(found.kind)),
  ];
  return (
    <>
      <p class="outlet">
        <a href={found.url} target="_blank" rel="noreferrer">
          <PageWords language={found.language}>{found.title}</PageWords>
        </a>
        <span class="caption">{about.filter(Boolean).join(' · ')}</span>
      </p>
      {found.sentence && (
        <p class="page-words note" lang={found.language ?? undefined} dir="auto">
          {found.sentence}
        </p>
      )}
      {found.check?.rating && (
        <p class="note">{words.say('coverageChecked', found.outlet ?? '', found.check.claim, found.check.rating)}</p>
      )}
      {copies.length > 0 && (
        <details class="copies">
          <summary class="fold caption">
            <Icon name="more" />
            {agency === null
              ? words.count('coverageCopies', copies.length)
              : words.count('coverageCopiesOf', copies.length, agency)}
          </summary>
          <ul>
            {copies.map(({ url, title, outlet }) => (
              <li key={url}>
                <a class="link caption" href={url} target="_blank" rel="noreferrer">
                  {outlet ?? title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.kind === 'article' && desk.canCompare(found.url) && (
        <Comparing desk={desk} item={item} found={found} onRead={onRead} />
      )}
    </>
  );
}
