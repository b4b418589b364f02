import type { Lexicon } from './languages/language';

/** What a word may do in its sentence, one bit a role: a word is looked up once for all of them. */
export const ROLE = {
  saying: 1,
  releasing: 2,
  showing: 4,
  denying: 8,
  rejecting: 16,
  /** The first word of "played down". */
  playing: 32,
  notName: 64,
  faker: 128,
  /** One of the words by which a party is tied to what is told. */
  tie: 256,
  /** Says that something is so: with "not" before it, it denies. */
  truth: 512,
  /** Says that something is not so, or nothing is: with a verb of saying, somebody may disclaim it. */
  negating: 1024,
  /** A site or a paper. */
  site: 2048,
} as const;

const known = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** The roles of the lexicon's words, by the word in lower case; a word without any is not in it. */
export function rolesOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const found = known.get(lexicon);
  if (found) return found;
  const roles = new Map<string, number>();
  const add = (words: Iterable<string>, role: number) => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  add(lexicon.saying, ROLE.saying | ROLE.tie);
  add(lexicon.finding, ROLE.tie);
  add(lexicon.releasing, ROLE.releasing | ROLE.tie);
  add(lexicon.showing, ROLE.showing | ROLE.tie);
  add(lexicon.denying, ROLE.denying | ROLE.tie);
  add(lexicon.rejecting, ROLE.rejecting);
  add(lexicon.truths, ROLE.truth);
  add(lexicon.truthNouns, ROLE.truth);
  add(lexicon.merits, ROLE.truth);
  add(lexicon.negating, ROLE.negating);
  add(lexicon.sites, ROLE.site | ROLE.tie);
  add(lexicon.nothings, ROLE.negating);
  for (const phrase of lexicon.playing) add([phrase.split(' ')[0]!], ROLE.playing);
  add(lexicon.notNames, ROLE.notName);
  add(lexicon.fakers, ROLE.faker);
  for (const words of [
    lexicon.works,
    lexicon.putting,
    lexicon.citing,
    lexicon.attributing,
    lexicon.origins,
    lexicon.starting,
    lexicon.coming,
    lexicon.identifying,
    lexicon.making,
    lexicon.speaking,
    lexicon.claimNouns,
  ])
    add(words, ROLE.tie);
  add(lexicon.materials.keys(), ROLE.tie);
  known.set(lexicon, roles);
  return roles;
}
