import type { Wrong } from '../platform/flags';
import type { Words } from '../platform/speech';
import { WRONG_WORD } from './parts/wrong-words';
import { type Item, KIND_WORD, mainWarning } from './view';

/** Where the project takes issues, such as `https://forge.example/caveat/issues/new`; null until it has a public home, and no link is shown. */
export const PROJECT_ISSUES: string | null = null;

/** A report of a wrong flag, in words; the reader's own come last. */
export function issueOf({ report, claim }: Item, wrong: Wrong, { say }: Words): { title: string; body: string } {
  const warning = mainWarning(claim);
  const lines = [
    say('reportKind', say(KIND_WORD[warning.kind])),
    say('reportWords', say('textQuote', warning.text)),
    say('reportStatement', say('textQuote', claim.statement.text.trim())),
    say('reportCue', warning.cue),
    say('reportPage', report.url),
  ];
  return { title: say('reportTitle', say(WRONG_WORD[wrong])), body: `${lines.join('\n')}\n\n${say('reportNote')}\n` };
}

/** The address that opens the project's form with a report filled in; null where the project has none. */
export function issueAddress(title: string, body: string, project = PROJECT_ISSUES): string | null {
  if (project === null) return null;
  const address = new URL(project);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}
