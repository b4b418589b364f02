import { standOf } from './shown';

/** A mark of a note: numbers, signs, a letter; in brackets or not. */
const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§¶]+|[a-z])[\])]?$/i;
const NAMED = /foot-?note|note-?ref|citation|(?:^|\s)references?(?:$|\s)/i;
/** Behind a word of small letters or the end of a sentence: "F35", "COVID-19" and "$30" are written otherwise. */
const BEHIND = /\p{Ll}{2}$|[^\d\s][.,;!?"’)]$|[”»]$/u;

/**
 * Whether a `<sup>` or a link is the mark of a note, which stands in a sentence and is none of its words: "could not[1] verify". What is only set
 * higher ("m²", "1st") or linked ("more than 30 people") is text; so is a bare letter.
 */
export function isNoteMark(element: Element, tag: string): boolean {
  const said = element.textContent!.trim();
  if (!MARK.test(said)) return false;
  const isNamed = (one: Element | null) => ['class', 'role'].some((name) => NAMED.test(one?.getAttribute(name) ?? ''));
  const around = element.closest('a') ?? element.querySelector('a');
  const link = around?.textContent?.trim() === said ? around : null;
  const isRaised = tag === 'sup' || element.querySelector('sup') !== null;
  if (tag === 'sup' && !around && isNamed(element)) return true;
  const isNote = link !== null && (isNamed(element) || isNamed(link) || /#./.test(link.getAttribute('href') ?? ''));
  if (!isNote && (tag === 'a' || /[a-z]/i.test(said))) return false;
  const before = textBefore(element);
  if (/^(?:\[.*\]|[*†‡§¶]+)$/.test(said)) return true;
  if (/^\(.*\)$/.test(said)) return isRaised || /\S$/.test(before);
  if (/[a-z]/i.test(said)) return false;
  if (!isNote) return /[^\d\s][.,"’]$|[”»]$/.test(before);
  return isRaised ? /\S$/.test(before) : BEHIND.test(before);
}

/** Nodes that are gone back over at most: comments, and the ends of elements around. */
const BACK = 12;

/** The last two signs before an element in its line, or more. */
function textBefore(element: Element): string {
  let at: Node = element;
  let text = '';
  for (let i = 0; i < BACK && text.length < 2; i++) {
    const up = at.parentElement;
    if (at.previousSibling) {
      at = at.previousSibling;
      while (at.lastChild) at = at.lastChild;
      if (at.nodeType === 3) text = (at as Text).data.slice(-4) + text;
    } else if (up && standOf(up.localName) === 'inline') at = up;
    else break;
  }
  return text;
}
