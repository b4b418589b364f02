import type { Kind, Party } from '../engine/types';
import type { Words } from '../platform/speech';
import type { PageReport } from '../platform/states';
import { answerOf, answerText } from './answer';
import { BY_LABEL, partiesBy, sayersOf } from './parts/facts';
import { type Item, KIND_WORD, MATERIAL_WORD, mainWarning, quotesOf, STANDING_WORD, STANDINGS } from './view';

/** One claim as plain text: the page's words in quotation marks, ours before a colon. */
export function claimAsText(item: Item, words: Words): string {
  const { claim } = item;
  const { statement, others } = quotesOf(claim);
  const line = (label: string, value: string) => `  ${words.say('textLabel', label, value)}`;
  const names = (label: string, parties: Party[]) =>
    parties.length > 0 ? [line(words.say(label), parties.map(({ name }) => name).join(` ${words.say('from')} `))] : [];
  const all = (label: string, parties: Party[]) =>
    parties.length > 0 ? [line(words.say(label), words.list(parties.map(({ name }) => name)))] : [];
  const marked = mainWarning(claim);
  const hedged = claim.standing === 'hedged';
  return [
    `- ${words.say('textQuote', statement.sentence.text.trim())}`,
    line(words.say(KIND_WORD[marked.kind]), words.say('textQuote', marked.text)),
    ...others.map(({ sentence }) => `  ${words.say('textQuote', sentence.text.trim())}`),
    ...(claim.material ? [line(words.say('material'), words.say(MATERIAL_WORD[claim.material]))] : []),
    ...(claim.partlyVerified ? [`  ${words.say('partlyVerified')}`] : []),
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
