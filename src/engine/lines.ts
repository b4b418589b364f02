import { type Compiled, mayMatch } from './calls';
import { beginLook, marks } from './needs';
import { type Able, CHARS, callsAt, charOf, FIRST, startOf, type Triggers, WINDOW } from './triggers';
import type { Range } from './types';

/** What a word calls of one rule, and where the word begins, from the beginning of its line. */
export interface Call extends Able {
  at: number;
}

/** A line in which a word stands that calls rules, and its calls of what may match there by its other words too; null where it is too long to be asked. */
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
    // no companion is among them
    const calls = called?.filter((call) => !made.language.cues[call.number]!.companion && mayMatch(call, made) !== 0);
    if (calls) return { start, end, calls };
    start = end + 1;
  }
  return null;
}

/** What the words of a line call, and the look at it (needs.ts): `findNext` and `lookAt` in one pass. */
function callsIn(text: string, start: number, end: number, triggers: Triggers): Call[] | null {
  const { places } = triggers;
  const own = beginLook();
  // by names of their own: what a module holds is asked for anew each time
  const chars = CHARS;
  const seen = marks;
  let called: Call[] | null = null;
  let window = 0;
  /** What was passed over last: a word without any such begins with its window. */
  let skipped = start - WINDOW;
  // behind the line blanks push its last words on
  for (let at = start; at < end + WINDOW; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const char = code < 128 ? chars[code]! : charOf(code);
    if (char <= 0 && (char < 0 || ((window & 31) === 0 && at <= end))) {
      skipped = at;
      continue;
    }
    const before = window >> 25;
    window = ((window & (FIRST - 1)) << 5) | char;
    seen[window & 0x7fff] = own;
    if (before !== 0 || window < FIRST) continue;
    const five = window >> 5;
    const four = window >> 10;
    // `bySix` and the like, written out: their calls would take longer than they do
    if (
      (places[(window ^ (window >> 15)) & 0x7fff]! |
        places[0x8000 | ((five ^ (five >> 12)) & 0xfff)]! |
        places[0x9000 | ((four ^ (four >> 8)) & 0xfff)]! |
        places[0xa000 | (window >> 20)]!) ===
      0
    )
      continue;
    const begin = skipped < at - WINDOW ? at - WINDOW + 1 : startOf(text, at, end);
    for (const { number, may } of callsAt(text, begin, window, triggers)) {
      called ??= [];
      called.push({ number, may, at: begin - start });
    }
  }
  return called;
}
