import type { Notice, NoticeKind } from '../engine/types';
import { soon } from './soon';

/**
 * What an article says of itself, by how newsrooms word it; `^` is the start of a paragraph. Longer than a label: a
 * paragraph that only speaks of corrections is not one.
 */
const WORDINGS: readonly (readonly [NoticeKind, Pick<RegExp, 'test'>])[] = [
  [
    'correction',
    soon(
      /^\W{0,4}an? (?:correction|clarification|retraction) (?:was|has been) (?:made|published|issued|added)\b|^\W{0,4}(?:corrections?|retraction|clarification|correction and clarification|erratum|amendment)\s?(?:\(.{3,40}\)|[,:—–-])|^\W{0,4}(?:an?|the) (?:earlier|previous|initial|original|prior) (?:version|headline|draft|caption|edition)s? (?:of|on|to|for) (?:this\b|the (?:article|story|report|piece|headline|post|page|caption|column)\b)|\bthis (?:article|story|report|piece|post|page|headline)\b.{0,30}\b(?:was|has been|is) (?:\w+ )?(?:corrected|amended|clarified|updated to (?:correct|clarify|reflect|remove))\b|^\W{0,4}(?:korrektur|berichtigung|rectificatif|correctif|erratum|corrección|rectificación|fe de errat[ao]s|errata|rettifica|correzione|errata corrige|correção|correctie|rectificatie|sprostowanie|виправлення|уточнення|исправление|уточнение|düzeltme|تصحيح|更正|订正)\s?[:：—–-]/i,
    ),
  ],
  [
    'editor-note',
    soon(
      /^\W{0,4}(?:editor(?:[’']?s|s[’'])?[’']? ?note|note (?:to|for) (?:our )?readers|(?:a )?note from the editors?)\b|^\W{0,4}(?:anm(?:erkung)?\.? der red(?:aktion|\.)|hinweis der redaktion|note de la rédaction|ndlr|nota (?:de|da) la? ?red(?:acción|ação)|nota del editor|nota della redazione|ndr\b|nota do editor|noot van de redactie|od redakcji|від редакції|примітка редакції|от редакции|примечание редакции|editörün notu|ملاحظة المحرر|编者按|编辑注)/i,
    ),
  ],
  [
    'developing',
    soon(
      /\bthis is a (?:developing|breaking)(?: news)? (?:story|situation)\b|^\W{0,4}(?:developing|breaking)(?: (?:news|story))?\s?[:—–-]|^\W{0,4}developing story\b|\bmore to follow\W*$|^\W{0,4}more (?:to follow|soon|details soon)\b|\bthis (?:breaking |developing )?(?:article|story|page|report|news story) (?:is being|will be|is) updated\b|\b(?:check|come) back (?:here )?(?:for|soon for) (?:more|updates|further)\b|\bmore (?:details|information) (?:will follow|to follow|as (?:we|it) (?:get|come)s?)\b|^\W{0,4}(?:dieser artikel wird (?:laufend )?aktualisiert|mehr in kürze|plus d[’']informations à venir|article en cours de mise à jour|noticia en desarrollo|habrá ampliación|in aggiornamento|notizia in aggiornamento|em atualização|matéria em atualização|wordt aangevuld|wkrótce więcej|новость дополняется|оновлюється|новина доповнюється)/i,
    ),
  ],
  [
    'first-published',
    soon(
      /\b(?:this|the) (?:article|story|piece|report|interview|essay|op-ed|post)\b.{0,20}\b(?:was |is )?(?:first|originally|previously|initially) (?:published|appeared|ran|posted|reported)\b|^\W{0,4}(?:this )?(?:first|originally) (?:published|appeared)\b|\b(?:republished|reprinted|reproduced) (?:here )?(?:from|with (?:the )?permission)\b|^\W{0,4}(?:zuerst erschienen|publié (?:initialement|pour la première fois)|publicado originalmente|pubblicato originariamente|eerder verschenen|вперше опубліковано|впервые опубликовано)/i,
    ),
  ],
];

/** How every wording above begins, at the start of a paragraph or in its middle. Few first letters, so that a line is quickly done with. */
const NOTICE_SIGN =
  /^\W{0,4}(?:(?:an?|the) (?:earl|prev|init|orig|prior|note|corr|clar|retr)|amend|breaking|clarif|corr|developing|edit[oö]r|errat|first|more (?:to |soon|det)|note|original|anm|article en|berichtig|dieser|düz|eerder|em atu|fe de|habrá|hinweis|in agg|korr|matér|mehr in|ndl?r|noot|nota|noti[cz]ia|od red|plus d|publi|pubbli|rect|retr|rett|spro|wkr|wordt|zuerst|вип|від|впер|исправ|новин|новость|онов|от ред|прим|уточ|تص|ملا|更正|订正|编)|\bth(?:is|e) (?:article|story|report|piece|post|page|headline|interview|essay|op-ed|breaking|developing|is a )|\bthis (?:first|orig|is a )|\bre(?:published|printed|produced)\b|\bmore (?:to follow|details|information)\b|\b(?:check|come) back\b/i;
const sign = soon(NOTICE_SIGN);

/** What a notice is called in a heading or an element of its own, above its text. */
const LABELS: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    'correction',
    /^\W{0,4}(?:corrections?(?: and clarifications?)?|clarifications?|retraction|erratum|errata|amendment|korrektur|berichtigung|rectificatif|corrección|rettifica|correção|rectificatie|sprostowanie|исправление|уточнение|виправлення)\W{0,3}$/i,
  ],
  [
    'editor-note',
    /^\W{0,4}(?:editor(?:['’]?s|s['’])?['’]? ?note|a note (?:to|from) (?:our )?(?:readers|the editors?)|anmerkung der redaktion|nota del editor)\W{0,3}$/i,
  ],
];

/** What kind of notice stands in the next paragraph, where this one is only its label; null for nearly all. */
export function labelKind(paragraph: string): NoticeKind | null {
  if (paragraph.length > 40) return null;
  return LABELS.find(([, label]) => label.test(paragraph))?.[0] ?? null;
}

/** A notice is a paragraph of its own or the start of one, at most this long, in UTF-16 units. */
const LONGEST = 900;

/** What kind of notice a paragraph is; null for nearly all. */
export function noticeKind(paragraph: string): NoticeKind | null {
  if (paragraph.length > LONGEST || paragraph.length < 12) return null;
  if (!sign.test(paragraph)) return null;
  return WORDINGS.find(([, wording]) => wording.test(paragraph))?.[0] ?? null;
}

/** The notices of a text, paragraph by paragraph, as they stand. */
export function findNotices(text: string): Notice[] {
  const notices: Notice[] = [];
  /** Of the paragraph before, where that was a notice's label. */
  let called: NoticeKind | null = null;
  for (const match of text.matchAll(/\S[^\n\r]*/g)) {
    const said = match[0].trimEnd();
    const label = labelKind(said);
    const kind = noticeKind(said) ?? (label || said.length > LONGEST ? null : called);
    called = label;
    if (kind && !label) notices.push({ kind, text: said, start: match.index, end: match.index + said.length });
  }
  return notices;
}
