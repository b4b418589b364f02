import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { sameStory } from '../engine/same-story';
import { treatment } from '../engine/treatment';
import { sayWhy } from './inputs';
import { print, say } from './print';

const USAGE = `Usage: npm run --silent match -- FILE.jsonl

Reads lines {"id", "headline", "body"} and prints lines {"id", "score", "treatment"}.
FILE is a file, may be gzipped, or is - for standard input.

  score      0 to 1: at 0.5 and above the body tells the headline's story
  treatment  how the body treats what the headline says: keeps (with a caveat or a hedge), states (as fact), denies,
             other (none of these, or it could not be told)
  --help     this

Exit code: 0, or 2 where a line or the file could not be read (the other lines are done).
`;

interface Pair {
  id: string | number;
  headline: string;
  body: string;
}

const GZIP = [0x1f, 0x8b];

/** The lines of the file, or why there are none. */
function readLines(file: string): { lines: string[] } | { failed: string } {
  try {
    const raw = readFileSync(file === '-' ? 0 : file);
    const bytes = GZIP.every((byte, at) => raw[at] === byte) ? gunzipSync(raw) : raw;
    // not by readline, which would cut at U+2028 too: JSON may hold it
    return { lines: new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n') };
  } catch (error) {
    if (error instanceof TypeError) return { failed: 'is not UTF-8' };
    return { failed: sayWhy(error) };
  }
}

/** The pair on a line, or what is wrong with the line. */
function readPair(line: string): Pair | string {
  let pair: Partial<Pair> | null;
  try {
    pair = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) return 'is no JSON object';
  const { id, headline, body } = pair;
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no "id" (text or number)';
  if (typeof headline !== 'string') return 'has no "headline" (text)';
  if (typeof body !== 'string') return 'has no "body" (text)';
  return { id, headline, body };
}

function match({ id, headline, body }: Pair) {
  const score = sameStory({ headline, body: '' }, { headline: null, body });
  const said = treatment(headline, body);
  return { id, score: Math.round(score * 1e6) / 1e6, treatment: said === 'unsure' ? 'other' : said };
}

function main(): number {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    say(`${(error as Error).message.split('\n')[0]}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    say(`${file === undefined ? 'no FILE named' : 'name one FILE, not several'}\n\n${USAGE}`);
    return 2;
  }
  const read = readLines(file);
  if ('failed' in read) {
    say(`${file} ${read.failed}`);
    return 2;
  }
  let failed = false;
  read.lines.forEach((line, at) => {
    if (!line.trim()) return;
    const pair = readPair(line);
    if (typeof pair === 'string') {
      say(`${file}, line ${at + 1} ${pair}`);
      failed = true;
    } else print(`${JSON.stringify(match(pair))}\n`);
  });
  return failed ? 2 : 0;
}

const parse = () => parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });

process.exitCode = main();
