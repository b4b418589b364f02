import { expect, it } from 'vitest';
import { de } from '../../src/engine/languages/de';
import { en } from '../../src/engine/languages/en';
import type { Language } from '../../src/engine/languages/language';
import { scan } from '../../src/engine/scan';

/** Every name that the report gives: who released, who checked or says it, who denies. */
const namesIn = (text: string, language: Language = en) => [
  ...new Set(
    scan(text, { language })
      .flatMap(({ releasedBy, deniedBy, warnings }) => [
        ...releasedBy,
        ...deniedBy,
        ...warnings.flatMap(({ by }) => by),
      ])
      .map(({ name }) => name),
  ),
];

/** A text, and all the names that are in it: each was once read with a verb in it, or was no name. */
it.each([
  // the first word of a sentence is no name by its capital
  ['The film does not exist. Several contended that the trailer had been faked.', []],
  ['The wrapper is a joke. Alas, the wrapper circulating online isn’t real.', []],
  ['Thus, a lot of readers reportedly believed the story. It has not been verified.', ['lot of readers']],
  // a name ends before a verb
  [
    'Iraqi papers cited unofficial sources who said the bridge had reportedly fallen.',
    ['Iraqi papers', 'unofficial sources'],
  ],
  ['Brand delivers a statement and claims that the town has fallen.', ['Brand']],
  ['The Harbour Post and the BCC both named Brand as the man in the unverified video.', ['Harbour Post and the BCC']],
  ['Sources tell Gate News that the actor has left. The news is unconfirmed.', ['Sources']],
  ['Two men cast doubt on the claim; the report has not been verified by Gate Check.', ['Two men', 'Gate Check']],
  // and begins behind one
  ['Citing anonymous sources, the Gate reported a sale. The Gate could not verify it.', ['Gate', 'anonymous sources']],
  ['It has become a tall tale, a claim Gate Check rated "Pants on Fire".', ['Gate Check']],
  ['Just a few days ago Norland admitted the king was ill, an unconfirmed report says.', ['Norland']],
  ['They knew of such reports, but said that doctors lack the equipment to verify it.', ['doctors']],
  // who acts, not what stands behind a preposition
  ['They asked the people at a mountainside lodge who claimed to have seen it.', ['people at a mountainside lodge']],
  [
    'He heard it from a source at the Border Office who said two men had reportedly been held.',
    ['source at the Border Office'],
  ],
  ['Two people who know Brand confirmed that the man in the unverified video is him.', ['Two people who know Brand']],
  ['There is no telling when the talks took place and the Courier has not been able to verify them.', ['Courier']],
  // where somebody is from is no name
  [
    'Russian soldiers were put on alert as the captain Ilo Brand marched. He accused Russian generals, without giving evidence.',
    ['Ilo Brand'],
  ],
  [
    'Andray Abrahamian runs a school. Abrahamian said it was unlikely. “Again, everyone is guessing,” he said.',
    ['Andray Abrahamian'],
  ],
  // alone it is one: a paper, somebody by their land or by a name with such an end
  ['The Harbour Meridian aired it. The Meridian could not independently verify the video.', ['Harbour Meridian']],
  ['The Meridian has not been able to verify the tape.', ['Meridian']],
  ['Brian claimed, without evidence, that the jet was shot down.', ['Brian']],
  ['The Norwegian claimed that the jet was shot down, which could not be verified.', ['Norwegian']],
  ['The Russians claimed that the jet was shot down, which could not be verified.', ['Russians']],
  // somebody, though the word opens the sentence
  ['Politicians claimed that the vote was stolen, which could not be verified.', ['Politicians']],
  ['Investors claimed that the vote was stolen, which could not be verified.', ['Investors']],
  ['Iranian state television is claiming that a jet was shot down.', ['Iranian state television']],
  ['SRINAGAR: The file, according to the force, has not been verified.', ['force']],
  // who doubts, whatever stands between
  ['But some experts questioned the credibility of the claims.', ['some experts']],
  ['In a statement, a Gate spokeswoman neither confirmed nor denied the rumor.', ['Gate spokeswoman']],
  [
    'When they heard of it, Norland scientists examined the family and verified that their story was real.',
    ['Norland scientists'],
  ],
  [
    'The foreign secretary, Ilo Brand, said of the video: “All the hallmarks point to it being genuine.”',
    ['Ilo Brand'],
  ],
  [
    'Nov 1 (Gate) - A man claiming to be Ilo Brand said the girls were married, contradicting government claims.',
    ['man claiming to be Ilo Brand'],
  ],
  // a name in quotation marks
  [
    'The partisan movement "Atesh" took the blame and claims that its men blew up the rail.',
    ['partisan movement "Atesh"'],
  ],
  [
    'The video, which appears to be the work of the militant group Norland Front, could not be verified.',
    ['militant group Norland Front'],
  ],
  [
    'New power is provided by gas and the outlook for coal remains unclear, said Ilo Godby, director of the centre.',
    ['Ilo Godby'],
  ],
  [
    'On Thursday, sheriff Kyle Brand released a statement condemning “paid agitators” without offering any evidence.',
    ['sheriff Kyle Brand'],
  ],
  ['Perhaps Brand claimed that the trip was false.', ['Brand']],
  ['I did report the stories of two women who claimed he had harassed them.', ['two women']],
  // what somebody has is not who
  ['His words, the campaign’s efforts and her proposals claim that the toll will fall, which is unverified.', []],
  ['Following Wednesday’s leak of the report, the mayor claimed that she was cleared.', ['mayor']],
  // things, nobody and everybody
  ['It is once again the subject of a hoax claiming that he was found dead.', []],
  ['If you see any stories claiming that the earth will stop, they are false.', []],
  ['No militants reportedly entered the town.', []],
  // a blank was lost between two sentences
  ['The man flew into Osterholt.It is unclear whether Brand, who claimed the reward, was with him.', ['Brand']],
] as const)('%s', (text, names) => {
  expect(namesIn(text).sort()).toEqual([...names].sort());
});

it.each([
  // "-er" is an end of German names and nouns, too
  ['Müller behauptet ohne Belege, die Wahl sei gefälscht.', ['Müller']],
  ['Ermittler veröffentlichten ein Video, das nicht unabhängig überprüft werden konnte.', ['Ermittler']],
] as const)('German: %s', (text, names) => {
  expect(namesIn(text, de).sort()).toEqual([...names].sort());
});
