import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STYLE_OF } from '../../src/page/sheet';
import { makeBackup, parseBackup, parseSites, siteFrom } from '../../src/platform/backup';
import { FIELDS, MARK_OF, MARKS, MOST_PHRASES, parseSettings, pickFields, STRENGTHS } from '../../src/platform/fields';

const OWN = parseSettings({
  automatic: false,
  highlights: false,
  sitesOff: ['harbourpost.example'],
  unmarked: ['hedge'],
  strength: 'line',
  phrases: [{ words: 'obtained by this newspaper', kind: 'intercepted' }],
  badge: 'dot',
  singleKeys: false,
  keepOpened: true,
  keepDays: 90,
});

describe('a backup', () => {
  test('brings back every setting', () => {
    expect(parseBackup(makeBackup(OWN))).toEqual({ state: 'read', settings: OWN });
    // no setting of OWN is as it is for a new reader, so none is only there by default
    for (const [name, value] of Object.entries(parseSettings({})))
      expect(OWN[name as keyof typeof OWN], name).not.toEqual(value);
  });

  const file = (settings: unknown, more: object = {}) =>
    JSON.stringify({ caveat: 'settings', version: 1, settings, ...more });
  test.each([
    ['no JSON', '{', { cause: 'not-json' }],
    ['an empty file', '', { cause: 'not-json' }],
    ['another program’s', '{"settings":{}}', { cause: 'not-ours' }],
    ['null', 'null', { cause: 'not-ours' }],
    ['a newer version', file({}, { version: 2 }), { cause: 'newer' }],
    ['nothing in it', file({ colour: 'red' }), { cause: 'empty' }],
    ['settings that are a list', file([1]), { cause: 'empty' }],
    [
      'broken fields, all of them named',
      file({ badge: 7, automatic: true, phrases: [{ words: '', kind: 'alleged' }] }),
      { cause: 'broken', fields: ['phrases', 'badge'] },
    ],
    [
      'a kind that there is not',
      file({ phrases: [{ words: 'x', kind: 'rumour' }] }),
      { cause: 'broken', fields: ['phrases'] },
    ],
    [
      'a word longer than a page is searched for',
      file({ phrases: [{ words: 'x'.repeat(201), kind: 'alleged' }] }),
      { cause: 'broken', fields: ['phrases'] },
    ],
    [
      'too many phrases',
      file({ phrases: Array.from({ length: MOST_PHRASES + 1 }, (_, n) => ({ words: `w${n}`, kind: 'alleged' })) }),
      { cause: 'broken', fields: ['phrases'] },
    ],
  ])('%s is refused, and why is said', (_what, text, refused) => {
    expect(parseBackup(text)).toEqual({ state: 'refused', ...refused });
  });

  test('what it does not name stays as it is, what is not ours is dropped', () => {
    expect(parseBackup(file({ badge: 'dot', colour: 'red' }))).toEqual({ state: 'read', settings: { badge: 'dot' } });
  });
});

describe('sites', () => {
  test.each([
    ['news.example', 'news.example'],
    [' www.News.example ', 'news.example'],
    ['https://www.news.example/politics?x=1', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['localhost:8080', 'localhost:8080'],
    ['news', null],
    ['', null],
    ['ftp://news.example', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
  ])('%o is %o', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });

  test('a list, one a line; each line that is none is named', () => {
    expect(parseSites('# mine\r\na.example\r\n\r\nhttps://www.a.example/x\nb.example')).toEqual({
      sites: ['a.example', 'b.example'],
      refused: [],
    });
    expect(parseSites('a.example\nnonsense')).toEqual({ sites: ['a.example'], refused: ['nonsense'] });
  });
});

describe('what an organisation may set', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  test('every setting, as it is', () => {
    const { reason, ...fields } = schema.properties;
    expect(reason.type).toBe('string');
    expect(Object.keys(fields).sort()).toEqual(Object.keys(FIELDS).sort());
    expect(fields.unmarked.items.enum).toEqual([...MARKS]);
    expect(fields.strength.enum).toEqual([...STRENGTHS]);
    expect(fields.phrases.items.properties.kind.enum).toEqual(Object.keys(MARK_OF));
    for (const [name, { type }] of Object.entries(fields as Record<string, { type: string }>)) {
      const value = (parseSettings({}) as Record<string, unknown>)[name];
      // Chrome takes a list of numbers for whole ones only
      expect(Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value, name).toBe(type);
    }
  });

  test('the manifest ships it, and a field that is broken locks nothing', () => {
    expect(JSON.parse(readFileSync('manifest.json', 'utf8')).storage.managed_schema).toBe('managed-schema.json');
    expect(pickFields({ automatic: false, badge: 'loud', reason: 'x' })).toEqual({
      good: { automatic: false },
      broken: ['badge'],
    });
  });

  test('the pens of the settings are those of the page', () => {
    expect(MARK_OF).toEqual(STYLE_OF);
  });
});
