/** A mark of a note: numbers, signs, a letter; in brackets or not. */
const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§¶]+|[a-z])[\])]?$/i;
const NAMED = /foot-?note|note-?ref|doc-noteref|citation|reference/i;
/** A number belongs to one or two letters or a figure before it, or to what comes behind it: m², 10⁶, ½, ¹⁴C. */
const NUMBER = /(?:^|[^\p{L}])\p{L}{1,2}$|[\d\s]$|^$/u;

/**
 * Whether a `<sup>` or a link is the mark of a note, which stands in a sentence and is none of its words: "could not[1] verify". What is only set
 * higher ("m²", "1st") is text.
 */
export function isNoteMark(element: Element, tag: string): boolean {
  const said = element.textContent!.trim();
  if (!MARK.test(said)) return false;
  const link = element.closest('a') ?? element.querySelector('a');
  const named = [element, link].some((one) =>
    ['class', 'role'].some((name) => NAMED.test(one?.getAttribute(name) ?? '')),
  );
  if (
    link &&
    link.textContent!.trim() === said &&
    (named || tag === 'sup' || link.getAttribute('href')?.startsWith('#'))
  )
    return true;
  if (named && !link) return true;
  // "n°", "1e" and the like are letters
  if (tag === 'a' || /[a-z]/i.test(said)) return false;
  const before = element.previousSibling?.textContent ?? '';
  return /\D/.test(said) || !NUMBER.test(before.slice(-4));
}
