import { soon } from './soon';

/**
 * Class names and ids of things that stand around or in an article and are not part of it. Written from the names that
 * newsrooms' templates share; a box that holds a good part of the page's prose is not dropped for such a name
 * (choose.ts): "with-sidebar", "comments-enabled" stand on whole pages.
 */
const NAMES = soon(
  /related|relacionad|recommend|recirc|newsletter|news-letter|subscri(?!ber-(?:preview|only|content))|promo(?!te)|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|social|shar(?:e|ing)(?![a-z]{3})|comment|kommentar|coment[aá]rio|disqus|livefyre|spot-?im(?:$|[\s_-])|viafoura|remark42|(?:^|[\s_-])discussion(?:$|[\s_-])|reacties|breadcrumb|side-?bar|most-?(?:read|popular|viewed|shared)|popular|trending|outbrain|taboola|revcontent|zergnet|sign-?up|log-?in|register|teaser|also-?(?:read|like)|read-?(?:more|next|also|this)|more-?(?:from|stories|on|news|like|in|articles|to)|up-?next|next-?(?:up|article|story|post)|prev(?:ious)?-?(?:article|story|post)|you-?may|further-?reading|author-?(?:bio|box|card|info|desc|profile|about)|about-?(?:the-)?author|contributor|(?:^|[\s_-])bio(?:$|[\s_-])|(?:^|[\s_-])tags?(?:$|[\s_-]|list)|topics?-?(?:list|links)|keywords|toolbar|tool-?bar|modal|pop-?up|overlay|lightbox|banner|(?:^|[\s_-])foot(?:er)?(?:$|[\s_-])|(?:^|[\s_-])nav(?:bar|igation)?(?:$|[\s_-])|(?:^|[\s_-])menu|skip-?(?:to|link|past)|print-?only|masthead|site-?header|global-?header|page-?header-?nav|widget|carousel|slide-?show-?thumb|poll(?:$|[\s_-])|quiz|(?:audio|video|media|podcast|sticky)-?player|donat|republish(?:$|[\s_-])|member-?ship|meter|copyright|legal|disclaimer|correction-?form|rating|ticker|playlist|video-?(?:list|player|meta|title|desc)|hidden-?print|visually-?hidden|sr-only|screen-?reader/i,
);

/** Never article, however much prose it holds: consent managers carry whole privacy policies. */
const CONSENT = soon(
  /cookie|consent|onetrust|usercentrics|iubenda|klaro|osano|privacy-?(?:banner|modal|wall)|gdpr|cmp-?(?:container|box)|didomi|sp_message|truste|qc-cmp/i,
);

/** Around what readers write, however much of it there is. */
const THREAD =
  /(?:^|[\s_-])(?:comments?|kommentare?|coment[aá]rios?|reacties|discussion|disqus\w*|livefyre\w*|spot-?im|viafoura|remark42)(?:$|[\s_-])/i;

export const isThreadName = (name: string): boolean => THREAD.test(name);
export const isFurnitureName = (name: string): boolean => name.length > 1 && NAMES.test(name);
export const isConsentName = (name: string): boolean => name.length > 1 && CONSENT.test(name);
