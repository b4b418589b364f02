/** One thing that the page's JSON-LD describes. */
export type Thing = Record<string, unknown>;

/**
 * What the page's JSON-LD says of the page itself: top level, arrays, `@graph` and `mainEntity`; not the items of a list,
 * which are other pages.
 */
export function readLinkedData(document: ParentNode): Thing[] {
  const things: Thing[] = [];
  const take = (value: unknown): void => {
    // what is no thing has neither types nor names: it does no harm
    for (const thing of [value].flat(9) as Thing[])
      if (thing) {
        things.push(thing);
        take(thing['@graph']);
        take(thing.mainEntity);
      }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    let source = script.textContent!;
    // as it stands, and mended
    for (let tries = 2; tries--; )
      try {
        take(JSON.parse(source));
        break;
      } catch {
        // Raw line breaks inside strings and a comment around it all are the usual faults. The look back keeps it linear: an
        // article's whole text, without a bracket in it, took longer than all else of the gate
        source = source.replace(/[\0-\x1f]/g, ' ').replace(/^[^[{]*|(?<=[\]}])[^\]}]*$/g, '');
      }
  }
  return things;
}

/** A thing's types, without the vocabulary's address. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => `${type}`.replace(/.*[/:#]/, ''));

/** What the page's `<meta>` say: asked by names (lower case), it gives the first that says something. */
export function readMeta(document: Document): (...names: string[]) => string | null {
  const said = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))?.trim();
    if (name && content && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  return (...names) => {
    const found = names.find((name) => said.has(name));
    return found === undefined ? null : said.get(found)!;
  };
}
