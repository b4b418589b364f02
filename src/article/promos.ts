import type { Block, Box } from './blocks';
import { isMeter, isWall } from './not-read';
import { noticeKind } from './notices';
import { prose } from './prose';
import { soon } from './soon';

/** Paragraphs that only lead elsewhere. Words of many newsrooms, in the languages that are read. */
const LEADS = soon(
  /^(?:\W*)(?:read (?:more|next|also|the full)|related(?: \w+)?:|see (?:also|more)|also (?:read|see|on)|more (?:on|from|about|stories)|recommended|watch(?: live| now| more|:)|listen(?: now|:)|click here|subscribe|sign up|join (?:us|our)|thanks for reading(?:[.!]*$| [^.!?,;]{1,40}!(?: this post is public\b.*)?$)|follow (?:us|\S+ on|(?:\S+ ){2,3}on (?:whatsapp|twitter|x|facebook|instagram|telegram|google|bluesky|threads|linkedin|youtube)(?: (?:for|to) .*)?\W*$|@)|advertisement|share this|story continues|skip (?:past|to)|don't miss|must read|what you need to know:|get (?:the|our) (?:latest|daily|free)|(?:lire|voir) aussi|à lire|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lea (?:también|además)|lee (?:también|más)|te puede interesar|leggi anche|leia (?:também|mais)|lees (?:ook|meer)|czytaj (?:też|także|więcej)|читайте (?:также|ещё|еще|також)|тема дня|ayrıca (?:okuyun|bakın)|اقرأ (?:أيضا|المزيد)|相关阅读|延伸阅读)/i,
);
/** A label and a colon: the rest is another story's headline, linked or not. */
const LABELLED = soon(
  /^\W*(?:related|read (?:more|next|also)|also read|see also|watch|listen|you (?:can|may|might) also \w+)\b[^.!?]{0,25}:/i,
);

/** Does a part of a paragraph lead elsewhere by its own words? */
export const isLabelled = (text: string): boolean =>
  LABELLED.test(text) || (LEADS.test(text) && /^[^.!?]{0,40}:/.test(text));

/** What a page's own controls say: players, share buttons, counts of minutes and comments. */
const CONTROL = soon(
  /^\W*(?:listen to (?:this|the) (?:article|story|report)|getting your\b.{0,30}\bplayer\b|(?:estimated )?reading time\b|\d+[ -]min(?:ute)?s?\.?(?: (?:read|listen)\b|$)|share (?:this (?:article|story|page|post)|on (?:facebook|twitter|x|linkedin|whatsapp|reddit|bluesky|telegram)|via \w+|article|options)\b|copy (?:the )?link\b|save (?:article|story|for later)\b|print (?:this )?(?:article|page|story)\b|(?:article|story) continues (?:below|after)\b|scroll (?:down )?(?:(?:to continue|for more)\b|to (?:begin|explore|start|read)\W*$)|in this (?:article|story)\W*$|(?:found|spotted|see|noticed) an? (?:error|mistake|typo)(?: (?:in|on) this (?:article|story|page|post|report))?\?\W*$|continue reading (?:below|the main story)\b|(?:view|show|see|hide|post|leave) (?:all |a |\d+ )?comments?\b|(?:was|did you find) this (?:article|story|page|information) (?:helpful|useful|interesting)\W*$|\d+ comments?$|comments? \(?\d|add (?:us|\S+(?: \S+)?) (?:as|to|on) (?:an? |your )?(?:preferred|google)\b|open (?:image|photo) in\b|(?:click to )?enlarge(?: this)? (?:image|photo)\b|powered by \S+(?: \S+)?$|(?:show|hide|view) (?:caption|transcript)s?$|toggle (?:caption|menu)\b|(?:enter )?(?:your )?e-?mail(?: address)?\W*$|\d+ (?:of|\/) \d+\W*$|(?:th(?:is|e|ese) (?:summary|takeaways|key points) (?:was|were|is|are) )?(?:generated|created|written|summari[sz]ed) (?:by|with|using) (?:an? )?(?:ai|artificial intelligence)(?: tools?)?(?:[.,;]? (?:(?:and )?(?:then )?(?:reviewed|checked|edited)(?: by (?:an?|our|the) \w+)?(?: before .{0,20}publi\w+)?|(?:it )?may (?:contain|have|include) (?:errors|mistakes|inaccuracies)))?\W*$|play video\b|close(?: this)?(?: dialog| video player)?$)/i,
);
/** The longest line of a control, in UTF-16 units. */
const CONTROL_TEXT = 70;
const isControl = (text: string) => text.length <= CONTROL_TEXT && !/[^.][.!?]["”]$/.test(text) && CONTROL.test(text);

/** Does a paragraph only lead elsewhere, or stand for something that is gone? Where it is longer than a line, only if it links. */
export const isLead = ({ text, linked }: Block): boolean =>
  text.length < 250 &&
  (isControl(text) ||
    LABELLED.test(text) ||
    (LEADS.test(text) && (linked > 0 || text.length < 90)) ||
    EMBED.test(text) ||
    isWall(text) ||
    isMeter(text));

/** A box that asks for something is a promo, whatever else stands in it. */
const PROMO = soon(
  /\bsign(?:ing)? up (?:for|to|here|now)\b|\bsubscribe (?:to|now|today|here)\b|\bnewsletters?\b.{0,60}\b(?:inbox|sign|free|daily|weekly|subscribe)|\b(?:inbox|sign|free|daily|weekly|subscribe)\b.{0,60}\bnewsletters?\b|\b(?:get|receive) (?:our|the)\b[^.]{0,40}\b(?:e?mails?|newsletters?|alerts?|briefing)\b|\bstraight to your inbox\b|\bdownload (?:our|the) (?:\w+ )?app\b|\bfollow us on\b|\bsupport (?:our|independent) journalism\b|\bprivacy (?:policy|notice)\b|\bbefore (?:anything|it) is loaded\b|\bmay (?:set|use|be using) cookies\b/i,
);
const ASKS = /cookies|loaded|sign|mail|alert|briefing|subscri|newsletter|inbox|download|follow us|journalism|privacy/i;
/** Left behind by an embed that is gone. */
const EMBED = soon(
  /^(?:tweet may have been deleted|this (?:video|content|post|tweet) (?:(?:is|has been) (?:no longer available|not available|unavailable|removed|deleted|blocked)|can(?: ?not|['’]t) be (?:displayed|played|loaded|shown))|view (?:this post )?on (?:instagram|twitter|x|facebook)|loading\W*|advertisement\W*|\(opens in (?:a )?new (?:tab|window)\))/i,
);

const REQUEST =
  /^\W*(?:sign up|subscribe|get |download|follow|join|support|click|want |never miss|stay |for (?:more|the latest)|our )/i;
/** A promo's box may hold this much at most, in UTF-16 units. */
const PROMO_TEXT = 900;

/** A link that is a button and asks for nothing but help for the paper … */
const CALL =
  /^\W*(?:donate|give|subscribe|(?:support|join) us|become a (?:memb|subscrib|support)er)(?: (?:now|today|here|monthly))?\W*$/i;
/** … beside a request to the reader, who is told nothing else. */
const REQUESTED =
  /(?:^|[.!?:] )(?:please )?(?:give|donate|subscribe|support (?:us|our)|help (?:us|keep)|join us|become a)\b/i;
const BY_US = /\b(?:we|us|our)\b/i;
const REPORTED = /[\d“”"«»„]|\b(?:(?!need)\w+ed|sa(?:ys?|id)|t(?:ells?|old)|wrote|was|were|ha[sd])\b/i;
/** What is said around such a link is shorter, in UTF-16 units. */
const CALL_TEXT = 400;

/** The blocks of the box around a link that asks for something. */
function askingWith(call: Block, inside: readonly Block[], root: Box, isKin: (block: Block) => boolean): Block[] {
  let held: Block[] = [];
  for (let up: Box | null = call.box; held.length < 2 && up && up !== root && up.first >= root.first; up = up.parent)
    held = inside.filter(({ index }) => index >= up.first && index < up.end);
  const length = held.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.min(CALL_TEXT, inside.reduce((sum, block) => sum + prose(block), 0) / 4);
  const isText = (block: Block) => isKin(block) || REPORTED.test(block.text) || noticeKind(block.text);
  const asks = held.some(({ text }) => REQUESTED.test(text) && BY_US.test(text));
  return asks && length <= most && !held.some(isText) ? held : [];
}

/** The promo's words, and all of the box that was made for it. */
export function findPromos(inside: readonly Block[], root: Box, isKin: (block: Block) => boolean): Set<Block> {
  const found = new Set<Block>();
  for (const block of inside) {
    const { text, linked } = block;
    if (linked > text.length * 0.8 && CALL.test(text))
      for (const other of askingWith(block, inside, root, isKin)) found.add(other);
    if (text.length > 400 || !ASKS.test(text) || !PROMO.test(text) || noticeKind(text)) continue;
    let promo = block.box;
    for (let up = promo.parent; up && up !== root && up.first >= root.first; up = up.parent) {
      const held = inside.filter(({ index }) => index >= up.first && index < up.end);
      const paragraphs = held.filter((other) => other.tag === 'p' && prose(other) > 0 && !PROMO.test(other.text));
      if (paragraphs.length > 0 || held.reduce((sum, { text }) => sum + text.length, 0) > PROMO_TEXT) break;
      promo = up;
    }
    // A paragraph of the article may speak of a newsletter too: it does not open with the request
    if (promo === block.box && isKin(block) && !REQUEST.test(text)) continue;
    for (const other of inside) if (other.index >= promo.first && other.index < promo.end) found.add(other);
    found.add(block);
  }
  return found;
}
