import type { Claim, Party, Report, Standing, Warning } from '../engine/types';

/** Columns that a terminal surely has. */
const WIDTH = 96;

/** A report for a reader: headline, the answer in one line, each claim with its words. Ends with a blank line. */
export function summarise(report: Report): string {
  const { title, outlet, published, file } = report;
  const from = [outlet, published?.slice(0, 10)].filter(Boolean).join(', ');
  const lines = [
    `${title ?? firstLine(report.text)}${from ? `  (${from})` : ''}`,
    file ?? '',
    '',
    answer(report),
    ...report.notices.map((notice) => wrap(`Note of the article: ${notice.text}`, '  ')),
    ...notRead(report),
    ...report.claims.flatMap((claim, i) => ['', ...showClaim(claim, i + 1)]),
  ];
  return `${lines.filter((line, i) => i !== 1 || line).join('\n')}\n\n`;
}

const firstLine = (text: string) => text.trim().split('\n')[0]?.slice(0, WIDTH) ?? '';
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

function answer({ claims, isNews, notRead, language }: Report): string {
  if (notRead.includes('language')) return `Not read: no rules for this language${language ? ` (${language})` : ''}.`;
  const of = (standing: Standing) => claims.filter((claim) => claim.standing === standing).length;
  const parts = [
    [of('doubted'), 'claim here is called unverified', 'claims here are called unverified'],
    [of('intercepted'), 'rests on intercepted or leaked material', 'rest on intercepted or leaked material'],
    [of('refuted'), 'is said to be false', 'are said to be false'],
    [of('verified'), 'is said to be verified', 'are said to be verified'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  const hedged = of('hedged');
  if (of('doubted') + of('intercepted') === 0 && hedged > 0)
    said.push(`no claim here is called unverified; ${count(hedged, 'is', 'are')} only alleged or claimed`);
  else if (hedged > 0) said.push(`${count(hedged, 'is', 'are')} only alleged or claimed`);
  const line = said.length > 0 ? said.join(' · ') : 'nothing found (which does not mean verified)';
  return `${line[0]!.toUpperCase()}${line.slice(1)}.${isNews ? '' : ' This does not look like a news article.'}`;
}

const UNREAD: Readonly<Record<string, string>> = {
  paywall: 'the rest of the article, behind a paywall',
  'image-text': 'text in pictures',
  video: 'a video',
  audio: 'a recording',
  'cross-origin-frame': 'a frame from another site',
};
const notRead = (report: Report) => {
  const what = report.notRead.flatMap((kind) => UNREAD[kind] ?? []);
  return what.length > 0 ? [`Not read: ${what.join(', ')}.`] : [];
};

const STANDING: Readonly<Record<Standing, string>> = {
  doubted: 'unverified',
  intercepted: 'intercepted or leaked',
  refuted: 'said to be false',
  verified: 'said to be verified',
  hedged: 'alleged or claimed',
};

function showClaim(claim: Claim, number: number): string[] {
  const { statement, material, releasedBy, deniedBy, responses, warnings, standing, partlyVerified } = claim;
  const checkers = warnings
    .filter((w) => w.kind === 'could-not-verify' || w.kind === 'not-verified')
    .flatMap((w) => w.by);
  return [
    `${number}. [${partlyVerified ? 'partly verified' : STANDING[standing]}${material ? `, ${material}` : ''}]`,
    wrap(`“${flat(statement.text)}”`, '   '),
    ...warnings.map((warning) => wrap(`• ${showWarning(warning, statement.text)}`, '     ', '   ')),
    ...named('Released by', releasedBy),
    ...named('Could not verify', checkers),
    ...named('Denied by', deniedBy),
    ...named('Did not confirm or deny', responses),
  ];
}

function showWarning({ kind, text, sentence }: Warning, statement: string): string {
  const where = sentence.text === statement ? '' : `  in: “${flat(sentence.text)}”`;
  return `${kind}: “${flat(text)}”${where}`;
}

function named(label: string, parties: readonly Party[]): string[] {
  const names = [...new Set(parties.map((party) => party.name))];
  return names.length > 0 ? [wrap(`${label}: ${names.join(', ')}`, '     ', '   ')] : [];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/\u00ad/g, '');

function wrap(text: string, indent: string, first = indent): string {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]!;
    if (line.length + word.length > WIDTH && line.trim() !== '') lines.push(`${indent}${word} `);
    else lines[lines.length - 1] = `${line}${word} `;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
