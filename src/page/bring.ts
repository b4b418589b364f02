import { type Part, send } from '../platform/messages';

const world = globalThis as typeof globalThis & {
  caveatParts?: Partial<Record<Part, unknown>>;
  caveatBring?: (parts: Part[]) => Promise<unknown>;
};

/**
 * What the build makes of `import()` in this folder (scripts/page-parts.ts): the background puts the files into this frame, each in a
 * task of its own, unless they are there. No request is waited for by two: where a page was put away, its answer may never come.
 */
world.caveatBring = async (parts) => {
  for (const part of parts) if (!world.caveatParts?.[part]) await send('bring', { part });
  return world.caveatParts?.[parts.at(-1)!];
};
