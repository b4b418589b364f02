import type { CueRule } from '../src/engine/languages/language';
import { tableOf, type WrittenTriggers } from '../src/engine/trigger-table';
import { findNext, searchOf } from '../src/engine/triggers';

/** The triggers of all rules as the extension carries them, from which `readTable` makes the same table as `tableOf` does of the rules. */
export function writeTriggers(rules: readonly CueRule[]): WrittenTriggers {
  const table = tableOf(rules);
  const lists: string[] = [];
  let [words, calls, before] = ['', '', ''];
  for (const trigger of [...new Set(rules.flatMap((rule) => rule.triggers))].sort()) {
    let same = 0;
    while (same < before.length && before[same] === trigger[same]) same++;
    words += `${sign(same)}${trigger.slice(same)}|`;
    before = trigger;
    const search = searchOf(trigger);
    if (!findNext(search, table) || search.at !== 0) throw new Error(`nothing is called by ${trigger}`);
    const list = search.calls.map(twoSigns).join('');
    if (search.calls.length > 1 && !lists.includes(list)) lists.push(list);
    const called = search.calls.length > 1 ? rules.length + lists.indexOf(list) : search.calls[0]!;
    calls += twoSigns(called);
  }
  return { words, calls, rules: rules.length, lists: lists.join('|') };
}

/** A number as one sign, and as two, as `readTable` reads them. */
const sign = (number: number) => String.fromCharCode(48 + number);
const twoSigns = (number: number) => sign(number >> 6) + sign(number & 63);
