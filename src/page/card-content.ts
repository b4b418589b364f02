import type { Claim, Kind, Party } from '../engine/types';
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
    part.append(element('p', 'kind', words.say(`kind${keyPart(kind)}`)), facts(claim, words, language));
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
  const row = (label: string, names: Party[]) => {
    if (names.length === 0) return;
    const line = element('div');
    const who = element('dd', '', words.list([...new Set(names.map(({ name }) => name))]));
    who.dir = 'auto';
    if (language) who.lang = language;
    line.append(element('dt', '', words.say(label)), who);
    list.append(line);
  };
  const hedged = claim.standing === 'hedged';
  row(hedged ? 'saidBy' : 'releasedBy', claim.releasedBy);
  for (const kind of ['could-not-verify', 'not-verified', 'unclear', 'verified', 'refuted'] as const)
    row(
      `by${keyPart(kind)}`,
      claim.warnings.filter((warning) => warning.kind === kind).flatMap(({ by }) => by),
    );
  row('denies', claim.deniedBy);
  row('noAnswer', claim.responses);
  return list;
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
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', drawing);
  icon.append(path);
  made.append(icon);
  made.addEventListener('click', press);
  return made;
}
