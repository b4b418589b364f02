import type { Provider } from '../types';
import { bingNewsRss } from './bing-news-rss';
import { customFeed } from './custom-feed';
import { gdeltContext } from './gdelt-context';
import { gdeltDoc } from './gdelt-doc';
import { googleFactCheck } from './google-fact-check';
import { googleNewsRss } from './google-news-rss';
import { guardian } from './guardian';
import { wayback } from './wayback';
import { wikinews } from './wikinews';
import { wikipedia } from './wikipedia';

/** Every service, in the order in which they are offered. */
export const PROVIDERS: readonly Provider[] = [
  gdeltContext,
  gdeltDoc,
  googleFactCheck,
  wikipedia,
  wikinews,
  guardian,
  wayback,
  bingNewsRss,
  googleNewsRss,
  customFeed,
];

/** The service of that id, or null. */
export const providerOf = (id: string): Provider | null => PROVIDERS.find((provider) => provider.id === id) ?? null;
