import { FURNITURE, SILENT, shadowOf, slotted } from './walk';

/** Between the words of these no line is drawn: they stand inside a sentence. */
const JOINED =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rb|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * All text that `readArticle` could return, and more, from one cheap walk: enough to tell whether a page can hold a cue
 * at all. Not the article: menus of another kind than `<nav>`, teasers and comments are in it.
 */
export function quickText(document: Document): string {
  const parts: string[] = [document.title, '\n'];
  const hosts: Element[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      parts.push((node as Text).data);
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = (node as Element).localName;
    if (SILENT.has(tag) || FURNITURE.has(tag)) return;
    const apart = !JOINED.test(tag) && !tag.includes('-');
    if (apart) parts.push('\n');
    const element = node as Element;
    const shadow = shadowOf(element);
    const host = shadow || tag === 'slot' ? hosts.at(-1) : undefined;
    if (shadow) hosts.push(element);
    if (tag === 'slot' && host) {
      hosts.pop();
      slotted(element, host).forEach(visit);
      hosts.push(host);
    } else for (let next = (shadow ?? element).firstChild; next; next = next.nextSibling) visit(next);
    if (shadow) hosts.pop();
    if (apart) parts.push('\n');
  };
  if (document.body) visit(document.body);
  return parts.join('');
}
