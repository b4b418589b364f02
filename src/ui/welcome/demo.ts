import type { Article } from '../../engine/types';
import type { PageReport } from '../../platform/states';

/** An article of our own, invented with its places and people: one claim that is not verified, one intercepted call, one hedge. */
const PARAGRAPHS = [
  'Strike at Hallis harbour enters its second week',
  'The harbour office of Hallis on Monday released a recording in which a man who is introduced as the leader of the dockers appears to promise an end of the strike.',
  'The Calder Courier could not independently verify the recording, or when it was made.',
  'The Union of Dockers denied that the voice belongs to its leader and called the recording a crude joke.',
  'Dockers in Hallis have refused to unload grain since 5 October, and eleven ships now wait in the roads.',
  'The strikers have reportedly gathered money for another three weeks. Trade between the two coasts fell by a fifth last year.',
] as const;
const text = PARAGRAPHS.join('\n\n');

/** The demo as `article/` would read it from a page. */
export const DEMO: Article = {
  url: null,
  canonical: null,
  title: PARAGRAPHS[0],
  outlet: 'The Calder Courier',
  agency: null,
  authors: [],
  published: null,
  modified: null,
  language: 'en',
  isNews: true,
  text,
  headline: { start: 0, end: PARAGRAPHS[0].length },
  standfirst: null,
  links: [],
  notices: [],
  notRead: [],
  posts: [],
};

/** What a page would add to the demo's report. */
export const DEMO_PAGE = {
  id: 'demo',
  revision: 1,
  article: 0,
  selected: false,
  url: '',
  translated: false,
  words: text.split(/\s+/).length,
  readAt: 0,
} satisfies Partial<PageReport>;
