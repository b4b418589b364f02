import { withCited } from './cited';
import { type Model, weigh } from './forest';
import type { Mention } from './mentions';
import { mentionsInSteps } from './mentions';
import type { Parties } from './parties';
import type { Told } from './places';
import { RELEASE_CHOICE, RELEASE_MODEL } from './release-model';
import type { Layout } from './sentences';
import { holdsCapital } from './spelling';
import type { Party } from './types';

/** A party and the chance that it released the claim. */
export interface Chance {
  party: Party;
  /** Its name as `spaced` says it. */
  said: string;
  chance: number;
}

/** The chances of the parties, highest first, and that of nobody; they add up to 1. A party counts as its likeliest mention. */
export function chancesOf(
  mentions: readonly Mention[],
  nobody: Mention['traits'],
  model: Model = RELEASE_MODEL,
): { parties: Chance[]; none: number } {
  const best = new Map<string, { party: Party; sum: number }>();
  for (const { party, traits } of mentions) {
    const sum = weigh(model, traits);
    const key = party.name.toLowerCase();
    const held = best.get(key);
    if (!held || sum > held.sum) best.set(key, { party, sum });
  }
  const empty = weigh(model, nobody);
  const ranked = [...best.values()].sort((a, b) => b.sum - a.sum);
  const most = Math.max(empty, ranked[0]?.sum ?? empty);
  const all = ranked.reduce((total, { sum }) => total + Math.exp(sum - most), Math.exp(empty - most));
  const parties: Chance[] = [];
  for (const { party, sum } of ranked) {
    const chance = Math.exp(sum - most) / all;
    const said = spaced(party.name);
    const same = parties.find((other) => isWithin(other.said, said));
    if (same) {
      same.chance += chance;
      // "HUR" and "the intelligence service (HUR)", "the crew" and "a crew calling itself the Terns"
      if (party.name.includes(`(${same.party.name})`) || saysWho(party.name, same.party.name)) {
        same.party = party;
        same.said = said;
      }
    } else parties.push({ party, chance, said });
  }
  return { parties: parties.sort((a, b) => b.chance - a.chance), none: Math.exp(empty - most) / all };
}

/** Whether one name is the other and more, both as `spaced` says them: "agency" and "the agency’s spokesman" say the same party twice; "US" is not in "Russia". */
const isWithin = (one: string, other: string) => one.includes(other) || other.includes(one);
/** Whether the one name begins with the other, which has no capital, and goes on with one. */
const saysWho = (whole: string, part: string) =>
  whole.startsWith(`${part} `) && !holdsCapital(part) && holdsCapital(whole);
/** The name in small letters, between blanks. */
function spaced(name: string): string {
  const small = name.toLowerCase();
  if (!MARKED.test(small)) return ` ${small.trim()} `;
  return ` ${small
    .replace(/['’]s?(?= |$)|[()]/g, ' ')
    .replaceAll('.', '')
    .trim()} `;
}
const MARKED = /['’().]/;

/** The parties that are named: who is likelier than nobody, and a second one only where it is nearly as sure as the first. */
export function choose(
  { parties, none }: { parties: readonly Omit<Chance, 'said'>[]; none: number },
  { lenient, behind, second }: typeof RELEASE_CHOICE = RELEASE_CHOICE,
): Party[] {
  const [first, next] = parties;
  if (!first || first.chance < none * lenient) return [];
  const least = Math.max(none * lenient, first.chance * behind, second);
  return next && next.chance >= least ? [first.party, next.party] : [first.party];
}

/** A claim as told by one of its sentences, and the chance that it is that one. */
export interface Telling {
  claim: Told;
  chance: number;
}

/**
 * Who released the material or first made the claim, the likeliest first; nobody where nobody is tied to it well. Where it is not sure
 * which sentence tells the claim, each is asked, and counts by its chance. Rests.
 */
export function* findReleasedBy(
  layout: Layout,
  known: Parties,
  tellings: readonly Telling[],
): Generator<void, Party[]> {
  const best: Chance[] = [];
  let none = 0;
  const all = tellings.reduce((sum, { chance }) => sum + chance, 0);
  let rest = all;
  for (const { claim, chance } of tellings) {
    if (isSettled(best, { none, rest, all })) break;
    rest -= chance;
    const { mentions, nobody } = yield* mentionsInSteps(layout, known, claim);
    const found = chancesOf(mentions, nobody);
    none += chance * found.none;
    for (const one of found.parties) {
      const held = best.find(({ said }) => isWithin(said, one.said));
      if (held) {
        held.chance += chance * one.chance;
        if (saysWho(one.party.name, held.party.name)) held.party = one.party;
      } else best.push({ ...one, chance: chance * one.chance });
    }
  }
  const parties = best.map((one) => ({ ...one, chance: one.chance / all }));
  const chosen = choose({ parties: parties.sort((a, b) => b.chance - a.chance), none: none / all });
  return withCited(layout, known, layout.sentences[tellings[0]!.claim.statement]!, chosen);
}

/**
 * Whether the tellings that are not asked yet change nothing: who is named stays so, and alone, or nobody, whomever they name. A telling
 * gives no more than its own chance to anybody.
 */
function isSettled(
  found: readonly Chance[],
  { none, rest, all }: { none: number; rest: number; all: number },
): boolean {
  const { lenient, behind, second } = RELEASE_CHOICE;
  const [first, next] = [...found].sort((a, b) => b.chance - a.chance);
  const top = first?.chance ?? 0;
  if (top + rest < none * lenient) return true;
  const most = (next?.chance ?? 0) + rest;
  return (
    first !== undefined &&
    // a name with a capital is not told better by a later one
    holdsCapital(first.party.name) &&
    top > most &&
    top >= (none + rest) * lenient &&
    most < Math.max(none * lenient, top * behind, second * all)
  );
}
