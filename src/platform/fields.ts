import * as v from 'valibot';
import type { Kind } from '../engine/types';

/** What can be highlighted, each with a pen of its own (ui/tokens.css, page/sheet.ts). */
export const MARKS = ['explicit', 'provenance', 'hedge', 'verified', 'refuted'] as const;
export type Mark = (typeof MARKS)[number];

/** The pen of each kind; also the list of all kinds. */
export const MARK_OF: Readonly<Record<Kind, Mark>> = {
  'could-not-verify': 'explicit',
  'not-verified': 'explicit',
  unclear: 'explicit',
  verified: 'verified',
  refuted: 'refuted',
  intercepted: 'provenance',
  alleged: 'hedge',
  reported: 'hedge',
  claimed: 'hedge',
};

/** How strongly the pens mark: a tint and a line, more tint, or the line with hardly any tint. */
export const STRENGTHS = ['calm', 'strong', 'line'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Longest phrase of the reader's own, and how many, so that a page is never searched for a book. */
export const MOST_LETTERS = 200;
export const MOST_PHRASES = 200;

const Phrase = v.object({
  words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_LETTERS)),
  kind: v.picklist(Object.keys(MARK_OF) as Kind[]),
});

/** Each setting by itself: what it may be. Held against public/managed-schema.json by a test. */
export const FIELDS = {
  /** Read news pages by itself, or only when the reader clicks. */
  automatic: v.boolean(),
  /** Highlight mode. */
  highlights: v.boolean(),
  /** Hosts on which nothing is read by itself. */
  sitesOff: v.array(v.string()),
  /** What is listed but not highlighted in the page. */
  unmarked: v.array(v.picklist(MARKS)),
  /** How strongly highlights mark the page. */
  strength: v.picklist(STRENGTHS),
  /** The reader's own phrases. */
  phrases: v.pipe(v.array(Phrase), v.maxLength(MOST_PHRASES)),
  /** What the toolbar button says: how many, or only that there are some. */
  badge: v.picklist(['number', 'dot']),
  /** Single keys (j, k, ?) in the panel; off for those whose speech input types them (WCAG 2.1.4). */
  singleKeys: v.boolean(),
  /** Keep the articles that the reader opens, on this device. */
  keepOpened: v.boolean(),
  /** Days after which a kept article is deleted. */
  keepDays: v.picklist([7, 30, 90, 365]),
};
export type FieldName = keyof typeof FIELDS;

/** Each field falls back alone, so one broken value never costs the others. */
const Settings = v.object({
  automatic: v.fallback(FIELDS.automatic, true),
  highlights: v.fallback(FIELDS.highlights, true),
  sitesOff: v.fallback(FIELDS.sitesOff, []),
  unmarked: v.fallback(FIELDS.unmarked, []),
  strength: v.fallback(FIELDS.strength, 'calm'),
  phrases: v.fallback(FIELDS.phrases, []),
  badge: v.fallback(FIELDS.badge, 'number'),
  singleKeys: v.fallback(FIELDS.singleKeys, true),
  keepOpened: v.fallback(FIELDS.keepOpened, false),
  keepDays: v.fallback(FIELDS.keepDays, 30),
});
export type Settings = v.InferOutput<typeof Settings>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any stored value, made whole. */
export const parseSettings = (stored: unknown): Settings => v.parse(Settings, isRecord(stored) ? stored : {});

/** The fields of a value that hold what they may; the names of those that do not. Unknown fields are neither. */
export function pickFields(value: unknown): { good: Partial<Settings>; broken: FieldName[] } {
  const good: Record<string, unknown> = {};
  const broken: FieldName[] = [];
  if (isRecord(value))
    for (const name of Object.keys(FIELDS) as FieldName[]) {
      if (!Object.hasOwn(value, name)) continue;
      const parsed = v.safeParse(FIELDS[name], value[name]);
      if (parsed.success) good[name] = parsed.output;
      else broken.push(name);
    }
  return { good: good as Partial<Settings>, broken };
}
