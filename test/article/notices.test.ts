import { describe, expect, test } from 'vitest';
import { findNotices } from '../../src/article/notices';
import { readArticle } from '../../src/article/read';
import { inert } from './pages';

const kinds = (text: string) => findNotices(text).map((notice) => notice.kind);

test.each([
  ['correction', 'Correction: An earlier version of this article gave the wrong year.'],
  ['correction', 'Correction (3 May 2026): The ship was the Amsel, not the Amsler.'],
  ['correction', '• This article was amended on 4 May 2026 to clarify who owns the ship.'],
  ['correction', 'An earlier version of this story misstated the name of the harbour master.'],
  ['correction', 'This story has been corrected to say that the hall has six lanes.'],
  ['correction', 'Korrektur: In einer früheren Fassung stand ein falsches Datum.'],
  ['correction', 'A correction was made on May 4, 2026: The ship is the Amsel.'],
  ['correction', 'Retraction: The study on which this report rests has been withdrawn.'],
  ['editor-note', 'Editor’s note: This interview was held before the vote.'],
  ['editor-note', "EDITORS' NOTE — Names have been changed."],
  ['editor-note', 'Anmerkung der Redaktion: Die Namen wurden geändert.'],
  ['developing', 'This is a developing story and will be updated.'],
  ['developing', 'Developing: Two shots were heard near the harbour.'],
  ['developing', 'This breaking story will be updated.'],
  ['developing', 'More to follow.'],
  ['first-published', 'This article was first published at The Calder Courier on 3 May.'],
  ['first-published', 'Originally published in The Ledger.'],
  ['first-published', 'First published in The Conversation.'],
])('%s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));

// Near misses: articles about corrections, editors and developments
test.each([
  'The correction of the market came on Monday, when shares fell by a fifth.',
  'A correction of the tables was asked for by the office on Monday.',
  'Retraction of the landing gear took a minute.',
  'This breaking wave will be remembered.',
  'Corrections officers at the prison in Hallis went on strike on Friday.',
  'An earlier version of the bill would have banned the trade.',
  'The editor said that a note had been left on her desk.',
  'Breaking the news to the crew was the captain’s task.',
  'The country is developing fast.',
  'The report was corrected by hand before it was signed.',
  'The photograph was first published by a paper in Brennock, the minister said.',
  'More followed him than he had thought.',
])('silent: %s', (text) => expect(kinds(text)).toEqual([]));

test.each([
  ['correction', 'Correction\n\nThe ship was the Amsel, not the Amsler.'],
  ['correction', 'Corrections and clarifications:\n\nThe bridge was opened in 1961.'],
  ['editor-note', 'Editor’s note\n\nThe author is a member of the council of Hallis.'],
])('%s under a label of its own: %s', (kind, text) => {
  const notices = findNotices(`Headline\n\nThe article.\n\n${text}`);
  expect(notices).toMatchObject([{ kind, text: text.split('\n\n')[1] }]);
});

test('only the paragraph behind its label is a notice, and no label without one', () => {
  expect(kinds('Correction\n\nThe ship was the Amsel.\n\nIt sailed on Monday.')).toEqual(['correction']);
  expect(kinds('The end.\n\nCorrection')).toEqual([]);
  expect(kinds('Correction\n\nCorrection: It was June.')).toEqual(['correction']);
});

describe('a label in an element of its own', () => {
  const PARAGRAPHS = [
    'The harbour office of Osterholt let in eleven ships on Monday by mistake, and says that nobody will be blamed for it.',
    'The first of them carried grain and has been unloaded since, although the dockers of Hallis had refused to touch it.',
    'Four ships are still in the roads, where the coastguard keeps an eye on them from its boat, day and night.',
  ].map((p) => `<p>${p}</p>`);
  const read = (inside: string, below = '') =>
    readArticle(
      inert(`<html lang="en"><head><title>Ships</title></head><body><main><h1>Eleven ships let in by mistake</h1>
        <article>${inside}</article>${below}<p>Home</p></main></body></html>`),
      { url: null },
    ).article.notices;
  const said = 'The ship was the Amsel, and it carried oats and not grain.';
  test.each<[string, string, string?]>([
    ['a heading at the end', `${PARAGRAPHS.join('')}<h3>Correction</h3><p>${said}</p>`],
    ['a word in a box at the end', `${PARAGRAPHS.join('')}<div><div><b>Correction</b></div><div>${said}</div></div>`],
    ['a heading at the top', `<h2>Correction</h2><p>${said}</p>${PARAGRAPHS.join('')}`],
    ['a box below the article', PARAGRAPHS.join(''), `<section><h4>Correction</h4><p>${said}</p></section>`],
  ])('%s', (_name, inside, below) => expect(read(inside, below)).toMatchObject([{ kind: 'correction', text: said }]));
});

test('a notice is the paragraph as it stands', () => {
  const text = 'Headline\r\n\r\nText of the article, long enough.\r\n\r\nCorrection: It was June.  \r\n';
  const [notice] = findNotices(text);
  expect(text.slice(notice!.start, notice!.end)).toBe(notice!.text);
  expect(notice!.text).toBe('Correction: It was June.');
});
