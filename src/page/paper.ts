import type { Theme } from './sheet';

/** Relative luminance at which black and white contrast alike (WCAG 2.2: √(1.05 × 0.05) − 0.05). */
const MIDDLE = 0.179;

const linear = (channel: number) => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Red, green, blue (0–255) and alpha (0–1) of a computed colour; null for a form that has no plain numbers (`color(…)`, `oklch(…)`). */
export function parseColour(computed: string): [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]*)\)/
    .exec(computed)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
}

const luminance = ([r, g, b]: readonly number[]) => 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);

/**
 * Is the text at this element printed on light or dark paper? The first opaque background on the way up decides; where
 * there is none (a picture, a `color-mix`), the text's own colour does: light text is meant for dark paper.
 */
export function paperOf(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage.includes('(')) break; // url(…), …-gradient(…)
    const colour = parseColour(style.backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour) > MIDDLE ? 'light' : 'dark';
  }
  const ink = parseColour(getComputedStyle(element).color);
  return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
}
