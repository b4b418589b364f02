import { parseArgs } from 'node:util';
import { makeReport } from '../engine/report';
import { findInputs, type Input } from './inputs';
import { print, say } from './print';
import { readInput } from './read-input';
import { summarise } from './summary';

const USAGE = `Usage: npm run --silent scan -- [--json] PATH…

Reads news pages (.html) and texts (.txt) and says what in them is not verified, in their own words.
PATH is a file, a folder (all its .html and .txt files) or - for standard input.

  --json   one report a line, as JSON
  --help   this

Exit code: 0, or 2 where something could not be read (the rest is done).
`;

async function scanOne(input: Input, json: boolean): Promise<boolean> {
  const started = performance.now();
  const read = await readInput(input);
  if ('failed' in read) {
    say(`${input.file} ${read.failed}`);
    return false;
  }
  const report = makeReport(read.article, { file: input.file });
  const ms = Math.round((performance.now() - started) * 10) / 10;
  print(json ? `${JSON.stringify({ ...report, ms })}\n` : summarise(report));
  return true;
}

async function main(): Promise<number> {
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
  if (positionals.length === 0) {
    say(`no PATH named\n\n${USAGE}`);
    return 2;
  }
  let failed = false;
  for (const input of findInputs(positionals)) {
    try {
      failed = !(await scanOne(input, values.json ?? false)) || failed;
    } catch (error) {
      // A fault of ours: this file is lost, the others are not
      say(`${input.file} could not be scanned: ${String(error).split('\n')[0]}`);
      failed = true;
    }
  }
  return failed ? 2 : 0;
}

const parse = () =>
  parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });

process.exitCode = await main();
