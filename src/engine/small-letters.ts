/** The text in lower case, unit by unit where a letter changes its length: places stay what they are. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const own = char.toLowerCase();
    return own.length === char.length ? own : char;
  }).join('');
}

/** The text as it is read, and the place in the text as it stands of each of its units. */
export function withoutSoftHyphens(text: string): { text: string; placeOf: (place: number) => number } {
  if (!text.includes('\u00ad')) return { text, placeOf: (place) => place };
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 0xad) places.push(i);
  return { text: text.replaceAll('\u00ad', ''), placeOf: (place) => places[place]! };
}
