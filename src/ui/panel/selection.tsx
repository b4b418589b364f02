import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Seen } from '../../platform/surface';
import { useActions } from '../actions';
import { answerOf, answerText } from '../answer';
import { Icon } from '../parts/icon';
import type { SelectionScene } from '../scene';
import { useWords } from '../words';
import { Claims, type Marks } from './claims';
import { useCardKeys } from './keys';
import { useShown, useSteps } from './steps';

/** Fewer words than these say nothing of themselves: no sentence was selected. */
const FEWEST = 4;

/** What the reader selected in the page and asked for: a report of its own, which counts nowhere else. */
export function SelectionPart(props: { selection: SelectionScene; inPrivate: boolean; marks: Marks }) {
  const { selection, inPrivate, marks } = props;
  const words = useWords();
  const { unselect } = useActions();
  const { report, items, aside } = selection;
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const own = part.current;
    // its own button takes it away: the focus stays in the panel
    return () => {
      if (own?.contains(document.activeElement)) own.closest('main')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section class="selection" aria-labelledby="selection-title" ref={part}>
      <div class="selection-head">
        <h2 id="selection-title">
          <Icon name="selection" />
          {words.say('selectionTitle')}
        </h2>
        <button
          type="button"
          class="button button-icon"
          aria-label={words.say('selectionForget')}
          title={words.say('selectionForget')}
          onClick={() => unselect(report)}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class={isUnread(selection) ? 'selection-answer quiet' : 'selection-answer'}>
        {selectionAnswer(selection, words)}
      </p>
      {items.length === 0 && !isUnread(selection) && (
        <p class="quiet">
          <b>{words.say('notVerified')}</b> {words.count('lookedThrough', report.words)}
        </p>
      )}
      {items.length + aside.length > 0 && (
        <Claims items={items} aside={aside} order="place" inPrivate={inPrivate} marks={marks} />
      )}
    </section>
  );
}

/** What was selected in a page that was not read itself. */
export function SelectionAlone({ selection, seen }: { selection: SelectionScene; seen: Seen }) {
  const steps = useSteps(selection.items, { all: true });
  useCardKeys(steps, selection.items, seen.settings.singleKeys);
  const marks = { here: steps.here, onHere: steps.goTo, pointed: useShown(seen.pointed, null, steps.goTo) };
  return <SelectionPart selection={selection} inPrivate={seen.inPrivate} marks={marks} />;
}

/** Whether there was nothing to read: too few words, or a language that is not read. */
const isUnread = ({ report, items, aside }: SelectionScene) =>
  items.length + aside.length === 0 && (report.words < FEWEST || report.notRead.includes('language'));

/** The first line of what was selected, or why it was not read. */
export function selectionAnswer(selection: SelectionScene, words: ReturnType<typeof useWords>): string {
  const { report, items } = selection;
  if (!isUnread(selection)) return answerText(answerOf(items, words));
  if (report.words < FEWEST) return words.say('selectionShort');
  return report.language
    ? words.say('selectionLanguage', words.languageName(report.language))
    : words.say('selectionLanguageUnknown');
}
