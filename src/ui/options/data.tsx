import { useState } from 'preact/hooks';
import type { Restored } from '../../platform/backup';
import type { Settings } from '../../platform/fields';
import type { OptionsSeen } from '../../platform/options';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { useOptions } from './acting';
import { FileButton, Section } from './section';

const KILO = 1000;
const MEGA = 1_000_000;
/** Bytes as a reader reads them. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] =
    bytes < KILO ? [bytes, 'byte'] : bytes < MEGA ? [bytes / KILO, 'kilobyte'] : [bytes / MEGA, 'megabyte'];
  // short, bytes are "988 byte"
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);
}

/** What is kept on this device, how much of it, and its end: with a way back as long as this page is open. */
export function Kept({ seen }: { seen: OptionsSeen }) {
  const words = useWords();
  const { say } = words;
  const { deleteAll } = useOptions();
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const { settings, flags, opened, other } = seen.stored;
  const row = (name: string, note: string, bytes: number) => (
    <li>
      <span class="what">
        {name}
        <small>{note}</small>
      </span>
      <span class="num">{sizeOf(bytes, words.language)}</span>
    </li>
  );
  const total = settings + flags + opened + other;
  return (
    <Section id="data" title={say('setData')} note={say('setDataNote')}>
      <ul class="rows sizes">
        {row(say('dataSettings'), say('dataSettingsNote'), settings)}
        {row(say('dataFlags'), words.count('dataFlagsNote', seen.flags.length), flags)}
        {opened > 0 && row(say('dataOpened'), say('dataOpenedNote'), opened)}
        {other > 0 && row(say('dataOther'), say('dataOtherNote'), other)}
      </ul>
      <div class="total">
        <span class="num">{say('dataTotal', sizeOf(total, words.language))}</span>
        {undo ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              void undo().then(() => setUndo(null));
            }}
          >
            {say('dataUndo')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            disabled={total === 0}
            onClick={() => void deleteAll().then((back) => setUndo(() => back))}
          >
            <Icon name="delete" />
            {say('dataDelete')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {undo ? say('dataDeleted') : ''}
      </p>
      <p class="caption">{say('dataTabs')}</p>
    </Section>
  );
}

const REFUSED = {
  'not-json': 'restoreNotJson',
  'not-ours': 'restoreNotOurs',
  newer: 'restoreNewer',
  empty: 'restoreEmpty',
} as const;

/** The settings as a file, and back. `make` and `read` are the format, given by the entry file. */
export function Backup(props: { seen: OptionsSeen; make(settings: Settings): string; read(text: string): Restored }) {
  const words = useWords();
  const { say } = words;
  const { save, download } = useOptions();
  const [said, setSaid] = useState<{ good: boolean; text: string }>({ good: true, text: '' });
  const [before, setBefore] = useState<Settings | null>(null);
  const { settings } = props.seen;
  const restore = (text: string) => {
    const file = props.read(text);
    if (file.state === 'refused') {
      const why = file.cause === 'broken' ? say('restoreBroken', words.list(file.fields)) : say(REFUSED[file.cause]);
      setSaid({ good: false, text: why });
      return;
    }
    void save(file.settings).then((kept) => {
      setBefore(kept ? settings : null);
      setSaid({ good: kept, text: say(kept ? 'restored' : 'setNotSaved') });
    });
  };
  return (
    <Section id="backup" title={say('setBackup')} note={say('setBackupNote')}>
      <div class="row-buttons">
        <button type="button" class="button" onClick={() => download('caveat-settings.json', props.make(settings))}>
          <Icon name="export" />
          {say('backupSave')}
        </button>
        <FileButton label={say('backupRestore')} types=".json,application/json" take={restore}>
          <Icon name="import" />
        </FileButton>
        {before && (
          <button
            type="button"
            class="button"
            onClick={() => {
              void save(before).then(() => setSaid({ good: true, text: say('restoreUndone') }));
              setBefore(null);
            }}
          >
            {say('undo')}
          </button>
        )}
      </div>
      <p class={said.good ? 'said' : 'said is-wrong'} role="status">
        {said.text}
      </p>
    </Section>
  );
}
