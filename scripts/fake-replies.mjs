/** What the real services answer, in their shapes (../shared/providers.md, part C), out of a few invented articles. Pure: no network, no clock. */

const escapeXml = (text) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);
const json = (value, status = 200) => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const text = (sentence, status = 200) => ({ status, type: 'text/html; charset=utf-8', body: sentence });
const xml = (body) => ({ status: 200, type: 'application/xml; charset=utf-8', body });

/** Words and phrases of a search line; operators (`AND`, `when:7d`) are none. */
export function readLine(line) {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, phrase, word]) => ({ text: (phrase ?? word).trim(), quoted: phrase !== undefined }))
    .filter(({ text, quoted }) => text !== '' && (quoted || !/^(?:AND|OR)$|^\w+:/.test(text)));
}

const fold = (words) => ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const holds = (haystack, terms) => terms.every(({ text }) => fold(haystack).includes(fold(text)));
const GDELT_LIMIT =
  'Please limit requests to one every 5 seconds or contact the project for larger queries. All high-traffic users should switch to our ngrams dataset\n';

/** GDELT's refusals: status 200 and one sentence. Null where the query is fine. */
function refuseGdelt(line) {
  if (line.trim().length < 3 || line.length > 500) return text('Your query was too short or too long.\n');
  if (/[()]/.test(line) && !/\sOR\s/.test(line)) return text("Parentheses may only be used around OR'd statements.\n");
  if (/\sOR\s/.test(line) && !/[()]/.test(line))
    return text("Queries containing OR'd terms must be surrounded by ().\n");
  const terms = readLine(line);
  if (terms.some(({ text, quoted }) => quoted && text.length < 5)) return text('The specified phrase is too short.\n');
  if (terms.some(({ text, quoted }) => !quoted && text.length < 3))
    return text('Your search contained a keyword that was too short\n');
  if (terms.some(({ text, quoted }) => !quoted && /[^\p{L}\p{N}\p{M}]/u.test(text)))
    return text('One or more of your keywords contained an illegal character\n');
  return null;
}

const gdeltTime = (iso) => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
/** GDELT's titles are tokenised: a space before each mark. */
const tokenise = (title) => title.replace(/\s*([,:;!?])\s*/g, ' $1 ').trim();

function gdelt(press, query, address, context) {
  const line = query.get('query') ?? '';
  const refused = refuseGdelt(line);
  if (refused) return refused;
  const terms = readLine(line);
  const hits = press.articles.flatMap((article) => {
    const sentence = article.sentences.find(
      (candidate) => holds(candidate, terms) && (query.get('isquote') !== '1' || /["“”]/.test(candidate)),
    );
    if (context ? !sentence : !holds([article.title, ...article.sentences].join(' '), terms)) return [];
    const found = {
      url: address(article.outlet, article.path),
      ...(!context && { url_mobile: '' }),
      title: tokenise(article.title),
      ...(article.published && { seendate: gdeltTime(article.published) }),
      ...(!context && { socialimage: '' }),
      domain: new URL(address(article.outlet, '')).hostname,
      language: article.language,
      ...(!context && article.country && { sourcecountry: article.country }),
      ...(context && {
        sentence: sentence.replace(/"/g, '&quot;'),
        context: article.sentences.join(' ').slice(0, 600),
      }),
    };
    return [found];
  });
  const articles = hits.slice(0, Number(query.get('maxrecords') ?? 75));
  return json(articles.length > 0 ? { articles } : {});
}

function factCheck(press, query, address) {
  const refusal = (code, status, message) => json({ error: { code, message, status } }, code);
  const key = query.get('key');
  if (!key) return refusal(403, 'PERMISSION_DENIED', 'The request is missing a valid API key.');
  if (key === 'wrong') return refusal(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.');
  if (!query.get('query')) return refusal(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
  // a search by meaning, not by every word: half of the words are enough
  const terms = readLine(query.get('query'));
  const claims = press.checks
    .filter(({ claim }) => terms.filter((term) => holds(claim, [term])).length >= terms.length / 2)
    .map(({ claim, claimant, claimed, reviews }) => ({
      text: claim,
      claimant,
      claimDate: claimed,
      claimReview: reviews.map((review) => ({
        publisher: { name: review.name, site: new URL(address(review.outlet, '')).hostname },
        url: address(review.outlet, review.path),
        title: review.title,
        reviewDate: review.reviewed,
        textualRating: review.rating,
        languageCode: review.language,
      })),
    }));
  return json(claims.length > 0 ? { claims } : {});
}

function mediawiki(press, query, _address, host) {
  const line = query.get('srsearch');
  if (!line) return json({ error: { code: 'missingparam', info: 'The "srsearch" parameter must be set.' } });
  const terms = readLine(line);
  const site = host.split('.').slice(-2).join('.');
  const hits = (press.pages[site] ?? []).filter(({ title, text: body }) => holds(`${title} ${body}`, terms));
  const mark = (body) =>
    terms.reduce(
      (marked, { text: term }) =>
        marked.replaceAll(escapeXml(term), `<span class="searchmatch">${escapeXml(term)}</span>`),
      escapeXml(body),
    );
  return json({
    batchcomplete: '',
    query: {
      searchinfo: { totalhits: hits.length },
      search: hits.slice(0, Number(query.get('srlimit') ?? 10)).map(({ title, text: body, edited }, index) => ({
        ns: 0,
        title,
        pageid: index + 1,
        size: body.length,
        wordcount: body.split(' ').length,
        snippet: mark(body),
        timestamp: edited,
      })),
    },
  });
}

function guardian(press, query, address) {
  const refusal = (status, message) => json({ response: { status: 'error', message } }, status);
  if (!query.get('api-key') || query.get('api-key') === 'wrong') return refusal(401, 'Unauthorized');
  const terms = readLine(query.get('q') ?? '');
  const size = Number(query.get('page-size') ?? 10);
  const hits = press.articles.filter(
    ({ title, sentences, published }) =>
      holds([title, ...sentences].join(' '), terms) &&
      (published ?? '9').slice(0, 10) >= (query.get('from-date') ?? ''),
  );
  return json({
    response: {
      status: 'ok',
      userTier: 'developer',
      total: hits.length,
      startIndex: hits.length > 0 ? 1 : 0,
      pageSize: size,
      currentPage: 1,
      pages: Math.ceil(hits.length / size),
      orderBy: query.get('order-by') ?? 'relevance',
      results: hits.slice(0, size).map((article) => ({
        id: `world/${article.path}`,
        type: 'article',
        sectionId: 'world',
        sectionName: 'World news',
        ...(article.published && { webPublicationDate: article.published }),
        webTitle: article.title,
        webUrl: address(article.outlet, article.path),
        apiUrl: `https://content.guardianapis.com/world/${article.path}`,
        isHosted: false,
        ...(query.get('show-fields') && { fields: { trailText: escapeXml(article.sentences[0]) } }),
      })),
    },
  });
}

const hitsOf = (press, line) => {
  const terms = readLine(line);
  return press.articles.filter(({ title, sentences }) => holds([title, ...sentences].join(' '), terms));
};
const rfc822 = (iso) => (iso ? `<pubDate>${new Date(iso).toUTCString()}</pubDate>` : '');

function googleNews(press, query, address) {
  const line = query.get('q') ?? '';
  const items = hitsOf(press, line).map((article, index) => {
    const site = new URL(address(article.outlet, '')).origin;
    const link = `https://news.google.com/rss/articles/CBMi${index}?oc=5`;
    const headline = escapeXml(article.title);
    return `<item><title>${headline} - ${escapeXml(article.name)}</title><link>${link}</link><guid isPermaLink="false">CBMi${index}</guid>${rfc822(article.published)}<description>${escapeXml(`<a href="${link}" target="_blank">${headline}</a>&nbsp;&nbsp;<font color="#6f6f6f">${escapeXml(article.name)}</font>`)}</description><source url="${site}">${escapeXml(article.name)}</source></item>`;
  });
  return xml(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><generator>NFE/5.0</generator><title>${escapeXml(`"${line}" - Google News`)}</title><link>https://news.google.com/search?q=${escapeXml(encodeURIComponent(line))}</link><language>${escapeXml(query.get('hl') ?? 'en-US')}</language><lastBuildDate>Wed, 14 Oct 2026 18:00:00 GMT</lastBuildDate><description>Google News</description>${items.join('')}</channel></rss>`,
  );
}

function bingNews(press, query, address) {
  const line = query.get('q') ?? '';
  const self = escapeXml(`https://www.bing.com/news/search?${query}`);
  const items = hitsOf(press, line).map(
    (article) =>
      `<item><title>${escapeXml(article.title)}</title><link>${escapeXml(`http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=${encodeURIComponent(address(article.outlet, article.path))}&c=1&mkt=en-us`)}</link><description>${escapeXml(article.sentences[0])}</description>${rfc822(article.published)}<News:Source>${escapeXml(article.name)} on MSN</News:Source><News:Image>http://www.bing.com/th?id=x&amp;w={0}&amp;h={1}</News:Image></item>`,
  );
  return xml(
    `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="${self}"><channel><title>${escapeXml(line)} - BingNews</title><link>${self}</link><description>Search results</description>${items.join('')}</channel></rss>`,
  );
}

/** A newsroom's own archive, as Atom. */
function archive(press, query, address) {
  const entries = hitsOf(press, query.get('q') ?? '').map(
    (article) =>
      `<entry><title type="html">${escapeXml(escapeXml(article.title))}</title><link rel="alternate" href="${escapeXml(address(article.outlet, article.path))}"/><id>urn:${article.outlet}:${article.path}</id>${article.published ? `<published>${article.published}</published>` : ''}<source><title>${escapeXml(article.name)}</title></source><summary>${escapeXml(article.sentences[0])}</summary></entry>`,
  );
  return xml(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Newsroom archive</title><id>urn:archive</id>${entries.join('')}</feed>\n`,
  );
}

function wayback(press, query) {
  const url = query.get('url') ?? '';
  const snapshot = press.snapshots.find(({ page }) => url.split(/[?#]/)[0].endsWith(`/${page}`));
  const closest = snapshot && {
    status: '200',
    available: true,
    url: `http://web.archive.org/web/${snapshot.saved}/${url}`,
    timestamp: snapshot.saved,
  };
  return json({ url, archived_snapshots: closest ? { closest } : {} });
}

/** Host and path of each service, and who answers there. */
const SERVICES = [
  [/^api\.gdeltproject\.org$/, /^\/api\/v2\/doc\/doc$/, (press, query, address) => gdelt(press, query, address, false)],
  [
    /^api\.gdeltproject\.org$/,
    /^\/api\/v2\/context\/context$/,
    (press, query, address) => gdelt(press, query, address, true),
  ],
  [/^factchecktools\.googleapis\.com$/, /^\/v1alpha1\/claims:search$/, factCheck],
  [/^[a-z]+\.(?:wikipedia|wikinews)\.org$/, /^\/w\/api\.php$/, mediawiki],
  [/^content\.guardianapis\.com$/, /^\/search$/, guardian],
  [/^news\.google\.com$/, /^\/rss\/search$/, googleNews],
  [/^www\.bing\.com$/, /^\/news\/search$/, bingNews],
  [/^archive\.org$/, /^\/wayback\/available$/, wayback],
];

/** Whether this is a host of a service. */
export const isService = (host) => SERVICES.some(([hosts]) => hosts.test(host));

/** What the service would answer, or null where it has no such page. A newsroom's archive is at `/archive/search` of any other host. */
export function replyOf(press, host, url, address) {
  if (!isService(host)) return url.pathname === '/archive/search' ? archive(press, url.searchParams, address) : null;
  const service = SERVICES.find(([hosts, path]) => hosts.test(host) && path.test(url.pathname));
  return service ? service[2](press, url.searchParams, address, host) : null;
}

/** GDELT to a client that asks too often. It answers so with 429, and sometimes with 200; never with Retry-After. */
export const gdeltLimit = (status = 429) => text(GDELT_LIMIT, status);
