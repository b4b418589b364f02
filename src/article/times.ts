import { plainText } from './plain-text';

/** A time of day that names its zone, where it is not written as ISO 8601; the year of "05-11-2026" is none. */
const ZONE = /\d:\d\d.*(?:\b(?:GMT|UTC|Z|[ECMP][SD]T)|[+-]\d\d:?\d\d)\s*(?:\(.*\))?\s*$/i;

/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** What bears a time. */
export const TIMED = ['time', '[itemprop~="datePublished"]', '[data-timestamp]', '[data-published]', '[data-date]'];

/** The time that an element bears, be it in an attribute of the page's own. */
export const timeOf = (element: Element | null | undefined): string | null =>
  readTime(
    element?.getAttribute('datetime') ?? element?.getAttribute('content'),
    [...(element?.attributes ?? [])].find(
      ({ name, value }) => name.startsWith('data-') && (EPOCH.test(value) || /^20\d\d-\d\d-\d\dT/.test(value)),
    )?.value,
  );

/** The first that is a date, as ISO 8601 with the zone that the page gives. */
export function readTime(...said: unknown[]): string | null {
  for (const value of said) {
    const given = plainText(typeof value === 'number' ? `${value}` : value);
    if (given === null) continue;
    if (EPOCH.test(given)) return new Date(Number(given.padEnd(13, '0'))).toISOString();
    const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?/i.exec(given)?.[0];
    if (iso) {
      const [day, time] = iso.split(/[T ](.*)/) as [string, string | undefined];
      if (time === undefined) return day;
      return `${day}T${time
        .replace(/\s/g, '')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .toUpperCase()
        .replace(/^(\d\d:\d\d)(?!:)/, '$1:00')}`;
    }
    const epoch = Date.parse(given);
    if (!/\d{4}/.test(given) || Number.isNaN(epoch)) continue;
    if (ZONE.test(given)) return new Date(epoch).toISOString();
    // the page names no zone, and the reader's is not the page's
    const wall = new Date(Date.parse(`${given} UTC`) || epoch).toISOString();
    return wall.slice(0, /\d:\d\d/.test(given) ? 'yyyy-mm-ddThh:mm:ss'.length : 'yyyy-mm-dd'.length);
  }
  return null;
}
