import * as v from 'valibot';
import { type Kept, keepValue } from './kept';

const Texts = v.fallback(v.record(v.string(), v.string()), {});
const ServiceSettings = v.object({
  /** The reader's own key, by the service's id. */
  keys: Texts,
  /** The reader's own search address with `{query}`, by the service's id. */
  addresses: Texts,
});
/** What the reader entered for services of related coverage. Plain JSON. */
export type ServiceSettings = v.InferOutput<typeof ServiceSettings>;

/** Any stored value, made whole. */
export const parseServiceSettings = (stored: unknown): ServiceSettings =>
  v.parse(ServiceSettings, typeof stored === 'object' && stored !== null ? stored : {});

/** The reader's keys and addresses; in a private window for the session only. */
export const keepServiceSettings = (inPrivate: boolean): Promise<Kept> => keepValue('services', inPrivate);
