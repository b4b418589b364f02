import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Acting, type Actions, useActions } from '../actions';
import { answerOf, answerText } from '../answer';
import type { Scene, SelectionScene } from '../scene';
import { shareOf } from '../view';
import { useWords } from '../words';
import { selectionAnswer } from './selection';

/** Says to those who hear the panel what others see: a new answer, and that a place was brought into view in the page. */
export function Announced(props: { scene: Scene; selection: SelectionScene | null; children: ComponentChildren }) {
  const { scene, selection, children } = props;
  const words = useWords();
  const actions = useActions();
  // the turn makes a new element of the same words: a second jump is said again
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  const telling = useMemo(
    (): Actions => ({
      ...actions,
      reveal: async (report, span) => {
        const there = await actions.reveal(report, span);
        if (there)
          say(report.selected ? words.say('jumped') : words.say('jumpedAt', words.percent(shareOf(span, report))));
        return there;
      },
    }),
    [actions, words],
  );
  // silent at first: the panel itself is read out then
  const first = useRef(true);
  const now = scene.scene === 'read' ? answerText(answerOf(scene.items, words)) : '';
  const chosen = selection
    ? words.say('textLabel', words.say('selectionTitle'), selectionAnswer(selection, words))
    : '';
  useEffect(() => {
    if (!first.current && now) say(now);
    first.current = false;
  }, [now]);
  // a selection is always asked for: it is said also where the panel opens with it
  useEffect(() => {
    if (chosen) say(chosen);
  }, [chosen, selection?.report.revision]);
  return (
    <Acting value={telling}>
      {children}
      <p class="sr" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
    </Acting>
  );
}
