/** What a page prints as other letters, or not at all: ligatures, zero-width spaces and joiners. A soft hyphen stays: the engine passes over it. */
const ODD = /[\u200b\u2060\ufeff\ufb00-\ufb04]/g;
const LETTERS: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};
const SOME = new RegExp(ODD.source);

/** A text as it is read: no ligatures, nothing of no width. */
export const asRead = (text: string): string =>
  SOME.test(text) ? text.replace(ODD, (sign) => LETTERS[sign] ?? '') : text;

/** A stretch of a text that is read as it stands (as many units on either side), or one sign that is read otherwise. */
export interface Stretch {
  from: number;
  /** Units in the text as it stands. */
  taken: number;
  said: string;
}

/** The stretches of a text, without what is not read at all; null where all of it is read as it stands. */
export function stretchesOf(text: string): Stretch[] | null {
  if (!SOME.test(text)) return null;
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(ODD)) {
    if (index > from) stretches.push({ from, taken: index - from, said: text.slice(from, index) });
    const said = LETTERS[sign];
    if (said) stretches.push({ from: index, taken: 1, said });
    from = index + 1;
  }
  if (from < text.length) stretches.push({ from, taken: text.length - from, said: text.slice(from) });
  return stretches;
}

const STOPS = /[.!?…:;。！？]["'”’»)\]]*\s*$/;

/** Whether a sentence goes on behind a single line break: it has not come to a stop, and the next line begins small. */
export function goesOn(before: string, behind: string): boolean {
  const first = behind.trimStart().charAt(0);
  // no pattern that knows all letters: it takes a page longer to make than all else here
  return first !== first.toUpperCase() && !STOPS.test(before.slice(-8));
}
