import { useEffect, useState } from 'preact/hooks';
import type { ClaimRef } from '../../platform/messages';
import { useActions } from '../actions';
import { Icon } from '../parts/icon';
import { cardId, cardIdOf, type Item, keyOf, keyOfRef, mainWarning } from '../view';
import { useWords } from '../words';

/** The claim that the reader is at, by its key. */
export interface Walk {
  here: string | null;
  position: number;
  total: number;
  goTo(key: string): void;
  /** `reveal` shows the place in the page, `focus` goes to the card; from the card at `from`, else from `here`. */
  step(by: 1 | -1, how?: 'reveal' | 'focus', from?: string | null): void;
}

/** Walks through the cards of `first` and those that are not folded (`all`: through every one); each step shows the place in the page and moves the focus to its card. */
export function useSteps(items: Item[], { all = false, first = [] as Item[] } = {}): Walk {
  const [here, goTo] = useState<string | null>(null);
  const { reveal } = useActions();
  const shown = items.filter(({ claim }) => claim.standing !== 'hedged');
  const walked = [...first, ...(!all && shown.length > 0 ? shown : items)];
  const position = walked.findIndex((item) => keyOf(item) === here);
  const step: Walk['step'] = (by, how = 'reveal', from = null) => {
    const at = from === null ? position : walked.findIndex((item) => keyOf(item) === from);
    const next = walked[at < 0 ? (by > 0 ? 0 : walked.length - 1) : (at + by + walked.length) % walked.length];
    if (!next) return;
    goTo(keyOf(next));
    const card = document.getElementById(cardId(next));
    card?.closest('details')?.setAttribute('open', '');
    card?.scrollIntoView({ block: 'start' });
    if (how === 'focus') card?.focus({ preventScroll: true });
    else void reveal(next.report, mainWarning(next.claim));
  };
  return { here, position, total: walked.length, goTo, step };
}

/**
 * The cards, by their keys, whose highlight is under the pointer in the page; the first is brought into view, for the reader's
 * eye goes to and fro. The claim from whose note the panel was opened is where the reader is.
 */
export function useShown(pointed: readonly ClaimRef[], sought: ClaimRef | null, goTo: (key: string) => void): string[] {
  const keys = pointed.map(keyOfRef);
  const bring = (key: string | undefined, block: ScrollLogicalPosition) => {
    const card = key === undefined ? null : document.getElementById(cardIdOf(key));
    const folded = card?.closest('details:not([open])');
    (folded?.querySelector('summary') ?? card)?.scrollIntoView({ block });
  };
  useEffect(() => bring(keys[0], 'nearest'), [keys.join()]);
  useEffect(() => {
    if (!sought) return;
    const key = keyOfRef(sought);
    goTo(key);
    document.getElementById(cardIdOf(key))?.closest('details')?.setAttribute('open', '');
    bring(key, 'start');
  }, [sought]);
  return keys;
}

/** Previous, where the reader is, next. */
export function Steps({ position, total, step }: Walk) {
  const words = useWords();
  const button = (by: 1 | -1, name: 'previous' | 'next', label: string) => (
    <button type="button" class="button button-icon" aria-label={label} title={label} onClick={() => step(by)}>
      <Icon name={name} />
    </button>
  );
  return (
    <fieldset class="steps" aria-label={words.say('steps')}>
      {button(-1, 'previous', words.say('previous'))}
      <span class="caption" aria-live="polite">
        {words.say('stepOf', words.number(position + 1), words.number(total))}
      </span>
      {button(1, 'next', words.say('next'))}
    </fieldset>
  );
}
