import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** What somebody managed to verify is verified; what he hopes to, will or cannot is not. */
it.each([
  ['The ministry was the first to', ['verified']],
  ['The ministry became the first to', ['verified']],
  ['Two experts, both of whom were able to', ['verified']],
  ['The agency has since managed to', ['verified']],
  ['The agency went on to', ['verified']],
  ['The ministry will be the first to', []],
  ['The agency hoped to be able to', []],
  ['The agency would have managed to', []],
  ['Inspectors will go on to', []],
  ['The agency wants to', []],
  ['A tool is used to', []],
  ['No one has managed to', ['not-verified']],
  ['The agency was not able to', ['could-not-verify']],
])('%s', (beginning, kinds) => {
  const claims = scan(`${beginning} verify the images as authentic.`, { language: en });
  expect(claims.flatMap(({ warnings }) => warnings.map(({ kind }) => kind))).toEqual(kinds);
});
