import type { ComponentChildren } from 'preact';
import type { FieldName } from '../../platform/fields';
import type { OptionsSeen } from '../../platform/options';
import { useWords } from '../words';

/** One subject of the settings: its name and what it is for beside what can be set. */
export function Section(props: {
  id: string;
  title: string;
  note?: string;
  locked?: string | null;
  children: ComponentChildren;
}) {
  const { id, title, note, locked = null, children } = props;
  return (
    <section class="set" aria-labelledby={`set-${id}`} id={id}>
      <div class="set-head">
        <h2 id={`set-${id}`}>{title}</h2>
        {note && <p>{note}</p>}
        {locked !== null && <p class="locked">{locked}</p>}
      </div>
      <div class="set-body">{children}</div>
    </section>
  );
}

/** Why these fields can't be changed here; null where they can. */
export function useLocked(seen: OptionsSeen, ...fields: FieldName[]): string | null {
  const { say } = useWords();
  if (!fields.some((field) => seen.locked.includes(field))) return null;
  return seen.lockedReason === null ? say('setLocked') : say('setLockedReason', seen.lockedReason);
}

/** A button that takes a text file. */
export function FileButton(props: {
  label: string;
  types: string;
  disabled?: boolean;
  children?: ComponentChildren;
  take(text: string): void;
}) {
  return (
    <label class={`button file${props.disabled ? ' is-off' : ''}`}>
      <input
        class="sr"
        type="file"
        accept={props.types}
        disabled={props.disabled}
        aria-label={props.label}
        onChange={async (event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          const text = await file.text();
          input.value = ''; // the same file may be chosen again
          props.take(text);
        }}
      />
      {props.children}
      {props.label}
    </label>
  );
}
