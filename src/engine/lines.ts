import { type Compiled, mayMatch } from './calls';
import { beginLook, marks } from './needs';
import { CHARS, charOf, FIRST, follow, PAST, startOf, type Triggers, WINDOW } from './triggers';
import type { Range } from './types';

/** A word that calls a rule: which, and where it begins, from the beginning of its line. */
export interface Call {
  rule: number;
  at: number;
}

/** A line in which a word stands that calls rules, and its calls of those that may match there by their other words too; null where it is too long to be asked. */
export interface Line extends Range {
  calls: readonly Call[] | null;
}

/** A line as long as that, in units, is no paragraph: it is cut into sentences unasked, for the look at it would take a page's time. */
const LONG = 20_000;

/**
 * The first line from a place on in which a word calls rules; null where there is none. In three of four no rule may match, which is
 * told of the whole line, before it is cut into sentences: what a sentence of it holds it holds too.
 * @param from where a line begins
 */
export function nextLine(text: string, from: number, made: Compiled): Line | null {
  for (let start = from; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > LONG) return { start, end, calls: null };
    const called = callsIn(text, start, end, made.triggers);
    if (called) return { start, end, calls: ableOf(called, made) };
    start = end + 1;
  }
  return null;
}

/** What the words of a line call, and the look at it (needs.ts): `findNext` and `lookAt` in one pass. */
function callsIn(text: string, start: number, end: number, triggers: Triggers): Call[] | null {
  const { begins, windows } = triggers;
  const own = beginLook();
  // by names of their own: what a module holds is asked for anew each time
  const chars = CHARS;
  const seen = marks;
  let called: Call[] | null = null;
  let window = 0;
  // behind the line blanks push its last words on
  for (let at = start; at < end + WINDOW - 1; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const char = code < 128 ? chars[code]! : charOf(code);
    if (char <= 0 && (char < 0 || ((window & 31) === 0 && at <= end))) continue;
    window = ((window & (PAST - 1)) << 5) | char;
    seen[window & 0x7fff] = own;
    if (window >= PAST || window < FIRST) continue;
    const word = window >> 5;
    // `beginAt` and `windowAt`, written out: their calls would take longer than they do
    if (((begins[((((word >> 5) ^ (word >> 14)) & 0x7ff) << 2) | ((word & 31) >> 3)]! >> (word & 7)) & 1) === 0)
      continue;
    if (((windows[(((word ^ (word >> 8)) & 0x3fff) << 2) | ((window & 31) >> 3)]! >> (window & 7)) & 1) === 0) continue;
    const begin = startOf(text, at, end);
    const rules = follow(text, begin, triggers, triggers.pairs[(window >>> 15) & 1023]!);
    if (rules.length === 0) continue;
    called ??= [];
    for (const rule of rules) called.push({ rule, at: begin - start });
  }
  return called;
}

/** The calls of rules that may match in the line that was looked at last. No companion is among them. */
function ableOf(called: readonly Call[], made: Compiled): Call[] {
  const { lastBy, ableBy, language } = made;
  const number = ++made.asked;
  return called.filter(({ rule }) => {
    if (lastBy[rule] !== number) {
      lastBy[rule] = number;
      if (!language.cues[rule]!.companion && mayMatch(rule, made) !== 0) ableBy[rule] = number;
    }
    return ableBy[rule] === number;
  });
}
