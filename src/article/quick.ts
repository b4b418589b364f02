import { FURNITURE, isHidden, isInline, isOffscreen, SILENT, shadowOf, slotted } from './walk';

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
    const element = node as Element;
    const tag = element.localName;
    if (SILENT.has(tag) || FURNITURE.has(tag)) return;
    const apart = tag !== 'slot' && !isInline(element, tag);
    // Only inside a sentence: there, what nobody sees would stand between two words of a cue
    if (!apart && tag !== 'slot' && (isHidden(element) || isOffscreen(element))) return;
    if (apart || tag === 'br') parts.push('\n');
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
