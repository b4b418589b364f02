import type { Report } from '../src/engine/types';
import type { Session } from './browsers.mjs';

/** What the command line says of each file, by its name. */
export declare function scanFiles(files: ReadonlyMap<string, string | Uint8Array>): Map<string, Report>;
/**
 * Serves pages so that their own scripts and their sites' files stay away. `url` ends with a slash; `addressOf` has the path of the page's
 * own address, for the reader asks it too.
 */
export declare function serveInert(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ url: string; addressOf(name: string, canonical: string | null): string; close(): void }>;
/** The difference between the browser's report of a page and the command line's; null where they agree. */
export declare function compareOne(session: Session, url: string, scanned: Report): Promise<string | null>;
