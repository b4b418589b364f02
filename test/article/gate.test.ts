import { build } from 'vite';
import { expect, test } from 'vitest';

test('the gate is at most 4 kB, all that it imports included', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: 'src/page/gate.iife.ts', formats: ['iife'], name: 'gate' } },
  });
  const [output] = [result].flat() as { output: { code?: string }[] }[];
  const code = output!.output.map((chunk) => chunk.code ?? '').join('');
  expect(code).toContain('caveatGate');
  expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(4096);
});
