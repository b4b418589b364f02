import type { Kind } from '../engine/types';

/** A kind's icon for both of its places, the surfaces and the note in a page: each stroke a path, `[path, dashes, offset]` where it is broken. */
export type Stroke = string | readonly [path: string, dashes: string, offset: number];

const RING = 'M13.75 8a5.75 5.75 0 0 1-11.5 0 5.75 5.75 0 0 1 11.5 0';

/** On the family's grid: 16 px, a pen of 1.5 px, square ends (look, icons.svg). */
export const KIND_DRAWING: Readonly<Record<Kind, readonly Stroke[]>> = {
  'could-not-verify': [
    ['M11.6 6.75a4.85 4.85 0 0 1-9.7 0 4.85 4.85 0 0 1 9.7 0', '2.5 1.309', -0.65],
    'm10.5 10.5 3.9 3.9',
  ],
  'not-verified': [[RING, '2.72 1.796', 1.36]],
  unclear: [`${RING}M4.9 8.7c1-1.55 2.05-1.55 3.1-.7s2.1.85 3.1-.7`],
  verified: [`${RING}M5.4 6.75h5.2M5.4 9.4h5.2`],
  refuted: [`${RING}M5.2 6.75h5.6M5.2 9.4h5.6M9.7 4.6l-3.4 6.9`],
  intercepted: [
    // the first is a dot: half as wide as the pen
    'M8.75 8a.75.75 0 0 1-1.5 0 .75.75 0 0 1 1.5 0M5.35 5.2a3.9 3.9 0 0 0 0 5.6M10.65 5.2a3.9 3.9 0 0 1 0 5.6M3.1 2.9a7.15 7.15 0 0 0 0 10.2M12.9 2.9a7.15 7.15 0 0 1 0 10.2',
  ],
  alleged: [
    'M2.25 5.25v-2.5h2.5M6.75 2.75h2.5M11.25 2.75h2.5v2.5M13.75 7.25v3.5h-2.5M9.4 10.75H7.5L4.25 13.5v-2.75h-2v-3.5',
  ],
  reported: ['M2.25 2.75h11.5v10.5H2.25zM4.75 5.75h6.5M4.75 8.25h6.5M4.75 10.5h3.5'],
  claimed: [
    'M8.25 5.25a2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1 5 0M1.25 13.25c0-2.6 1.9-4 4.5-4s4.5 1.4 4.5 4m.5-9 3-1.5M11 6.25h3.75',
  ],
};
/** "From": from one hand back to the one before it. It follows the direction of reading. */
export const FROM_DRAWING = 'M14 8H3M7 3.75 2.75 8 7 12.25';
