/** Never text for a reader, wherever it stands. */
export const SILENT = new Set(
  'script style noscript template svg iframe object embed select option button textarea input canvas audio video map datalist progress meter rp rt head link meta title frame frameset applet picture source img dialog amp-img amp-ad amp-video amp-iframe amp-analytics amp-sidebar amp-consent amp-user-notification math'.split(
    ' ',
  ),
);
/** Furniture by its very tag. */
export const FURNITURE = new Set(['nav', 'aside', 'menu', 'footer']);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** How an element stands by its very name: one question, where a walk asks it of each. */
export type Stand = 'silent' | 'inline' | 'apart' | 'custom';
const stands = new Map<string, Stand>();

export function standOf(tag: string): Stand {
  const known = stands.get(tag);
  if (known) return known;
  const stand =
    SILENT.has(tag) || FURNITURE.has(tag)
      ? 'silent'
      : INLINE.has(tag)
        ? 'inline'
        : tag.includes('-')
          ? 'custom'
          : 'apart';
  stands.set(tag, stand);
  return stand;
}

/** A custom element that stands in the middle of a sentence is part of it. */
export function isInline(element: Element, tag: string): boolean {
  if (INLINE.has(tag)) return true;
  if (!tag.includes('-') || shadowOf(element)) return false;
  const words = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);
  return words(element.previousSibling) || words(element.nextSibling);
}

/** The last two: words for screen readers only. */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(([01][^\d;]+){4}|inset\(50%/i;

/** What React streams is hidden until its script has put it in its place, which a template keeps free. */
function isStreamed(element: Element): boolean {
  const [, number] = /^S:(.+)/.exec(element.getAttribute('id') ?? '') ?? [];
  const place = number ? element.ownerDocument.getElementById(`B:${number}`) : null;
  if (place?.localName !== 'template') return false;
  // up to the next comment stands what is shown meanwhile
  for (let node = place.nextSibling; node && node !== element && node.nodeType !== 8; node = node.nextSibling)
    if (/\S/.test(node.textContent!)) return false;
  return true;
}

/** Hidden for everybody: by attribute or by its own style, never by layout, which an inert document does not have. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found' && !isStreamed(element))
    return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

const OFFSCREEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|off-?screen|assistive-text|u-hidden|accessibility-text)(?:$|[\s_-])/i;

/** Text for screen readers only: it says again what the page shows, or what a control does. */
export function isOffscreen(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && OFFSCREEN.test(name);
}

/** What is rendered instead of an element's own children: its open shadow root, on an inert page the template of one. */
export function shadowOf(element: Element, first = element.firstElementChild): ParentNode | null {
  const root = element.shadowRoot;
  // a form answers with its field of that name
  if (root?.nodeType === 11) return root;
  return first?.localName === 'template' && first.getAttribute('shadowrootmode') === 'open'
    ? (first as HTMLTemplateElement).content
    : null;
}

/** The children of a shadow host that a slot shows; the slot's own content where there are none. */
export function slotted(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  const own = [...host.childNodes].filter((node) =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') === name : name === '' && node.nodeType === 3,
  );
  return own.some((node) => node.nodeType === 1 || /\S/.test((node as Text).data)) ? own : [...slot.childNodes];
}
