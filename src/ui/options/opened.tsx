import { useEffect, useId, useState } from 'preact/hooks';
import type { Digest } from '../../library/library';
import type { Trouble } from '../../platform/keeping';
import type { OptionsSeen } from '../../platform/options';
import { Icon } from '../parts/icon';
import { PageWords } from '../parts/page-words';
import { SwitchRow } from '../parts/switches';
import { useWords } from '../words';
import { useOptions } from './acting';
import { sizeOf } from './data';
import { Section, useLocked } from './section';

/** What is kept of the articles that the reader opened; given by the entry file. */
export interface OpenedStore {
  /** Newest first; empty where nothing was ever kept. @throws where it can't be read */
  list(): Promise<Digest[]>;
  /** Deletes some, or all; the answer brings them back. @throws where that fails: nothing was deleted then */
  remove(keys?: readonly string[]): Promise<() => Promise<void>>;
  /** Why the last article could not be kept. */
  trouble(): Promise<Trouble | null>;
  /** How many are kept at most. */
  most: number;
}

const DAYS = [7, 30, 90, 365] as const;
/** Articles listed at first, and more at each click. */
const FEW = 10;
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Keeping the articles that the reader opens: on or off, for how long, what there is, and its end. */
export function Opened({ seen, store }: { seen: OptionsSeen; store: OpenedStore }) {
  const words = useWords();
  const { say } = words;
  const { save } = useOptions();
  const locked = useLocked(seen, 'keepOpened', 'keepDays');
  const days = useId();
  const [kept, setKept] = useState<Digest[] | string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [shown, setShown] = useState(FEW);
  const [said, setSaid] = useState<{ text: string; isWrong?: boolean }>({ text: '' });
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const { keepOpened, keepDays } = seen.settings;

  const show = () => {
    store.list().then(setKept, (error) => setKept(say('openedUnreadable', reasonOf(error))));
    void store.trouble().then(setTrouble);
  };
  useEffect(() => {
    show();
    document.addEventListener('visibilitychange', show); // read and kept in other tabs meanwhile
    return () => document.removeEventListener('visibilitychange', show);
  }, [seen]);

  const attempt = (work: Promise<void>) =>
    work.then(show, (error) => setSaid({ text: say('openedFailed', reasonOf(error)), isWrong: true }));
  const remove = (count: number, keys?: readonly string[]) =>
    void attempt(
      store.remove(keys).then((back) => {
        setUndo(() => back);
        setSaid({ text: words.count('openedDeleted', count) });
      }),
    );
  const bringBack = (back: () => Promise<void>) =>
    void attempt(
      back().then(() => {
        setUndo(null);
        setSaid({ text: '' });
      }),
    );

  const list = Array.isArray(kept) ? kept : [];
  const bytes = list.reduce((sum, one) => sum + one.bytes, 0);
  const rest = list.length - shown;
  return (
    <Section id="opened" title={say('setOpened')} note={say('setOpenedNote')} locked={locked}>
      <SwitchRow
        on={keepOpened}
        turn={(on) => void save({ keepOpened: on })}
        disabled={seen.locked.includes('keepOpened')}
      >
        {say('openedKeep')}
        <small>{say('openedKeepNote')}</small>
      </SwitchRow>
      {keepOpened && (
        <>
          <p class="inline">
            <label for={days}>{say('openedDays')}</label>
            <select
              class="field"
              id={days}
              value={keepDays}
              disabled={seen.locked.includes('keepDays')}
              onChange={(event) => void save({ keepDays: Number(event.currentTarget.value) as typeof keepDays })}
            >
              {DAYS.map((one) => (
                <option key={one} value={one}>
                  {words.count('openedDaysChoice', one)}
                </option>
              ))}
            </select>
          </p>
          <p class="caption">{say('openedDaysMost', words.number(store.most))}</p>
        </>
      )}
      {!keepOpened && list.length > 0 && <p class="quiet">{say('openedStill')}</p>}
      {trouble && (
        <p class="said is-wrong" role="alert">
          {say(trouble === 'no-room' ? 'openedNoRoom' : 'openedBroken')}
        </p>
      )}
      {typeof kept === 'string' && <p class="said is-wrong">{kept}</p>}
      {keepOpened && kept !== null && list.length === 0 && typeof kept !== 'string' && (
        <p class="quiet">{say('openedNone')}</p>
      )}
      {list.length > 0 && (
        <>
          <ul class="rows">
            {list.slice(0, shown).map(({ key, at, url, title, outlet, language }) => (
              <li key={key}>
                <span class="what">
                  <PageWords language={language}>{title ?? url}</PageWords>
                  <small>
                    {[outlet ?? new URL(url).host, say('openedOn', words.day(new Date(at).toISOString()) ?? '')].join(
                      ' · ',
                    )}
                  </small>
                </span>
                <button
                  type="button"
                  class="button button-icon"
                  aria-label={say('openedDelete', title ?? url)}
                  title={say('openedDelete', title ?? url)}
                  onClick={() => remove(1, [key])}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <div class="row-buttons">
              <button type="button" class="button" onClick={() => setShown(shown + 5 * FEW)}>
                {words.count('openedMore', Math.min(rest, 5 * FEW))}
              </button>
            </div>
          )}
        </>
      )}
      {(list.length > 0 || undo) && (
        <div class="total">
          <span class="num">
            {words.count('openedCount', list.length)} · {sizeOf(bytes, words.language)}
          </span>
          {undo && (
            <button type="button" class="button" onClick={() => bringBack(undo)}>
              {say('dataUndo')}
            </button>
          )}
          {list.length > 0 && (
            <button type="button" class="button" onClick={() => remove(list.length)}>
              <Icon name="delete" />
              {say('openedDeleteAll')}
            </button>
          )}
        </div>
      )}
      <p class={said.isWrong ? 'said is-wrong' : 'said'} role="status">
        {said.text}
      </p>
    </Section>
  );
}
