import type { NotRead } from '../engine/types';
import type { Block, Box } from './blocks';
import type { Thing } from './linked-data';
import { soon } from './soon';

/** What a cut article says in place of its rest. The wordings from `^` to `$` are whole lines: the same words open sentences. */
const WALL = soon(
  /\b(?:subscribe|sign in|log in|register|sign up|create (?:a free )?account|become a (?:subscriber|member)|start your (?:free )?trial)\b.{0,40}\b(?:to|and) (?:continue|keep|read|unlock|finish|access|view)\b|\b(?:to|continue|keep) (?:continue )?reading(?: this)?\b.{0,50}\b(?:subscribe|sign|log|register|account|subscription)|\bthis (?:article|content|story|page) is (?:only |exclusively |reserved )?(?:for|available to|exclusive to)\b.{0,30}\b(?:subscribers|members)|\balready (?:a|have a) subscri|^\W*(?:to (?:read|view|access|unlock) (?:the full|the rest of this|this) (?:article|story),? (?:please )?(?:subscribe|sign (?:in|up)|log in|register)(?: (?:or|and) (?:subscribe|sign (?:in|up)|log in))?|(?:get|enjoy) unlimited (?:digital )?access(?: to (?:all )?our \w+)?|unlock this (?:article|story)(?: for .{1,12})?|keep reading with an? [\w -]*trial|want to read more\? (?:subscribe|become a \w+|sign (?:in|up)|log in|register)|(?:this is an? )?(?:subscriber|member)s?[ -](?:only|exclusive) (?:article|content|story|post)|already subscribed\?(?: (?:sign|log) in)?|this post is for (?:paid |paying )?subscribers(?: only)?|this (?:article|story) is behind (?:a|the|our) paywall)\W*$|\bthank you for (?:registering|subscribing)\b|\bplease refresh (?:the|your|this)\b|\byou have no (?:more )?(?:free )?(?:articles|stories) left\b|\byou(?:'ve|’ve| have) (?:reached|read|used) (?:your|all|the)\b.{0,40}\b(?:articles?|limit)|\b(?:weiterlesen mit|jetzt weiterlesen|dieser artikel ist (?:nur )?für abonnenten)|\b(?:article|contenu) réservé aux abonnés|\bcontenido exclusivo para suscriptores|\b(?:articolo|contenuto) riservato agli abbonati|\bconteúdo exclusivo para assinantes/i,
);
/** A word of every wording above: most lines hold none. */
const WALL_SIGN =
  /subscri|sign|log|regist|account|member|trial|refresh|unl|reading|read more|paywall|you(?:['’]ve| have)|weiterlesen|abonn|suscript|abbonat|assinant/i;
/** Is this the line that asks for an account or money? A longer paragraph only speaks of one. */
export const isWall = (text: string): boolean =>
  text.length < 200 && WALL_SIGN.test(text) && !/[“”"„«]/.test(text) && WALL.test(text);

/** How many articles a reader may yet read: of this one it says nothing. A whole line: the same words open sentences. */
const METER =
  /^\W*(?:(?:you(?:['’]ve| have) )?(?:only )?\w+(?: more| (?:out )?of \w+)? (?:free|complimentary) (?:articles?|stor(?:y|ies)) (?:left|remaining)|this is your \w+(?: of \w+)? (?:free|complimentary) (?:article|story))(?: (?:this|for the) \w+)?(?:\W*$|[.!] (?:subscribe|register|sign|log|join|create)\b)/i;
export const isMeter = (text: string): boolean => text.length < 200 && METER.test(text);

/** Does a thing say that it is not free? */
const isLocked = ({ isAccessibleForFree: free }: Thing): boolean =>
  free === false || /^(?:false|no)$/i.test(String(free ?? ''));

/** An article shorter than this may be the stub of one, in UTF-16 units. */
const STUB = 2500;
const PLAYER =
  /youtube(?:-nocookie)?\.com\/embed|player\.vimeo|dailymotion|brightcove|jwplayer|jwplatform|kaltura|\bvideo\b|facebook\.com\/plugins\/video|tiktok\.com\/embed|ooyala|wistia/i;
const RECORDING = /soundcloud|spotify|podcast|simplecast|megaphone|acast|omny|libsyn|audioboom|\baudio\b/i;
const NO_CONTENT =
  /doubleclick|googlesyndication|adservice|\bads?\b|taboola|outbrain|recaptcha|googletagmanager|about:blank|^data:|^javascript:|disqus|facebook\.com\/plugins\/(?:like|share)|consent|cookie|newsletter|widgets?\/(?:share|follow)/i;

export interface Seen {
  root: Box;
  headline: Block | null;
  blocks: readonly Block[];
  /** Length of the body that was read, in UTF-16 units. */
  length: number;
  things: readonly Thing[];
  /** The tier that the page gives its article (`article:content_tier`). */
  tier: string | null;
  /** The page's own address. */
  url: string | null;
}

/** What the article's part of the page holds beside text that was read. */
export function findNotRead(seen: Seen): NotRead[] {
  const { root, headline, length } = seen;
  const found = new Set<NotRead>();
  if (isCut(seen)) found.add('paywall');
  const area = areaOf(root, headline);
  for (const kind of mediaIn(area, seen.url)) found.add(kind);
  // Hardly a word and a picture: the words are in the picture
  if (length < 300 && area.querySelector('img,amp-img,picture')) found.add('image-text');
  return [...found];
}

function isCut({ things, tier, blocks, length }: Seen): boolean {
  const locked = tier === 'locked' || things.some(isLocked);
  const walled = blocks.some(({ text }) => isWall(text));
  const words = Math.max(0, ...things.map(({ wordCount }) => Number(wordCount) || 0));
  // Six signs a word, its space included
  if (locked && words > 100 && length < words * 3) return true;
  return length < STUB && walled && (locked || length < STUB / 2);
}

const TAGS = 'video,audio,iframe,amp-video,amp-youtube,amp-brightcove,amp-audio,amp-iframe';
const MARKED = '[itemprop~="video"],[data-video-id],[data-youtube-id]';
const MEDIA = `${TAGS},${MARKED}`;

/** The films, recordings and foreign frames under an element, without those of the page's furniture. */
const mediaIn = (area: ParentNode, url: string | null): NotRead[] =>
  [...area.querySelectorAll(MEDIA)].flatMap((element) => ownMedium(element, url) ?? []);

function ownMedium(element: Element, url: string | null): NotRead | null {
  const kind = mediumOf(element, url);
  return kind && !element.closest('aside,nav,footer') ? kind : null;
}

function mediumOf(element: Element, url: string | null): NotRead | null {
  const tag = element.localName;
  if (tag === 'audio' || tag === 'amp-audio') return 'audio';
  if (tag !== 'iframe' && tag !== 'amp-iframe')
    return element.hasAttribute('muted') && element.hasAttribute('loop') ? null : 'video';
  const source = element.getAttribute('src') || element.getAttribute('data-src') || '';
  if (NO_CONTENT.test(source)) return null;
  if (PLAYER.test(source)) return 'video';
  if (RECORDING.test(source)) return 'audio';
  if (!URL.canParse(source, url ?? undefined)) return null;
  const frame = new URL(source, url ?? undefined);
  return /^https?:$/.test(frame.protocol) && url !== null && URL.canParse(url) && frame.origin !== new URL(url).origin
    ? 'cross-origin-frame'
    : null;
}

/** The smallest box around body and headline; the body's own where that would be the whole page. */
export function areaOf(root: Box, headline: Block | null): Element {
  for (let box: Box | null = root; headline && box?.parent; box = box.parent)
    if (box.first <= headline.index && headline.index < box.end) return box.element;
  return root.element;
}
