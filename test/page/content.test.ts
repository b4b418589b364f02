import { build } from 'vite';
import { expect, test } from 'vitest';

// how many bytes it may have: test/e2e/dist.test.ts measures the file that is shipped
test('the scanner holds what reads and paints a page, and nothing of other contexts', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/page/content.iife.ts', formats: ['iife'], name: 'content' },
    },
  });
  const [output] = [result].flat() as { output: { modules?: Record<string, unknown> }[] }[];
  const [chunk] = output!.output;
  const modules = Object.keys(chunk!.modules ?? {});
  expect(modules.some((id) => id.endsWith('src/engine/scan.ts'))).toBe(true);
  // rooms and libraries of other contexts; what compares two articles; what only the command line needs
  const foreign =
    /src\/(?:coverage|library|background|cli|ui\/(?!tokens\.css))|\/(?:same-story|story-|stance|treatment)|node_modules\/(?!webextension-polyfill)/;
  expect(modules.filter((id) => foreign.test(id))).toEqual([]);
});
