import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

const DOUBT = ' The claim could not be verified.';
const releasedIn = (text: string) =>
  scan(text + DOUBT, { language: en }).flatMap(({ releasedBy }) => releasedBy.map(({ name }) => name));

/** Of whom a sentence tells is no releaser of it. */
it.each([
  ['Ilo Brand told aides to hide the files, the Harbour Front said on Monday, publishing a memo.', ['Harbour Front']],
  ['Ilo Brand boasted of a deal, according to a letter published by the Harbour Front.', ['Harbour Front']],
  // who says more than one thing has said it
  ['Governor Ann Lee said the dam had burst, and said hundreds of people were missing.', ['Governor Ann Lee']],
  ['Ilo Brand said two drones had been shot down, adding that parts of the plant were on fire.', ['Ilo Brand']],
  ['Ann Lee said the army had fled, and she told reporters that dozens of soldiers were dead.', ['Ann Lee']],
  [
    'President Ilo Brand told parliament that spies had entered the country and warned of more attacks.',
    ['President Ilo Brand'],
  ],
])('%s', (text, names) => {
  expect(releasedIn(text)).toEqual(names);
});

it.each([
  ['The army said the raid had killed twenty militants, according to footage released by the ministry.', 'army'],
  ['The militia said it had taken the town, the Gate reported.', 'militia'],
])('%s names %s among others', (text, name) => {
  expect(releasedIn(text)).toContain(name);
});
