import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/engine/types';
import { expected } from '../article/pages';
import { isBeside } from '../beside';
import { scanWith } from './run';

// Processes of their own, on a machine that others may share
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SCHEMA = '../shared/report.schema.json';
const folder = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};
const reports = (out: string): Report[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

// Builds once, so that no test waits for it
beforeAll(async () => void (await scanWith(['--help'])));
afterAll(() => rmSync(folder, { recursive: true }));

const CALL =
  'Osterholt on Monday released a recording of a phone call in which a general appears to order a retreat.\r\n\r\nThe Calder Courier could not verify the recording.\r\n';

describe('what is read', () => {
  test('a text stands in the report exactly as it was decoded', async () => {
    const { code, out, err } = await scanWith(['--json', put('call.txt', `\ufeff${CALL}`)]);
    expect([code, err]).toEqual([0, '']);
    const [report] = reports(out);
    expect(report).toMatchObject({
      schema: 1,
      file: at('call.txt'),
      url: null,
      isNews: true,
      language: 'en',
      text: CALL,
    });
    expect(report!.claims).toHaveLength(1);
    for (const claim of report!.claims)
      for (const span of [claim.statement, ...claim.warnings]) expect(CALL.slice(span.start, span.end)).toBe(span.text);
  });

  test('a page, a folder and standard input in one run, in the order named', async () => {
    mkdirSync(at('folder/deep'), { recursive: true });
    put('folder/b.txt', 'Nothing to see here, said the mayor of Brennock, and went home at five.');
    put('folder/deep/a.html', readFileSync('test/fixtures/pages/plain.html'));
    put('folder/notes.md', 'not read');
    const { code, out } = await scanWith(['--json', 'test/fixtures/pages/plain.html', at('folder'), '-'], CALL);
    expect(code).toBe(0);
    expect(reports(out).map((report) => report.file)).toEqual([
      'test/fixtures/pages/plain.html',
      at('folder/b.txt'),
      at('folder/deep/a.html'),
      '-',
    ]);
    expect(reports(out)[0]!.text).toBe(expected('plain'));
    expect(reports(out)[3]!.text).toBe(CALL);
  });

  test('links to files are read, and one that leads nowhere costs nothing', async () => {
    const folder = dirname(put('links/a.txt', CALL));
    symlinkSync('a.txt', join(folder, 'b.txt'));
    symlinkSync('gone.txt', join(folder, 'c.txt'));
    symlinkSync('d.txt', join(folder, 'd.txt'));
    const { code, out } = await scanWith(['--json', folder]);
    expect(code).toBe(0);
    expect(reports(out).map((report) => basename(report.file!))).toEqual(['a.txt', 'b.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be read costs none of the others', async () => {
    const folder = dirname(put('locked/a.txt', CALL));
    const locked = dirname(put('locked/no/b.txt', CALL));
    chmodSync(locked, 0);
    const { code, out, err } = await scanWith(['--json', folder]);
    chmodSync(locked, 0o755);
    expect(code).toBe(2);
    expect(reports(out).map((report) => basename(report.file!))).toEqual(['a.txt']);
    expect(err).toContain(`${locked} may not be read`);
  });

  test('standard input may be a page', async () => {
    const { out } = await scanWith(['--json', '-'], readFileSync('test/fixtures/pages/plain.html'));
    expect(reports(out)[0]).toMatchObject({
      file: '-',
      isNews: true,
      outlet: 'The Calder Courier',
      text: expected('plain'),
    });
  });

  test('legal HTML without <html> and <body> is read', async () => {
    const bare =
      '<title>Bare</title><h1>Bare page of the harbour office</h1><p>A first paragraph, long enough to be read as one, about paint.<p>A second paragraph, which nobody could verify, about more paint.';
    const { out } = await scanWith(['--json', put('bare.html', bare)]);
    expect(reports(out)[0]!.text).toContain('which nobody could verify');
  });

  // Encoded by hand: Node writes no such encoding
  const encode = (text: string, encoding: string) => {
    const table = new Map<string, number[]>();
    const decoder = new TextDecoder(encoding);
    for (let a = 0x80; a < 0x100; a++) {
      const one = decoder.decode(Uint8Array.of(a));
      if (!one.includes('\ufffd') && one.length === 1) table.set(one, [a]);
      for (let b = 0x40; b < 0x100; b++) {
        const two = decoder.decode(Uint8Array.of(a, b));
        if (two.length === 1 && two !== '\ufffd' && !table.has(two)) table.set(two, [a, b]);
      }
    }
    return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (table.get(c) ?? [63]))));
  };
  test.each([
    [
      'windows-1251',
      'Министерство не смогло подтвердить подлинность записи разговора, сообщили во вторник в Хальмсе.',
      'ru',
    ],
    ['Shift_JIS', '港の当局は火曜日、録音の真偽を確認できなかったと発表した。録音を誰が作成したかは不明である。', 'ja'],
  ])('a page that declares %s', async (encoding, sentence, language) => {
    const html = `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><title>${sentence.slice(0, 20)}</title></head><body><h1>${sentence.slice(0, 20)}</h1><p>${sentence}</p><p>${sentence}${sentence}</p></body></html>`;
    const { code, out } = await scanWith(['--json', put(`${encoding}.html`, encode(html, encoding))]);
    expect(code).toBe(0);
    expect(reports(out)[0]!.text).toContain(sentence);
    expect(reports(out)[0]!.language).toBe(language);
  });

  test('what a description says of an encoding declares none', async () => {
    const html = `<!doctype html><html lang="en"><head><meta name="description" content="what charset=koi8-r means"><script>${' '.repeat(9000)}</script><meta charset="windows-1251"><title>x</title></head><body><h1>Запись</h1><p>Министерство не смогло подтвердить подлинность записи разговора, сообщили во вторник.</p></body></html>`;
    const { out } = await scanWith(['--json', put('late.html', encode(html, 'windows-1251'))]);
    expect(reports(out)[0]!.text).toContain('Министерство не смогло');
  });

  test('a character reference beyond the last character costs nothing', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Eleven &#99999999999; ships',
      author: 'A &#x110000; B',
    });
    const html = `<!doctype html><html lang="en"><script type="application/ld+json">${data}</script><title>x</title><h1>Eleven ships</h1><p>Nobody could verify the letter that was pinned to the door of the office.</p>`;
    const { code, out } = await scanWith(['--json', put('reference.html', html)]);
    expect(code).toBe(0);
    expect(reports(out)[0]!.title).toBe('Eleven &#99999999999; ships');
  });

  test('a template that names the wrong language is not believed', async () => {
    const p =
      'Das Ministerium konnte die Echtheit der Aufnahme am Dienstag nicht bestätigen, wie ein Sprecher in Hallis sagte. Wer sie gemacht hat, ist unbekannt.';
    const { out } = await scanWith([
      '--json',
      put(
        'lie.html',
        `<!doctype html><html lang="en"><title>Aufnahme</title><h1>Die Aufnahme aus dem Hafen</h1><p>${p}</p><p>${p} ${p}</p>`,
      ),
    ]);
    expect(reports(out)[0]!.language).toBe('de');
  });
});

const there = isBeside(SCHEMA, 'reports against the contract');
describe.runIf(there)('the report', () => {
  const ajv = addFormats(new Ajv2020({ strict: false }));
  const validate = ajv.compile(there ? JSON.parse(readFileSync(SCHEMA, 'utf8')) : {});

  test('holds against the contract', async () => {
    const { out } = await scanWith(['--json', 'test/fixtures/pages', put('call.txt', CALL)]);
    expect(reports(out).length).toBeGreaterThan(4);
    for (const report of reports(out)) {
      expect(validate(report), `${report.file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      const { text } = report;
      for (const span of [...report.notices, ...report.claims.flatMap((claim) => [claim.statement, ...claim.warnings])])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test('without --json it is a summary with the article’s own words', async () => {
    const { code, out } = await scanWith(['test/fixtures/pages/plain.html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ferry ran aground in calm water, crew says {2}\(The Calder Courier, 2026-03-02\)\n/);
    expect(out).toContain('1 claim here is called unverified.');
    expect(out).toContain('“could not verify”');
    expect(out).not.toContain('{');
  });

  test('nothing found is not called verified', async () => {
    const { out } = await scanWith([
      put('quiet.txt', 'The hall has six lanes, a pool for children and a view of the harbour. It opens on Saturday.'),
    ]);
    expect(out).toContain('Nothing found (which does not mean verified).');
  });
});

describe('what cannot be read', () => {
  /** One line on standard error that names the file; the others done; exit code 2. */
  async function refused(file: string, why: RegExp, stdin?: Uint8Array) {
    const { code, out, err } = await scanWith(['--json', file, put('call.txt', CALL)], stdin);
    expect(code).toBe(2);
    expect(err).toMatch(/^caveat: [^\n]+\n$/);
    expect(err).toContain(file);
    expect(err).toMatch(why);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(reports(out).map((report) => report.file)).toEqual([at('call.txt')]);
  }

  test('a missing file', () => refused(at('no-such.html'), /does not exist/));
  test('an empty file', () => refused(put('empty.html', ''), /is empty/));
  test('a file of white space', () => refused(put('white.txt', ' \n\n'), /is empty/));
  test('a binary file', () => refused(put('binary.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)), /binary/));
  test('a binary file named as a text', () => refused(put('binary.txt', Uint8Array.of(1, 0, 2, 0)), /binary/));
  test('a text that is not UTF-8', () => refused(put('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)), /UTF-8/));
  test('a page that is not UTF-8 and declares nothing', () =>
    refused(put('latin.html', Buffer.from('<p>caf\xe9</p>', 'latin1')), /UTF-8/));
  test('a page that is not the UTF-8 that it declares', () =>
    refused(
      put('broken.html', Buffer.from('<!doctype html><meta charset="utf-8"><p>caf\xe9 of the harbour</p>', 'latin1')),
      /not valid UTF-8, which it declares/,
    ));
  test('several at once: a line for each, in their order', async () => {
    const { code, out, err } = await scanWith([
      '--json',
      at('gone.html'),
      put('call.txt', CALL),
      put('none.txt', ''),
      put('picture.html', Uint8Array.of(0xff, 0xd8, 0xff, 0, 0, 0, 0)),
    ]);
    expect(code).toBe(2);
    expect(err.split('\n').map((line) => line.replace(/^caveat: \S*\//, ''))).toEqual([
      'gone.html does not exist',
      'none.txt is empty',
      'picture.html is a binary file, not a page',
      '',
    ]);
    expect(reports(out)).toHaveLength(1);
  });
  test('a page of an unknown encoding', () => refused(put('odd.html', '<meta charset="utf-99"><p>caf</p>'), /utf-99/));
  test('an empty standard input', () => refused('-', /is empty/));
  test('a folder without readable files', () => {
    mkdirSync(at('bare'));
    put('bare/notes.md', 'x');
    return refused(at('bare'), /no \.html or \.txt/);
  });
  test('a page of more than 32 MB', () => {
    const file = put('large.html', '');
    truncateSync(file, 40 * 1024 * 1024);
    return refused(file, /40\.0 MB/);
  });
  test('no path, an unknown option', async () => {
    for (const args of [[], ['--jsn', 'x']]) {
      const { code, out, err } = await scanWith(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Usage:');
      expect(err).not.toMatch(/node:internal/);
    }
  });
  test('--help', async () => {
    const { code, out, err } = await scanWith(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage:');
  });
});

test('two runs at once on a stale build both answer, and say nothing of the building', async () => {
  const old = new Date(2000, 0, 1);
  utimesSync('dist/cli/built', old, old);
  const file = put('call.txt', CALL);
  const both = await Promise.all([scanWith(['--json', file]), scanWith(['--json', file])]);
  for (const { code, out, err } of both) {
    expect([code, err]).toEqual([0, '']);
    expect(reports(out)).toHaveLength(1);
  }
});
