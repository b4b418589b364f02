import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPress } from '../../scripts/fake-press.mjs';
import { freshenDates, freshTime } from '../../scripts/fresh-dates.mjs';
import { serve } from '../../scripts/serve.mjs';
import { readArticle } from '../../src/article/read';
import { parsePage } from '../../src/cli/parse-page';
import { gdeltContext } from '../../src/coverage/providers/gdelt-context';

const NOW = Date.parse('2027-01-02T03:04:00Z');
const HOUR = 3_600_000;

test.each([
  ['2026-05-14T15:30:00Z', '2027-01-02T02:04:00Z'],
  ['2026-05-04T15:30:00Z', '2027-01-01T02:04:00Z'],
  ['2026-05-14T17:30:00+02:00', '2027-01-02T04:04:00+02:00'],
  ['14 May 2026, 15:30 UTC', '2 January 2027, 02:04 UTC'],
  ['14 May 2026, 17:30', '2 January 2027, 04:04'],
  ['4 May 2026', '1 January 2027'],
  ['in the autumn of 2023', 'in the autumn of 2023'],
  ['2026-05-14', '2026-05-14'],
])('%s becomes %s', (written, fresh) => expect(freshenDates(written, NOW)).toBe(fresh));

test('what is written for readers and for machines stays one moment, in every page', () => {
  for (const file of ['courier/intercepted-call.html', 'northline/barge-video.html', 'lantern/granite-tape.html']) {
    const page = freshenDates(readFileSync(`test/fixtures/newspaper/${file}`, 'utf8'), NOW);
    const [, date, hours, said] = /<time datetime="(\S+)T(\d\d:\d\d)[^"]*">([^<]+)/.exec(page)!;
    expect(said).toContain(hours);
    expect(Date.parse(`${said!.replace(/,.*/, '')} UTC`)).toBe(Date.parse(date!));
  }
});

test('every article is of the last three days, none of the future, in their old order', () => {
  const [old, fresh] = [readPress({ newspaper: true }), readPress({ newspaper: true, now: NOW })].map(({ articles }) =>
    articles.filter(({ published }) => published).map(({ path, published }) => ({ path, at: Date.parse(published!) })),
  );
  const order = (list: typeof old) => [...list!].sort((a, b) => a.at - b.at).map(({ path }) => path);
  expect(order(fresh)).toEqual(order(old));
  for (const { at } of fresh!) expect(at > NOW - 72 * HOUR && at < NOW).toBe(true);
});

test('the newspaper as it is served today can be asked for at a service that knows three days', async () => {
  const now = Date.now();
  const site = await serve({ now });
  try {
    const html = await (await fetch(site.url('courier/intercepted-call.html'))).text();
    const { article } = readArticle(parsePage(html), { url: 'http://courier.localhost/intercepted-call.html' });
    expect(Date.parse(article.published!)).toBe(
      Math.floor(freshTime(Date.parse('2026-05-05T05:40:00Z'), now) / 60_000) * 60_000,
    );
    const query = { terms: ['Sarn'], names: [], numbers: [], quoted: null, language: 'en', region: null, page: null };
    const options = { now, key: null, address: null };
    expect(gdeltContext.request({ ...query, date: article.published }, options)).toHaveProperty('url');
    expect(gdeltContext.request({ ...query, date: '2026-05-05T05:40:00Z' }, options)).toHaveProperty('reason');
  } finally {
    await site.close();
  }
});
