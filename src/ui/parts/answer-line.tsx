import { answerOf } from '../answer';
import type { Item } from '../view';
import { useWords } from '../words';

/** The first line: the answer. The joint is for those who hear or copy it; the eye has a line break. */
export function AnswerLine({ items }: { items: Item[] }) {
  const { lead, joint, rest } = answerOf(items, useWords());
  return (
    <h1 class="answer">
      {lead}
      {rest && (
        <>
          <span class="sr">{joint}</span>
          <span class="answer-rest">{rest}</span>
        </>
      )}
    </h1>
  );
}
