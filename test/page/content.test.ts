import { build } from 'vite';
import { expect, test } from 'vitest';

/**
 * Bytes of the scanner, which a news page waits to have parsed. Most of it is the engine: cues, lexicons, fitted weights.
 */
const BUDGET = 355_000;

test('the scanner holds what reads and paints a page, and fits its budget', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      cssTarget: ['chrome128', 'firefox142'],
      lib: { entry: 'src/page/content.iife.ts', formats: ['iife'], name: 'content' },
    },
  });
  const [output] = [result].flat() as { output: { code?: string; modules?: Record<string, unknown> }[] }[];
  const [chunk] = output!.output;
  const modules = Object.keys(chunk!.modules ?? {});
  expect(modules.some((id) => id.endsWith('src/engine/scan.ts'))).toBe(true);
  // rooms and libraries of other contexts; what compares two articles; what only the command line needs
  const foreign =
    /src\/(?:coverage|library|background|cli|ui\/(?!tokens\.css))|\/(?:same-story|story-|stance|treatment)|node_modules\/(?!webextension-polyfill)/;
  expect(modules.filter((id) => foreign.test(id))).toEqual([]);
  expect(new TextEncoder().encode(chunk!.code).length).toBeLessThanOrEqual(BUDGET);
});
