import type { Language, Lexicon, Word, WordRange } from './languages/language';
import type { Parties } from './parties';
import type { Layout } from './sentences';
import { opensSmall, spelt } from './spelling';
import type { Party } from './types';

/** How such an address ends: asked first, because the pattern of all of it takes long to compile. */
const TOP_LEVEL = /\.(?:com|net|org|info|tv|co|website|news|me|io|uk|de|ru|ua|us|mx|au)$/i;
/** A word that is the address of a site. */
const DOMAIN = spelt(
  String.raw`^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.(?:com|net|org|info|tv|co|website|news|me|io|uk|de|ru|ua|us|mx|au)$`,
  'i',
);

/** "TheGate.com". */
export const isAddress = (text: string): boolean => TOP_LEVEL.test(text) && DOMAIN.test(text);

/** A mark of quotation around a name, single ones too. */
const QUOTE = /^[‘’“”"„']$/;

/** Words in a name that stands in quotation marks. */
const LONGEST = 6;

/** Whether the mark at `open` and the next one hold nothing but words with a capital. */
function isQuotedName(words: readonly Word[], open: number): boolean {
  const length = words.slice(open + 1).findIndex(({ mark }) => mark);
  return (
    length > 0 &&
    length <= LONGEST &&
    QUOTE.test(words[open + 1 + length]!.text) &&
    words.slice(open + 1, open + 1 + length).every(({ capital }) => capital)
  );
}

const QUOTED = spelt(String.raw`^(?:[\p{Ll}-]+ )*([\p{Ll}-]+) [“"‘'](\p{Lu}[^“”"‘’]*)[”"’']$`);

/** "Gate News" of "website “Gate News”"; any other name as it stands. */
export function withoutQuotes({ sites }: Lexicon, name: string): string {
  const quoted = /[”"’']$/.test(name) ? QUOTED.exec(name) : null;
  return quoted && sites.has(quoted[1]!) ? quoted[2]! : name;
}

/** "the website Huzlers", "a blog called The Gate": the name behind the noun, or right before it. */
export function siteAt(layout: Layout, parties: Parties, words: readonly Word[], at: number): Party | null {
  const { lexicon, naming } = layout.language;
  let from = at + 1;
  if (lexicon.naming.has(words[from]?.lower ?? '')) from++;
  // "a website called “The Gate”", "the website “Gate News”", "the website the Gate"
  if (QUOTE.test(words[from]?.text ?? '') && words[from + 1]?.capital && (from > at + 1 || isQuotedName(words, from)))
    from++;
  if (lexicon.definites.has(words[from]?.lower ?? '') && words[from + 1]?.capital && parties.isName(words[from + 1]!))
    from++;
  let to = from;
  const goesOn = (i: number) =>
    words[i] && !words[i]!.mark && (words[i]!.capital || (words[i]!.lower === 'of' && words[i + 1]?.capital));
  while (
    to < words.length &&
    to - from < 6 &&
    goesOn(to) &&
    (to > from || words[to]!.capital) &&
    !naming.time.test(words[to]!.lower)
  )
    to++;
  if (to > from && words.slice(from, to).every((word) => !parties.isName(word))) to = from;
  if (to === from) {
    to = at;
    // "a Web site"
    if (lexicon.webs.has(words[to - 1]?.lower ?? '')) to--;
    from = to;
    const joins = (i: number) => naming.and.test(words[i]?.lower ?? '') && goesOn(i - 1);
    while (from > 0 && to - from < 6 && (goesOn(from - 1) || (from < to && joins(from - 1)))) from--;
    // "a ‘R.I.P. Ilo Brand’ Facebook page"
    if (from < to && QUOTE.test(words[from - 1]?.text ?? '')) {
      const open = words.findLastIndex(({ text }, i) => i < from - 1 && i > from - 9 && QUOTE.test(text));
      if (open >= 0) from = open + 1;
    }
    // "the English-language site", "a FAKE site"
    if (words.slice(from, to).every((word) => !parties.isName(word) || /-language$/.test(word.lower))) return null;
    // "her Facebook page", "the Workers’ Party newspaper": that of somebody who is named elsewhere
    const owner = words[from - 1]?.lower ?? '';
    if (lexicon.possessives.has(owner) || /^['’]s?$/.test(owner)) return null;
    // "a Norland Front-affiliated website": whose friends have it
    if (/-(?:affiliated|linked|run)$/.test(words[to - 1]!.lower)) return null;
    if (from > 0 && from === to) return null;
    // "sell the Harbour site": ground, and no pages; but "on the Gate site", "the Gate site reported"
    if (lexicon.lots.has(words[at]!.lower) && from > 1 && from < to && !isOnline(layout.language, words, from, at))
      return null;
    if (from < to && lexicon.notNames.has(words[from]!.lower) && !lexicon.nameOpeners.has(words[from]!.lower)) from++;
    if (to - from === 1 && naming.adjective.test(words[from]!.lower)) return null;
  }
  if (from >= to) return null;
  // "a Facebook page": the page, not who runs the platform
  if (
    to === at &&
    (lexicon.pages.has(words[at]!.lower) || words.slice(from, to).some(({ lower }) => lexicon.venues.has(lower)))
  )
    to++;
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return { name: layout.text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

/** Whether a name before "site" is that of pages: something stands on it, or it tells something. */
function isOnline({ lexicon, naming }: Language, words: readonly Word[], from: number, at: number): boolean {
  const before = lexicon.definites.has(words[from - 1]!.lower) ? from - 2 : from - 1;
  const next = words[at + 1]?.lower ?? '';
  return (
    naming.online.test(words[before]?.lower ?? '') ||
    // "the fake Gate site"
    lexicon.fakers.has(words[from - 1]!.lower) ||
    [lexicon.saying, lexicon.releasing, lexicon.showing].some((list) => list.has(next))
  );
}

/** "its official radio channel Tuesday": the place without the article and without the time. */
export function venueOf(layout: Layout, words: readonly Word[], range: WordRange): Party | null {
  let { from, to } = range;
  const { lexicon, naming } = layout.language;
  while (
    to > from &&
    (naming.time.test(words[to - 1]!.lower) ||
      (naming.span.test(words[to - 1]!.lower) && opensSmall(words[to - 1]!.text)) ||
      (lexicon.notNames.has(words[to - 1]!.lower) && !words[to - 1]!.capital))
  )
    to--;
  const isArticle = ({ lower }: Word) =>
    lexicon.definites.has(lower) || lexicon.indefinites.has(lower) || lexicon.others.has(lower);
  // "on Thursday Twitter was full of it": the time stands before
  const isTime = (i: number) => naming.time.test(words[i]!.lower) && i + 1 < to && words[i + 1]!.capital;
  while (from < to && (isArticle(words[from]!) || isTime(from))) from++;
  // "on Facebook debunking reports"
  const act = words.findIndex((word, i) => i > from && i < to && !word.capital && layout.language.isProgressive(word));
  if (act > 0 && words[act - 1]!.capital && lexicon.venues.has(words[act - 1]!.lower)) to = act;
  // "in a set of radio messages", "in a newspaper announcement": no place
  const last = words[to - 1];
  const isThing = ({ lower, capital }: Word) =>
    lexicon.materials.has(lower) ||
    (!lexicon.partyNouns.has(lower) && (lexicon.documents.has(lower) || (!capital && naming.abstract.test(lower))));
  if (last && isThing(last) && !lexicon.venues.has(last.lower)) return null;
  if (from >= to) return null;
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return { name: withoutQuotes(lexicon, layout.text.slice(start, end)), start, end };
}
