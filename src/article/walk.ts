import { type Block, Blocks, type Box } from './blocks';
import { isConsentName, isFurnitureName } from './furniture';
import { isNoteMark } from './note-marks';
import { isLabelled } from './promos';
import { FURNITURE, isHidden, isInline, isOffscreen, SILENT, shadowOf, slotted } from './shown';
import type { Steps } from './steps';

export interface Walk {
  blocks: Block[];
  /** In document order; the first one is the body. */
  boxes: Box[];
}

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** An element that is being visited: where to go on in it, and what its end ends. */
interface Level {
  next: Node | null;
  /** What a slot shows, last first; null for an element with children of its own. */
  rest: Node[] | null;
  pre: boolean;
  link: boolean;
  /** The box around the one that this element opened. */
  outer: Box | null;
  shadow: boolean;
  /** Whose slot it is. */
  host: Element | null;
}

/** A form that asks for an address holds less text, in UTF-16 units. */
const ASKING = 400;

/** The forms that only ask for an address: an article may stand in one. A form is not asked itself: it answers with its field of that name. */
function askingIn(body: Element): ReadonlySet<Element> {
  const formsOf = (inside: string) => [...body.querySelectorAll(`form ${inside}`)].map((one) => one.closest('form')!);
  const asking = new Set(formsOf('[type=email]'));
  if (asking.size === 0) return asking;
  for (const form of [...formsOf('h1'), ...formsOf('article')]) asking.delete(form);
  const all = [...body.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent!.length, 0);
  return new Set([...asking].filter(({ textContent }) => textContent!.length < Math.min(ASKING, all / 2)));
}

/** "Read also: another story", in the middle of a paragraph; a topic or a share's price is a word of it. */
function isInlineLead(element: Element): boolean {
  const link = element.firstElementChild && isFurnitureName(nameOf(element)) ? element.querySelector('a') : null;
  const said = link ? element.textContent! : '';
  return link !== null && link.textContent!.length > said.length / 2 && isLabelled(said);
}

/** Nodes between two pauses. */
const NODES = 64;

/** One walk over what the page shows, read-only: blocks of text, and the boxes that they stand in. */
export function* walkSteps(body: Element): Steps<Walk> {
  const made = new Blocks();
  const { blocks } = made;
  const boxes: Box[] = [];
  const hosts: Element[] = [];
  // Its own stack instead of recursion: the walk can be put down at any node
  const levels: Level[] = [];
  let asking: ReadonlySet<Element> | null = null;
  let box: Box = open(body, 'body', null, '');

  function open(element: Element, tag: string, parent: Box | null, name: string): Box {
    const named = parent !== null && isFurnitureName(name);
    const opened: Box = {
      element,
      tag,
      name: name.toLowerCase(),
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      first: blocks.length,
      end: blocks.length,
      furniture: named || (parent?.furniture ?? false),
      named,
      card: false,
    };
    parent?.children.push(opened);
    boxes.push(opened);
    return opened;
  }

  function enter(element: Element, pre: boolean, link: boolean, outer: Box | null): void {
    const shadow = shadowOf(element);
    if (shadow) hosts.push(element);
    levels.push({
      next: (shadow ?? element).firstChild,
      rest: null,
      pre,
      link,
      outer,
      shadow: shadow !== null,
      host: null,
    });
  }

  function enterSlot(slot: Element, pre: boolean): void {
    const host = hosts.pop() ?? null;
    const rest = host ? slotted(slot, host).reverse() : null;
    const next = host ? null : slot.firstChild;
    levels.push({ next, rest, pre, link: false, outer: null, shadow: false, host });
  }

  function leave({ link, outer, shadow, host }: Level): void {
    if (shadow) hosts.pop();
    if (host) hosts.push(host);
    if (link) made.closeLink();
    if (!outer) return;
    made.end(box);
    box.end = blocks.length;
    box = outer;
  }

  function visit(node: Node, pre: boolean): void {
    if (node.nodeType === 3) made.take(node as Text, pre, box);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') {
      made.breakLine();
      return;
    }
    if (SILENT.has(tag) || FURNITURE.has(tag) || isHidden(element)) return;
    if (tag === 'slot') {
      enterSlot(element, pre);
      return;
    }
    if (isInline(element, tag)) {
      if (isOffscreen(element) || ((tag === 'sup' || tag === 'a') && isNoteMark(element, tag))) return;
      if (tag === 'span' && isInlineLead(element)) return;
      const href = tag === 'a' && !made.inLink ? element.getAttribute('href') : null;
      if (href !== null) made.openLink(href);
      enter(element, pre, href !== null, null);
      return;
    }
    if (tag === 'form') {
      asking ??= askingIn(body);
      if (asking.has(element)) return;
    }
    const name = nameOf(element);
    // Consent managers carry whole privacy policies; a page's own wrapper may be named after the one that it shows
    if (isConsentName(name) && !element.querySelector('h1,article,main')) return;
    made.flush(box);
    const outer = box;
    box = open(element, tag, outer, name);
    enter(element, pre || tag === 'pre', false, outer);
  }

  enter(body, false, false, null);
  for (let seen = 1, level = levels[0]; level; level = levels[levels.length - 1]) {
    const node: Node | null | undefined = level.rest ? level.rest.pop() : level.next;
    if (!node) {
      levels.pop();
      leave(level);
      continue;
    }
    if (!level.rest) level.next = node.nextSibling;
    visit(node, level.pre);
    if (seen++ % NODES === 0) yield;
  }
  made.flush(box);
  box.end = blocks.length;
  return { blocks, boxes };
}
