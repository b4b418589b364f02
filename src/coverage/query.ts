import type { Claim, Span } from '../engine/types';

/** What a claim's search needs to know of its report; a page's report and a whole one both fit. */
export interface Quoting {
  url: string | null;
  outlet: string | null;
  language: string | null;
  links: (Span & { href: string })[];
}

/** More words than these and a news search finds nothing. */
const MOST = 8;
/** Fewer names and numbers than these do not tell a story apart: content words are added. */
const FEW = 4;
/** A quotation longer than this is hardly ever printed the same elsewhere. */
const LONGEST_QUOTE = 6;

/** Words that begin sentences with a capital and name nothing, and words of doubt and of reporting: no search wants them. */
const FILLER = new Set(
  `a an the this that these those it its he she they we i you his her their our my in on at of for from to by with without
  and or but nor so yet as if when while after before since until although though because however meanwhile also then there
  here what who whom whose which where why how not no yes all some any many most more other another one two each every both
  is are was were be been being has have had do does did will would can could may might must shall should
  said says say told tells according reported reportedly report reports alleged allegedly claimed claims claim apparently
  unverified verified verify confirm confirmed independently independent separately immediately unclear still
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow week month year night morning evening mr mrs ms dr new
  released published posted shared obtained people between about over under into during against through last first
  three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred hundreds thousand thousands
  dozen dozens something someone around later earlier called being having made make makes whether`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu;
const QUOTED = /[“„«‘"]([^“”„«»"‘]{3,80})[”“»’"]/gu;
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const isNumber = (word: string) => /^\p{N}/u.test(word);
const bare = (word: string) => word.replace(/['’]s$/u, '');
const isFiller = (word: string) => FILLER.has(bare(word).toLowerCase());

/**
 * The words that tell a claim apart from all others: short quotations, names and places, numbers; where these are few,
 * its longest other words. No words of doubt, no weekdays, not the outlet's own name: others would not print them.
 */
export function queryOf(claim: Claim, report: Quoting): string {
  const text = claim.statement.text;
  const outlet = nameOnly(report.outlet ?? '');
  const parts: string[] = [];
  const add = (part: string) => {
    const known = parts.join(' ').toLowerCase();
    const low = part.toLowerCase();
    if (part !== '' && (outlet === '' || nameOnly(part) !== outlet) && !known.includes(low)) parts.push(part);
  };

  for (const [, quote = ''] of text.matchAll(QUOTED))
    if (wordsIn(quote).length > 1 && wordsIn(quote).length <= LONGEST_QUOTE)
      add(`"${quote.replace(/[.,;:!?]+$/u, '')}"`);
  for (const name of namesIn(text)) add(name.includes(' ') ? `"${name}"` : name);
  for (const party of claim.releasedBy.slice(-1))
    if (!parts.some((part) => sharesWord(part, party.name))) add(shortName(party.name));
  for (const number of wordsIn(text).filter(isNumber)) add(number);
  if (parts.length < FEW)
    for (const word of longestWords(text, report.language).slice(0, FEW - parts.length + 1)) add(word);
  return limit(parts).join(' ');
}

/** "The Harbour Post" and "Harbour Post" are one name. */
const nameOnly = (name: string) => name.replaceAll('"', '').toLowerCase().replace(/^the /, '');

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Runs of capitalised words, with what joins them ("Ministry of Defence"). */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  let last = 0;
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1)!)) run.pop();
    while (run.length > 0 && isFiller(run[0]!)) run.shift();
    if (run.length > 0) names.push(run.map(bare).join(' '));
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(last, match.index);
    last = match.index + match[0].length;
    if (/[^\s]/u.test(between)) close();
    if (isCapital(match[0])) run.push(match[0]);
    else if (run.length > 0 && /^(?:of|de|du|della|von|van|al|bin|ibn)$/u.test(match[0])) run.push(match[0]);
    else close();
    if (/['’]s$/u.test(match[0])) close();
  }
  close();
  return names.filter((name) => !isFiller(name));
}

/** Of "the Military Intelligence Service, Marenia" the name alone; empty for "a clerk", which names nobody. */
function shortName(name: string): string {
  const [first = name] = name.split(/[,(]/);
  const kept = first.trim().replace(/^(?:the|a|an)\s/i, '');
  if (/\p{Ll}/u.test(kept) && !/\p{Lu}/u.test(kept)) return '';
  return kept.includes(' ') ? `"${kept}"` : kept;
}

const sharesWord = (part: string, name: string) => {
  const others = new Set(
    wordsIn(name)
      .filter(isCapital)
      .map((word) => bare(word).toLowerCase()),
  );
  return wordsIn(part).some((word) => others.has(bare(word).toLowerCase()));
};

/** The longest lower-case words; where a script has no capitals, all words of two letters and more by the browser's segmenter. */
function longestWords(text: string, language: string | null): string[] {
  const plain = /\p{Lu}/u.test(text) ? wordsIn(text) : segment(text, language);
  const candidates = plain.filter((word) => !isCapital(word) && !isNumber(word) && !isFiller(word) && word.length > 1);
  const kept = new Set([...candidates].sort((a, b) => b.length - a.length).slice(0, FEW + 1));
  return [...new Set(candidates)].filter((word) => kept.has(word));
}

const segment = (text: string, language: string | null): string[] =>
  [...new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

function limit(parts: string[]): string[] {
  let count = 0;
  return parts.filter((part) => {
    count += wordsIn(part).length;
    return count <= MOST + 2;
  });
}
