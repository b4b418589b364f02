import type { Claim, Kind, Party } from '../engine/types';
import { FROM_DRAWING, KIND_DRAWING, type Stroke } from '../platform/drawings';
import type { Words } from '../platform/speech';
import { STYLE_OF } from './sheet';

/** What the note is about: the warnings under the pointer with their claims, and where they stand among all. */
export interface Note {
  about: { claim: Claim; kind: Kind }[];
  /** 0-based place among all painted warnings. */
  index: number;
  of: number;
  language: string | null;
}

/** What the note's buttons do. */
export interface NoteActions {
  step(by: 1 | -1): void;
  close(): void;
  /** In the click itself. Whether the browser opened something. */
  openPanel(): Promise<boolean>;
}

const SVG = 'http://www.w3.org/2000/svg';
/** As in ui/parts/icon.tsx. */
const DRAWINGS = {
  '-1': 'm3 10.25 5-5 5 5',
  '1': 'm3 5.75 5 5 5-5',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  panel: 'M1.75 2.75h12.5v10.5H1.75zM10 2.75v10.5',
} as const;

/** `could-not-verify` → `CouldNotVerify`, as message keys write it. */
const keyPart = (kind: Kind) => kind.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/** The note's markup, made of elements alone: no text of the page is ever parsed. */
export function makeNote({ about, index, of, language }: Note, words: Words, actions: NoteActions): HTMLElement {
  const card = element('div', 'card');
  card.setAttribute('role', 'group');
  card.lang = words.language;
  card.setAttribute('aria-label', about.map(({ kind }) => words.say(`kind${keyPart(kind)}`)).join(', '));
  for (const { claim, kind } of about) {
    const part = element('div', `claim tier-${STYLE_OF[kind]}`);
    const head = element('p', 'kind');
    head.append(icon(KIND_DRAWING[kind]), words.say(`kind${keyPart(kind)}`));
    part.append(head, facts(claim, words, language));
    card.append(part);
  }
  const foot = element('div', 'foot');
  foot.append(
    button(DRAWINGS[-1], words.say('previous'), () => actions.step(-1)),
    button(DRAWINGS[1], words.say('next'), () => actions.step(1)),
    element('span', 'count', words.say('cardCount', words.number(index + 1), words.number(of))),
    panelButton(words, actions, card),
    button(DRAWINGS.close, words.say('cardClose'), actions.close),
  );
  card.append(foot);
  return card;
}

/** Firefox opens its sidebar in no click of a page: where nothing could be opened, the note says the way. */
function panelButton(words: Words, actions: NoteActions, card: HTMLElement): HTMLButtonElement {
  const label = words.say('openPanel');
  const how = element('p', 'how');
  how.setAttribute('role', 'status');
  card.append(how);
  const made = button(DRAWINGS.panel, label, () => {
    void actions.openPanel().then((opened) => {
      how.textContent = opened ? '' : words.say('openPanelHow');
    });
  });
  made.removeAttribute('aria-label');
  made.className = 'panel-button';
  made.append(element('span', '', label));
  return made;
}

function facts(claim: Claim, words: Words, language: string | null): HTMLElement {
  const list = element('dl');
  const add = (label: string, who: HTMLElement) => {
    const line = element('div');
    line.append(element('dt', '', words.say(label)), who);
    list.append(line);
  };
  const row = (label: string, names: Party[]) => {
    if (names.length === 0) return;
    const who = [...new Set(names.map(({ name }) => name))];
    const told = element('dd');
    told.append(ofPage(words.list(who), language));
    add(label, told);
  };
  const source = claim.standing === 'hedged' ? 'saidBy' : 'releasedBy';
  if (claim.releasedBy.length > 1) add(source, chain(claim.releasedBy, words, language));
  else row(source, claim.releasedBy);
  for (const kind of ['could-not-verify', 'not-verified', 'unclear', 'verified', 'refuted'] as const)
    row(
      `by${keyPart(kind)}`,
      claim.warnings.filter((warning) => warning.kind === kind).flatMap(({ by }) => by),
    );
  row('denies', claim.deniedBy);
  row('noAnswer', claim.responses);
  return list;
}

/** From hand to hand, nearest first, as in the panel. */
function chain(hands: Party[], words: Words, language: string | null): HTMLElement {
  const who = element('dd');
  const list = element('ol', 'chain');
  for (const { name } of hands) {
    const hand = element('li');
    if (list.firstChild) {
      const from = icon([FROM_DRAWING], words.say('from'));
      from.classList.add('turns');
      hand.append(from);
    }
    hand.append(ofPage(name, language));
    list.append(hand);
  }
  list.append(element('li', 'unseen', words.say('originalNotSeen')));
  who.append(list);
  return who;
}

/** What the page says, in its language and direction. */
function ofPage(text: string, language: string | null): HTMLElement {
  const made = element('bdi', '', text);
  if (language) made.lang = language;
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, style = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (style) made.className = style;
  if (text) made.textContent = text;
  return made;
}

function button(drawing: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button');
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.append(icon([drawing]));
  made.addEventListener('click', press);
  return made;
}

/** Beside words it is silent; with a label it speaks. */
function icon(strokes: readonly Stroke[], label = ''): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  const set = (to: Element, attributes: object) => {
    for (const [name, value] of Object.entries(attributes)) to.setAttribute(name, String(value));
  };
  set(made, { viewBox: '0 0 16 16', ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }) });
  for (const stroke of strokes) {
    const path = document.createElementNS(SVG, 'path');
    const [d, dashes = 'none', offset = 0] = typeof stroke === 'string' ? [stroke] : stroke;
    set(path, { d, 'stroke-dasharray': dashes, 'stroke-dashoffset': offset });
    made.append(path);
  }
  return made;
}
