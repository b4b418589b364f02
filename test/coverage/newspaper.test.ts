import { describe, expect, test } from 'vitest';
import { readPress } from '../../scripts/fake-press.mjs';
import { type Account, chainOf, chainsOf, originsOf } from '../../src/coverage/origins';
import { rankItems } from '../../src/coverage/rank';
import type { Item, Query } from '../../src/coverage/types';

const { articles } = readPress({ newspaper: true });
const accountOf = (file: string): Account => {
  const article = articles.find(({ outlet, path }) => `${outlet}/${path}` === file);
  if (!article) throw new Error(`no page ${file}`);
  const { name, title, agency, sentences } = article;
  // the magazine's page does not name itself
  return {
    id: file,
    outlet: name === 'ledger' ? 'Plain Ledger' : name,
    agency,
    headline: title,
    text: sentences.join('\n'),
    releasedBy: [],
  };
};
const GRANITE = ['courier/intercepted-call.html', 'lantern/granite-tape.html', 'ledger/a-voice-called-granite.html'];
const CORRIE = ['ledger/corrie-memo.html', 'northline/corrie-memo-report.html', 'lantern/dam-bosses.html'];

describe('copies or independent, on the demo newspaper’s own pages', () => {
  test('three outlets tell of the call, and all of them lead back to one', () => {
    const { outlets, known, unknown, groups } = originsOf(GRANITE.map(accountOf));
    expect({ outlets, known, unknown }).toEqual({ outlets: 3, known: 1, unknown: 0 });
    expect(groups[0]?.ties[0]).toEqual({ kind: 'credit', words: 'The Dunmere Courier' });
  });

  test('three outlets tell of the memo: the magazine, who cites it, and who cites that one', () => {
    const { outlets, known, unknown, groups } = originsOf(CORRIE.map(accountOf));
    expect({ outlets, known, unknown }).toEqual({ outlets: 3, known: 1, unknown: 0 });
    expect(groups[0]?.ties.map(({ words }) => words)).toContain('Plain Ledger');
  });

  test('two stories in one list stay two, and an article of its own is neither', () => {
    const all = [...GRANITE, ...CORRIE, 'lantern/tillman-exit.html'].map(accountOf);
    const told = ({ body }: { body: string }) => ['Granite', 'Corrie'].filter((name) => body.includes(name));
    const { known, unknown, groups } = originsOf(all, (a, b) =>
      told(a).some((name) => told(b).includes(name)) ? 1 : 0,
    );
    expect({ known, unknown }).toEqual({ known: 2, unknown: 1 });
    expect(groups.map(({ accounts }) => accounts.length)).toEqual([3, 3, 1]);
  });

  test('the chain of the tabloid’s page goes by way of the paper that had it first', () => {
    const outlets = GRANITE.map((file) => accountOf(file).outlet);
    const chain = chainOf({ ...accountOf(GRANITE[1]!), releasedBy: ['Military Intelligence Directorate'] }, outlets);
    expect(chain.map(({ name, originalNotSeen }) => [name, originalNotSeen])).toEqual([
      ['The Evening Lantern', false],
      ['The Dunmere Courier', false],
      ['Military Intelligence Directorate', true],
    ]);
  });
});

test('one picture of the hands: who cites the paper that cites the ministry stands before both', () => {
  const released = { releasedBy: ['Military Intelligence Directorate'] };
  const [courier, lantern, ledger] = GRANITE.map((file) => ({ ...accountOf(file), ...released }));
  const names = (accounts: Account[]) => chainsOf(accounts).map((chain) => chain.map(({ name }) => name));
  const whole = ['The Evening Lantern', 'The Dunmere Courier', 'Military Intelligence Directorate'];
  expect(names([courier!, lantern!])).toEqual([whole]);
  expect(names([lantern!, courier!])).toEqual([whole]);
  expect(names([courier!, courier!])).toEqual([whole.slice(1)]);
  // an account that says nothing of where it has it from is no chain
  expect(names([{ ...ledger!, releasedBy: [], text: 'A voice.', headline: 'A voice' }])).toEqual([]);
  expect(chainsOf([courier!, lantern!])[0]!.map(({ originalNotSeen }) => originalNotSeen)).toEqual([
    false,
    false,
    true,
  ]);
});

test('of all that the newspaper has, the pages on the call are nearest to its claim', () => {
  const query: Query = {
    terms: ['Sarn', 'Military Intelligence Directorate', 'intercepted phone call'],
    names: ['Sarn', 'Military Intelligence Directorate', 'Granite'],
    numbers: [],
    quoted: 'Whoever turns round is not one of ours any more',
    date: '2026-05-05T05:40:00Z',
    language: 'en',
    region: null,
    page: 'http://courier.localhost/intercepted-call.html',
  };
  const items = articles.map(
    ({ outlet, path, title, published, sentences }): Item => ({
      kind: 'article',
      url: `http://${outlet}.localhost/${path}`,
      title,
      outlet,
      published,
      language: 'en',
      country: null,
      sentence: null,
      snippet: sentences.slice(0, 3).join(' '),
      check: null,
    }),
  );
  const ranked = rankItems(query, items, { order: 'nearest' }).map(({ item }) => new URL(item.url).pathname);
  expect(ranked).not.toContain('/intercepted-call.html');
  expect(ranked.slice(0, 2).sort()).toEqual(['/a-voice-called-granite.html', '/granite-tape.html']);
});
