/**
 * Class names and ids of things that stand around or in an article and are not part of it. Written from the names that
 * newsrooms' templates share; a box that holds most of the page's prose is never dropped for its name (choose.ts).
 */
const NAMES =
  /related|recommend|recirc|newsletter|news-letter|subscri|promo(?!te)|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|social|shar(?:e|ing)(?![a-z]{3})|comment|disqus|livefyre|breadcrumb|cookie|consent|gdpr|side-?bar|most-?(?:read|popular|viewed|shared)|popular|trending|outbrain|taboola|revcontent|zergnet|sign-?up|log-?in|register|teaser|also-?(?:read|like)|read-?(?:more|next|also|this)|more-?(?:from|stories|on|news|like|in|articles|to)|up-?next|next-?(?:up|article|story|post)|prev(?:ious)?-?(?:article|story|post)|you-?may|further-?reading|author-?(?:bio|box|card|info|desc|profile|about)|about-?(?:the-)?author|contributor|(?:^|[\s_-])bio(?:$|[\s_-])|(?:^|[\s_-])tags?(?:$|[\s_-]|list)|topics?-?(?:list|links)|keywords|toolbar|tool-?bar|modal|pop-?up|overlay|lightbox|banner|(?:^|[\s_-])foot(?:er)?(?:$|[\s_-])|(?:^|[\s_-])nav(?:bar|igation)?(?:$|[\s_-])|(?:^|[\s_-])menu|skip-?(?:to|link|past)|print-?only|masthead|site-?header|global-?header|page-?header-?nav|widget|carousel|slide-?show-?thumb|poll(?:$|[\s_-])|quiz|donat|member-?ship|meter|copyright|legal|disclaimer|correction-?form|rating|ticker|playlist|video-?(?:list|player|meta|title|desc)|hidden-?print|visually-?hidden|sr-only|screen-?reader/i;

export const isFurnitureName = (name: string): boolean => name.length > 1 && NAMES.test(name);
