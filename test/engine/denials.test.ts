import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** Who denies anything in the text. */
const deniedIn = (text: string) => [
  ...new Set(scan(text, { language: en }).flatMap(({ deniedBy }) => deniedBy.map(({ name }) => name))),
];

it.each([
  // who rejects a claim about himself checks nothing by what he says of it
  [
    'A video shows Ana Brill taking cash. Brill rejected the claim. "This never happened," she said. The video has not been verified.',
    ['Ana Brill'],
  ],
  // who gives a denial, whatever the verb
  ...[
    ['The claim, denied by the navy, spread quickly.', 'navy'],
    ['The claim drew a denial from the navy.', 'navy'],
    ['Denials came from the navy.', 'navy'],
    ['The navy said the allegations were without foundation.', 'navy'],
    ['The navy said there was no substance to the claim.', 'navy'],
    ['The navy has called the accusations a smear campaign.', 'navy'],
    ['The navy characterised the claims as false.', 'navy'],
    ['The navy took issue with the claim.', 'navy'],
    ['The navy countered that the claim was a lie.', 'navy'],
    ['Asked about the claim, Ann Lee said no.', 'Ann Lee'],
    ['“Absolutely not,” Ann Lee said when asked about the claim.', 'Ann Lee'],
  ].map(
    ([denial, who]) =>
      [`Rebels said the ship had been hit. The claim could not be verified. ${denial}`, [who]] as [string, string[]],
  ),
  // and what is none
  ...[
    'There has been no official denial from the navy.',
    'The Gate has not received a denial from the navy.',
    'A denial from the navy never came.',
    'Visa denials from the navy doubled.',
    'The navy said no.',
    'Asked if it would sail, the navy said no.',
    '“Maybe not,” the navy said of the claim.',
    'The navy said no substance was found on board.',
    'The navy said the attack was a false operation.',
    'No denial came from the navy.',
    'The navy is without a foundation in law.',
    'The navy said no ships would sail on Sunday.',
    'The navy took issue 12 of the weekly off the shelves.',
    '“Perhaps not,” read a sign.',
  ].map(
    (line) => [`Rebels said the ship had been hit. The claim could not be verified. ${line}`, []] as [string, string[]],
  ),
  // the nearest verb before what throws a claim out
  ['The Gate reported that Ilo Brand said the claim was false. The claim could not be verified.', ['Ilo Brand']],
  [
    'A video shows a raid. "The reports have not been confirmed," Ann Lee added, and the regime says the claims are "baseless."',
    ['regime'],
  ],
  [
    'At least 140 were killed, doctors said, a toll the Rapid Forces rejected as invented. It is unconfirmed.',
    ['Rapid Forces'],
  ],
  // who finds it false speaks for whom it is told of
  [
    "A page says that the singer Ilo Brand is dead. On Tuesday the singer's reps confirmed that the story is a hoax.",
    ["singer's reps"],
  ],
  ['A page says that the singer Ilo Brand is dead. Experts confirmed that the story is a hoax.', []],
  ['A page says that the painter was caught. FBI agents confirmed that the story is a hoax.', []],
  // a denial that is given out
  [
    'Nine are said to have fallen. The health ministry issued a press release denying the unverified reports.',
    ['health ministry'],
  ],
  ['Nine had fallen. The mayor published a letter strongly disputing the unverified claims.', ['mayor']],
  ['The rumour is unconfirmed. Gatecast tweeted a denial but then deleted it.', ['Gatecast']],
  ['The rumour is unconfirmed. The ministry issued no denial.', []],
  ['The rumour is unconfirmed. The mayor never issued a denial.', []],
  ['The rumour is unconfirmed. The union has yet to issue a denial.', []],
  ['The rumour is unconfirmed. The army did not issue a statement denying the report.', []],
  ['The rumour is unconfirmed. The Gate published the mayor’s denial.', []],
  ['The rumour is unconfirmed. The insurer issued a denial letter to the pilot.', []],
  ['The rumour is unconfirmed. The mayor released a document denying visas to sailors.', []],
  ['The rumour is unconfirmed. The bank issued a loan denial.', []],
  ['The rumour is unconfirmed. The ministry issued a flat denial.', ['ministry']],
  ['The report is unverified. The festival challenged the image of the town.', []],
  ['The unverified image of the raid spread. The mayor challenged the image.', ['mayor']],
  ['The mayor said the unverified report had no basis in fact.', ['mayor']],
  ['The ministry said it had, in fact, no news of the unverified raid.', []],
  ['The mayor said the unverified charge was without any basis in reality.', ['mayor']],
  ['The ministry said the unverified report was made without any reality check.', []],
  ['An unverified letter spread. According to fact-checkers, the letter is a forgery.', []],
  ['An unverified letter spread. According to the newspaper, the letter is a forgery.', []],
  ['An unverified letter spread. By Monday it was clear that the letter was a forgery.', []],
  ['An unverified photo was published. The mayor disputed the image of the letter.', ['mayor']],
  ['The unverified image of the raid spread. The mayor challenged the image of the raid.', ['mayor']],
  ['An unverified image spread. The mayor challenged the image of the town as dangerous.', []],
  ['An unverified report said he had resigned. The minister said he had not in fact read it.', []],
  ['An unverified report spread. The mayor was not in reality surprised.', []],
  ['An unverified report spread. The ministry said it did not in fact start at night.', []],
  ['The rumour is unconfirmed. The party spoke of a denial of service.', []],
  ['Officials challenged the unverified reports.', ['Officials']],
  ['The report is unverified. Officials challenged the mayor at the polls.', []],
  ['The alleged tape is not genuine. The lawyer called the alleged tape "a crude forgery".', ['lawyer']],
  [
    'The plan is in a leaked paper. A spokeswoman called it “a clumsy fabrication made for consumption abroad”.',
    ['spokeswoman'],
  ],
  // who claims something that turns out to be wrong denies nothing
  ['An army spokesperson claimed that the town was safe, but the remarks turned out to be false.', []],
  ['The president called the unverified report fake news.', ['president']],
  ['The ministry said there was no truth to the unverified claim.', ['ministry']],
  ['The ministry said the unverified reports were not true.', ['ministry']],
  [
    'Rebels claimed on Sunday that a jet was lost. "This is false propaganda by the rebels,” army sources told the Gate.',
    ['army sources'],
  ],
  [
    "Norland's Foreign Office on Saturday evening rubbished the audio. It could not be verified.",
    ["Norland's Foreign Office"],
  ],
  ['The minister sought to pour cold water on the unverified report.', ['minister']],
  ['The government disputes the toll, which could not be verified.', ['government']],
  ['An unverified letter accuses Ann Lee. Lee brushed off the letter.', ['Ann Lee']],
  ['Foreign Secretary Ann Lee spoke. The minister denied the unverified report.', ['Foreign Secretary Ann Lee']],
  ['Lee, accused of leaking the unverified tape, denied it.', ['Lee']],
  // whoever says that he or his own did not do it
  [
    'A leaked tape is said to catch General Ilo Brand. Brand told a local station that he had never taken part in such a talk.',
    ['General Ilo Brand'],
  ],
  ['An unverified letter blames the army. The army said its troops had nothing to do with the raid.', ['army']],
  ['An unverified clip shows Ilo Brand. Brand told the Gate that the voice was not his.', ['Ilo Brand']],
  ['An unverified clip shows Ilo Brand. Brand has said that it was not his voice.', ['Ilo Brand']],
  ['An unverified letter is going round. "The governor has signed no such letter," the bank said.', ['bank']],
  ['The unverified clip was posted on Sunday. The clip was soon called a fake by many villagers.', ['many villagers']],
  ['The unverified clip was posted on Sunday. The harbour club saw it. The clip was soon called a fake.', []],
  ['An unverified letter blames Ilo Brand. Brand said the delay was not his fault.', []],
  ['If genuine, the leaked tape would hurt the ministry. The ministry dismissed the tape.', ['ministry']],
  ['If genuine, the leaked paper would hurt the ministry. The ministry dismissed a clerk.', []],
  // whatever calls it a lie, or dismisses it, is somebody
  ['The unverified claim spread. The assembly called the claim "an invention of the capital".', ['assembly']],
  [
    'The unverified claim spread. Governor Ann Lee described it as "an invention that hurts the families".',
    ['Governor Ann Lee'],
  ],
  // before any claim is told: that of the article
  [
    'Port officials deny the claim. A storm came. It rained. The unverified clip shows a ship that sinks.',
    ['Port officials'],
  ],
  // no denial
  ['An unverified letter blames Ilo Brand. Brand said he had never heard of the letter.', []],
  ['An unverified memo was leaked. Ann Lee was called a liar and a fake by Ilo Brand.', []],
  [
    'An unverified video shows men who burn a school. Judge Ada Crane dismissed the case against the man in the clip.',
    [],
  ],
  ['An unverified video shows men who burn a school. The bank dismissed its chief after a memo was leaked.', []],
  ['An unverified video shows men who burn a school. Her rival Jon Sorrel said she had never paid for it.', []],
  [
    'An unverified video shows men who burn a school. Whistleblower Kit Anders said her boss had never paid the tax.',
    [],
  ],
  ['An unverified video shows men who burn a school. General Orn said the war was not his.', []],
  ['An unverified video shows men who burn a school. The king said he had never met a braver man.', []],
  ['An unverified video shows men who burn a school. Police said he was not behind bars.', []],
  ['An unverified video shows men who burn a school. Residents told the Gate they had nothing to do but wait.', []],
  ['An unverified tape is said to hold a voice of Ilo Brand. Brand said the voice was not his.', ['Ilo Brand']],
  [
    'An unverified video shows men who burn a school. Captain Ilo Brand of the fire brigade said he had never felt such heat.',
    [],
  ],
  ['An unverified video shows men who burn a school. Residents said they had never lost hope.', []],
  ['An unverified video shows men who burn a school. The education ministry said it had none of the details yet.', []],
  [
    'An unverified video shows men who burn a school. Coach Ben Rudd said he was not involved in the match on Sunday.',
    [],
  ],
  [
    'An unverified video shows men who burn a school. Nurse Ida Holm told reporters she did not link the cough to the smoke.',
    [],
  ],
  ['An unverified video shows men who burn a school. Driver Max Orr said he had no such luck.', []],
  ['An unverified video shows men who burn a school. The mayor, Ann Lee, said she was not to be quoted.', []],
  ['An unverified letter blames the office. The office said it had nothing to add to the letter.', []],
  ['An unverified letter blames Ilo Brand. His wife had warned him not to answer the letter.', []],
  ['The leaked draft is unverified. She did not say it was a forgery.', []],
  ['The rebels claimed their men had shot down a helicopter after it opened fire.', []],
  ['It is unverified. It took a medal at the county show for a beer called Hoax.', []],
  ['Ann Lee said no accurate count exists. The toll is unverified.', []],
  ['We do not know how true it is, Ann Lee said. The report is unverified.', []],
  ['“I heard it, but I could be wrong,” Ann Lee said. It is unclear whether it happened.', []],
  ['The office would neither confirm nor deny that the leaked pages came from its file.', []],
  ['The Gate has no way to tell if the leaked screenshots are doctored.', []],
  ['Fighters have shot down a helicopter, the group claimed.', []],
  ['They said she was travelling with a fake ID and had claimed to be his wife.', []],
  ['Aid groups were denied access to the town, officials claimed.', []],
  ['The army denied entry to reporters, who could not verify the report.', []],
  ['The judge rejected his appeal, it was reported.', []],
  ['The ministry called for calm after unverified reports of a raid.', []],
  // an expert is no party to it
  ['The analyst Ilo Brand said the unverified recording was a hoax.', []],
  ['The unverified report says Lee fell. Analysts said it was a hoax.', []],
])('%s', (text, names) => {
  expect(deniedIn(text)).toEqual(names);
});

/** Who denies each claim, by the words that its statement begins with. */
const deniersOf = (text: string) =>
  Object.fromEntries(
    scan(text, { language: en }).map(({ statement, deniedBy }) => [
      statement.text.split(' ').slice(0, 3).join(' '),
      deniedBy.map(({ name }) => name),
    ]),
  );

it('goes to the claim whose words it takes up', () => {
  const text =
    'A leaked memo says that the harbour will close in spring. The memo could not be verified.\n\n' +
    'Residents met on Monday. They spoke for an hour.\n\nSeparately, a trawler reportedly sank off Osterholt. ' +
    'The weather was calm.\n\nThe port authority denied that the harbour would close.';
  const found = deniersOf(text);
  expect(found['A leaked memo']).toEqual(['port authority']);
  expect(found['Separately, a trawler']).toEqual([]);
});

it('"that claim" goes to what was told right before it', () => {
  const text =
    'A video purports to show the captured girls. It could not be verified.\n\nThe town is quiet. Shops are open.\n\n' +
    'Their leader allegedly died in spring. The government disputed that claim on Monday.';
  const found = deniersOf(text);
  expect(found['Their leader allegedly']).toEqual(['government']);
  expect(found['A video purports']).toEqual([]);
});
