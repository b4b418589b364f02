import type { CueRule } from './languages/language';

interface Trigger {
  /** Character codes in lower case; a blank stands for any white space, an apostrophe for any apostrophe. */
  codes: readonly number[];
  /** How many of the first three are letters: where the slots of a word are theirs, those need no second look. */
  sure: number;
  /** Numbers of the rules that it calls. */
  rules: readonly number[];
}

/** Triggers by the slots of the first four characters of a word. */
export interface Triggers {
  /** A bit for each fourth slot, by the first three: most words that begin like a trigger end here. */
  masks: Uint32Array;
  byStart: ReadonlyMap<number, readonly Trigger[]>;
}

/** The triggers of all rules, which are told by their numbers. */
export function tableOf(rules: readonly CueRule[]): Triggers {
  const byTrigger = new Map<string, number[]>();
  for (const [number, rule] of rules.entries())
    for (const trigger of rule.triggers) {
      const numbers = byTrigger.get(trigger);
      if (numbers) numbers.push(number);
      else byTrigger.set(trigger, [number]);
    }
  const masks = new Uint32Array(32 ** 3);
  const byStart = new Map<number, Trigger[]>();
  for (const [trigger, numbers] of byTrigger) {
    const codes: number[] = [];
    for (let i = 0; i < trigger.length; i++) codes.push(trigger.charCodeAt(i));
    const other = codes.findIndex((code, i) => i === 3 || slot(code) === 0 || slot(code) >= 30);
    const own = { codes, rules: numbers, sure: other < 0 ? codes.length : other };
    const key = (slot(codes[0]!) * 32 + slot(codes[1]!)) * 32;
    // beyond ASCII any character may stand for one of its own: a soft hyphen, a curly apostrophe
    const fourths = codes.length > 3 ? [slot(codes[3]!), 31] : Array.from({ length: 32 }, (_, fourth) => fourth);
    // a trigger of two letters stands under every third
    const from = codes.length > 2 ? key + slot(codes[2]!) : key;
    const to = codes.length > 2 ? from : key + 31;
    for (let place = from; place <= to; place++)
      for (const fourth of new Set(fourths)) {
        masks[place]! |= 1 << fourth;
        const start = place * 32 + fourth;
        const known = byStart.get(start);
        if (known) known.push(own);
        else byStart.set(start, [own]);
      }
  }
  return { masks, byStart };
}

/** 1 to 26 for a letter of either case, 0 for what is no part of a word, 30 for a digit; beyond ASCII see `slot`. */
const SLOTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 48 && code <= 57) return 30;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});
const slot = (code: number): number => (code < 128 ? SLOTS[code]! : code > 127 ? 31 : 0);

/**
 * The place of the next trigger at or behind `from`, -1 where there is none; the rules that it calls are added to `wanted`.
 * A table by the first four characters instead of a pattern: an alternation of two hundred words cost 27 times the
 * native pass over 150 phrases, this three times as much.
 */
export function nextTrigger(text: string, { masks, byStart }: Triggers, from: number, wanted: number[] | null): number {
  const { length } = text;
  // by a name of its own: what a module holds is asked for anew each time
  const slots = SLOTS;
  let i = from;
  if (from > 0 && isWordUnit(text.charCodeAt(from - 1), text, from - 1)) i = pastWord(text, from);
  for (; i < length; i++) {
    let code = text.charCodeAt(i);
    const first = code < 128 ? slots[code]! : isWordUnit(code, text, i) ? 31 : 0;
    if (first === 0) continue;
    const place = (first * 32 + slotAt(slots, text, i + 1)) * 32 + slotAt(slots, text, i + 2);
    const mask = masks[place]!;
    if (mask !== 0) {
      const fourth = slotAt(slots, text, i + 3);
      if (((mask >>> fourth) & 1) === 1) {
        const triggers = byStart.get(place * 32 + fourth)!;
        let found = false;
        for (let k = 0; k < triggers.length; k++) {
          const trigger = triggers[k]!;
          if (!beginsWith(text, i, trigger)) continue;
          found = true;
          if (!wanted) break;
          for (const number of trigger.rules) wanted.push(number);
        }
        if (found) return i;
      }
    }
    for (i++; i < length; i++) {
      code = text.charCodeAt(i);
      if (code < 128 ? slots[code] === 0 : !isWordUnit(code, text, i)) break;
    }
  }
  return -1;
}

function slotAt(slots: Uint8Array, text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < 128 ? slots[code]! : 31;
}

/** The first place at or behind `from` that is no part of a word. */
function pastWord(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? SLOTS[code]! === 0 : !isWordUnit(code, text, i)) break;
  }
  return i;
}

function beginsWith(text: string, at: number, { codes, sure }: Trigger): boolean {
  let i = at + sure;
  for (let k = sure; k < codes.length; k++) {
    const code = codes[k]!;
    let own = text.charCodeAt(i);
    if (own === code && code !== 32) {
      i++;
      continue;
    }
    if (own === 0xad) own = text.charCodeAt(++i);
    if (code === 32) {
      if (!isSpace(own)) return false;
      // white space of any length, but no more than a layout would ever put there: the pass stays linear
      for (let n = 0; n < 40 && isSpace(text.charCodeAt(i)); n++) i++;
      continue;
    }
    if (own >= 65 && own <= 90) own += 32;
    else if (own === 0x2019 || own === 0x2bc) own = 39;
    else if (own > 127) own = (text[i] ?? '').toLowerCase().charCodeAt(0);
    if (own !== code) return false;
    i++;
  }
  return true;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** A letter or a digit. */
export const LETTER = /[\p{L}\p{N}]/u;
/** Whether the unit of the text is a letter or a digit. */
export function isWordUnit(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(text[at] ?? '');
}
