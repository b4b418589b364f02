import { useEffect, useState } from 'preact/hooks';
import { useActions } from '../actions';
import { useWords } from '../words';
import { Icon } from './icon';

/** How long a button says what came of it, in milliseconds. */
const SAID = 2000;

/** Copies a text and says whether it went. */
export function CopyButton({ of, label, style }: { of(): string; label: string; style: string }) {
  const { say } = useWords();
  const { copy } = useActions();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), SAID);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button type="button" class={`button ${style}`} onClick={() => void copy(of()).then(setDone)}>
      <Icon name={done ? 'done' : 'copy'} />
      <span aria-live="polite">{done === null ? label : say(done ? 'copied' : 'notCopied')}</span>
    </button>
  );
}
