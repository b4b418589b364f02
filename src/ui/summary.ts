import type { Kind, Party } from '../engine/types';
import type { Words } from '../platform/speech';
import type { PageReport } from '../platform/states';
import { answerOf, answerText } from './answer';
import { BY_LABEL, partiesBy, sayersOf } from './parts/facts';
import { type Item, KIND_WORD, MATERIAL_WORD, mainWarning, postedAt, quotesOf, STANDING_WORD, STANDINGS } from './view';

/**
 * One claim as text: the page's words in quotation marks, ours before a colon. For Markdown `write` escapes the page's words, and what
 * is said of the claim is a list inside its own.
 */
export function claimAsText(item: Item, words: Words, write?: (text: string) => string): string {
  const { claim } = item;
  const { statement, others } = quotesOf(claim);
  const own = write ?? ((text: string) => text);
  const inside = write ? '  - ' : '  ';
  const quote = (text: string) => words.say('textQuote', own(text.trim()));
  const line = (label: string, value: string) => `${inside}${words.say('textLabel', label, value)}`;
  const names = (label: string, parties: Party[]) =>
    parties.length > 0
      ? [line(words.say(label), parties.map(({ name }) => own(name)).join(` ${words.say('from')} `))]
      : [];
  const all = (label: string, parties: Party[]) =>
    parties.length > 0 ? [line(words.say(label), words.list(parties.map(({ name }) => own(name))))] : [];
  const marked = mainWarning(claim);
  const hedged = claim.standing === 'hedged';
  const posted = postedAt(item);
  return [
    `- ${quote(statement.sentence.text)}`,
    line(words.say(KIND_WORD[marked.kind]), quote(marked.text)),
    ...others.map(({ sentence }) => `${inside}${quote(sentence.text)}`),
    ...(claim.material ? [line(words.say('material'), words.say(MATERIAL_WORD[claim.material]))] : []),
    ...(posted ? [`${inside}${words.say('posted', words.moment(posted) ?? '')}`] : []),
    ...(claim.partlyVerified ? [`${inside}${words.say('partlyVerified')}`] : []),
    ...names(hedged ? 'saidBy' : 'releasedBy', hedged ? sayersOf(item) : claim.releasedBy),
    ...(Object.keys(BY_LABEL) as Kind[]).flatMap((kind) => all(BY_LABEL[kind]!, partiesBy(item, kind))),
    ...all('denies', claim.deniedBy),
    ...all('noAnswer', claim.responses),
  ].join('\n');
}

/** The whole panel as plain text. */
export function summaryAsText(reports: PageReport[], items: Item[], words: Words): string {
  const [main] = reports;
  const day = main?.published ? words.day(main.published) : null;
  const head = [
    main?.title,
    [main?.outlet, day].filter(Boolean).join(', '),
    main?.url,
    '',
    answerText(answerOf(items, words)),
    items.length === 0 ? words.say('notVerified') : null,
  ].filter((part) => part !== undefined && part !== null);
  const sections = STANDINGS.flatMap((standing) => {
    const claims = items.filter(({ claim }) => claim.standing === standing);
    if (claims.length === 0) return [];
    return ['', words.say(STANDING_WORD[standing]), ...claims.map((item) => claimAsText(item, words))];
  });
  const foot = main ? ['', words.say('textFoot', words.time(main.readAt))] : [];
  return [...head, ...sections, ...foot].join('\n');
}

/** The page's words as Markdown shows them: what would be read as a sign stands for itself. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

/** The whole panel as Markdown: the article as a heading with its address, a heading for each section, a list of claims. */
export function summaryAsMarkdown(reports: PageReport[], items: Item[], words: Words): string {
  const [main] = reports;
  const day = main?.published ? words.day(main.published) : null;
  const title = escaped(main?.title ?? main?.url ?? '');
  const head = [
    main ? `# [${title}](<${main.url}>)` : null,
    [main?.outlet ? escaped(main.outlet) : null, day].filter(Boolean).join(', ') || null,
    `**${escaped(answerText(answerOf(items, words)))}**`,
    items.length === 0 ? words.say('notVerified') : null,
  ].filter((part) => part !== null);
  const sections = STANDINGS.flatMap((standing) => {
    const claims = items.filter(({ claim }) => claim.standing === standing);
    if (claims.length === 0) return [];
    const list = claims.map((item) => claimAsText(item, words, escaped));
    return [`## ${words.say(STANDING_WORD[standing])}`, list.join('\n')];
  });
  const foot = main ? [`*${words.say('textFoot', words.time(main.readAt))}*`] : [];
  return [...head, ...sections, ...foot].join('\n\n');
}
