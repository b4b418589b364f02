/** Reading what a service sent: everything becomes plain text, an address or a date, or null. Nothing is ever rendered as markup. */

/** Named references that feeds and search snippets use; the numeric ones need no list. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/** Character references become characters, once: `&amp;lt;` is the text `&lt;`. Unknown names stay as they are. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return character(Number(decimal));
    if (hex) return character(Number.parseInt(hex, 16));
    return NAMED[name.toLowerCase()] ?? whole;
  });

const BLOCKS = /<\/?(?:p|div|br|li|ul|ol|tr|td|h[1-6]|blockquote)\b[^>]*>/gi;

/** One line without control and formatting characters, cut at a word to `max` UTF-16 units. */
export function tidyText(text: string, max = 500): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > max / 2 ? space : cut.length) + '…';
}

/** HTML as text: tags off, references decoded, one line. Only as much is read as can matter: a hostile reply is no work. */
export const plainText = (html: string, max = 500): string =>
  tidyText(
    decodeReferences(
      html
        .slice(0, 2000 + max * 10)
        .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
        .replace(BLOCKS, ' ')
        .replace(/<\/?[a-z][^>]*>/gi, ''),
    ),
    max,
  );

/** An http(s) address without credentials, or null. Nothing else may ever become a link. */
export function webAddress(value: unknown, base?: string): string | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Host without "www.", or null. */
export const hostName = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;

/** Whether `host` is one of `hosts` or lies under one of them. */
export const isUnder = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((name) => host === name || host.endsWith(`.${name}`));

/** Any date that a feed or a service writes, as ISO 8601 in UTC; null where it is none. A date-time without a zone is read as UTC. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/.exec(text);
  const zoned = compact
    ? `${compact[1]}-${compact[2]}-${compact[3]}T${compact[4]}:${compact[5]}:${compact[6]}Z`
    : /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text)
      ? `${text.replace(' ', 'T')}Z`
      : text;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** A value out of JSON that nobody vouches for. */
export type Unknown = Record<string, unknown>;

/** The object, or an empty one: fields of a stranger's reply are read without trust. */
export const record = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : {};

/** The text, or null where it is empty or no text. */
export const textOf = (value: unknown, max = 500): string | null =>
  typeof value === 'string' ? plainText(value, max) || null : null;

/** Text that was never HTML: an angle bracket in it is an angle bracket. */
export const lineOf = (value: unknown, max = 500): string | null =>
  typeof value === 'string' ? tidyText(value, max) || null : null;

/**
 * The JSON object of a reply; null where it is broken or no object. Invalid escapes and raw control characters inside strings, which
 * GDELT sends (gdelt-doc-api#26), are mended; a reply that breaks off is not.
 */
export function readJson(body: string): Unknown | null {
  if (!/^\s*\{/.test(body)) return null; // a megabyte of brackets is nothing to parse
  const mended = () =>
    body
      .replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi, (slash) => (slash.length > 1 ? slash : '\\\\'))
      .replace(/[\u0000-\u001f]+/g, ' ');
  for (const read of [() => body, mended]) {
    try {
      const value: unknown = JSON.parse(read());
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : null;
    } catch {
      // tried again mended; then it is broken, which is the answer
    }
  }
  return null;
}
