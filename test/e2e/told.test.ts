import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { makePage, servePages } from './pages';
import { readerOf, until } from './reader';
import { takeBrowser } from './shared';

const LETTER = {
  title: 'Letter on the ferry was not his, manager says',
  outlet: 'The Calder Courier',
  paragraphs: [
    'A letter that was pinned to the door of the ferry office on Monday says that the line to Brennock will be closed in spring.',
    'It is signed with the name of the manager, Edgar Lindqvist, who told the paper that he had never seen it.',
    'The Calder Courier could not verify the letter.',
    'The ferry has been late on most days of the winter, and two of its three ships are waiting for repairs in Hallis.',
  ],
};
const said = LETTER.paragraphs.map((words) => `<p>${words}</p>`).join('');
const headOf = (more: object) => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: LETTER.title,
    datePublished: '2026-10-14T09:00:00Z',
    ...more,
  };
  return `<meta charset="utf-8"><title>${LETTER.title}</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
};
const body = (inside: string, attributes = '') =>
  `<!doctype html><html lang="en"${attributes}><head>${headOf({})}</head><body><main><article><h1>${LETTER.title}</h1>${inside}</article></main></body></html>`;

const GERMAN = `<p>Das Hafenamt von Hallis hat am Montag einen Brief veröffentlicht, in dem der Kapitän der Fähre den Streikenden vollen Lohn verspricht.</p>
  <p>Die Angaben in dem Brief ließen sich nicht unabhängig überprüfen, und das Amt wollte sich am Dienstag nicht dazu äußern.</p>
  <p>Seit dem 5. Oktober weigern sich die Hafenarbeiter, Getreide zu löschen, und elf Schiffe warten inzwischen auf der Reede vor der Stadt.</p>`;
const RUSSIAN = `<p>Портовое управление Халлиса в понедельник опубликовало письмо, в котором капитан парома обещает бастующим полную оплату их труда.</p>
  <p>Проверить сведения из этого письма независимо не удалось, а управление во вторник отказалось говорить о нём с журналистами.</p>
  <p>С пятого октября докеры отказываются разгружать зерно, и одиннадцать судов ждут теперь на рейде перед городом своей очереди.</p>`;

const PAGES = (elsewhere: string) => ({
  // a template that names the wrong language
  '/german': body(GERMAN),
  '/russian': body(RUSSIAN),
  '/letter': makePage(LETTER),
  '/shadow': body(`<x-story></x-story><script>
    document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>p{margin:1em 0}</style>${said}`)};
  </script>`),
  // each paragraph is a component, and its text stands in its root
  '/components': body(`${LETTER.paragraphs.map(() => '<x-line></x-line>').join('')}<script>
    document.querySelectorAll('x-line').forEach((line, i) => {
      line.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(LETTER.paragraphs)}[i];
      line.style.display = 'block';
    });
  </script>`),
  '/noted': body(
    said.replace('could not verify', 'could not<sup><a href="#n1">[1]</a></sup> verify<sup><a href="#n2">2</a></sup>'),
  ),
  // a local paper's brief: signed and dated, without structured data
  '/brief': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${LETTER.title}</title><meta property="og:type" content="article"></head>
    <body><nav>${'<a href="/x">Section of the paper</a> '.repeat(120)}</nav><article><h1>${LETTER.title}</h1><p class="byline">By Ada Torvald</p><time datetime="2026-10-14">14 Oct</time>${said}</article></body></html>`,
  '/right-to-left': body(said, ' dir="rtl"'),
  '/unread': body(
    `<p><b>Correction:</b> An earlier version of this article named the wrong harbour office. It was that of Hallis.</p>${said}
    <video src="/none.mp4" controls></video><iframe src="${elsewhere}/letter" width="600" height="200"></iframe>
    <p>This article was first published at <a href="https://brennock.example/ferry">The Brennock Gazette</a>.</p>`,
  ),
  // the words are in the picture; a short line below it is all that can be read
  '/pictured': `<!doctype html><html lang="en"><head>${headOf({})}</head><body><main><article><h1>${LETTER.title}</h1>
    <img src="/none.png" width="800" height="1400" alt=""><p>The Calder Courier could not verify the letter.</p></article></main></body></html>`,
  // hardly a word: the gate passes these over
  '/stub-wall': `<!doctype html><html lang="en"><head>${headOf({ isAccessibleForFree: false })}</head>
    <body><main><article><h1>${LETTER.title}</h1><p>The line may be closed.</p><p>Subscribe to continue reading.</p></article></main></body></html>`,
  '/stub-film': body('<video src="/none.mp4" controls></video><p>The ferry office on Monday.</p>'),
  '/stub-picture': body('<img src="/none.png" width="800" height="1400" alt="">'),
  '/empty': '<!doctype html><html><head><title>Harbour</title></head><body><img src="/none.png" alt=""></body></html>',
  '/wall': `<!doctype html><html lang="en"><head>${headOf({ isAccessibleForFree: false })}</head>
    <body><main><article><h1>${LETTER.title}</h1>${said}<div class="paywall"><p>Subscribe to continue reading.</p></div></article></main></body></html>`,
});

describe.each(browsersHere)('what a page says of itself, and what was not read of it, in %s', (name) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof servePages>>;
  let other: Awaited<ReturnType<typeof servePages>>;
  let reader: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    other = await servePages({ '/letter': makePage(LETTER) });
    site = await servePages(PAGES(other.url.replace('127.0.0.1', 'localhost')));
    session = await takeBrowser(name);
    reader = readerOf(session);
  });
  afterAll(async () => {
    await site?.close();
    await other?.close();
  });
  beforeEach(() => reader.setSettings(null));

  const open = async (path: string) => {
    await session.page.goto(`${site.url}${path}`);
    await reader.badge('1');
    await until(async () => (await reader.painted()).join() === 'could not verify', 'one highlight');
  };
  const picture = async () => Buffer.from(await session.page.screenshot()).toString('base64');
  /** Pictures of the page with its highlights and without them. */
  const bothPictures = async () => {
    const marked = await picture();
    await reader.setSettings({ highlights: false });
    await until(async () => (await reader.painted()).length === 0, 'no highlights');
    return [marked, await picture()];
  };

  /** Pixels of a picture that have the tint of an explicit warning on white paper, as far as a browser may round it. */
  const tinted = (base64: string): Promise<number> =>
    session.page.evaluate(async (data: string) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i]! > 245 && Math.abs(pixels[i + 1]! - 235) < 8 && Math.abs(pixels[i + 2]! - 203) < 12) count++;
      return count;
    }, base64);

  test.each(['/letter', '/shadow', '/right-to-left'])(
    '%s: the words are seen marked, with their tint',
    async (path) => {
      await open(path);
      const [marked, plain] = await bothPictures();
      expect(await tinted(plain!)).toBe(0);
      // three words of a paragraph
      expect(await tinted(marked!)).toBeGreaterThan(500);
    },
  );

  test.each([
    ['/components', 'could not verify'],
    ['/noted', 'could not[1] verify'],
    ['/brief', 'could not verify'],
  ])('%s: what a page of another build says is read and marked', async (path, marked) => {
    await session.page.goto(`${site.url}${path}`);
    await reader.badge('1');
    await until(async () => (await reader.painted()).join() === marked, 'one highlight');
    const [claim] = await reader.claims();
    expect(claim!.warnings.map(({ text }) => text)).toEqual(['could not verify']);
  });

  test('a page that names the wrong language is read by its words, or said not to be read', async () => {
    await session.page.goto(`${site.url}/german`);
    await until(async () => (await reader.reports())[0]?.language === 'de', 'read as German');
    await reader.badge('1');
    await session.page.goto(`${site.url}/russian`);
    await until(async () => (await reader.state())?.page.state === 'language', 'no rules for it');
    expect((await reader.state())!.page).toEqual({ state: 'language', language: 'ru' });
  });

  test('where the page puts another root in the place of its own, what stood there is forgotten', async () => {
    await open('/letter');
    await session.page.evaluate(() => {
      const root = document.documentElement.cloneNode(true) as HTMLElement;
      for (const paragraph of root.querySelectorAll('p'))
        if (/could not verify/.test(paragraph.textContent!)) paragraph.remove();
      document.documentElement.replaceWith(root);
    });
    await reader.badge('·');
    expect(await reader.claims()).toEqual([]);
  });

  test('printed, it looks as if nothing were marked', async () => {
    await open('/letter');
    await session.setMedia('print');
    const [marked, plain] = await bothPictures();
    await session.setMedia(null);
    expect(marked === plain).toBe(true);
  });

  test('correction and first publication stand at the top of the panel; a film and a frame of another site are named as not read', async () => {
    await open('/unread');
    const [report, ...others] = await reader.reports();
    expect(others).toEqual([]);
    expect(report!.notices.map(({ kind }) => kind)).toEqual(['correction', 'first-published']);
    expect([...report!.notRead].sort()).toEqual(['cross-origin-frame', 'video']);
    expect(report!.links.map(({ href }) => href)).toContain('https://brennock.example/ferry');
    const panel = await session.openPanel();
    await panel.until((d) => d.querySelector('article'));
    const told = await panel.eval((d) => {
      const notes = d.querySelector('.notes')!;
      const first = d.querySelector('article')!;
      return [notes.textContent!, Boolean(notes.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)];
    });
    expect(told[0]).toMatch(/wrong harbour office.*first published/s);
    expect(told[0]).toMatch(/video/i);
    expect(told[0]).toMatch(/frame|another site/i);
    expect(told[1]).toBe(true);
    await panel.close();
  });

  test('text in a picture only is named in report and panel', async () => {
    await session.page.goto(`${site.url}/pictured`);
    const tab = await reader.tabId();
    // so short a page may be no news by itself: the reader asks for it
    await session.ext.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'read', payload: { tab: ${tab} } }).then(() => 0)`,
    );
    await until(
      async () => (await reader.reports()).some(({ notRead }) => notRead.includes('image-text')),
      'image-text',
    );
    const panel = await session.openPanel();
    await panel.until((d) => /text in pictures/i.test(d.body.innerText));
    await panel.close();
  });

  test.each([
    ['/stub-wall', /paywall/i],
    ['/stub-film', /video/i],
    ['/stub-picture', /text in pictures/i],
  ])('%s: of what holds hardly any text it is said what was not read, to who looks', async (path, missing) => {
    await session.page.goto(`${site.url}${path}`);
    await new Promise((go) => setTimeout(go, 1500));
    expect(await reader.state()).toBeNull();
    const panel = await session.openPanel();
    await panel.until((d, _w, words) => new RegExp(words, 'i').test(d.body.innerText), missing.source);
    expect(await panel.text()).not.toMatch(/does not look like a news page/);
    await panel.close();
    const popup = await session.openPopup();
    await popup.until((d, _w, words) => new RegExp(words, 'i').test(d.body.innerText), missing.source);
    await popup.close();
  });

  test('where a site is switched off, nothing is read of it to who looks', async () => {
    await reader.setSettings({ sitesOff: [new URL(site.url).host] });
    await session.page.goto(`${site.url}/stub-film`);
    const popup = await session.openPopup();
    await popup.until((d) => /switched off on this site/i.test(d.body.innerText));
    await popup.close();
  });

  test('an empty page has nothing to read, in any language', async () => {
    await session.page.goto(`${site.url}/empty`);
    const tab = await reader.tabId();
    await session.ext.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'read', payload: { tab: ${tab} } }).then(() => 0)`,
    );
    await until(async () => (await reader.state())?.page.state === 'empty', 'nothing to read');
    const popup = await session.openPopup();
    await popup.until((d) => /there is no text on this page/i.test(d.body.innerText));
    await popup.close();
  });

  test('a paywall is named in popup and panel', async () => {
    await open('/wall');
    expect((await reader.reports())[0]!.notRead).toEqual(['paywall']);
    const popup = await session.openPopup();
    await popup.until((d) => /paywall/.test(d.body.innerText));
    await popup.close();
    const panel = await session.openPanel();
    await panel.until((d) => /paywall/.test(d.body.innerText));
    await panel.close();
  });

  // last: the tab is at an address of the browser's own afterwards
  test.runIf(name === 'firefox')('the browser’s own reader view cannot be read, and the popup says so', async () => {
    await open('/letter');
    await session.showReaderView();
    const popup = await session.openPopup();
    await popup.until((d) => /reader view/i.test(d.body.innerText));
    await popup.close();
  });
});
