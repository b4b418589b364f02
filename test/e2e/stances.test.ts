import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browsersHere } from './browsers-here';
import { startDesk, type TestDesk } from './desk';
import { makePage, servePages } from './pages';

vi.setConfig({ testTimeout: 240_000 });

const REST = [
  'The old ferry has been laid up since August, when its engine failed on the way to Brennock with forty people aboard.',
  'Since then the islanders have gone by fishing boat, or not at all when the wind stood in the north.',
  'The yard builds two such ferries a year and is at work on the second one now.',
];
const page = (outlet: string, title: string, said: string[], lang = 'en') =>
  makePage({ title, outlet, paragraphs: [...said, ...REST], lang });
const BOUGHT = 'the council of Hallis has bought a new ferry from the yard at Osterholt for nine million crowns';

/** Our own prose. Each article, how the panel says that it treats the claim, and what it shows of it. */
const ARTICLES: Readonly<Record<string, { html: string | null; stance: string; shows: RegExp }>> = {
  '/keeps': {
    html: page('Brennock Gazette', 'Letter on a new ferry for Hallis', [
      `A letter says that ${BOUGHT}.`,
      'The letter has not been independently verified.',
    ]),
    stance: 'keeps',
    shows: /Keeps the caveat.*has not been independently verified/s,
  },
  '/hedges': {
    html: page('Northlight Daily', 'Hallis said to have a new ferry', [
      BOUGHT.replace('the council of Hallis has', 'The council of Hallis has reportedly') + '.',
    ]),
    stance: 'hedges',
    shows: /reportedly bought/,
  },
  '/states': {
    html: page('Evening Signal', 'Hallis council buys new ferry', [`T${BOUGHT.slice(1)}.`, 'It will sail in spring.']),
    stance: 'states',
    shows: /States it as fact.*The council of Hallis has bought/s,
  },
  '/denies': {
    html: page('Osterholt Tribune', 'Hallis council denies buying a ferry', [
      `The council of Hallis denied on Tuesday that it has bought a new ferry from the yard at Osterholt for nine million crowns.`,
      'The letter that says so is a fake, the mayor said.',
    ]),
    stance: 'denies',
    shows: /Says that it is not so.*denied on Tuesday/s,
  },
  '/verified': {
    html: page('The Harbour Post', 'Yard confirms: Hallis has its ferry', [
      `The Harbour Post has verified a letter that says that ${BOUGHT}.`,
    ]),
    stance: 'verified',
    shows: /verified.*has verified a letter/s,
  },
  '/deutsch': {
    html: page(
      'Küstenbote',
      'Hallis kauft neue Fähre in Osterholt',
      ['Der Rat von Hallis hat für neun Millionen Kronen eine neue Fähre von der Werft in Osterholt gekauft.'],
      'de',
    ),
    stance: 'unsure',
    shows: /could not tell/i,
  },
  '/another': {
    html: page('Calder Review', 'The ferries of Brennock', ['The council of Brennock has painted its old ferry blue.']),
    stance: 'unsure',
    shows: /could not tell/i,
  },
  '/gone': { html: null, stance: 'unread', shows: /could not be read/i },
};
const OUTLET = 'The Calder Courier';
const TOLD = page(OUTLET, 'Letter promises Hallis a ferry by spring', [
  `A letter that was posted on the town’s message board on Monday says that ${BOUGHT}.`,
  `${OUTLET} could not verify the letter.`,
]);
const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe.each(browsersHere)('how other articles treat the claim, in the panel of %s', (name) => {
  let desk: TestDesk;
  let site: Awaited<ReturnType<typeof servePages>>;
  const pages: Record<string, string> = { '/told': TOLD };
  beforeAll(async () => {
    for (const [path, { html }] of Object.entries(ARTICLES)) if (html) pages[path] = html;
    site = await servePages(pages);
    // as a newsroom's own search would answer: the other articles are of another host than the page
    const host = site.url.replace('127.0.0.1', 'localhost');
    pages['/feed'] =
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Archive</title><id>urn:x</id>${Object.keys(
        ARTICLES,
      )
        .map(
          (path) =>
            `<entry><title>${escapeXml(`Hallis ferry ${path}`)}</title><id>urn:x${path}</id><link href="${host}${path}"/></entry>`,
        )
        .join('')}</feed>`;
    desk = await startDesk(name);
    await desk.openAt(`${site.url}/told`);
    await desk.panel.click('.services details summary');
    await desk.pressAsk('custom-feed');
    await desk.see((d) => d.querySelector('dialog[open] input'));
    await desk.panel.eval((d, w, address) => {
      const field = d.querySelector<HTMLInputElement>('dialog input')!;
      field.value = address;
      field.dispatchEvent(new w.Event('input', { bubbles: true }));
    }, `${site.url}/feed?q={query}`);
    await desk.agree();
    expect(await desk.ended('custom-feed'), await desk.says('custom-feed')).toBe('found');
  }, 360_000);
  afterAll(async () => {
    await desk?.close();
    await site?.close();
  });

  test.each(Object.entries(ARTICLES))('%s', async (path, { stance, shows }) => {
    const at = await desk.panel.eval(
      (d, _w, end) =>
        [...d.querySelectorAll('.result')].findIndex((one) => one.querySelector('a')!.href.endsWith(end)) + 1,
      path,
    );
    const result = `.result:nth-child(${at})`;
    const before = site.asked.filter((asked) => asked === path).length;
    await desk.panel.click(`${result} .compare`);
    // the first of the site asks, once; the others are of the same site
    if (await desk.panel.eval((d) => d.querySelector('dialog') !== null)) await desk.agree();
    await desk.see(
      (d, _w, one) =>
        d.querySelector(`${one} [data-stance]`) ?? /could not be read/i.test(d.querySelector(one!)!.textContent!),
      result,
    );
    const [told, words] = await desk.panel.eval((d, _w, one) => {
      const row = d.querySelector(one)!;
      return [row.querySelector<HTMLElement>('[data-stance]')?.dataset.stance ?? 'unread', row.textContent!] as const;
    }, result);
    expect([told, words]).toEqual([stance, expect.stringMatching(shows)]);
    expect(site.asked.filter((asked) => asked === path).length - before).toBe(1);
  });
});
