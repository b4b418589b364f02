import { answerOf } from '../answer';
import type { Item } from '../view';
import { useWords } from '../words';

/** The first line: the answer. */
export function AnswerLine({ items }: { items: Item[] }) {
  const { lead, rest } = answerOf(items, useWords());
  return (
    <h1 class="answer">
      {lead}
      {rest && <span class="answer-rest">{rest}</span>}
    </h1>
  );
}
