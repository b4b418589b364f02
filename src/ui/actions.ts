import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Related, SearchLink } from '../coverage/related';
import type { Claim, Range } from '../engine/types';
import type { Wrong } from '../platform/flags';
import type { PageReport } from '../platform/states';

/** All that a reader can do on a surface. The entry file fills it with the browser's, a test with its own. */
export interface Actions {
  readNow(): void;
  /** Asks the browser for access to the site; called in the click itself. */
  askAccess(): void;
  /** Called in the click itself. */
  openPanel(): Promise<void>;
  openSettings(): void;
  setHighlights(on: boolean): void;
  setAutomatic(on: boolean): void;
  setSite(on: boolean): void;
  /** Whether the place is still in the page. */
  reveal(report: PageReport, span: Range): Promise<boolean>;
  /** Lets the highlights of one claim stand out in the page; null: of none. */
  emphasise(item: { report: PageReport; claim: Claim } | null): void;
  /** Forgets what was selected in the page. */
  unselect(report: PageReport): void;
  /** Hides a claim as wrong, on this device (in a private window: until it is closed). */
  setAside(report: PageReport, claim: Claim, wrong: Wrong): void;
  takeBack(report: PageReport, claim: Claim): void;
  /** Whether it was copied. */
  copy(text: string): Promise<boolean>;
  relatedTo(report: PageReport, claim: Claim): Related;
  searchLinks(words: string): SearchLink[];
}

const ActionsContext = createContext<Actions | null>(null);
/** Fills a surface with what can be done on it. */
export const Acting = ActionsContext.Provider;

/** What can be done here. @throws outside of `Acting` */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('a part was drawn outside of <Acting>');
  return actions;
}
