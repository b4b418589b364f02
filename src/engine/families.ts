import type { Material } from './types';

/** Materials that newsrooms call by each other's names: a call is a recording, footage is a picture. */
export const FAMILY: Readonly<Record<Material, string>> = {
  'phone call': 'sound',
  'radio messages': 'sound',
  audio: 'sound',
  video: 'picture',
  photo: 'picture',
  document: 'paper',
  message: 'paper',
  'social-media post': 'post',
  report: 'claim',
  'casualty figure': 'figure',
  statement: 'claim',
  other: 'other',
};

/** Families of material that can be held, seen or heard: two mentions are one thing more often than two claims are. */
export const SOLID: ReadonlySet<string | null> = new Set(['sound', 'picture', 'paper', 'post', 'any']);

/** Whether two families may be one thing; 'any' goes with everything solid. */
export const kinOf = (a: string | null, b: string | null) =>
  a !== null && b !== null && (a === b || (a === 'any' && SOLID.has(b)) || (b === 'any' && SOLID.has(a)));
