import { useState } from 'preact/hooks';
import type { Kind, Standing } from '../../engine/types';
import { Icon } from '../parts/icon';
import { byPlace, type Item, KIND_WORD, LOOK_OF_STANDING, mainWarning, STANDING_WORD, STANDINGS } from '../view';
import { useWords } from '../words';

/** In which order cards stand. */
export type Order = 'strength' | 'place';

/** What the reader wants to see of the claims. */
export interface Sieve {
  order: Order;
  items: Item[];
  isOn(what: Standing | Kind): boolean;
  turn(what: Standing | Kind): void;
  setOrder(order: Order): void;
  clear(): void;
}

/** Claims by what the page calls them and by kind; a claim has the kind that its card names. */
export function useSieve(all: Item[]): Sieve {
  const [off, setOff] = useState<ReadonlySet<Standing | Kind>>(new Set());
  const [order, setOrder] = useState<Order>('strength');
  const kept = all.filter(({ claim }) => !off.has(claim.standing) && !off.has(mainWarning(claim).kind));
  return {
    order,
    items: order === 'place' ? byPlace(kept) : kept,
    isOn: (what) => !off.has(what),
    turn: (what) => setOff(new Set(off.has(what) ? [...off].filter((one) => one !== what) : [...off, what])),
    setOrder,
    clear: () => setOff(new Set()),
  };
}

/** Filters as chips, each with its count, and the order; folded, for most pages have few claims. */
export function Filters({ all, sieve }: { all: Item[]; sieve: Sieve }) {
  const words = useWords();
  const { say, number } = words;
  const { items, order, isOn, turn, setOrder, clear } = sieve;
  if (all.length < 2) return null;
  const standings = STANDINGS.map((standing) => ({
    standing,
    count: all.filter(({ claim }) => claim.standing === standing).length,
  })).filter(({ count }) => count > 0);
  const kinds = (Object.keys(KIND_WORD) as Kind[])
    .map((kind) => ({ kind, count: all.filter(({ claim }) => mainWarning(claim).kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <details class="filters">
      <summary class="fold">
        <Icon name="more" />
        {items.length === all.length
          ? say('filters')
          : say('filtersOn', say('stepOf', number(items.length), number(all.length)))}
      </summary>
      <div class="filters-body">
        {standings.length > 1 && (
          <fieldset class="chips" aria-label={say('filterTiers')}>
            {standings.map(({ standing, count }) => (
              <button
                key={standing}
                type="button"
                class={`chip tier-${LOOK_OF_STANDING[standing]}`}
                aria-pressed={isOn(standing)}
                onClick={() => turn(standing)}
              >
                <i class="stroke" />
                {say(STANDING_WORD[standing])} <b>{number(count)}</b>
              </button>
            ))}
          </fieldset>
        )}
        {kinds.length > 1 && (
          <fieldset class="chips" aria-label={say('filterKinds')}>
            {kinds.map(({ kind, count }) => (
              <button key={kind} type="button" class="chip" aria-pressed={isOn(kind)} onClick={() => turn(kind)}>
                <Icon name={kind} />
                {say(KIND_WORD[kind])} <b>{number(count)}</b>
              </button>
            ))}
          </fieldset>
        )}
        <label class="order">
          {say('sort')}
          <select
            class="field"
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value === 'place' ? 'place' : 'strength')}
          >
            <option value="strength">{say('sortStrength')}</option>
            <option value="place">{say('sortPlace')}</option>
          </select>
        </label>
      </div>
      {items.length < all.length && (
        <button type="button" class="button" onClick={clear}>
          {say('filterClear')}
        </button>
      )}
    </details>
  );
}
