import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** How somebody is named in a sentence, and the name that the report gives. */
const PARTIES = [
  ['the army', 'army'],
  ['Ilo Brand', 'Ilo Brand'],
  ['the Norland Defence Ministry', 'Norland Defence Ministry'],
  ['a spokesman for the army', 'spokesman for the army'],
  ['the president’s office', 'president’s office'],
  ['two officials', 'two officials'],
  ['Mayor Ilo Brand', 'Mayor Ilo Brand'],
  ['the rebels', 'rebels'],
] as const;
const filled = (templates: readonly string[]) =>
  templates.flatMap((template) =>
    PARTIES.map(([party, name]) => {
      const text = template.replace('P', party);
      return [text[0]!.toUpperCase() + text.slice(1), name] as const;
    }),
  );

it.each(
  filled([
    'P released a video of the fire. It could not be verified.',
    'A video released by P shows the fire. It could not be verified.',
    'The fire killed nine people, according to P. The figure could not be verified.',
    'P said on Monday that the fire had killed nine people. The figure could not be verified.',
    'In a statement, P said the fire had killed nine people. The claim could not be verified.',
    'The fire killed nine people, P said. The claim could not be verified.',
    '“Nine people died,” said P. The claim has not been verified.',
    'P claimed that nine people had died, a claim that has not been verified.',
    'Unverified footage posted by P shows the fire.',
    'An unverified video, which P published on Monday, shows the fire.',
    'In an unverified recording obtained by P, two men speak of a fire.',
    'The unverified letter, first reported by P, speaks of a fire.',
    'P told reporters that nine people had died. The Gate could not verify the claim.',
    'P has accused the navy of setting the fire, without providing evidence.',
    'The Gate could not verify claims by P that nine people had died.',
    'A statement attributed to P said nine people had died. It could not be verified.',
    'Unconfirmed reports from P said nine people had died.',
    'Nine people died in the fire, P told the Gate, which could not verify the account.',
    'Nine people died in the fire, P said by phone. The claim could not be verified.',
    'P said by text message that nine people had died. The claim could not be verified.',
    '“Nine people died,” P told journalists in Ashport. The claim could not be verified.',
    'Nine people died in the fire, P wrote on Facebook. The claim could not be verified.',
    'In a Telegram post, P said nine people had died. The claim could not be verified.',
    'Nine people died in the fire, P said on its Telegram channel. The claim could not be verified.',
    'Nine people died in the fire, according to a post by P on Telegram. The claim could not be verified.',
    'P shared a video of the fire on Telegram. It could not be verified.',
    'Nine people died in the fire, P said in a statement carried by the state news agency. The claim could not be verified.',
  ]),
)('%s Released by: %s', (text, name) => {
  const claims = scan(text, { language: en });
  const claim = claims.find(({ warnings }) => warnings.some(({ tier }) => tier === 'explicit'))!;
  expect(claim.releasedBy.map((party) => party.name.toLowerCase())).toEqual([name.toLowerCase()]);
});

it.each(
  filled([
    'P said the video was fake.',
    'P called it a fabrication.',
    'P insisted the footage was doctored.',
    'In a statement, P said the video was a forgery.',
    '“It is a fake,” said P.',
    'P says the claim is untrue.',
    'P rejected the video as false.',
    'P told reporters the report was untrue.',
    'P dismissed the video as propaganda.',
    'P has denied that the video is real.',
    'P issued a denial.',
    'The claim was denied by P.',
    'P took to social media to deny the claim.',
    'P said there was no truth to the report.',
    'P poured cold water on the claim.',
    'The claim, which P denied, spread quickly.',
    '“Baseless,” P said of the claims.',
  ]),
)('%s Denied by: %s', (text, name) => {
  const claims = scan(
    `An unverified video of the fire appeared on Sunday. It claims that the port was shelled. ${text}`,
    {
      language: en,
    },
  );
  expect(claims.flatMap(({ deniedBy }) => deniedBy.map((party) => party.name.toLowerCase()))).toEqual([
    name.toLowerCase(),
  ]);
});

// the nearest hand first
it.each(
  filled([
    'The Harbour Gate quoted P as saying that nine people had died. The claim could not be verified.',
    'The Harbour Gate, citing P, reported that nine people had died. The claim could not be verified.',
    'Nine people died in the fire, the Harbour Gate reported, citing P. The claim could not be verified.',
    'The Harbour Gate cited P as saying that nine people had died. The claim could not be verified.',
  ]),
)('%s Who is cited: %s', (text, name) => {
  const claims = scan(text, { language: en });
  const claim = claims.find(({ warnings }) => warnings.some(({ tier }) => tier === 'explicit'))!;
  expect(claim.releasedBy.map((party) => party.name.toLowerCase())).toEqual(['harbour gate', name.toLowerCase()]);
});

it('“Citing its own sources” names nobody more', () => {
  const [claim] = scan(
    'Citing its own sources, the Harbour Gate said nine people had died. It could not be verified.',
    {
      language: en,
    },
  );
  expect(claim!.releasedBy.map(({ name }) => name)).toEqual(['Harbour Gate']);
});
