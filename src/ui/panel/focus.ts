import { useLayoutEffect } from 'preact/hooks';

/** What had the focus last, so that what takes its place can be found: its card, and what it says. */
interface Held {
  element: Element;
  card: string | null;
  tag: string;
  says: string;
}

const saysOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
const heldOf = (element: Element): Held => ({
  element,
  card: element.closest('[id^="card-"]')?.id ?? null,
  tag: element.tagName,
  says: saysOf(element),
});

let held: Held | null = null;

/**
 * A page that is read again, or a claim that moves to another section, makes a card anew: the focus that was in it goes to the same
 * control of the same card as soon as that is there, and to the card itself where the control is not.
 */
export function useFocusKept(): void {
  useLayoutEffect(() => {
    const take = ({ target }: FocusEvent) => {
      held = target instanceof Element && target !== document.body ? heldOf(target) : null;
    };
    // the reader's own leaving; a browser may say the same of what is being taken away, and a moment later that is gone
    const leave = ({ target }: FocusEvent) => {
      setTimeout(() => {
        if (held?.element === target && held.element.isConnected && document.activeElement === document.body)
          held = null;
      });
    };
    document.addEventListener('focusin', take);
    document.addEventListener('focusout', leave);
    return () => {
      held = null;
      document.removeEventListener('focusin', take);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (!held || held.element.isConnected || document.activeElement !== document.body) return;
    const { card, tag, says } = held;
    const place = card === null ? document.body : document.getElementById(card);
    if (!place) return;
    const same = [...place.getElementsByTagName(tag)].find((one) => saysOf(one) === says);
    const next = same ?? (card === null ? null : place);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
}
