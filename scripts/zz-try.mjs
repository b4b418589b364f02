// node scripts/zz-try.mjs FILE: each line a sentence; prints hits
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const engine = (await runnerImport('./scripts/fit-engine.ts')).module;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const f = engine.findCues(line, engine.en, () => engine.layOut(line, engine.en));
  console.log(
    (f?.hits ?? []).map((h) => h.rule.kind + '/' + h.rule.id + ' «' + line.slice(h.start, h.end) + '»').join(' ; ') ||
      '-',
    ' || ',
    line.slice(0, 140),
  );
}
