import { useId, useState } from 'preact/hooks';
import type { Kind, Phrase } from '../../engine/types';
import type { OptionsSeen } from '../../platform/options';
import { Icon } from '../parts/icon';
import { KindWord } from '../parts/kind';
import { Quoted } from '../parts/page-words';
import { KIND_WORD } from '../view';
import { useWords } from '../words';
import { useOptions } from './acting';
import { Section, useLocked } from './section';

const KINDS = Object.keys(KIND_WORD) as Kind[];
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The reader's own phrases, and a box that shows at once what they would flag. */
export function Phrases({ seen, mostLetters, most }: { seen: OptionsSeen; mostLetters: number; most: number }) {
  const { say, number } = useWords();
  const { save } = useOptions();
  const locked = useLocked(seen, 'phrases');
  const [draft, setDraft] = useState<Phrase>({ words: '', kind: 'not-verified' });
  const { phrases } = seen.settings;
  const full = phrases.length >= most;
  const off = locked !== null || full;
  const field = useId();
  const kind = useId();
  const withDraft = draft.words.trim() === '' ? phrases : [...phrases, draft];
  const add = (event: Event) => {
    event.preventDefault();
    const words = draft.words.trim();
    if (words === '' || off) return;
    void save({ phrases: [...phrases.filter((one) => !same(one.words, words)), { words, kind: draft.kind }] });
    setDraft({ ...draft, words: '' });
  };
  return (
    <Section id="phrases" title={say('setPhrases')} note={say('setPhrasesNote')} locked={locked}>
      {phrases.length > 0 ? (
        <ul class="rows phrases">
          {phrases.map((phrase) => (
            <li key={phrase.words}>
              <bdi class="what page-words">{phrase.words}</bdi>
              <KindWord kind={phrase.kind} />
              <button
                type="button"
                class="button button-icon"
                aria-label={say('phraseDelete', phrase.words)}
                title={say('phraseDelete', phrase.words)}
                disabled={locked !== null}
                onClick={() => void save({ phrases: phrases.filter((one) => one !== phrase) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{say('phrasesNone')}</p>
      )}
      <form class="phrase-form" onSubmit={add}>
        <label class="sr" for={field}>
          {say('phraseNew')}
        </label>
        <input
          class="field"
          id={field}
          placeholder={say('phraseExample')}
          maxLength={mostLetters}
          value={draft.words}
          disabled={off}
          onInput={(event) => setDraft({ ...draft, words: event.currentTarget.value })}
        />
        <label class="sr" for={kind}>
          {say('phraseAs')}
        </label>
        <select
          class="field"
          id={kind}
          value={draft.kind}
          disabled={off}
          onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as Kind })}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {say(KIND_WORD[one])}
            </option>
          ))}
        </select>
        <button type="submit" class="button" disabled={off}>
          <Icon name="add" />
          {say('add')}
        </button>
      </form>
      {full && <p class="caption">{say('phrasesFull', number(most))}</p>}
      <TryBox phrases={withDraft} />
    </Section>
  );
}

/** A text of the reader's, read as a page would be. Nothing of it is kept. */
function TryBox({ phrases }: { phrases: readonly Phrase[] }) {
  const words = useWords();
  const { tryPhrases } = useOptions();
  const [text, setText] = useState(words.say('tryText'));
  const id = useId();
  const marks = tryPhrases(text, phrases);
  return (
    <div class="test">
      <label for={id}>
        <b>{words.say('try')}</b>
      </label>
      <textarea class="field" id={id} rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      {text !== '' && (
        <p class="page-words note try-text" dir="auto">
          <Quoted quote={{ sentence: { text, start: 0, end: text.length }, marks }} />
        </p>
      )}
      <p class="caption" role="status">
        {words.count('tryFound', marks.length)} {words.say('tryKept')}
      </p>
    </div>
  );
}
