import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../parts/card';
import { Icon } from '../parts/icon';
import { AsideCard } from '../parts/wrong';
import { byPlace, cardId, type Item, isAside, keyOf, LOOK_OF_STANDING, STANDING_WORD, STANDINGS } from '../view';
import { useWords } from '../words';
import type { Order } from './filters';

interface Props {
  items: Item[];
  /** What was set aside: each stands in its place, with a way back. */
  aside: Item[];
  order: Order;
  inPrivate: boolean;
  marks: Marks;
}

/** Which cards are marked. */
export interface Marks {
  /** The card that the reader is at. */
  here: string | null;
  onHere(key: string): void;
  /** The cards of the highlight under the pointer, by their keys. */
  pointed: readonly string[];
}

/** The cards by tier and place; what is only hedged is folded below, unless there is nothing else. Or all as in the page. */
export function Claims({ items, aside, order, inPrivate, marks: { here, onHere, pointed } }: Props) {
  const words = useWords();
  const all = byPlace([...items, ...aside]);
  const hedged = all.filter(({ claim }) => claim.standing === 'hedged');
  const [open, setOpen] = useState(hedged.length === all.length);
  useFocusOnChange(aside);
  const cards = (some: Item[]) =>
    some.map((item) => {
      const key = keyOf(item);
      if (isAside(item)) return <AsideCard key={key} item={item} inPrivate={inPrivate} />;
      return (
        <Card key={key} item={item} here={key === here} pointed={pointed.includes(key)} onHere={() => onHere(key)} />
      );
    });
  if (order === 'place') return <div class="claims claims-flat">{cards(all)}</div>;
  return (
    <div class="claims">
      {STANDINGS.map((standing) => {
        const some = standing === 'hedged' ? hedged : all.filter(({ claim }) => claim.standing === standing);
        if (some.length === 0) return null;
        const head = (
          <>
            {words.say(STANDING_WORD[standing])}{' '}
            <span>{words.number(some.filter((item) => !isAside(item)).length)}</span>
          </>
        );
        const look = `tier-head tier-${LOOK_OF_STANDING[standing]}`;
        if (standing !== 'hedged')
          return (
            <section key={standing} aria-labelledby={`head-${standing}`}>
              <h2 class={look} id={`head-${standing}`}>
                {head}
              </h2>
              {cards(some)}
            </section>
          );
        return (
          <details
            key={standing}
            class={hedged.some((item) => pointed.includes(keyOf(item))) ? 'hedged has-pointed' : 'hedged'}
            open={open}
            onToggle={(event) => setOpen(event.currentTarget.open)}
          >
            <summary class={`fold ${look}`}>
              <Icon name="more" />
              <h2>{head}</h2>
            </summary>
            {cards(some)}
          </details>
        );
      })}
    </div>
  );
}

/** The button that set a card aside, or brought it back, is gone with it: the focus goes to what stands in its place. */
function useFocusOnChange(aside: Item[]): void {
  const keys = aside.map(cardId);
  const before = useRef(keys);
  useEffect(() => {
    const changed = [
      ...keys.filter((key) => !before.current.includes(key)),
      ...before.current.filter((key) => !keys.includes(key)),
    ];
    before.current = keys;
    const [only] = changed;
    if (changed.length !== 1 || !only || document.activeElement !== document.body) return;
    document.getElementById(only)?.focus({ preventScroll: true });
  }, [keys.join()]);
}
