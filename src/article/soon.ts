/** V8 compiles a pattern at once, to the code that it would take in the end, where it is first asked of a text this long. */
const LONG = 1000;

/**
 * A large pattern that is asked of many short texts. By itself V8 compiles it twice, first to a code that it interprets:
 * for such a pattern that takes ten times as long as the second code alone.
 */
export function soon(pattern: RegExp): Pick<RegExp, 'test'> {
  let asked = false;
  return {
    test(text) {
      if (!asked && text !== '') {
        asked = true;
        pattern.test(text.repeat(Math.ceil(LONG / text.length)));
      }
      return pattern.test(text);
    },
  };
}
