import { useId, useState } from 'preact/hooks';
import type { Wrong } from '../../platform/flags';
import { useActions } from '../actions';
import { issueAddress, issueOf } from '../issue';
import { cardId, type Item } from '../view';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { WRONG_WORD } from './wrong-words';

/** What is wrong with a card: a press sets it aside. */
export function WrongChoice({ item: { report, claim } }: { item: Item }) {
  const { say } = useWords();
  const { setAside } = useActions();
  return (
    <fieldset class="wrong">
      <legend class="sr">{say('wrongAsk')}</legend>
      <p aria-hidden="true">{say('wrongAsk')}</p>
      <div class="row-buttons">
        {(Object.keys(WRONG_WORD) as Wrong[]).map((wrong) => (
          <button key={wrong} type="button" class="button" onClick={() => setAside(report, claim, wrong)}>
            {say(WRONG_WORD[wrong])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** In the place of a card that was set aside: what was done, and the way back. */
export function AsideCard({ item, inPrivate }: { item: Item; inPrivate: boolean }) {
  const { say } = useWords();
  const { takeBack } = useActions();
  const [reporting, setReporting] = useState(false);
  const { report, claim } = item;
  const id = useId();
  const wrong = report.aside[claim.id]!;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group that takes the focus after its card has gone
    <div class="aside" role="group" id={cardId(item)} aria-labelledby={`${id}-said`} tabIndex={-1}>
      <p id={`${id}-said`}>
        <b>{say('wrongAside', say(WRONG_WORD[wrong]))}</b> {say(inPrivate ? 'wrongPrivate' : 'wrongKept')}
      </p>
      <bdi class="page-words" lang={report.language ?? undefined}>
        {claim.statement.text}
      </bdi>
      <div class="row-buttons">
        <button type="button" class="button" onClick={() => takeBack(report, claim)}>
          {say('undo')}
        </button>
        <button
          type="button"
          class="button button-plain"
          aria-expanded={reporting}
          aria-controls={id}
          onClick={() => setReporting(!reporting)}
        >
          {say('wrongReport')}
        </button>
      </div>
      <div id={id} hidden={!reporting}>
        {reporting && <IssueText item={item} wrong={wrong} />}
      </div>
    </div>
  );
}

/** The report as the reader will send it himself, if he does: all of it is seen, and may be changed. */
function IssueText({ item, wrong }: { item: Item; wrong: Wrong }) {
  const words = useWords();
  const { say } = words;
  const { title, body } = issueOf(item, wrong, words);
  const [text, setText] = useState(body);
  const address = issueAddress(title, text);
  const id = useId();
  return (
    <div class="wrong">
      <label for={id}>{say('reportText')}</label>
      <textarea
        class="field"
        id={id}
        rows={8}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row-buttons">
        <CopyButton label={say('reportCopy')} style="button-copy" of={() => `${title}\n\n${text}`} />
        {address && (
          <a class="button" href={address} target="_blank" rel="noopener noreferrer">
            {say('reportOpen')} <span class="sr">{say('newTab')}</span>
          </a>
        )}
      </div>
      <p>{say(address ? 'reportOpenNote' : 'reportCopyNote')}</p>
    </div>
  );
}
