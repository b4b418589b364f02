import { beforeAll, describe, expect, test } from 'vitest';

let settings: typeof import('../../src/platform/settings');
beforeAll(async () => {
  // the polyfill refuses to load outside an extension; nothing here calls it
  Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } });
  settings = await import('../../src/platform/settings');
});

describe('stored settings', () => {
  const defaults = {
    automatic: true,
    highlights: true,
    sitesOff: [],
    unmarked: [],
    strength: 'calm',
    phrases: [],
    badge: 'number',
    singleKeys: true,
    keepOpened: false,
    keepDays: 30,
  };
  test.each([
    ['nothing stored', undefined, defaults],
    ['not an object', 'x', defaults],
    ['a list', [1, 2], defaults],
    ['a broken value falls back alone', { automatic: 'yes', highlights: false }, { ...defaults, highlights: false }],
    [
      'a broken phrase costs the phrases alone',
      { phrases: [{ words: 'x', kind: 'rumour' }], badge: 'dot' },
      { ...defaults, badge: 'dot' },
    ],
    ['a broken list falls back alone', { sitesOff: [1], automatic: false }, { ...defaults, automatic: false }],
    [
      'what is not ours is dropped',
      { colour: 'red', sitesOff: ['a.example'] },
      { ...defaults, sitesOff: ['a.example'] },
    ],
  ])('%s', (_what, stored, expected) => {
    expect(settings.parseSettings(stored)).toEqual(expected);
  });

  test.each([
    ['https://news.example/a', {}, true],
    ['https://www.news.example/a', { sitesOff: ['news.example'] }, 'site-off'],
    ['https://sub.news.example/a', { sitesOff: ['news.example'] }, true],
    ['https://news.example:8443/a', { sitesOff: ['news.example'] }, true],
    ['https://news.example/a', { automatic: false }, 'on-click'],
    ['https://news.example/a', { automatic: false, sitesOff: ['news.example'] }, 'site-off'],
  ])('%s with %o reads by itself: %s', (url, change, expected) => {
    expect(settings.readsByItself(settings.parseSettings(change), url)).toBe(expected);
  });

  test.each([
    ['https://www.news.example/a', 'news.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['about:reader?url=x', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
  ])('host of %s', (url, host) => {
    expect(settings.hostOf(url)).toBe(host);
  });
});
