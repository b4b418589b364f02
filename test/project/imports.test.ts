import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve('src');

/** design.md, "which room may import which"; `types` means type imports only, `entry` means from a surface's entry file only. */
const ALLOWED: Record<string, Record<string, 'all' | 'types' | 'entry'>> = {
  engine: {},
  article: { engine: 'types' },
  coverage: { engine: 'all', article: 'all' },
  library: { engine: 'all', idb: 'all', minisearch: 'all' },
  platform: { engine: 'types', coverage: 'types', 'webextension-polyfill': 'all', valibot: 'all' },
  page: { engine: 'all', article: 'all', platform: 'all' },
  background: { library: 'all', platform: 'all', engine: 'types' },
  ui: {
    engine: 'types',
    coverage: 'types',
    library: 'types',
    preact: 'all',
    'preact/hooks': 'all',
    platform: 'entry',
    article: 'entry',
  },
  cli: { engine: 'all', article: 'all', library: 'all', linkedom: 'all', parse5: 'all', 'eld/small': 'all' },
};
/** An entry file may also use the room itself, not only its types. */
const ENTRY = /^ui\/(?:popup|panel|options|library|welcome)\/(?:main|index)\.tsx?$/;
/** Scripts that crxjs turns into a file to be injected: a path, not code (`?iife`). */
const AS_FILE = /\?iife$/;

/** Lines of drawings, and nothing that acts: the surfaces and the note in a page draw the same ones. */
const DRAWINGS = /\/platform\/drawings$/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => /\.tsx?$/.test(name));

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string) {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const [room] = target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)).split('/') : [target];
    return { room: room ?? '', target, types: Boolean(match[2]) };
  });
}

test.each(files)('%s imports only what its room may', (file) => {
  const [room = ''] = file.split('/');
  for (const { room: other, target, types } of importsOf(file)) {
    if (other === room || /\.css(?:\?inline)?$/.test(target) || target.startsWith('node:')) continue;
    const rule = ALLOWED[room]?.[other];
    const entry = ENTRY.test(file);
    const fine =
      rule === 'all' ||
      (rule === 'types' && (types || entry)) ||
      (rule === 'entry' && (entry || types)) ||
      (room === 'background' && other === 'page' && AS_FILE.test(target)) ||
      (room === 'ui' && DRAWINGS.test(target)) ||
      (entry && room === 'ui' && ['platform', 'coverage', 'library', 'engine'].includes(other));
    expect(fine, `${file} imports ${target}`).toBe(true);
  }
});

test('the engine imports nothing but itself, and only platform/ knows the polyfill', () => {
  for (const file of files) {
    for (const { room: other } of importsOf(file)) {
      if (file.startsWith('engine/')) expect(other, file).toBe('engine');
      if (other === 'webextension-polyfill') expect(file).toMatch(/^platform\//);
    }
  }
});

test('only coverage/ fetches', () => {
  for (const file of files)
    if (!file.startsWith('coverage/') && !file.startsWith('cli/'))
      expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
      );
});

test('no room without a name of its own, no default export, no innerHTML', () => {
  for (const file of files) {
    expect(file).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/);
    expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(
      /^export default|\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|document\.write/m,
    );
  }
});
