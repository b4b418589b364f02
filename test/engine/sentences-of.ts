import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Part of a sentence; what a look behind or ahead asks for stands before it or behind it, `front` and `rear` somewhere farther away. */
interface Piece {
  front: string;
  before: string;
  text: string;
  behind: string;
  rear: string;
}

const piece = (text: string): Piece => ({ front: '', before: '', text, behind: '', rear: '' });

/** Pieces of one node that are kept to stand beside others. */
const MOST = 6;
/** Pieces that are tried on each side of a choice. */
const SIDES = 3;

/** What "[a-z]*n't" is written for. */
const AUXILIARIES = 'is|are|was|were|has|have|had|do|does|did|could|ca|wo|would|should';
/** Stands before each of them: right behind a word it goes, "does" and "isn't" are "doesn't". */
const MAY_GO = '\u0001';
/** Where a blank may be left out; never between two words. */
const NO_BLANK = '\u0002';
const RUNS_ON = /[\p{L}\p{N}]\u0002[\p{L}\p{N}]/u;
/** Forms that nobody writes. */
const NO_FORM = /\b(?:cann|ben|been|wonn)'t|'sn't/;

/**
 * Sentences of a pattern: each alternative, each optional part and each small class of it stands in some of them. They are the same in
 * each run. Most match, not all: a look behind or ahead that forbids is not heeded.
 * @param source a regular expression, as `compilePattern` writes it
 * @param avoids what the parts around had better not hold, so that what one alternative lacks no other one makes good; each in turn
 */
export function* sentencesOf(
  source: string,
  avoids: readonly ((text: string) => boolean)[] = [() => false],
): Generator<string> {
  const plain = source
    .replaceAll('(?:[\\s\\u00ad]+)', ' ')
    .replaceAll("['’ʼ]", "'")
    .replaceAll("[a-z]*n't", `(?:${AUXILIARIES.replace(/\w+/g, `${MAY_GO}$&`)})n't`);
  const tree = new RegExpParser().parsePattern(plain);
  const told = new Set<string>();
  for (const avoid of avoids)
    for (const last of [false, true]) {
      const walk = new Walk(avoid, last);
      for (const { front, before, text, behind, rear } of walk.cover(tree))
        for (const made of [before + text + behind, front + before + text + behind + rear]) {
          const sentence = made.replace(/(?<=[a-z])\u0001[a-z]+(?=n't)|\u0001/g, '').replaceAll(NO_BLANK, '');
          if (told.has(sentence) || RUNS_ON.test(made) || NO_FORM.test(sentence)) continue;
          told.add(sentence);
          yield sentence;
        }
    }
}

class Walk {
  readonly #avoid: (text: string) => boolean;
  readonly #last: boolean;
  readonly #some = new Map<string, readonly Piece[]>();
  readonly #covers = new Map<string, readonly Piece[]>();

  /** @param last of several parts that may stand around another one, the last instead of the first */
  constructor(avoid: (text: string) => boolean, last: boolean) {
    this.#avoid = avoid;
    this.#last = last;
  }

  /** Some pieces that match a node, those first that hold nothing that is to be avoided. */
  #few(node: AST.Node): readonly Piece[] {
    const key = `${node.type} ${node.raw}`;
    let some = this.#some.get(key);
    if (!some) {
      some = this.#best(this.#make(node, (part) => this.#few(part), false));
      this.#some.set(key, some);
    }
    return some;
  }

  /** Pieces of a node in which each of its choices stands once at least. */
  cover(node: AST.Node): readonly Piece[] {
    const key = `${node.type} ${node.raw}`;
    let all = this.#covers.get(key);
    if (!all) {
      all = this.#make(node, (part) => this.cover(part), true);
      this.#covers.set(key, all);
    }
    return all;
  }

  #make(node: AST.Node, of: (part: AST.Node) => readonly Piece[], all: boolean): readonly Piece[] {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return all ? node.alternatives.flatMap((one) => of(one)) : takeTurns(node.alternatives.map((one) => of(one)));
      case 'Alternative':
        return all ? this.#coverInTurn(node.elements) : this.#inTurn(node.elements);
      case 'Quantifier':
        return this.#repeat(node, of);
      case 'Assertion':
        return lookOf(node, of);
      default:
        return charsOf(node).map(piece);
    }
  }

  #inTurn(elements: readonly AST.Node[]): readonly Piece[] {
    let made: readonly Piece[] = [piece('')];
    for (const element of elements) {
      const next = this.#few(element);
      made = this.#best(made.flatMap((one) => next.map((two) => join(one, two))));
    }
    return made;
  }

  /** Each choice of each element once, between the rest. */
  #coverInTurn(elements: readonly AST.Node[]): readonly Piece[] {
    const found: Piece[] = [];
    for (const [i, element] of elements.entries()) {
      if (element.type === 'Character') continue;
      const before = this.#sides(this.#inTurn(elements.slice(0, i)));
      const behind = this.#sides(this.#inTurn(elements.slice(i + 1)));
      for (const one of this.cover(element)) found.push(this.#between(before, one, behind));
    }
    return found.length > 0 ? found : this.#inTurn(elements);
  }

  #repeat({ element, min, max }: AST.Quantifier, of: (part: AST.Node) => readonly Piece[]): readonly Piece[] {
    const isChar = element.type === 'CharacterClass' || element.type === 'CharacterSet';
    if (isChar && max > 2 && charsOf(element)[0] === 'z' && new RegExp(`^${element.raw}$`).test(' '))
      return [...(min === 0 ? [piece('')] : []), piece(`${'z'.repeat(Math.max(2, min - 1))} `)];
    if (min === 0 && element.raw === ' ') return [piece(' '), piece(NO_BLANK)];
    const rest = Math.max(min, Math.min(max, isChar ? 2 : 1)) - 1;
    const often = of(element).map((one) => {
      let made = one;
      // of a class the same sign again
      for (let n = 0; n < rest; n++) made = join(made, isChar ? one : this.#sides(this.#few(element))[0]!);
      return made;
    });
    return min === 0 ? [piece(''), ...often] : often;
  }

  /** Of what may stand on one side of a choice some. */
  #sides(some: readonly Piece[]): readonly Piece[] {
    return this.#last ? some.slice(-SIDES).reverse() : some.slice(0, SIDES);
  }

  /** A choice between what lets the whole hold nothing that is to be avoided, where anything does. */
  #between(before: readonly Piece[], choice: Piece, behind: readonly Piece[]): Piece {
    let first: Piece | null = null;
    for (const one of before)
      for (const two of behind) {
        const whole = join(join(one, choice), two);
        first ??= whole;
        if (!this.#avoids(whole)) return whole;
      }
    return first ?? choice;
  }

  readonly #avoids = ({ before, text, behind }: Piece) => this.#avoid(before + text + behind);

  #best(pieces: readonly Piece[]): readonly Piece[] {
    if (pieces.length <= 1) return pieces;
    const free: Piece[] = [];
    const others: Piece[] = [];
    for (const one of pieces) {
      if (free.length === MOST) break;
      (this.#avoids(one) ? others : free).push(one);
    }
    return [...free, ...others].slice(0, MOST);
  }
}

/** The first of each list, then the second of each: of many alternatives each has its say. */
const takeTurns = <One>(lists: readonly (readonly One[])[]): One[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((list) => (i < list.length ? [list[i]!] : [])),
  ).flat();

/** What is looked for, to be put where it may stand; nothing where it is forbidden. */
function lookOf(node: AST.Assertion, of: (part: AST.Node) => readonly Piece[]): readonly Piece[] {
  if ((node.kind !== 'lookahead' && node.kind !== 'lookbehind') || node.negate) return [piece('')];
  const side = node.kind === 'lookahead' ? 'behind' : 'before';
  return node.alternatives
    .flatMap((one) => of(one))
    .map((one) => ({ ...piece(''), [side]: one.before + one.text + one.behind }));
}

function charsOf(node: AST.Node): readonly string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'CharacterClass' && !node.negate && node.elements.length <= 4) {
    const chars = node.elements.map((one) => (one.type === 'Character' ? String.fromCodePoint(one.value) : null));
    if (!chars.includes(null)) return chars as string[];
  }
  if (node.type === 'CharacterSet' && node.kind === 'any') return [' ', '-', "'"];
  const pattern = new RegExp(`^${node.raw}$`);
  // "made[- ]up", whose blank stands for any
  if (node.type === 'CharacterClass' && !node.negate && pattern.test(' ') && pattern.test('-')) return [' ', '-'];
  const fit = ['z', ' ', '7', ',', '-', '"', "'", 'a', 'e', '.', '$'].find((char) => pattern.test(char));
  if (fit === undefined) throw new Error(`no sign is known for ${node.raw}`);
  return [fit];
}

/** One behind the other: what the second wants before it the first may be, or the other way round; else it goes farther away. */
function join(one: Piece, two: Piece): Piece {
  const made = { ...one, front: one.front + two.front, rear: one.rear + two.rear };
  if (two.before !== '') {
    if (one.text === '') {
      if (!one.before.endsWith(two.before))
        made.before = two.before.endsWith(one.before) ? two.before : one.before + two.before;
    } else if (two.before.endsWith(one.text)) made.before ||= two.before.slice(0, -one.text.length);
    else if (!one.text.endsWith(two.before)) made.front += `${two.before} `;
  }
  made.behind = two.behind;
  if (one.behind !== '') {
    if (two.text === '') made.behind = two.behind.startsWith(one.behind) ? two.behind : one.behind;
    else if (one.behind.startsWith(two.text)) made.behind ||= one.behind.slice(two.text.length);
    else if (!two.text.startsWith(one.behind)) made.rear += ` ${one.behind}`;
  }
  made.text = one.text + two.text;
  return made;
}
