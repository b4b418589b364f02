import { useState } from 'preact/hooks';
import { Card } from '../parts/card';
import { Icon } from '../parts/icon';
import { type Item, keyOf, LOOK_OF_STANDING, STANDING_WORD, STANDINGS } from '../view';
import { useWords } from '../words';

/** The cards by tier and place; what is only hedged is folded below, unless there is nothing else. */
export function Claims({ items, here, onHere }: { items: Item[]; here: string | null; onHere(key: string): void }) {
  const words = useWords();
  const hedged = items.filter(({ claim }) => claim.standing === 'hedged');
  const [open, setOpen] = useState(hedged.length === items.length);
  const cards = (some: Item[]) =>
    some.map((item) => {
      const key = keyOf(item);
      return <Card key={key} item={item} here={key === here} onHere={() => onHere(key)} />;
    });
  return (
    <div class="claims">
      {STANDINGS.map((standing) => {
        const some = standing === 'hedged' ? hedged : items.filter(({ claim }) => claim.standing === standing);
        if (some.length === 0) return null;
        const head = (
          <>
            {words.say(STANDING_WORD[standing])} <span>{words.number(some.length)}</span>
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
          <details key={standing} class="hedged" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary class={look}>
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
