import { goesOn, stretchesOf } from './signs';

/** A stretch of one text node that stands unchanged (white space aside) in a block's text, or one ligature of it. */
export interface Piece {
  /** Where it starts in the block's text. */
  at: number;
  node: Text;
  /** Where it starts in the node's data. */
  from: number;
  /** In the block's text. */
  length: number;
  /** In the node's data, where that is not as much: a ligature. */
  taken?: number;
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

const CAPITAL = /^["'“‘«„]?[A-Z]$/;
/** Beyond Latin marks and punctuation; made when it is first asked for, which takes as long as a hundred blocks. */
const OTHER_LETTER = /[^\0-\xbf\u2010-\u2027]/;
let anyCapital: RegExp | null = null;

/** The drop cap of a paragraph: a lone capital, a quotation mark before it or none. */
export function isDropCap(text: string): boolean {
  if (text.length > 3) return false;
  if (!OTHER_LETTER.test(text)) return CAPITAL.test(text);
  anyCapital ??= /^["'“‘«„]?\p{Lu}$/u;
  return anyCapital.test(text);
}
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

/** Text nodes put together to blocks, as a browser lays them out: white space, line breaks and links. */
export class Blocks {
  readonly blocks: Block[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #links: BlockLink[] = [];
  #linked = 0;
  #breaks = 0;
  #anchor: { start: number; href: string } | null = null;

  /** Whether text that follows is link text already. */
  get inLink(): boolean {
    return this.#anchor !== null;
  }

  openLink(href: string): void {
    this.#anchor = { start: this.#text.length, href };
  }

  closeLink(): void {
    const { length } = this.#text;
    if (this.#anchor && length > this.#anchor.start) {
      this.#links.push({ start: this.#anchor.start, end: length, href: this.#anchor.href });
      this.#linked += length - this.#anchor.start;
    }
    this.#anchor = null;
  }

  /** A `<br>`. */
  breakLine(): void {
    this.#breaks += 1;
  }

  /** An element ends here: its text is a block, but for a lone capital, the drop cap of the text that goes on behind it. */
  end(box: Box): void {
    if (!isDropCap(this.#text)) this.flush(box);
  }

  /** What was taken since the last block is a block of this box. */
  flush(box: Box): void {
    const within = this.#anchor;
    if (within) this.closeLink();
    const trimmed = this.#text.trimEnd().length;
    if (trimmed > 0) {
      const pieces = this.#pieces;
      while (pieces.length > 0 && pieces[pieces.length - 1]!.at >= trimmed) pieces.pop();
      const last = pieces[pieces.length - 1];
      if (last) last.length = Math.min(last.length, trimmed - last.at);
      for (const link of this.#links) link.end = Math.min(link.end, trimmed);
      this.blocks.push({
        text: this.#text.slice(0, trimmed),
        pieces,
        links: this.#links,
        linked: this.#linked,
        tag: box.tag,
        box,
        index: this.blocks.length,
      });
    }
    this.#text = '';
    this.#pieces = [];
    this.#links = [];
    this.#linked = 0;
    this.#breaks = 0;
    if (within) this.openLink(within.href);
  }

  /** @param pre white space stands as it is */
  take(node: Text, pre: boolean, box: Box): void {
    if (pre) {
      this.#takePre(node, box);
      return;
    }
    const { data } = node;
    let from = 0;
    WHITE.lastIndex = 0;
    for (let match = WHITE.exec(data); match; match = WHITE.exec(data)) {
      const open = match.index === 0 && (this.#text === '' || this.#breaks > 0 || this.#text.endsWith(' '));
      if (!open && match[0].length === 1) continue;
      if (open) from = match[0].length;
      else {
        this.#add(node, from, match.index + 1, `${spaced(data.slice(from, match.index))} `, box);
        from = match.index + match[0].length;
      }
    }
    if (from < data.length) this.#add(node, from, data.length, spaced(data.slice(from)), box);
  }

  /** Line breaks stand; an empty line parts paragraphs, however the text is cut into nodes (parsers differ in that). */
  #takePre(node: Text, box: Box): void {
    const { data } = node;
    GAP.lastIndex = 0;
    let from = 0;
    const first = endsLine(this.#text) ? EMPTY_LINE.exec(data) : null;
    if (first) {
      this.flush(box);
      from = GAP.lastIndex = first[0].length;
    }
    for (let gap = GAP.exec(data); ; gap = GAP.exec(data)) {
      const end = gap ? gap.index : data.length;
      while (this.#text === '' && from < end && !/\S/.test(data[from]!)) from++;
      if (from < end) this.#add(node, from, end, data.slice(from, end), box);
      if (!gap) return;
      this.flush(box);
      from = gap.index + gap[0].length;
    }
  }

  #add(node: Text, from: number, to: number, said: string, box: Box): void {
    if (this.#breaks > 0) {
      // A line of nothing but no-break spaces parts paragraphs as an empty one does
      if (this.#breaks > 1 || /(?:^|\n)\s*$/.test(this.#text)) this.flush(box);
      else this.#text = `${this.#text.replace(/ $/, '')}${goesOn(this.#text, said) ? ' ' : '\n'}`;
      this.#breaks = 0;
      const last = this.#pieces[this.#pieces.length - 1];
      if (last && last.at + last.length >= this.#text.length) last.length = this.#text.length - 1 - last.at;
    }
    const stretches = stretchesOf(said);
    if (!stretches) {
      this.#pieces.push({ at: this.#text.length, node, from, length: to - from });
      this.#text += said;
      return;
    }
    for (const { from: inside, taken, said } of stretches) {
      const { length } = said;
      // what is read as it stands may yet lose a blank at its end
      const piece: Piece = { at: this.#text.length, node, from: from + inside, length };
      if (length !== taken) piece.taken = taken;
      this.#pieces.push(piece);
      this.#text += said;
    }
  }
}
