import { isDropCap } from './blocks';
import { isNoteMark } from './note-marks';
import { isHidden, isInline, isOffscreen, shadowOf, slotted, standOf } from './shown';
import { asRead, goesOn } from './signs';
import type { Steps } from './steps';

interface Level {
  next: Node | null;
  rest: Node[] | null;
  apart: boolean;
  pre: boolean;
  shadow: boolean;
  host: Element | null;
}

/** Nodes between two pauses. */
const NODES = 128;
/** A longer link is no mark of a note, in UTF-16 units. */
const SHORT = 6;

const nobody = () => {};

/**
 * All text that `readArticle` could return, and more, from one cheap walk, a line for each stretch that stands apart:
 * enough to tell whether a page holds a cue at all. Not the article: menus of another kind than `<nav>`, teasers and
 * comments are in it.
 * @param met is told of each open shadow root that is gone into
 */
export function* quickSteps(document: Document, met: (root: Node) => void = nobody): Steps<string> {
  const parts: string[] = [document.title, '\n'];
  const hosts: Element[] = [];
  const levels: Level[] = [];
  /** What was said last: words, or a blank or a line break, behind which there is no other. */
  let last = '\n';
  /** Behind a single line break: the sentence may go on. */
  let broken = false;
  const part = () => {
    broken = false;
    // A drop cap goes on in the line that follows
    if (last === '\n' || isDropCap(last)) return;
    last = '\n';
    parts.push(last);
  };
  const say = (words: string, pre: boolean) => {
    if (broken) {
      if (words.trim() === '') return;
      if (last !== '\n' && goesOn(last, words)) parts.push(' ');
      else part();
      broken = false;
    }
    // most text nodes of a page are the blanks between its tags
    if (words.trim() === '' && !pre) {
      if (words === '' || last === '\n' || last === ' ') return;
      last = ' ';
    }
    // As a page shows it: a line break in its source is a space
    else last = pre || !words.includes('\n') ? words : words.replace(/(?<!\s)\s*\n\s*/g, ' ');
    parts.push(last);
  };
  const enter = (element: Element, shadow: ParentNode | null, apart: boolean, pre: boolean) => {
    if (shadow) {
      hosts.push(element);
      met(shadow);
    }
    levels.push({ next: (shadow ?? element).firstChild, rest: null, apart, pre, shadow: shadow !== null, host: null });
  };
  const visit = (node: Node, pre: boolean): void => {
    const { nodeType } = node;
    if (nodeType === 3) say((node as Text).data, pre);
    if (nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    const stand = standOf(tag);
    if (stand === 'silent') return;
    const slot = tag === 'slot';
    const apart = !slot && (stand === 'apart' || (stand === 'custom' && !isInline(element, tag)));
    // Only inside a sentence: there, what nobody sees would stand between two words of a cue
    if (!apart && !slot && element.hasAttributes() && (isHidden(element) || isOffscreen(element))) return;
    if (tag === 'br' && !broken) {
      broken = true;
      return;
    }
    if (apart) part();
    if (tag === 'br') return;
    if (tag === 'sup' && isNoteMark(element, tag)) return;
    if (slot) {
      const host = hosts.pop();
      if (host) levels.push({ next: null, rest: slotted(element, host).reverse(), apart, pre, shadow: false, host });
      else enter(element, null, apart, pre);
      return;
    }
    // half of all elements hold words and no element
    const first = element.firstElementChild;
    const shadow = shadowOf(element, first);
    if (first || shadow) enter(element, shadow, apart, pre || tag === 'pre');
    else {
      const words = element.textContent!;
      if (tag === 'a' && words.length < SHORT && isNoteMark(element, tag)) return;
      say(words, pre || tag === 'pre');
      if (apart) part();
    }
  };
  if (document.body) enter(document.body, shadowOf(document.body), true, false);
  for (let seen = 1, level = levels[0]; level; level = levels[levels.length - 1]) {
    const node: Node | null | undefined = level.rest ? level.rest.pop() : level.next;
    if (!node) {
      levels.pop();
      if (level.shadow) hosts.pop();
      if (level.host) hosts.push(level.host);
      if (level.apart) part();
      continue;
    }
    if (!level.rest) level.next = node.nextSibling;
    visit(node, level.pre);
    if (seen++ % NODES === 0) yield;
  }
  return asRead(parts.join(''));
}
