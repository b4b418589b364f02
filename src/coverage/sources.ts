import type { Claim, Range } from '../engine/types';
import type { Quoting } from './query';

/** A link of the page itself to the source that it names. */
export interface Source {
  href: string;
  host: string;
  /** The link's own words. */
  text: string;
}

/** More would be the page's own list of links, not a source. */
const MOST = 4;
/** Words of a name that many names share: alone they match nothing. */
const COMMON = new Set(
  'the of and for ministry department office agency service news press media group national state international general army military defence defense intelligence security police government spokesperson spokesman'.split(
    ' ',
  ),
);

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const hostOf = (href: string): string | null =>
  URL.canParse(href) && /^https?:/.test(href) ? new URL(href).hostname.replace(/^www\./, '') : null;

/** Whether a link's words or its host are those of a name: all of the name's own words, its initials, or the host that is it. */
function isOf(name: string, link: { text: string; host: string }): boolean {
  const own = wordsOf(name).filter((word) => !COMMON.has(word));
  const said = new Set(wordsOf(link.text));
  if (own.length > 0 && own.every((word) => said.has(word))) return true;
  if (own.length === 0 && wordsOf(name).every((word) => said.has(word))) return true;
  const host = link.host.replace(/[^a-z0-9.]/g, '');
  const labels = host.split('.');
  const joined = wordsOf(name).filter((word) => word !== 'the');
  const initials = joined.map((word) => word[0]).join('');
  const abbreviation = /\(([^)]{2,8})\)/.exec(name)?.[1];
  return [joined.join(''), initials, abbreviation ? fold(abbreviation) : '']
    .filter((form) => form.length >= 3)
    .some((form) => labels.includes(form));
}

const within = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The page's own links to whom it names for a claim (the chain: the outlet, agency or ministry), then other sites that
 * it links to in the claim's own sentences. Links within the outlet's own site are its archive, not a source.
 */
export function sourcesOf(claim: Claim, report: Quoting): Source[] {
  const home = report.url ? hostOf(report.url) : null;
  const names = [...claim.releasedBy, ...claim.warnings.flatMap(({ by }) => by), ...claim.deniedBy].map(
    ({ name }) => name,
  );
  const sentences: Range[] = [claim.statement, ...claim.warnings.map(({ sentence }) => sentence)];
  const named: Source[] = [];
  const beside: Source[] = [];
  for (const link of report.links) {
    const host = hostOf(link.href);
    if (host === null || host === home || link.text.trim() === '') continue;
    const source = { href: link.href, host, text: link.text.trim() };
    if (names.some((name) => isOf(name, source))) named.push(source);
    else if (sentences.some((sentence) => within(sentence, link))) beside.push(source);
  }
  return [...new Map([...named, ...beside].map((source) => [source.href, source])).values()].slice(0, MOST);
}
