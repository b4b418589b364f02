import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { PanelKeys } from '../parts/panel-keys';
import { cardId, type Item, keyOf } from '../view';
import { useWords } from '../words';
import type { Walk } from './steps';

/** Where a letter is a letter. */
const TYPED_IN = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** The panel's own keys: j and k (on a card also the arrows) go from card to card; Enter is the card's own. */
export function useCardKeys({ step }: Walk, items: Item[], single: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.matches(TYPED_IN)) return;
      const card = at?.matches('.card') ? items.find((item) => cardId(item) === at.id) : undefined;
      const by =
        (single && event.key === 'j') || (card && event.key === 'ArrowDown')
          ? 1
          : (single && event.key === 'k') || (card && event.key === 'ArrowUp')
            ? -1
            : null;
      if (by === null) return;
      step(by, 'focus', card ? keyOf(card) : null);
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The list of keys: a button, and `?` where single keys are on. Escape closes it and gives the focus back. */
export function KeyHelp({ single }: { single: boolean }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && open) {
        setOpen(false);
        button.current?.focus();
      } else if (single && event.key === '?' && !(event.target instanceof Element && event.target.matches(TYPED_IN)))
        setOpen(!open);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open, single]);
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  return (
    <>
      <button
        type="button"
        class="button button-icon"
        ref={button}
        aria-label={say('keyHelp')}
        title={say('keyHelp')}
        aria-expanded={open}
        aria-controls="key-help"
        onClick={() => setOpen(!open)}
      >
        <Icon name="keys" />
      </button>
      <section class="key-help" id="key-help" hidden={!open} ref={box} tabIndex={-1} aria-labelledby="key-help-title">
        <div class="card-head">
          <h2 id="key-help-title">{say('keysTitle')}</h2>
          <button
            type="button"
            class="button button-icon"
            aria-label={say('keysClose')}
            title={say('keysClose')}
            onClick={() => {
              setOpen(false);
              button.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </div>
        <PanelKeys />
      </section>
    </>
  );
}
