import { type Choice, prose } from './choose';
import { fold } from './headline';
import type { Block, Box, Walk } from './walk';

/** What is known of the article before its body is sifted. */
export interface Known {
  headline: Block | null;
  standfirst: Block | null;
  authors: readonly string[];
}

/** The blocks of the chosen box that are the article's body: without promos, other stories, widgets, repeats, biographies. */
export function sift({ blocks }: Walk, { root }: Choice, known: Known): Block[] {
  const { headline, standfirst } = known;
  const from = headline && headline.index >= root.first && headline.index < root.end ? headline.index : root.first;
  const inside = blocks
    .slice(from, root.end)
    .filter((block) => block !== headline && block !== standfirst && (!block.box.furniture || root.furniture));
  const promos = findPromos(inside, root);
  const even = isEven(inside);
  const kept = inside.filter((block) => !promos.has(block) && isBody(block, even, root));
  return trimEnd(dropLoneHeadings(dropRepeats(kept)), known.authors);
}

const TEXTUAL = /^(?:p|blockquote|li|pre|figcaption|dd|dt|h[2-6])$/;
const CAPTION = /caption|cutline|wp-caption/;
/** Paragraphs that only lead elsewhere. Words of many newsrooms, in the languages that are read. */
const LEADS =
  /^(?:\W*)(?:read (?:more|next|also|the full)|related(?: \w+)?:|see (?:also|more)|also (?:read|see|on)|more (?:on|from|about|stories)|recommended|watch(?: live| now| more|:)|listen(?: now|:)|click here|subscribe|sign up|join (?:us|our)|follow (?:us|\S+ on|@)|advertisement|share this|story continues|skip (?:past|to)|don't miss|must read|what you need to know:|get (?:the|our) (?:latest|daily|free)|(?:lire|voir) aussi|à lire|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lea (?:también|además)|lee (?:también|más)|te puede interesar|leggi anche|leia (?:também|mais)|lees (?:ook|meer)|czytaj (?:też|także|więcej)|читайте (?:также|ещё|еще|також)|тема дня|ayrıca (?:okuyun|bakın)|اقرأ (?:أيضا|المزيد)|相关阅读|延伸阅读)/iu;
/** A box that asks for something is a promo, whatever else stands in it. */
const PROMO =
  /\bsign(?:ing)? up (?:for|to|here|now)\b|\bsubscribe (?:to|now|today|here)\b|\bnewsletters?\b.{0,60}\b(?:inbox|sign|free|daily|weekly|subscribe)|\b(?:inbox|sign|free|daily|weekly|subscribe)\b.{0,60}\bnewsletters?\b|\bstraight to your inbox\b|\bdownload (?:our|the) (?:\w+ )?app\b|\bfollow us on\b|\bsupport (?:our|independent) journalism\b|\bprivacy (?:policy|notice)\b/i;
/** Left behind by an embed that is gone. */
const EMBED =
  /^(?:tweet may have been deleted|this (?:video|content|post) (?:is|has been|can ?not)\b.{0,60}|view (?:this post )?on (?:instagram|twitter|x|facebook)|loading\W*|advertisement\W*|\(opens in (?:a )?new (?:tab|window)\))/i;

function isBody(block: Block, even: boolean, root: Box): boolean {
  const { text, linked, tag, box } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (linked > text.length * 0.8 && tag !== 'blockquote') return false;
  if (text.length < 250 && (LEADS.test(text) || EMBED.test(text))) return false;
  if (TEXTUAL.test(tag) || CAPTION.test(box.name)) return true;
  if (isInQuote(box, root)) return true;
  if (/^t[dh]$/.test(tag)) return text.length > 120;
  // Where paragraphs are marked as such, other text between them is of another kind: widgets, labels, credits
  return even ? false : text.length >= 60 || prose(block) > 0;
}

/** Nearly all of the prose stands in real paragraphs. */
function isEven(blocks: readonly Block[]): boolean {
  const all = blocks.reduce((sum, block) => sum + prose(block), 0);
  const marked = blocks.reduce((sum, block) => sum + (TEXTUAL.test(block.tag) ? prose(block) : 0), 0);
  return marked > all * 0.85;
}

function isInQuote(box: Box, root: Box): boolean {
  for (let up: Box | null = box; up && up !== root; up = up.parent) if (up.tag === 'blockquote') return true;
  return false;
}

/** A promo's box may hold this much at most, in UTF-16 units. */
const PROMO_TEXT = 900;

/** The promo's words, and all of the box that was made for it. */
function findPromos(inside: readonly Block[], root: Box): Set<Block> {
  const found = new Set<Block>();
  for (const block of inside) {
    if (block.text.length > 400 || !PROMO.test(block.text)) continue;
    let promo = block.box;
    for (let up = promo.parent; up && up !== root && up.first >= root.first; up = up.parent) {
      const held = inside.filter(({ index }) => index >= up.first && index < up.end);
      const paragraphs = held.filter((other) => other.tag === 'p' && prose(other) > 0 && !PROMO.test(other.text));
      if (paragraphs.length > 0 || held.reduce((sum, { text }) => sum + text.length, 0) > PROMO_TEXT) break;
      promo = up;
    }
    // A paragraph of the article may speak of a newsletter too
    if (promo === block.box && block.tag === 'p' && block.text.length > 220) continue;
    for (const other of inside) if (other.index >= promo.first && other.index < promo.end) found.add(other);
    found.add(block);
  }
  return found;
}

const HEADING = /^h[1-6]$/;
/** A heading over nothing headed something that was dropped. */
function dropLoneHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    if (!HEADING.test(block.tag)) return true;
    const next = blocks[i + 1];
    return next !== undefined && (!HEADING.test(next.tag) || next.tag > block.tag);
  });
}

/** What is said again is longer than a formula, in UTF-16 units. */
const REPEAT = 20;

/** A pull quote says again what a paragraph says; a caption stands twice for two screen widths. */
function dropRepeats(blocks: readonly Block[]): Block[] {
  const said = blocks.map((block) => fold(block.text));
  return blocks.filter((block, i) => {
    const text = said[i]!;
    if (text.length < REPEAT || text.length > 1000) return true;
    return !said.some(
      (other, k) =>
        k !== i &&
        other.includes(text) &&
        (other.length > text.length ? blocks[k]!.tag !== 'li' || block.tag === 'li' : k < i),
    );
  });
}

const CONTACT =
  /^(?:contact|e-?mail|write to|follow|twitter|source|via|tags?|topics?|filed under|published (?:in|under)|first published|image credits?|photo|©|copyright)\b|@\w+/i;

/** Off the end: who the author is, how to reach them, tags, credits. */
function trimEnd(blocks: readonly Block[], authors: readonly string[]): Block[] {
  const kept = [...blocks];
  const isBiography = (text: string) =>
    text.length < 600 &&
    authors.some(
      (name) =>
        name.length > 4 &&
        fold(text).startsWith(fold(name)) &&
        /\b(?:is|was|covers|writes|reports|has|joined)\b/.test(text.slice(name.length, name.length + 60)),
    );
  for (;;) {
    const last = kept.at(-1);
    if (!last) return kept;
    const { text, tag } = last;
    const label = text.length < 100 && !/[.!?…。"”»)]\W*$/u.test(text);
    if (HEADING.test(tag) || isBiography(text) || (text.length < 160 && CONTACT.test(text)) || (label && tag !== 'li'))
      kept.pop();
    else return kept;
  }
}
