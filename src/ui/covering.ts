import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../coverage/desk';

const CoveringContext = createContext<Desk | null>(null);
/** Fills a surface with the desk of related coverage; the panel's entry file makes it, a test its own. */
export const Covering = CoveringContext.Provider;

/** The desk; null on a surface that has none (or not yet): it then shows links only. */
export const useDesk = (): Desk | null => useContext(CoveringContext);
