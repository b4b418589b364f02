import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A news page of our own around paragraphs: furniture outside the article, structured data in the head. */
export function makePage(
  article: { title: string; outlet: string; paragraphs: readonly string[]; lang?: string },
  extra: { head?: string; foot?: string; style?: string } = {},
): string {
  const { title, outlet, paragraphs, lang = 'en' } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-10-14T09:00:00Z',
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeText(title)} | ${escapeText(outlet)}</title>
<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script><style>body{font:18px/1.5 serif;margin:0}main{max-width:40rem;margin:auto}${extra.style ?? ''}</style>${extra.head ?? ''}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${escapeText(title)}</h1>${paragraphs.map((p) => `<p>${escapeText(p)}</p>`).join('\n')}</article></main>
<footer><p>All rights reserved. <a href="/contact">Contact</a></p></footer>${extra.foot ?? ''}</body></html>`;
}

/** An article's own markup: headline and paragraphs, with nothing escaped. */
export const articleHtml = (of: { title: string; paragraphs: readonly string[] }): string =>
  `<h1>${of.title}</h1>${of.paragraphs.map((p) => `<p>${p}</p>`).join('')}`;

const escapeText = (s: string) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Serves pages by path on loopback; remembers what was asked for. */
export async function servePages(
  pages: Record<string, string>,
): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const body = pages[path];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Our own prose: one doubted, one on intercepted material, one hedge. */
export const CALDER = {
  title: 'Ministry releases harbour call as strike enters second week',
  outlet: 'The Calder Courier',
  paragraphs: [
    'The Ministry of Ports on Monday released a recording in which a man who is introduced as the harbour master appears to promise the strikers full pay.',
    'Dockers in Hallis have refused to unload grain since 5 October, and eleven ships now wait in the roads.',
    'The Calder Courier could not independently verify the recording, or when it was made.',
    'In an intercepted phone call that the coastguard of Osterholt published a day later, two officers discuss which of the ships to let in first.',
    'The harbour office denied that the voice belongs to its master and called the recording a crude joke.',
    'A spokesman for the union, Jan Okrent, said that talks would go on through the night and that nobody had been promised anything so far.',
    'The strikers have reportedly gathered money for another three weeks.',
    'Trade between the two coasts fell by a fifth last year, the chamber of commerce says.',
  ],
} as const;

/** One doubted claim, no more: a count that no grouping can change. */
export const LETTER = {
  title: 'Council letter promises new ferry by spring',
  outlet: 'The Calder Courier',
  paragraphs: [
    'A letter that was posted on the town’s message board on Monday says that Hallis will have a new ferry by spring.',
    'The letter bears the seal of the council and the name of its clerk, and runs to two pages.',
    'The Calder Courier could not verify the letter.',
    'The old ferry has been laid up since August, when its engine failed on the way to Brennock with forty people aboard.',
    'Since then the islanders have gone by fishing boat, or not at all when the wind stood in the north.',
    'The shipyard at Osterholt builds two such ferries a year and is at work on the second one now.',
  ],
} as const;

/** An article that follows another one. */
export const FILM = {
  title: 'Harbour film shows crane falling',
  outlet: 'The Calder Courier',
  paragraphs: [
    'A film that a fisherman put online on Tuesday shows the big crane of Brennock falling into the dock.',
    'The film has not been verified, and it is unclear when it was made.',
    'The crane was put up in 1961 and has been out of use for nine years, the harbour office says.',
    'Its steel was to be sold in the autumn. A buyer from the south had already paid half of the price.',
    'Nobody works on that side of the dock, which has been fenced off since the floods of two years ago.',
  ],
} as const;

/** A quiet article: nothing of doubt in it. */
export const QUIET = {
  title: 'Brennock opens its new swimming hall',
  outlet: 'The Calder Courier',
  paragraphs: [
    'Brennock opened its new swimming hall on Saturday, two years after the old one was closed for good.',
    'The hall has six lanes, a pool for children and a sauna with a view of the harbour. It cost nine million crowns.',
    'Mayor Ada Torvald cut the ribbon and then swam the first length herself, in front of some four hundred guests.',
    'Schools will use the hall in the mornings. From two in the afternoon it is open to everybody, on Sundays from nine.',
    'A ticket costs four crowns, half of that for children and pensioners. The town runs three buses an hour from the station.',
  ],
} as const;

/** No article at all. */
export const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rope and tackle</title></head><body><h1>Rope and tackle</h1>
<ul>${['Anchor line', 'Mooring rope', 'Shackle', 'Swivel', 'Fender'].map((name) => `<li><a href="/p/${name}">${name}</a> <b>12.00</b> <button>Add to basket</button></li>`).join('')}</ul></body></html>`;
