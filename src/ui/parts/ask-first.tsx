import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/**
 * Our own dialog before anything is sent: what, to whom, why. Escape and "Not now" close it and nothing goes out; the focus
 * returns to where it was.
 */
export function AskFirst(props: {
  title: string;
  yes: string;
  /** Whether there is something to agree to. */
  ready: boolean;
  /** In the click itself. False where the browser did not allow it. */
  agree(): Promise<boolean>;
  done(agreed: boolean): void;
  children: ComponentChildren;
}) {
  const { title, yes, ready, agree, done, children } = props;
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const agreed = useRef(false);
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const send = () => {
    setRefused(false);
    const end = (allowed: boolean) => {
      agreed.current = allowed;
      if (allowed) dialog.current?.close();
      else setRefused(true);
    };
    agree().then(end, (error: unknown) => {
      console.error(error);
      end(false);
    });
  };
  return (
    <dialog class="ask-first" ref={dialog} aria-labelledby={id} onClose={() => done(agreed.current)}>
      <h3 id={id}>{title}</h3>
      {children}
      <p class="refused" role="status">
        {refused && say('coverageNotAllowed')}
      </p>
      <div class="ask-first-buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say('coverageConsentNo')}
        </button>
        <button type="button" class="button button-first" disabled={!ready} onClick={send}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
