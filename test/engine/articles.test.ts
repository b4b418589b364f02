import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';
import type { Claim } from '../../src/engine/types';

const FOLDER = 'test/fixtures/articles';

/**
 * The article with its warnings drawn under each line, and its claims below: `npx vitest -u` writes them anew, and the
 * difference shows what a change wins and loses.
 */
function draw(text: string, claims: readonly Claim[]): string {
  const out: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    out.push(line);
    const here = claims
      .flatMap((claim, number) => claim.warnings.map((warning) => ({ ...warning, number: number + 1 })))
      .filter((warning) => warning.start >= start && warning.end <= start + line.length);
    if (here.length > 0) {
      let under = '';
      for (const warning of here.sort((a, b) => a.start - b.start))
        under =
          under.padEnd(warning.start - start) +
          (warning.tier === 'explicit' ? '^' : warning.tier === 'provenance' ? '=' : '~').repeat(
            warning.end - warning.start,
          );
      out.push(
        under,
        ...here.map(
          ({ number, kind, cue, by }) =>
            `  ${number} ${kind} <${cue}>${by.length > 0 ? ` by ${by.map(({ name }) => name).join('; ')}` : ''}`,
        ),
      );
    }
    start += line.length + 1;
  }
  for (const [i, claim] of claims.entries()) {
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('; ') || '-';
    out.push(
      '',
      `${i + 1} ${claim.standing}${claim.partlyVerified ? ', partly verified' : ''} | ${claim.material ?? '-'} | released by ${names(claim.releasedBy)} | denied by ${names(claim.deniedBy)} | asked ${names(claim.responses)}`,
      `  ${claim.statement.text}`,
    );
  }
  return `${out.join('\n')}\n`;
}

const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test.each(articles)('%s', async (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  await expect(draw(text, scan(text, { language: en }))).toMatchFileSnapshot(
    `../fixtures/articles/${name.replace('.txt', '.drawn')}`,
  );
});

test('there are articles', () => expect(articles.length).toBeGreaterThan(4));
