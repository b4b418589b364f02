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
  // who disputes something has not told it by that
  ['An unverified photo was published. The mayor challenged the portrait of the city.', []],
  ['The image of a wreck is unverified. The mayor challenged the image of the town as dangerous.', []],
  // the first word of a sentence is no name by its capital
  ['The film does not exist. Several contended that the trailer had been faked.', []],
  ['The wrapper is a joke. Alas, the wrapper circulating online isn’t real.', []],
  ['Thus, a lot of readers reportedly believed the story. It has not been verified.', ['lot of readers']],
  // the longer name says who it is
  [
    'A crew calling itself Grey Tern boasted of the theft. In a post the crew claimed to hold account numbers.',
    ['crew calling itself Grey Tern', 'crew'],
  ],
  // one person, one name
  [
    'An unverified tape was released by Commander Ilo Brand. Mr Brand denied a second claim, which is unconfirmed.',
    ['Commander Ilo Brand'],
  ],
  ['The claim stood on the website “Gate News” and could not be verified.', ['Gate News']],
  ['The unverified letter was first published by the newspaper “The Harbour”.', ['The Harbour']],
  // what opens a sentence and does nothing
  ['Attempts to verify the account were unsuccessful.', []],
  ['Verification of the claims was hampered by a blackout.', []],
  ['Access to the strip is restricted, so the figures cannot be independently checked.', []],
  ['Access Now said the report could not be verified.', ['Access Now']],
  // what a newsroom puts before a headline
  ['Watch: the wall at high tide\n\nUnverified footage shows the wall at noon.', []],
  ['Explained: the wall\n\nUnverified footage shows the wall at noon.', []],
  ['Harbour Watch: the wall leaks\n\nUnverified footage shows the wall at noon.', ['Harbour Watch']],
  // where a politician is from is no party
  ['Sen. Ilo Brand, R-N.H., a member of the panel, claimed that smugglers had crossed.', ['Sen. Ilo Brand']],
  ['“It is true,” Sen. Ilo Brand, D-Mass., claimed. It has not been verified.', ['Sen. Ilo Brand']],
  // a name keeps both its marks of quotation
  [
    'A video posted by a group calling itself "Harbour News" shows the fire. It has not been verified.',
    ['group calling itself "Harbour News"'],
  ],
  ['LAKEPORT ― Ilo Brand said the wall was built on sand. It could not be verified.', ['Ilo Brand']],
  ['The senator has struggled in the south, instead claiming some wins in the north.', ['senator']],
  // what the pictures show is not who gave them
  ['The photos, provided by Omar of a young man with burns, could not be verified.', ['Omar']],
  ['There were unconfirmed reports on social media of a second fight.', ['social media']],
  ['The Bank of a Thousand Lakes could not confirm the report.', ['Bank of a Thousand Lakes']],
  // one person with two roles, and two persons
  ['The chairman and founder Ilo Brand could not verify the report.', ['chairman and founder Ilo Brand']],
  ['An unverified video spread. The mayor and Ilo Brand could not verify it.', ['mayor', 'Ilo Brand']],
  // a word in quotation marks is no denial by itself
  ['The minister said the “false” alarm cost 3 million. The figure could not be verified.', ['minister']],
  // who neither confirms nor denies
  ['The army would neither confirm nor deny the unverified report.', ['army']],
  // a name ends before a verb
  ['A man in uniform read a statement in which he claimed the town.', ['man in uniform']],
  [
    'Iraqi papers cited unofficial sources who said the bridge had reportedly fallen.',
    ['Iraqi papers', 'unofficial sources'],
  ],
  ['Brand delivers a statement and claims that the town has fallen.', ['Brand']],
  ['The Harbour Post and the BCC both named Brand as the man in the unverified video.', ['Harbour Post and the BCC']],
  ['Sources tell Gate News that the actor has left. The news is unconfirmed.', ['Sources']],
  ['Two men cast doubt on the claim; the report has not been verified by Gate Check.', ['Two men', 'Gate Check']],
  ['Officials dismiss the claim, which is unverified.', ['Officials']],
  ['Unverified reports said the town had fallen.', []],
  ['Breaking News: Norland denies the unverified claim.', ['Norland']],
  ['The town is home to Ann Early. Early reports said the town had fallen.', []],
  // a body behind brackets is not the person of a title
  ['The Norland Army (NA) General Staff claimed the town.', ['Norland Army (NA) General Staff']],
  ["The Port Union (PU) Women's League claimed the town.", ["Port Union (PU) Women's League"]],
  ['Karl the Brave claimed the town.', ['Karl']],
  ['Norland envoys Lee and Brand claimed the town.', ['Norland envoys Lee and Brand']],
  // and begins behind one
  ['In Sunday talks Ann Lee claimed that the town had fallen.', ['Ann Lee']],
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
  // a surname that is a small word, where the article names its bearer in full
  ['Ilo Long runs the desk. Long could not verify the video.', ['Ilo Long']],
  ['Ilo Young runs the desk. Young claimed that the jet was lost, which is unconfirmed.', ['Ilo Young']],
  ['Ilo Manning runs the desk. Manning could not verify the video.', ['Ilo Manning']],
  ['Ilo May runs the desk. The video has not been verified by May.', ['Ilo May']],
  ['Ilo May runs the desk. May could not verify the video.', ['Ilo May']],
  ['Ilo Law runs the desk. The video could not be verified, Law said.', ['Ilo Law']],
  ['Ilo Early runs the desk. The video has not been verified by Early.', ['Ilo Early']],
  // and where it names nobody so, it is the small word
  ['Ilo Young left. Young people claimed that the jet was lost, which is unconfirmed.', ['Young people']],
  ['Ada May left. In May, the army claimed that the jet was lost, which is unconfirmed.', ['army']],
  ['Long before the war the army claimed that the jet was lost, which is unconfirmed.', ['army']],
  ['Escaping could not be verified. Hope was reportedly lost.', []],
  // a first name that is a month or an auxiliary
  ['Will Price could not verify the video.', ['Will Price']],
  ['The video has not been verified by April Waters.', ['April Waters']],
  ['May Lawless claimed that the jet was lost, which is unconfirmed.', ['May Lawless']],
  ['Fleming could not verify the video.', ['Fleming']],
  // capitals all through
  ['Reporters Without Borders could not verify the video.', ['Reporters Without Borders']],
  ['Protect the Children could not verify the video.', ['Protect the Children']],
  ['Lee & Brand could not verify the video.', ['Lee & Brand']],
  ['The video has not been verified by the collective All Hands.', ['collective All Hands']],
  // a paper whose name is a noun of material
  ['The Post could not verify the video.', ['Post']],
  ['The Record has not been able to verify the video.', ['Record']],
  ['The post could not be verified.', []],
  // a number behind a name
  ['The video has not been verified by Channel 4.', ['Channel 4']],
  ['The jet was lost, according to Norland 24. It could not be independently verified.', ['Norland 24']],
  ['Article 13 of the treaty allegedly forbids it.', []],
  // a small letter first
  ['The video has not been verified by eLink.', ['eLink']],
  ['Abu al-Nur could not verify the video.', ['Abu al-Nur']],
  // people by what they do, behind "by" and the like
  ['The video has not been verified by hikers.', ['hikers']],
  ['The jet was lost, according to smugglers. It could not be independently verified.', ['smugglers']],
  ['The jet was allegedly lost, according to flyers handed out at the door.', []],
  // a time without a comma before the subject
  ['On Sunday Ann Lee claimed that the jet was lost, which is unconfirmed.', ['Ann Lee']],
  ['In May Ann Lee claimed that the jet was lost, which is unconfirmed.', ['Ann Lee']],
  ['Early on Sunday the army claimed that the jet was lost, which is unconfirmed.', ['army']],
  ['Just days later the army claimed that the jet was lost, which is unconfirmed.', ['army']],
  ['At talks on Sunday Ann Lee claimed that the jet was lost, which is unconfirmed.', ['Ann Lee']],
  ['Two days after the strike Ann Lee claimed that the jet was lost, which is unconfirmed.', ['Ann Lee']],
  // appositions, counts, first names
  ["The army's chief of staff, Gen. Ilo Brand, could not verify the video.", ['Gen. Ilo Brand']],
  ['Some of the residents claimed that the jet was lost, which is unconfirmed.', ['Some of the residents']],
  ['The chair of the Norland Union Party (NUP) Ilo Brand could not verify the video.', ['Ilo Brand']],
  ['The reporter Ilo Cochran came. Ilo could not verify the video.', ['Ilo Cochran', 'reporter Ilo Cochran']],
  ['A train of Norland Rail stopped. Norland claimed that the jet was lost, which is unconfirmed.', ['Norland']],
  [
    'The toll, which local officials dispute, has not been verified by Norland police.',
    ['Norland police', 'local officials'],
  ],
  // a verb behind its subject is no noun of it
  ['The officials paint a broader picture and claim that the toll is higher.', ['officials']],
  ['But some residents want a second look and claim that the toll is higher.', ['some residents']],
  ['Stories crop up all the time claiming to reveal who he is.', []],
  ["Brand's allies bristle at the suggestion; they claim that the town has fallen.", ["Brand's allies"]],
  ['Officials close to the talks claimed that the town had fallen.', ['Officials close to the talks']],
  ['The union centers on pay and claims that it was cheated.', ['union']],
  [
    'The head of the harbour union dashed hopes on Sunday, denying unverified reports of a truce.',
    ['head of the harbour union'],
  ],
  ['The head of the army trained militia denied unverified reports of a truce.', ['head of the army trained militia']],
  ['The Norland army accused rebels of theft and claimed that the town had fallen.', ['Norland army']],
  ['“We will go on,” a statement attributed to the Rebels states. It has not been verified.', ['Rebels']],
  ['The bloc also includes traders who claim that the toll is higher.', ['traders']],
  [
    'The move has also included members of the harbour board, which has denied the unverified report.',
    ['members of the harbour board'],
  ],
  // an adjective whose noun is left out, and a noun that looks like a verb
  ['The town has fallen, multiple unconfirmed reports said.', []],
  ['The town has fallen, multiple anonymous officials claimed.', ['multiple anonymous officials']],
  ['The town has fallen, according to multiple media reports.', ['media']],
  ['According to three harbour outlets an unknown number of men reportedly drowned.', ['three harbour outlets']],
  ['He was held, as claimed by Norland and Lakeland websites that ran the tale.', ['Norland and Lakeland websites']],
  ['According to a police press release, the man reportedly drowned.', ['police']],
  ['This statement strikes us as incorrect and ridiculous. It is not accurate and makes a ridiculous claim.', []],
  ['Ilo Brand cites numbers such as his recent claim that the toll is higher.', ['Ilo Brand']],
  // an adjective before its noun, and no verb
  ['He was freed after a strike that killed nine alleged rebels, which is unconfirmed.', []],
  ['It is the fourth time that the band has used the method for alleged theft.', []],
  ['All nine alleged that the town had fallen, said Ilo Brand.', ['All nine']],
  ['It was on a Norland Front-affiliated website, which is unverified.', ['Norland Front-affiliated website']],
  // an adverb of the sentence
  ['Certainly Ilo Brand claimed that the town had fallen.', ['Ilo Brand']],
  ['Obviously people claimed that the town had fallen.', ['people']],
  ['Emily Brand claimed that the town had fallen.', ['Emily Brand']],
  // an order, a thing at the beginning
  ['Count this tape as a win. It has not been verified.', []],
  ['Research did not verify the claim.', []],
  ['Investigators did not verify the claim.', ['Investigators']],
  ["Rumors of Brand's death first circulated on Sunday, which is unconfirmed.", []],
  // things, whoever they are of
  ['A blast and a crater reported near the port raised suspicions of a bomb, which is unconfirmed.', []],
  ['Although the firm has not used the word in its press releases, they do claim that it is gold.', []],
  ['According to a recent media update, this story is false.', []],
  ['The Norland intelligence community could not verify the tape.', ['Norland intelligence community']],
  // where one name ends and another begins
  [
    'Norland Member of Parliament Ilo Brand has claimed that the town has fallen.',
    ['Norland Member of Parliament Ilo Brand'],
  ],
  ['He has left for weeks and insiders said it was due to his size, which is unconfirmed.', ['insiders']],
  ['The post in which port sources said the mayor could quit has reportedly been shared.', ['port sources']],
  ['A rumour is about. Since the reports on Thursday Twitter is full of it, though they are unconfirmed.', ['Twitter']],
  ['Until I see confirmed rock fragments I’ll remain doubtful.', []],
  // a headline in capitals
  ['Ilo Brand Defends Himself Against Claims He Told Tales.\n\nIlo Brand said so.', ['Ilo Brand']],
  // nor is a line in capitals the full name of somebody
  [
    'HARBOUR FOODS RESTAURANTS SUES NORLAND COMPANY\n\nHarbour Foods said it has alleged in a suit that the firm broke its contract.',
    ['Harbour Foods'],
  ],
  ['NORLAND PORT UNION said the unverified report was old.', ['NORLAND PORT UNION']],
  ['MAN WHO DIED FOR MINUTES CLAIMS THAT THE TOWN HAS FALLEN\n\nThe report is unverified.', ['MAN']],
] as const)('%s', (text, names) => {
  expect(namesIn(text).sort()).toEqual([...names].sort());
});

it.each([
  // "-er" is an end of German names and nouns, too
  ['Müller behauptet ohne Belege, die Wahl sei gefälscht.', ['Müller']],
  // a preposition opens the sentence: the subject stands behind the verb
  ['Am Sonntag behauptete Anna Lehmann ohne Belege, die Wahl sei gefälscht.', ['Anna Lehmann']],
  ['Im Mai behauptete die Armee ohne Belege, die Wahl sei gefälscht.', ['Armee']],
  // a surname that is a month
  ['Anna Mai arbeitet dort. Mai behauptete ohne Belege, die Wahl sei gefälscht.', ['Anna Mai']],
  ['Ermittler veröffentlichten ein Video, das nicht unabhängig überprüft werden konnte.', ['Ermittler']],
] as const)('German: %s', (text, names) => {
  expect(namesIn(text, de).sort()).toEqual([...names].sort());
});
