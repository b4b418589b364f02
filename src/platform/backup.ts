import { type FieldName, pickFields, type Settings } from './fields';

/** The version of the file; a higher one comes from a newer Caveat. */
const VERSION = 1;

/** The settings as a file that `parseBackup` takes. */
export const makeBackup = (settings: Settings): string =>
  `${JSON.stringify({ caveat: 'settings', version: VERSION, settings }, null, 2)}\n`;

/** What a file holds, or why it can't be taken. */
export type Restored =
  | { state: 'read'; settings: Partial<Settings> }
  | { state: 'refused'; cause: 'not-json' | 'not-ours' | 'newer' | 'empty' }
  | { state: 'refused'; cause: 'broken'; fields: FieldName[] };

/** Reads a file of settings. One broken field refuses the whole of it: half a restore is worse than none. */
export function parseBackup(text: string): Restored {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { state: 'refused', cause: 'not-json' };
  }
  const { caveat, version, settings } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >;
  if (caveat !== 'settings' || typeof version !== 'number') return { state: 'refused', cause: 'not-ours' };
  if (version > VERSION) return { state: 'refused', cause: 'newer' };
  const { good, broken } = pickFields(settings);
  if (broken.length > 0) return { state: 'refused', cause: 'broken', fields: broken };
  if (Object.keys(good).length === 0) return { state: 'refused', cause: 'empty' };
  return { state: 'read', settings: good };
}

/** What a reader typed as a site: its host, without "www."; null where it is none. */
export function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  // a name without a dot or port is a typing mistake far more often than a machine next door
  if (!/^https?:$/.test(protocol) || !/[.:]/.test(host)) return null;
  return host.replace(/^www\./, '');
}

/** A list of sites, one a line; empty lines and `#` remarks are passed over. The lines that are no sites are named. */
export function parseSites(text: string): { sites: string[]; refused: string[] } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const sites = lines.map(siteFrom);
  return {
    sites: [...new Set(sites.filter((site) => site !== null))],
    refused: lines.filter((_, at) => sites[at] === null),
  };
}
