// npm run bench: speed as ratios in one run, never as a time. `-- engine`, `-- story` or `-- pages` for one part, `-- pages 3` for every third page,
// `-- ratios 3` for the same without the extension's own tasks and memory, `-- tab` for the extension's own tasks and memory only, `-- memory` for the memory only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchPages } from './bench-pages.mjs';
import { benchStory } from './bench-story.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(ROOT);
const SHARED = '../shared';
const CHARACTERS = 10_000;
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

node('node_modules/vite/bin/vite.js', 'build', '--mode', 'bench', '--logLevel', 'error');
const SCRIPT = join(ROOT, 'dist/bench/in-page.js');

/** Median time of f, in ms, over runs that take about `budget` ms in all. */
function time(f, budget = 600) {
  f();
  const times = [];
  for (const end = performance.now() + budget; performance.now() < end || times.length < 3; ) {
    const from = performance.now();
    f();
    times.push(performance.now() - from);
  }
  return median(times);
}
const row = (name, value, mark = '') => console.log(`${name.padEnd(58)} ${value.padStart(9)}  ${mark}`);
const times = (a, b) => `${(a / b).toFixed(a / b < 0.1 ? 4 : a / b < 10 ? 2 : 0)} ×`;

/** Our own prose, with cues and without, cut to one length. */
function makeTexts() {
  const lines = node('scripts/cli.mjs', 'scan', '--json', 'test/fixtures/newspaper').trim().split('\n');
  const reports = lines.map((line) => JSON.parse(line)).filter(({ isNews }) => isNews);
  const fill = (texts) => {
    let all = '';
    while (all.length < CHARACTERS) all += `${texts.join('\n\n')}\n\n`;
    return all.slice(0, CHARACTERS);
  };
  const quiet = reports.flatMap(({ text, claims }) => {
    const spans = claims.flatMap(({ warnings }) => warnings);
    return text.split(/\n\n+/).filter((paragraph) => !spans.some((span) => paragraph.includes(span.text)));
  });
  return { quiet: fill(quiet), cued: fill(reports.filter(({ claims }) => claims.length > 0).map(({ text }) => text)) };
}

async function benchEngine() {
  // the page's script, evaluated as the global that it makes
  const source = readFileSync(SCRIPT, 'utf8');
  const { scanText } = new Function(`${source}; return bench;`)();
  const { quiet, cued } = makeTexts();
  const phraseFile = `${SHARED}/eval/phrases-150.txt`;
  console.log(
    `\nThe engine, on ${CHARACTERS.toLocaleString('en')} characters of our own prose (node ${process.versions.node})`,
  );
  const pass = (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  };
  const scanQuiet = time(() => scanText(quiet));
  const scanCued = time(() => scanText(cued));
  row(
    'scan without cues / one charCodeAt pass',
    times(
      scanQuiet,
      time(() => pass(quiet)),
    ),
  );
  if (existsSync(phraseFile)) {
    const phrases = readFileSync(phraseFile, 'utf8').trim().split('\n');
    const pattern = new RegExp(phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
    const native = time(() => quiet.match(pattern));
    row('scan without cues / one native pass of 150 phrases', times(scanQuiet, native), 'to reach: at most 8');
    row(
      'scan with cues / one native pass of 150 phrases',
      times(
        scanCued,
        time(() => cued.match(pattern)),
      ),
    );
  } else console.log(`  not measured: ${phraseFile} is not beside this checkout`);
  const [{ default: wink }, { default: model }, { default: compromise }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    import('compromise'),
  ]);
  const nlp = wink(model);
  row(
    'wink-nlp, full pipeline / scan with cues',
    times(
      time(() => nlp.readDoc(cued)),
      scanCued,
    ),
    'to reach: at least 5',
  );
  row(
    'compromise / scan with cues',
    times(
      time(() => compromise(cued)),
      scanCued,
    ),
    'to reach: at least 50',
  );

  console.log('\nInputs that nobody writes: time of 1 MB / four times the time of 256 kB (1 is linear)');
  const hostile = {
    'nested quotes': (n) => '“‘'.repeat(n / 2),
    'a million cue words': (n) => 'alleged unverified claimed '.repeat(n / 27),
    'no full stop': (n) => 'the man said to the other man that '.repeat(n / 35),
    'one endless word': (n) => 'a'.repeat(n),
    'full stops only': (n) => '.'.repeat(n),
    'capital letters': (n) => 'John Smith of The Times '.repeat(n / 24),
    'one cue at the end of each line': (n) => 'It has not been verified.\n\n'.repeat(n / 27),
  };
  for (const [name, make] of Object.entries(hostile)) {
    const small = time(() => scanText(make(1 << 18)), 1);
    const from = performance.now();
    scanText(make(1 << 20));
    row(name, ((performance.now() - from) / (4 * small)).toFixed(2));
  }
}

const [, , only, every] = process.argv;
const wants = (part) => only === undefined || only === part;
if (wants('engine')) await benchEngine();
if (wants('story')) await benchStory({ time, row, times, own: Object.values(makeTexts()) });
if (wants('pages') || ['ratios', 'tab', 'memory'].includes(only))
  await benchPages({ script: SCRIPT, every: Number(every ?? 1), row, times, only });
