import { plainText } from './plain-text';

/** A time of day that names its zone, where it is not written as ISO 8601; the year of "05-11-2026" is none. */
const ZONE = /\d:\d\d.*(?:\b(?:GMT|UTC|Z|[ECMP][SD]T)|[+-]\d\d:?\d\d)\s*(?:\(.*\))?\s*$/i;

/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Attributes of a page's own that hold a time by their name: another's ten digits are a number of something. */
const OWN = ['data-timestamp', 'data-published', 'data-date'];
/** What bears a time, the surest first. */
const TIMED = ['time,[itemprop~="datePublished"]', OWN.map((name) => `[${name}]`).join()];
/** All of them. */
export const TIMES = TIMED.join();

/** The first time that stands in an element: what is there for it goes before an attribute of the page's own. */
export function timeIn(within: Element | null | undefined): string | null {
  for (const marks of TIMED)
    for (const element of within?.querySelectorAll(marks) ?? []) {
      const time = timeOf(element);
      if (time !== null) return time;
    }
  return null;
}

const timeOf = (element: Element): string | null =>
  readTime(
    element.getAttribute('datetime') ?? element.getAttribute('content'),
    ...OWN.map((name) => element.getAttribute(name)).filter(
      (value) => value !== null && (EPOCH.test(value) || /^20\d\d-\d\d-\d\dT/.test(value)),
    ),
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
