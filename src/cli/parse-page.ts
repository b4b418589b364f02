import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A page as an inert document. parse5 stands in front because linkedom loses the body of legal HTML that leaves out
 * `<html>` or `<body>`. Declared shadow roots are attached, as a browser does it: else their text is the page's own.
 */
export function parsePage(html: string): Document {
  const document = parseHTML(serialize(parse(html))).document as unknown as Document;
  attachRoots(document);
  return document;
}

function attachRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    // one by one: a call takes only so many
    while (template.firstChild) root.append(template.firstChild);
    template.remove();
    attachRoots(root);
  }
}
