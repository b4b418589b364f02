import { describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { LETTER, makePage, QUIET } from './pages';
import { standWith } from './stand';

const BRIEF = {
  title: 'Hafenamt veröffentlicht Brief des Kapitäns',
  outlet: 'Der Kalderbote',
  lang: 'de',
  paragraphs: [
    'Das Hafenamt von Hallis hat am Montag einen Brief veröffentlicht, in dem der Kapitän der Fähre den Streikenden vollen Lohn verspricht.',
    'Die Angaben in dem Brief ließen sich nicht unabhängig überprüfen.',
    'Seit dem 5. Oktober weigern sich die Hafenarbeiter, Getreide zu löschen, und elf Schiffe warten inzwischen auf der Reede.',
    'Der Handel zwischen den beiden Küsten ging im vergangenen Jahr um ein Fünftel zurück, teilte die Handelskammer mit.',
  ],
} as const;

describe.each(browsersHere)('the parts of the scanner in %s', (name) => {
  const stand = standWith(name, {
    '/letter': makePage(LETTER),
    '/quiet': makePage(QUIET),
    '/brief': makePage(BRIEF),
  });
  /** What was brought into the page so far, asked in the scanner's own world. */
  const brought = async (): Promise<string[]> => {
    const tab = await stand.reader.tabId();
    const said = (await stand.session.ext.evaluate(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tab} }, func: () => Object.keys(globalThis.caveatParts ?? {}).join() }).then(([it]) => it.result)`,
    )) as string;
    return said.split(',');
  };

  test('a page without a cue waits for nothing that reads claims', async () => {
    await stand.open('/quiet');
    await stand.reader.badge('·');
    const parts = await brought();
    expect(parts).toContain('cues');
    expect(parts).not.toContain('scan');
  });

  test('a page with one brings that too', async () => {
    await stand.open('/letter');
    await stand.reader.badge('1');
    expect(await brought()).toContain('scan');
  });

  test('each page brings its own language, and no other', async () => {
    await stand.open('/letter');
    await stand.reader.badge('1');
    const english = await brought();
    await stand.open('/brief');
    await stand.reader.badge('1');
    const german = await brought();
    const of = (parts: string[]) => parts.filter((part) => /^(?:data|words|grammar)-/.test(part)).sort();
    expect(of(english)).toEqual(['data-en', 'grammar-en', 'words-en']);
    expect(of(german)).toEqual(['data-de', 'grammar-de', 'words-de']);
  });
});
