import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'caveat-match-'));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function match(args: string[], stdin = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'match', ...args], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part) => (err += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}).end(stdin);
  });
}
const answers = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

// Builds once, so that no test waits for it
beforeAll(async () => void (await match(['--help'])));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADLINE = 'Osterholt general ordered retreat from Vellmar bridge';
const SAME = {
  id: 'same',
  headline: HEADLINE,
  body: 'A general of Osterholt appears to order a retreat from the Vellmar bridge in a recorded call. The Courier could not verify the\u2028recording.',
};
const ELSE = {
  id: 7,
  headline: HEADLINE,
  body: 'Tomatoes want sun and water. Plant them in May, when the nights are mild.',
};
const lines = (...pairs: unknown[]) => pairs.map((pair) => JSON.stringify(pair)).join('\n');

test('a line for each pair, in their order, with id, score and treatment and nothing else', async () => {
  const { code, out, err } = await match([put('pairs.jsonl', `${lines(SAME, ELSE)}\n`)]);
  expect([code, err]).toEqual([0, '']);
  const [same, other, ...rest] = answers(out);
  expect(rest).toEqual([]);
  expect(Object.keys(same)).toEqual(['id', 'score', 'treatment']);
  expect(same).toMatchObject({ id: 'same', treatment: 'keeps' });
  expect(same.score).toBeGreaterThanOrEqual(0.5);
  expect(other).toMatchObject({ id: 7, treatment: 'other' });
  expect(other.score).toBeLessThan(0.5);
});

test('gzipped, with a byte order mark and Windows line ends, and from standard input: the same answers', async () => {
  const text = `\ufeff${lines(SAME, ELSE).replace('\n', '\r\n')}\r\n`;
  const plain = await match([put('plain.jsonl', lines(SAME, ELSE))]);
  expect(plain.out).not.toBe('');
  expect(await match([put('pairs.jsonl.gz', gzipSync(text))])).toEqual(plain);
  expect(await match(['-'], text)).toEqual(plain);
});

test('a broken line is named by its number, and the others are done', async () => {
  const text = [
    '{"id": 1, "headline"',
    lines(SAME),
    '',
    '[]',
    '{"headline":"a","body":"b"}',
    '{"id":"x","headline":null,"body":"b"}',
    '{"id":"x","headline":"a"}',
    lines(ELSE),
  ].join('\n');
  const file = put('broken.jsonl', text);
  const { code, out, err } = await match([file]);
  expect(code).toBe(2);
  expect(answers(out).map(({ id }) => id)).toEqual(['same', 7]);
  expect(err.trim().split('\n')).toEqual([
    `caveat: ${file}, line 1 is no JSON`,
    `caveat: ${file}, line 4 is no JSON object`,
    `caveat: ${file}, line 5 has no "id" (text or number)`,
    `caveat: ${file}, line 6 has no "headline" (text)`,
    `caveat: ${file}, line 7 has no "body" (text)`,
  ]);
});

test('what cannot be read is said in plain words', async () => {
  const missing = join(folder, 'nowhere.jsonl');
  expect(await match([missing])).toEqual({ code: 2, out: '', err: `caveat: ${missing} does not exist\n` });
  expect(await match([folder])).toEqual({ code: 2, out: '', err: `caveat: ${folder} is a folder\n` });
  const latin = put('latin.jsonl', Uint8Array.of(0x22, 0xe9, 0x22));
  expect(await match([latin])).toEqual({ code: 2, out: '', err: `caveat: ${latin} is not UTF-8\n` });
  const torn = put('torn.gz', gzipSync('{}').subarray(0, 9));
  const { code, err } = await match([torn]);
  expect([code, err]).toEqual([2, expect.stringMatching(/torn\.gz could not be read: /)]);
});

test('an empty file has no pairs; wrong arguments get the usage', async () => {
  expect(await match([put('empty.jsonl', '')])).toEqual({ code: 0, out: '', err: '' });
  for (const [args, why] of [
    [[], 'no FILE named'],
    [['a', 'b'], 'name one FILE, not several'],
    [['--json', 'a'], "Unknown option '--json'"],
  ] as const) {
    const { code, out, err } = await match([...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
    expect(err).toContain('Usage: npm run --silent match -- FILE.jsonl');
  }
});
