import { describe, expect, test } from 'vitest';
import { browsersHere } from './browsers-here';
import { LETTER, makePage, QUIET } from './pages';
import { until } from './reader';
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
    // longer than a page whose words may be in a picture
    '/quiet': makePage({ ...QUIET, paragraphs: Array(5).fill(QUIET.paragraphs).flat() }),
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

  /** What reads an article, finds its claims and paints them. */
  const COSTLY = ['articles', 'marks', 'models', 'scan'];

  test('a page without a cue waits for nothing that reads its article or paints it', async () => {
    await stand.open('/quiet');
    await stand.reader.badge('·');
    const parts = await brought();
    expect(parts).toContain('cues');
    expect(parts.filter((part) => COSTLY.includes(part))).toEqual([]);
  });

  test('a page with one brings that too', async () => {
    await stand.open('/letter');
    await stand.reader.badge('1');
    await until(async () => (await stand.reader.painted()).length > 0, 'highlights');
    expect(await brought()).toEqual(expect.arrayContaining(COSTLY));
  });

  test('what paints is not brought where nothing is to be painted', async () => {
    await stand.reader.setSettings({ highlights: false });
    await stand.open('/letter');
    await until(async () => (await brought()).includes('scan'), 'what finds claims');
    await stand.reader.badge('1');
    // what paints would come behind the word of how many there are
    await new Promise((wake) => setTimeout(wake, 700));
    expect(await brought()).not.toContain('marks');
    await stand.reader.setSettings({ highlights: true });
    await until(async () => (await stand.reader.painted()).length > 0, 'highlights');
    await stand.reader.setSettings(null);
  });

  test('each page brings its own language, and no other', async () => {
    await stand.open('/letter');
    await until(async () => (await brought()).includes('scan'), 'an English page');
    const english = await brought();
    await stand.open('/brief');
    await until(async () => (await brought()).includes('scan'), 'a German page');
    const german = await brought();
    const of = (parts: string[]) => parts.filter((part) => /^(?:data|words|grammar)-/.test(part)).sort();
    expect(of(english)).toEqual(['data-en', 'grammar-en', 'words-en']);
    expect(of(german)).toEqual(['data-de', 'grammar-de', 'words-de']);
  });
});
