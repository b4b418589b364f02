import type { Kind } from '../engine/types';
import type { Strength } from '../platform/fields';

/** One style a tier; what settles a doubt is told apart from what raises it. */
export const STYLES = ['explicit', 'provenance', 'hedge', 'verified', 'refuted', 'statement', 'pointed'] as const;
export type Style = (typeof STYLES)[number];
/** The styles that stand for a kind; the other two are washes over them. */
export type Pen = Exclude<Style, 'statement' | 'pointed'>;
export type Theme = 'light' | 'dark';

/** The style in which a warning of this kind is painted. */
export const STYLE_OF: Readonly<Record<Kind, Pen>> = {
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

/**
 * Literal values: a page's root knows none of our tokens.
 * Tints are see-through, because the paper is somebody else's. [line light, line dark, tint light, tint dark]
 */
export const COLOURS: Readonly<Record<Pen, readonly [string, string, string, string]>> = {
  explicit: ['#a9742a', '#cf9a4f', '#f2b84447', '#e9a93a3d'],
  provenance: ['#8b4c95', '#d09ad8', '#c77fd433', '#c77fd440'],
  hedge: ['#617f9f', '#86a1bd', '#7fa6cc30', '#7fa6cc3b'],
  verified: ['#14827d', '#62bab4', '#4fb5ad33', '#4fb5ad3b'],
  refuted: ['#14827d', '#62bab4', '#4fb5ad33', '#4fb5ad3b'],
};
/**
 * How much of the tint is left. More than this, and a line no longer keeps 3:1 on its own tint; hardly any, and not none,
 * for Firefox before 146 draws no line there, and the words would not be marked at all.
 */
const SHARE: Readonly<Record<Strength, number>> = { calm: 1, strong: 1.35, line: 0.3 };
/** A wash for the sentence that a reader jumped to: [light, dark]. */
const STATEMENT = ['#191b1d1f', '#eae9e72e'] as const;
/** For the words of the card that the reader is at: a wash and a line of ink, over tint and pen. [light, dark] */
const POINTED = [
  ['#191b1d24', '#191b1d'],
  ['#eae9e733', '#eae9e7'],
] as const;

/** The pen of each style, so that nothing rests on colour. */
const STROKE: Readonly<Record<Pen, string>> = {
  explicit: 'solid 2px',
  provenance: 'dashed 2px',
  hedge: 'dotted 2px',
  verified: 'double 1px',
  refuted: 'wavy 1px',
};

/** Registry name of a style on light or dark paper; `token` is random for each load, so that a page cannot know it. */
export const highlightName = (token: string, style: Style, theme: Theme): string => `${token}-${style}-${theme}`;

/** A pen's tint as strong as the reader wants it. */
export function tintOf(tint: string, strength: Strength): string {
  const opacity = Math.round(Number.parseInt(tint.slice(7), 16) * SHARE[strength]);
  return tint.slice(0, 7) + opacity.toString(16).padStart(2, '0');
}

/** The whole sheet: both themes, since a page may change its paper while it is read; nothing in print. */
export function makeSheet(token: string, strength: Strength = 'calm'): string {
  const rules = (['light', 'dark'] as const).flatMap((theme, at) => [
    ...Object.entries(COLOURS).map(([style, colours]) => {
      const name = highlightName(token, style as Style, theme);
      const stroke = STROKE[style as Pen].replace(
        /\d/,
        (width) => `${Number(width) + (strength === 'strong' ? 1 : 0)}`,
      );
      return `::highlight(${name}){background-color:${tintOf(colours[at + 2]!, strength)};text-decoration:underline ${stroke} ${colours[at]}}`;
    }),
    `::highlight(${highlightName(token, 'statement', theme)}){background-color:${STATEMENT[at]}}`,
    `::highlight(${highlightName(token, 'pointed', theme)}){background-color:${POINTED[at]![0]};text-decoration:underline solid 3px ${POINTED[at]![1]}}`,
  ]);
  const names = (['light', 'dark'] as const).flatMap((theme) =>
    STYLES.map((style) => `::highlight(${highlightName(token, style, theme)})`),
  );
  return `${rules.join('')}@media print{${names.join(',')}{background-color:transparent;text-decoration:none}}`;
}
