import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { aboutKey, kindKey, nameKey, reasonKey, sentKey } from '../../src/coverage/message-keys';
import { OPENED } from '../../src/coverage/opened';
import { PROVIDERS } from '../../src/coverage/providers';
import { type ItemKind, REASONS, type Sent } from '../../src/coverage/types';

const KEYS = Object.keys(messages);
/** Plural forms are asked for by their stem. */
const STEMS = new Set(KEYS.map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const read = (names: string[]) => names.map((name) => readFileSync(join('src', name), 'utf8')).join('\n');
const source = read(files);
/** The rooms that speak; elsewhere `words` are an article's. */
const spoken = read(files.filter((name) => /^(?:ui|background|platform|page)\b/.test(name)));
const manifest = readFileSync('manifest.json', 'utf8');

const KINDS: ItemKind[] = ['article', 'fact-check', 'encyclopedia', 'snapshot'];
const SENT: Sent[] = ['search-terms', 'quoted-sentence', 'page-address'];
/** Keys that are made from a code. */
const MADE = [
  nameKey(OPENED),
  aboutKey(OPENED),
  ...PROVIDERS.flatMap(({ id, termsKey }) => [nameKey(id), aboutKey(id), ...(termsKey ? [termsKey] : [])]),
  ...REASONS.map(reasonKey),
  ...KINDS.map(kindKey),
  ...SENT.map(sentKey),
];

test('every key that is made from a code is there', () => {
  expect(MADE.filter((key) => !STEMS.has(key))).toEqual([]);
});

test('every key that is asked for is there', () => {
  const asked = [
    ...spoken.matchAll(/\b(?:say|count|words|countPhrase)\(\s*'([\w@]+)'/g),
    ...source.matchAll(/\bof="(\w+)"/g),
    ...source.matchAll(/\bwhy: '(\w+)'/g),
    ...source.matchAll(/: '((?:kind|material|section|by|head|reason|notRead|notice|service|also|coverage)[A-Z]\w+)'/g),
    ...manifest.matchAll(/__MSG_(\w+)__/g),
  ].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter((key) => !STEMS.has(key))).toEqual([]);
});

test('no key is there that nobody asks for', () => {
  const unused = [...STEMS].filter(
    (key) => !MADE.includes(key) && !new RegExp(`['"]${key}['"]`).test(source) && !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('keys are such as Chrome allows, and every plural has the form that always fits', () => {
  for (const key of KEYS) expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
  for (const key of KEYS.filter((one) => one.endsWith('_one'))) expect(KEYS).toContain(key.replace(/_one$/, '_other'));
});

test('the stores take the name and the description', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
});

test('the words inform and give no verdict of their own', () => {
  const said = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
  for (const [key, message] of said) {
    expect(message, key).not.toMatch(/!|\b(?:fake|debunked|misleading|hoax|trustworthy|score)\b/i);
    // what was not read begins so
    if (/^(?:head(?!Unread|Failed)|notRead)/.test(key)) expect(message, key).toMatch(/^Not read: /);
  }
});
