/** One thing that the page's JSON-LD describes. */
export type Thing = Record<string, unknown>;

/**
 * What the page's JSON-LD says of the page itself: top level, arrays, `@graph` and `mainEntity`; not the items of a list,
 * which are other pages.
 */
export function readLinkedData(document: Document): Thing[] {
  const things: Thing[] = [];
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (value && typeof value === 'object') {
      const thing = value as Thing;
      things.push(thing);
      take(thing['@graph']);
      take(thing.mainEntity);
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const source = script.textContent ?? '';
    try {
      take(JSON.parse(source));
    } catch {
      // Raw line breaks inside strings are the usual fault
      try {
        take(
          JSON.parse(
            source.replace(/[\u0000-\u001f]+/g, ' ').replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/)|(?:\]\]>|-->|;)\s*$/g, ''),
          ),
        );
      } catch {
        // not JSON at all: the page then says nothing
      }
    }
  }
  return things;
}

/** A thing's types, without the vocabulary's address. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type ?? '').replace(/^.*[/:#]/, ''));

/** What a `<meta>` says under any of these names, the first that says something. */
export function readMeta(document: Document, ...names: string[]): string | null {
  for (const name of names)
    for (const meta of document.querySelectorAll(
      `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`,
    )) {
      const said = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
      if (said) return said;
    }
  return null;
}
