import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';
import type { Claim, Party } from '../../src/engine/types';

/** What a line of a matrix is asked: who told the claim, who released material or said the hedged, who denies, who checked, who did not answer. */
export const KINDS = ['told', 'given', 'denied', 'checked', 'asked'] as const;
export type Kind = (typeof KINDS)[number];

/** How a party is brought in, the pronoun or stand-in for it, and its name in the report. */
type Named = readonly [named: string, again: string, name: string];

const SAYERS: readonly Named[] = [
  ['the Corvia health ministry', 'the ministry', 'Corvia health ministry'],
  ['Anna Sarez', 'she', 'Anna Sarez'],
  ['Adam Sarez, a port official,', 'he', 'Adam Sarez'],
  ['a senior official', 'the official', 'senior official'],
  ['the rebels', 'they', 'rebels'],
  ['the rights group Open Corvia', 'the group', 'rights group Open Corvia'],
  ['the Corvian Times', 'the newspaper', 'Corvian Times'],
];
const DENIERS: readonly Named[] = [
  ['the Corvia navy ministry', 'it', 'Corvia navy ministry'],
  ['Adam Sarez', 'he', 'Adam Sarez'],
  ['a senior official', 'he', 'senior official'],
  ['the company', 'it', 'company'],
  ['President Adam Sarez', 'he', 'President Adam Sarez'],
];
const CHECKERS: readonly Named[] = [
  ['the Corvia Times', 'it', 'Corvia Times'],
  ['HNA', 'it', 'HNA'],
  ['the Open Corvia institute', 'it', 'Open Corvia institute'],
  ['the defence ministry', 'it', 'defence ministry'],
];
const GIVERS: readonly Named[] = [
  ['the Corvia security service', 'it', 'Corvia security service'],
  ['the Corvia Times', 'it', 'Corvia Times'],
  ['the rebels', 'they', 'rebels'],
  ['Adam Sarez, a lawyer,', 'he', 'Adam Sarez'],
];
const BY_KIND: Readonly<Record<Kind, readonly Named[]>> = {
  told: SAYERS,
  given: GIVERS,
  denied: DENIERS,
  checked: CHECKERS,
  asked: DENIERS,
};

/** A text with the party that it is asked for. */
interface Case {
  text: string;
  name: string;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const PLURAL: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were' };

/** The line with each kind of name. `{N}`, `{n}` stand for the party, `{P}`, `{p}` for what speaks of it again. */
export const casesOf = (kind: Kind, line: string): Case[] =>
  BY_KIND[kind].map(([named, again, name]) => {
    let own = line
      .replaceAll('{N}', capital(named))
      .replaceAll('{n}', named)
      .replaceAll('{P}', capital(again))
      .replaceAll('{p}', again)
      .replace(/,([.,])/g, '$1');
    if (name === 'rebels')
      own = own.replace(
        /(rebels) (is|has|was|says|insists|maintains|alleges|believes|claims|contends|tells|speaks)\b/gi,
        (_, who: string, verb: string) => `${who} ${PLURAL[verb] ?? verb.replace(/s$/, '')}`,
      );
    return { text: around(kind, own), name };
  });

function around(kind: Kind, own: string): string {
  const material = /recording/.test(own) ? 'recording' : /video|clip/.test(own) ? 'video' : null;
  if (kind === 'given') return own;
  if (kind === 'told') return `${own} The ${material ?? 'claim'} could not be independently verified.`;
  const claim = material
    ? 'Rebels released a video on Monday that shows a ship being hit at dawn.'
    : 'Rebels said on Monday that the ship had been hit at dawn.';
  return kind === 'checked' ? `${claim} ${own}` : `${claim} The claim could not be independently verified. ${own}`;
}

const has = (list: readonly Party[], name: string) =>
  list.some((party) => party.name.toLowerCase().includes(name.toLowerCase()));
/** Others that are rightly named beside the one that is asked for. */
const BESIDE = /Harbour Gate|state|agency|newspaper|broadcaster|television/i;

/** Whether the report names the party in its place, and nobody else there. */
export function isRight(kind: Kind, { text, name }: Case): boolean {
  const claims = scan(text, { language: en });
  const explicit = (claim: Claim) => claim.warnings.some(({ tier }) => tier === 'explicit');
  const claim = kind === 'given' ? claims[0] : claims.find(explicit);
  if (!claim) return false;
  if (kind === 'checked')
    return has(
      claims.flatMap(({ warnings }) => warnings.flatMap(({ by, tier }) => (tier === 'explicit' ? by : []))),
      name,
    );
  const named = { told: claim.releasedBy, given: claim.releasedBy, denied: claim.deniedBy, asked: claim.responses }[
    kind
  ];
  const others = named.filter((party) => !has([party], name) && !BESIDE.test(party.name));
  const told = kind === 'told' || kind === 'given' || has(claim.releasedBy, 'rebels');
  return has(named, name) && others.length === 0 && told;
}
