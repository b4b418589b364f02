import { type Compiled, mayMatch } from './calls';
import { lookAt } from './needs';
import { findNext, type Search, searchOf } from './triggers';

/** A word that calls a rule: which, and where it begins, from the beginning of its line. */
export interface Call {
  rule: number;
  at: number;
}

/** A line in which a word stands that calls rules, and its calls of those that may match there by their other words too; null where it is too long to be asked. */
export interface Line {
  text: string;
  calls: readonly Call[] | null;
}

/** A line as long as that, in units, is no paragraph: it is cut into sentences unasked, for the look at it would take a page's time. */
const LONG = 20_000;

/**
 * The lines of a text in which a word calls rules, without their soft hyphens. In three of four no rule may match, which is told of
 * the whole line, before it is cut into sentences: what a sentence of it holds it holds too.
 */
export function* calledLines(text: string, made: Compiled): Generator<Line> {
  const plain = text.replaceAll('\u00ad', '');
  const search = searchOf(plain);
  findNext(search, made.triggers);
  while (search.at >= 0) {
    const start = plain.lastIndexOf('\n', search.at) + 1;
    const next = plain.indexOf('\n', search.at);
    const end = next < 0 ? plain.length : next;
    if (end - start <= LONG) {
      lookAt(plain, start, end);
      const calls = callsIn(search, start, end, made);
      yield { text: plain.slice(start, end), calls };
    } else {
      search.next = end;
      findNext(search, made.triggers);
      yield { text: plain.slice(start, end), calls: null };
    }
  }
}

/** The calls in the line that is looked at of rules that may match there, in its order; the search then stands behind it. No companion is among them. */
function callsIn(search: Search, start: number, end: number, made: Compiled): Call[] {
  const { lastBy, ableBy, language, triggers } = made;
  const number = ++made.asked;
  const calls: Call[] = [];
  do
    for (const rule of search.calls) {
      if (lastBy[rule] !== number) {
        lastBy[rule] = number;
        if (!language.cues[rule]!.companion && mayMatch(rule, made) !== 0) ableBy[rule] = number;
      }
      if (ableBy[rule] === number) calls.push({ rule, at: search.at - start });
    }
  while (findNext(search, triggers) && search.at < end);
  return calls;
}
