/** Shows what a script is doing while it does it. No dependency: it runs before `npm ci`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the working directory is. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TAIL = 120; // lines of a failed program's output that are shown
const ALIVE_MS = 30_000; // how often a long step says that it still runs, where the line can't be rewritten

/** A step that failed for a known reason: what failed, what to do, and what the program itself wrote. */
export class StepError extends Error {
  /** @param {string} message @param {{ advice?: string, output?: string }} [more] */
  constructor(message, { advice = '', output = '' } = {}) {
    super(message);
    this.advice = advice;
    this.output = output;
  }
}

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints its line: while it works, and when it is done with its time.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work its string answer, if any, stands at the end of the line
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = Date.now();
  const rewrite = process.stdout.isTTY;
  const tick = setInterval(
    () =>
      process.stdout.write(
        rewrite ? `\r  … ${title} (${seconds(from)})\x1b[K` : `    still at it: ${title} (${seconds(from)})\n`,
      ),
    rewrite ? 1000 : ALIVE_MS,
  );
  process.stdout.write(rewrite ? `  … ${title}` : `  … ${title}\n`);
  try {
    const answer = await work();
    process.stdout.write(
      `${rewrite ? '\r\x1b[K' : ''}  ✓ ${title} (${seconds(from)})${typeof answer === 'string' && answer ? `: ${answer}` : ''}\n`,
    );
    return answer;
  } catch (error) {
    process.stdout.write(`${rewrite ? '\r\x1b[K' : ''}  ✗ ${title} (${seconds(from)})\n`);
    throw error;
  } finally {
    clearInterval(tick);
  }
}

/**
 * Runs a program to its end, keeping what it writes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ advice?: string, env?: Record<string, string>, shell?: boolean }} [how]
 * @returns {Promise<string>} its output, both streams
 * @throws {StepError} where it can't be started or ends with another code than 0
 */
export function run(command, args, { advice = '', env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const name = [command, ...args].join(' ').replaceAll(ROOT, '');
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (it) => {
      output += it;
    });
    child.stderr.on('data', (it) => {
      output += it;
    });
    child.once('error', (error) => reject(new StepError(`${name} could not be started: ${error.message}`, { advice })));
    child.once('close', (code, signal) =>
      code === 0
        ? resolve(output)
        : reject(new StepError(`${name} ended with ${signal ?? `code ${code}`}`, { advice, output })),
    );
  });
}

/** Runs a program that lives in node_modules with this very Node. @throws {StepError} */
export const runNode = (script, args, how) => run(process.execPath, [`${ROOT}${script}`, ...args], how);

/** Prints a failure as a person wants to read it: the end of the output, what failed, what to do. */
export function explain(error) {
  if (!(error instanceof StepError)) {
    console.error(`\n${error?.stack ?? error}`);
    return;
  }
  const lines = error.output.trimEnd().split('\n');
  if (error.output.trim())
    console.error(
      `\n${lines.length > TAIL ? `… (${lines.length - TAIL} lines before)\n` : ''}${lines.slice(-TAIL).join('\n')}`,
    );
  console.error(`\nFailed: ${error.message}${error.advice ? `\nWhat to do: ${error.advice}` : ''}`);
}
