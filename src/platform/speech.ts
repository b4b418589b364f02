/** Looks a message up by its key and fills $1, $2, …; empty where there is no such message. */
export type Lookup = (key: string, fill: string[]) => string;

/** All that a surface says, in the language of its messages. Pure: the browser's lookup comes in from outside. */
export interface Words {
  /** BCP 47 tag by which numbers, times and lists are written. */
  language: string;
  /** The message of a key, with $1, $2, … filled. */
  say(key: string, ...fill: string[]): string;
  /** The plural form of a key (`_one`, `_other`, …) for a number; the number is $1. */
  count(key: string, number: number, ...fill: string[]): string;
  number(value: number): string;
  /** A share from 0 to 1, without decimals. */
  percent(share: number): string;
  /** Hours and minutes of a time in epoch milliseconds. */
  time(at: number): string;
  /** Day and month of an ISO 8601 date; null where it is none. */
  day(iso: string): string | null;
  /** Day and month of an ISO 8601 date-time with hours and minutes here; of a date without them where it has none. Null where it is none. */
  moment(iso: string): string | null;
  /** "a, b and c". */
  list(items: string[]): string;
  /** A language's name for its BCP 47 code. */
  languageName(code: string): string;
  /** A country's name for its ISO 3166-1 alpha-2 code. */
  regionName(code: string): string;
}

/** Makes words from a lookup. `language` must be that of the messages, for their plural forms follow it. */
export function speak(lookup: Lookup, language: string): Words {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const dated = (iso: string, time: Intl.DateTimeFormatOptions) => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return null;
    return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...time }).format(at);
  };
  return {
    language,
    say: (key, ...fill) => lookup(key, fill),
    count(key, value, ...fill) {
      const filled = [number(value), ...fill];
      return lookup(`${key}_${new Intl.PluralRules(language).select(value)}`, filled) || lookup(`${key}_other`, filled);
    },
    number,
    percent: (share) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    time: (at) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at),
    day: (iso) => dated(iso, {}),
    moment: (iso) => dated(iso, /T\d/.test(iso) ? { hour: 'numeric', minute: '2-digit' } : {}),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    languageName: (code) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
    regionName: (code) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code,
  };
}
