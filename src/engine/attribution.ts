import {
  agent,
  called,
  calling,
  claiming,
  debunking,
  having,
  recognising,
  source,
  speaker,
  testing,
  unconfirming,
} from './by-sources';
import type { Ask } from './by-subjects';
import { acting, doubting, raising } from './by-subjects';
import type { Hit } from './cues';
import type { Parties } from './parties';
import type { Layout } from './sentences';
import { spelt } from './spelling';
import { thingOf } from './things';
import type { Party } from './types';
import { wordAt } from './word-places';

/** Who could not verify, who verified, who refuted, who doubts; for a hedge, who says it. Nobody where nobody is named. Found once. */
export function findBy(layout: Layout, parties: Parties, hit: Hit): Party[] {
  let found = known.get(parties);
  if (!found) {
    found = new Map();
    known.set(parties, found);
  }
  let by = found.get(hit);
  if (!by) {
    by = readBy(layout, parties, hit).flatMap((party) => bothOf(layout, party));
    found.set(hit, by);
  }
  return by;
}

/** "Ann Lee of the port and the analyst Ilo Brand", "the mayor and Ilo Brand": two that are joined, each with a name of two words or a role. */
function bothOf({ language }: Layout, party: Party): Party[] {
  const [one, two, ...more] = party.name.split(language.naming.joins);
  const named = (name = '') => TWO_NAMES.test(name) || language.naming.person.test(name);
  if (!one || !two || more.length > 0 || !named(one) || !named(two)) return [party];
  // "the chairman and founder Ilo Brand" is one
  if (!TWO_NAMES.test(one) && !OWN_NAME.test(two) && !language.naming.article.test(two.split(' ')[0]!)) return [party];
  const at = party.start ?? 0;
  const place = (name: string) => {
    const start = at + party.name.indexOf(name);
    return party.start === undefined ? { name } : { name, start, end: start + name.length };
  };
  return [place(one), place(two)];
}

const known = new WeakMap<Parties, Map<Hit, Party[]>>();

/** "Ann Lee", and whatever else stands around it. */
const TWO_NAMES = spelt(String.raw`\p{Lu}[\p{L}.'’-]+ \p{Lu}`);

const OWN_NAME = spelt(String.raw`^\p{Lu}[\p{L}.'’-]+ \p{Lu}`);

/** What may say whose a warning is, in the order in which it is asked; null where it says nothing, an empty list where it says that nobody is named. */
const READINGS: readonly ((ask: Ask) => Party[] | null)[] = [
  testing,
  raising,
  doubting,
  acting,
  agent,
  debunking,
  recognising,
  having,
  unconfirming,
  called,
  calling,
  ({ hit }) => (hit.rule.kind === 'intercepted' ? [] : null),
  source,
  claiming,
];

function readBy(layout: Layout, parties: Parties, hit: Hit): Party[] {
  const words = layout.wordsOf(hit.sentence);
  const first = wordAt(words, hit.start);
  const { lexicon } = layout.language;
  const before = words[first - 1]?.lower ?? '';
  // "before being debunked by …"; not "the group has" | "not revealed its source"
  const passive =
    (lexicon.having.has(before)
      ? layout.language.isPassive(`${before} ${layout.text.slice(hit.start, hit.end)}`)
      : thingOf(layout, hit).passive) ||
    (hit.rule.id === 'debunked' && lexicon.passive.has(before) && layout.language.isParticiple(words[first]!));
  const ask: Ask = { layout, parties, hit, words, first, behind: wordAt(words, hit.end), before, passive };
  for (const read of READINGS) {
    const by = read(ask);
    if (by) return by;
  }
  return speaker(ask);
}
