import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../platform/speech';

const WordsContext = createContext<Words | null>(null);
/** Fills a surface with its words; the entry file gives the browser's, a test those of messages.json. */
export const Speaking = WordsContext.Provider;

/** The interface's words. @throws outside of `Speaking` */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a part was drawn outside of <Speaking>');
  return words;
}

/** From the private use area: no message has it. */
const MARK = '\uE000';

/** A message whose $1 is markup: a name in the page's voice, a host in bold. */
export function Say({ of, children }: { of: string; children: ComponentChildren }) {
  const [before = '', after = ''] = useWords().say(of, MARK).split(MARK);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
