import { isConsentName, isFurnitureName } from './furniture';
import type { Steps } from './steps';

/** A stretch of one text node that stands unchanged (white space aside) in a block's text. */
export interface Piece {
  /** Where it starts in the block's text. */
  at: number;
  node: Text;
  /** Where it starts in the node's data. */
  from: number;
  length: number;
}

/** A link inside a block, by its place in the block's text. */
export interface BlockLink {
  start: number;
  end: number;
  href: string;
}

/** Text that a browser would lay out as one paragraph. */
export interface Block {
  text: string;
  pieces: Piece[];
  links: BlockLink[];
  /** Characters of `text` that are link text. */
  linked: number;
  /** The innermost block-level element around it, lower case. */
  tag: string;
  box: Box;
  /** Its place among all blocks of the page. */
  index: number;
}

/** A block-level element with the blocks that stand in it: `blocks.slice(first, end)`. */
export interface Box {
  element: Element;
  tag: string;
  /** Class names and id, lower case. */
  name: string;
  parent: Box | null;
  children: Box[];
  depth: number;
  first: number;
  end: number;
  /** Named as something that is not the article: menu, related stories, newsletter … */
  furniture: boolean;
  /** It is its own name, not only a box around it, that says so. */
  named: boolean;
  /** One of a list of other stories. */
  card: boolean;
}

export interface Walk {
  blocks: Block[];
  /** In document order; the first one is the body. */
  boxes: Box[];
}

/** Never text for a reader, wherever it stands. */
export const SILENT = new Set(
  'script style noscript template svg iframe object embed select option button textarea input canvas audio video map datalist progress meter rp rt head link meta title frame frameset applet picture source img dialog amp-img amp-ad amp-video amp-iframe amp-analytics amp-sidebar amp-consent amp-user-notification math'.split(
    ' ',
  ),
);
/** Furniture by its very tag. */
export const FURNITURE = new Set(['nav', 'aside', 'menu', 'footer']);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const DROP_CAP = /^["'“‘«„]?\p{Lu}$/u;
const OTHER_WHITE = /[\t\n\r\f]/;
/** Any white space shows as a space, except in `<pre>`. */
const spaced = (said: string) => (OTHER_WHITE.test(said) ? said.replace(/[\t\n\r\f]/g, ' ') : said);
const GAP = /\n[^\S\n]*\n\s*/g;
const EMPTY_LINE = /^[^\S\n]*\n\s*/;
function endsLine(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && /[^\S\n]/.test(text[last]!)) last--;
  return text[last] === '\n';
}
const WHITE = /[ \t\n\r\f]+/g;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Hidden for everybody: by attribute or by its own style, never by layout, which an inert document does not have. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && style.length > 9 && HIDDEN_STYLE.test(style);
}

const OFFSCREEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-only|-text)?|off-?screen|assistive-text|u-hidden|accessibility-text)(?:$|[\s_-])/i;

/** Text for screen readers only: it says again what the page shows, or what a control does. */
export function isOffscreen(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && OFFSCREEN.test(name);
}

/** What is rendered instead of an element's own children: its open shadow root, on an inert page the template of one. */
export function shadowOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  if (first?.localName !== 'template' || first.getAttribute('shadowrootmode') !== 'open') return null;
  return (first as HTMLTemplateElement).content;
}

/** The children of a shadow host that a slot shows; the slot's own content where there are none. */
export function slotted(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  const own = [...host.childNodes].filter((node) =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') === name : name === '' && node.nodeType === 3,
  );
  return own.some((node) => node.nodeType === 1 || /\S/.test((node as Text).data)) ? own : [...slot.childNodes];
}

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** A custom element that stands in the middle of a sentence is part of it. */
export function isInline(element: Element, tag: string): boolean {
  if (INLINE.has(tag)) return true;
  if (!tag.includes('-') || shadowOf(element)) return false;
  const words = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);
  return words(element.previousSibling) || words(element.nextSibling);
}

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

/** Nodes between two pauses. */
const NODES = 64;

/** One walk over what the page shows, read-only: blocks of text, and the boxes that they stand in. */
export function* walkSteps(body: Element): Steps<Walk> {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  let text = '';
  let pieces: Piece[] = [];
  let links: BlockLink[] = [];
  let linked = 0;
  let breaks = 0;
  let anchor: { start: number; href: string } | null = null;
  const hosts: Element[] = [];
  // Its own stack instead of recursion: the walk can be put down at any node
  const levels: Level[] = [];
  let box: Box = open(body, 'body', null, '');

  function open(element: Element, tag: string, parent: Box | null, name: string): Box {
    const named = parent !== null && isFurnitureName(name);
    const made: Box = {
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
    parent?.children.push(made);
    boxes.push(made);
    return made;
  }

  function flush(): void {
    const within = anchor;
    if (within) closeLink();
    const trimmed = text.trimEnd().length;
    if (trimmed > 0) {
      while (pieces.length > 0 && pieces[pieces.length - 1]!.at >= trimmed) pieces.pop();
      const last = pieces[pieces.length - 1];
      if (last) last.length = Math.min(last.length, trimmed - last.at);
      for (const link of links) link.end = Math.min(link.end, trimmed);
      const block = { text: text.slice(0, trimmed), pieces, links, linked, tag: box.tag, box, index: blocks.length };
      blocks.push(block);
    }
    text = '';
    pieces = [];
    links = [];
    linked = 0;
    breaks = 0;
    if (within) anchor = { start: 0, href: within.href };
  }

  function closeLink(): void {
    if (anchor && text.length > anchor.start) {
      links.push({ start: anchor.start, end: text.length, href: anchor.href });
      linked += text.length - anchor.start;
    }
    anchor = null;
  }

  function take(node: Text, pre: boolean): void {
    const { data } = node;
    if (pre) {
      takePre(node);
      return;
    }
    let from = 0;
    WHITE.lastIndex = 0;
    for (let match = WHITE.exec(data); match; match = WHITE.exec(data)) {
      const open = match.index === 0 && (text === '' || breaks > 0 || text.endsWith(' '));
      if (!open && match[0].length === 1) continue;
      if (open) from = match[0].length;
      else {
        add(node, from, match.index + 1, `${spaced(data.slice(from, match.index))} `);
        from = match.index + match[0].length;
      }
    }
    if (from < data.length) add(node, from, data.length, spaced(data.slice(from)));
  }

  /** Line breaks stand; an empty line parts paragraphs, however the text is cut into nodes (parsers differ in that). */
  function takePre(node: Text): void {
    const { data } = node;
    GAP.lastIndex = 0;
    let from = 0;
    const first = endsLine(text) ? EMPTY_LINE.exec(data) : null;
    if (first) {
      flush();
      from = GAP.lastIndex = first[0].length;
    }
    for (let gap = GAP.exec(data); ; gap = GAP.exec(data)) {
      const end = gap ? gap.index : data.length;
      while (text === '' && from < end && !/\S/.test(data[from]!)) from++;
      if (from < end) add(node, from, end, data.slice(from, end));
      if (!gap) return;
      flush();
      from = gap.index + gap[0].length;
    }
  }

  function add(node: Text, from: number, to: number, said: string): void {
    if (breaks > 0) {
      // A line of nothing but no-break spaces parts paragraphs as an empty one does
      if (breaks > 1 || /(?:^|\n)\s*$/.test(text)) flush();
      else text = text.replace(/ $/, '') + '\n';
      breaks = 0;
      const last = pieces[pieces.length - 1];
      if (last && last.at + last.length >= text.length) last.length = text.length - 1 - last.at;
    }
    pieces.push({ at: text.length, node, from, length: to - from });
    text += said;
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
    if (link) closeLink();
    if (!outer) return;
    // A lone capital is the drop cap of the text that goes on after this element
    if (!DROP_CAP.test(text)) flush();
    box.end = blocks.length;
    box = outer;
  }

  function visit(node: Node, pre: boolean): void {
    if (node.nodeType === 3) take(node as Text, pre);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') {
      breaks += 1;
      return;
    }
    if (SILENT.has(tag) || FURNITURE.has(tag) || isHidden(element)) return;
    if (tag === 'slot') {
      enterSlot(element, pre);
      return;
    }
    if (isInline(element, tag)) {
      if (isOffscreen(element)) return;
      const href = tag === 'a' && !anchor ? element.getAttribute('href') : null;
      if (href !== null) anchor = { start: text.length, href };
      enter(element, pre, href !== null, null);
      return;
    }
    const name = nameOf(element);
    // Consent managers carry whole privacy policies; a page's own wrapper may be named after the one that it shows
    if (isConsentName(name) && !element.querySelector('h1,article,main')) return;
    flush();
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
  flush();
  box.end = blocks.length;
  return { blocks, boxes };
}
