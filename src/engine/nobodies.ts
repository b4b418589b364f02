import type { Naming, Word } from './languages/language';
import type { Names } from './names';
import type { Layout } from './sentences';
import { holdsSmall, spelt } from './spelling';

/** A noun phrase without its article, and what is asked of it. */
export interface Asked {
  list: readonly Word[];
  /** The first word with the article. */
  first: Word;
  /** What the phrase is about: "officials" of "a number of officials at the port". */
  head: Word | null;
  /** A name stands in it. */
  proper: boolean;
  /** It is the subject of a verb that mostly a party has; `speech` of one that only a party has. */
  speaks: boolean | 'speech';
  /** "by" or the like stands before it: who did it, if it is somebody. */
  does: boolean;
}

const SMALL_WORD = spelt(String.raw`^\p{Ll}[\p{Ll}\d_-]{2,}$`);

/** "lawyer", "shopkeeper": a noun for somebody by what it is or by its end. */
export const isDoer = (naming: Naming, { lower }: Word): boolean =>
  naming.person.test(lower) || (naming.doers.test(lower) && !naming.noDoers.test(lower));

/** Tells the noun phrases that name nobody: things, acts, what is said or written, and what somebody has. */
export function readNobodies(
  { language }: Layout,
  { isNamePart }: Pick<Names, 'isNamePart'>,
): (asked: Asked) => boolean {
  const { lexicon, naming } = language;

  const isParty = ({ lower }: Word) => lexicon.partyNouns.has(lower);
  /** A noun for somebody: "officials", "her lawyer", "the shopkeeper". */
  const acts = (word: Word, list: readonly Word[]) =>
    list.slice(list.findLastIndex((word) => word.lower === "'s") + 1).some(isParty) || isDoer(naming, word);

  /** A word that no party has for a name: "evidence said", "'s said". */
  const isEmpty = ({ list, head, proper }: Asked) =>
    proper
      ? head !== null && !head.capital && lexicon.nobodies.has(head.lower)
      : !head || !SMALL_WORD.test(head.lower) || lexicon.nobodies.has(head.lower) || list[0]!.lower === "'s";

  /** "multiple unconfirmed", "his recent": the noun is left out or stands elsewhere. */
  const isBare = ({ head, proper }: Asked) => !proper && head !== null && naming.bare.test(head.lower);

  /** "the campaign's efforts", "his words": what somebody has, not who. */
  const isOwned = ({ list, first, head }: Asked) =>
    head !== null &&
    !head.capital &&
    (list.some(({ lower }) => lower === "'s") || lexicon.possessives.has(first.lower)) &&
    !acts(head, list);

  /** "the matter", "Kim’s public absence": things, whatever they are said to do. */
  const isThing = ({ list, head, speaks }: Asked) => {
    if (!head) return false;
    const { lower } = head;
    const abstract = naming.abstract.test(lower);
    // "Rumors of his death": a capital at the beginning of the sentence says nothing
    if (head.capital && (isNamePart(head) || !abstract)) return false;
    if (speaks === 'speech' && !lexicon.writings.has(lower) && !lexicon.anyMaterial.has(lower) && !abstract)
      return false;
    // "party rules", "press releases": what is said of a party is none
    const written =
      abstract || lexicon.documents.has(lower) || lexicon.writings.has(lower) || lexicon.nobodies.has(lower);
    // "local fishermen's associations": a plural that acts, whatever its first word is
    if (speaks && !written && !list.slice(1).some(isNamePart) && /[^s]s$/.test(lower) && list.length > 1) return false;
    return (
      !(written ? [head] : list).some((word) => isParty(word) || word.lower === 'user') &&
      !naming.person.test(lower) &&
      (!naming.doers.test(lower) || naming.noDoers.test(lower)) &&
      !lexicon.materials.has(lower)
    );
  };

  const isTold = (word: Word) =>
    (lexicon.materials.has(word.lower) || lexicon.claimNouns.has(word.lower)) && !isParty(word);
  /** "the video", and "a set of intercepted radio messages", whatever it is counted by. */
  const isMaterial = ({ list, first, head, proper }: Asked) => {
    const last = list.at(-1)!;
    // but "director of communications"
    if (
      !last.capital &&
      list.some(({ lower }) => lower === 'of') &&
      isTold(last) &&
      !(head && acts(head, list) && !naming.unnamed.test(head.lower))
    )
      return true;
    // "the Post": a capital behind the article
    return (
      head !== null &&
      !(
        proper &&
        head.capital &&
        (head !== list[0] || isNamePart(head)) &&
        (list.length > 1 || naming.article.test(first.lower))
      ) &&
      isTold(head)
    );
  };

  /** "the source of the leak": where something comes from, and nobody who tells it. */
  const isOrigin = ({ list, head, proper, speaks }: Asked) =>
    !proper &&
    !speaks &&
    head !== null &&
    lexicon.origins.has(head.lower) &&
    list[list.indexOf(head) + 1]?.lower === 'of';

  /** "PORT UNION ENDS STRIKE": a line in capitals does not tell a name from a verb. */
  const isShouted = ({ list }: Asked) => list.length > 3 && list.every(({ text }) => !holdsSmall(text));

  return (asked) => {
    const { list, head, proper, speaks, does } = asked;
    if (isShouted(asked)) return true;
    if (speaks && isEmpty(asked)) return true;
    if (isBare(asked) || isOwned(asked) || isThing(asked) || isMaterial(asked) || isOrigin(asked)) return true;
    // "Article 13 of the treaty"; but who speaks is a party: "Channel 4 said"
    if (!speaks && !does && proper && list.length > 1 && list[0]!.capital && /^\d+$/.test(list[1]!.text)) return true;
    // "filmed by hikers"
    if (does && head && /s$/.test(head.lower) && isDoer(naming, head)) return false;
    return !proper && !speaks && !list.some(isParty);
  };
}
