import type { Block } from './blocks';
import { fold } from './headline';
import { noticeKind } from './notices';
import { prose } from './prose';
import { HEADING } from './repeats';

const BYLINE =
  /^(?:(?:(?:edited|written|reported|compiled|curated|translated|reviewed|posted) )?by|von|par|por|di|da|door|autor[a]?|автор|текст)\b[:\s]/i;
const BYLINE_NAME = /byline|author|(?:^|[\s_-])(?:meta|date|time|credits?|published|posted|timestamp)(?:$|[\s_-])/;
const DATE_LINE = /\b(?:19|20)\d\d\b.{0,20}$|^\W*(?:updated|published|posted)\b/i;
/** Who wrote it, who that is and when stands above the first paragraph: it is metadata, not text. */
export function dropByline(
  blocks: readonly Block[],
  authors: readonly string[],
  isKin: (block: Block) => boolean,
): Block[] {
  const isAbout = (block: Block) => isByline(block) || (isBiography(block.text, authors) && !isKin(block));
  const first = blocks.findIndex((block) => prose(block) > 0 && !isAbout(block));
  return blocks.filter((block, i) => i >= first || !isAbout(block));
}

/** An agency that signs an article may say in it what it does not know. */
const DOUBTS = /\b(?:not|unable|unverified|unclear|could|verif\w+|confirm\w*)\b/i;

const isBiography = (text: string, authors: readonly string[]) =>
  text.length < 600 &&
  !DOUBTS.test(text) &&
  authors.some(
    (name) =>
      name.length > 4 &&
      fold(text).startsWith(fold(name)) &&
      /\b(?:is|was|covers|writes|reports|has|joined)\b/.test(text.slice(name.length, name.length + 60)),
  );

const isByline = ({ text, box, tag }: Block) =>
  text.length < 150 &&
  tag !== 'figcaption' &&
  !/[.!?]["”]?$/.test(text) &&
  (BYLINE.test(text) ||
    (text.length < 60 && DATE_LINE.test(text)) ||
    BYLINE_NAME.test(box.name) ||
    BYLINE_NAME.test(box.parent?.name ?? ''));

const CONTACT =
  /^(?:contact|e-?mail|write to|follow|twitter|sources?|via|tags?|topics?|filed under|image credits?|photos?|pictures?)\s?(?:[:@]|the author)|^(?:©|copyright\b)|@\w+/i;

/** Off the end: who the author is, how to reach them, tags, credits. */
export function trimEnd(
  blocks: readonly Block[],
  authors: readonly string[],
  isKin: (block: Block) => boolean,
): Block[] {
  const kept = [...blocks];
  for (;;) {
    const last = kept.at(-1);
    if (!last) return kept;
    const { text, tag } = last;
    if (noticeKind(text)) return kept;
    const label = text.length < 100 && !/[.!?…。！？؟।"”»)」』]\W*$/u.test(text);
    if (
      HEADING.test(tag) ||
      (isBiography(text, authors) && !isKin(last)) ||
      (text.length < 160 && CONTACT.test(text)) ||
      (label && tag !== 'li')
    )
      kept.pop();
    else return kept;
  }
}
