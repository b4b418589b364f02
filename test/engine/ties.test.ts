import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { readParties } from '../../src/engine/parties';
import { layOut } from '../../src/engine/sentences';
import { tiesIn } from '../../src/engine/ties';

/** By what each party is tied to what the last sentence tells. */
function tiesOf(text: string): string[] {
  const layout = layOut(text, en);
  const parties = readParties(layout, null);
  return tiesIn(layout, parties, layout.sentences.at(-1)!).map(({ tie, party }) => `${tie}: ${party.name}`);
}

/** A sentence of each kind that was once read wrongly, with its near misses. */
it.each([
  // somebody posts what he says, and an account or an address is somebody
  ['A local Facebook page posted that a gunman was near.', ['site: Facebook page', 'says: local Facebook page']],
  ['Ann Lee, a volunteer, posted on Facebook on Monday that she was safe.', ['says: Ann Lee']],
  ['A rebel-linked YouTube account posted a new video on Tuesday.', ['releases: rebel-linked YouTube account']],
  ['Ann Lee posted three times on Tuesday.', ['acts: Ann Lee']],
  ['On Friday, coolgate.com said the car was gone.', ['site: coolgate.com', 'says: coolgate.com']],
  ['A Twitter user by the name of Mossy posted the photo.', ['releases: Twitter user by the name of Mossy']],
  ['A video shot by a passer-by shows the blast.', ['agent: passer-by']],
  ['(TheGate.com) Thousands of users are sharing an unverified photo.', ['releases: Thousands of users']],
  // put where everybody can see it
  ['A host put online a long tape on Sunday.', ['releases: host']],
  ['The clip was put online by a group of anglers.', ['released: group of anglers']],
  ['The ministry put out a recording on Friday.', ['releases: ministry']],
  ['The army put out the fire after the clip.', ['opens: army']],
  // whatever is posted or obtained
  ['The sequence was posted late on Sunday by Harbour Watch.', ['agent: Harbour Watch']],
  ['The man was released late on Sunday by the police.', ['opens: man']],
  // further ways of saying it
  ['Officials in the capital spoke of 400 dead.', ['tells: Officials in the capital']],
  ['Officials in the capital spoke to reporters.', ['opens: Officials in the capital']],
  ['The Port Monitor put the dead at nine.', ['says: Port Monitor']],
  ['A crew calling itself Grey Tern boasted of the theft.', ['says: crew calling itself Grey Tern']],
  [
    'Survivors who crossed the river named the Home Guard, a force of the north, as the attackers.',
    ['says: Survivors'],
  ],
  ['The men I met at the port said so.', ['says: men']],
  // the main clause goes on behind what somebody did with it
  ['The tape that the mayor released could not be verified.', ['releases: mayor']],
  ['The tape that the mayor, Ann Lee, released could not be verified.', ['releases: Ann Lee']],
  ['A tape, released on Sunday, could not be verified.', []],
  ['The mayor saw a tape and released his dog.', ['acts: mayor']],
  ['State television showed a meeting on Sunday.', ['releases: State television']],
  ['The video showed a meeting on Sunday.', []],
  // the name behind the comma
  ['The tapes were handed out by a lawyer, the former judge Ann Lee.', ['released: former judge Ann Lee']],
  ['The video was sent in by their paymaster, the former wrestler Ilo Brand.', ['released: former wrestler Ilo Brand']],
  ['The tapes were handed out by a lawyer, the council said.', ['released: lawyer', 'says: council']],
  ['The person who posted the clips asked for offers.', ['releases: person who posted the clips']],
  // who an "it" is: whatever spoke right before, and a body that is called by its first word
  ['Guests came. “Nothing was touched,” the chain said. It said no more.', ['says: chain']],
  [
    'An engineer at Tollard Brakes spoke. Tollard said the part was safe. It denies that one failed.',
    ['denies: Tollard'],
  ],
  ['A former engineer at the plant spoke. The port said it was safe. It denies that one failed.', ['denies: port']],
  // a name behind a relative, and one that begins with a number
  [
    'A gang called Nine Bells left. The group, which calls itself Nine Bells, posted a video.',
    ['releases: Nine Bells'],
  ],
  ['Nine people said so.', ['says: Nine people']],
  // whom it was told to, where that may have written it
  ['One official reportedly told Foreign Week that it fell.', ['toldTo: Foreign Week']],
  ['The minister reportedly told President Oda Kell that he left.', []],
  // the name between commas is the victim's
  ['A brother of the young victim, the student Mia Harl, posted a video.', ['opens: brother of the young victim']],
  // "as" far before the verb compares nobody
  ['As Ilo Brand named the Home Guard, bells rang.', []],
  ['One official reportedly told friends that it fell.', []],
  // who refuses tells nothing
  ['A clerk who answered would not say who had filmed it.', ['acts: clerk']],
  // a region behind a town is no subject
  ['At a rally in Ashport, Tex., Mr. Brand was blunt, claiming that 250 came.', ['claims: Mr. Brand']],
  [
    'Officials familiar with the server found in Ashport, N.Y., speaking on Monday, said it was safe.',
    ['says: Officials familiar with the server'],
  ],
  // a noun, and nobody's verb
  ['The man alleged to have shot two soldiers lived here.', ['opens: man']],
  ['Published claims that a student made a fortune are exaggerated.', []],
  ['Anger rose over claims that ballots had come late.', ['opens: Anger']],
  // whose claim
  ["Both repeat Ann Lee's false claims that he worked.", ['owns: Ann Lee']],
  ["The rebels' claim that a jet fell was denied.", ['owns: rebels']],
  ['Claims from the rebels that a jet fell were denied.', ['from: rebels']],
  ['Ilo Brand left. Police found nothing, despite his claim that he paid.', ['owns: Ilo Brand', 'opens: Police']],
  ['Ilo Brand left. Police found his boat.', ['opens: Police']],
  // who ends a sentence in which no person does anything
  ['The row involves the minister Ann Lee. She said it was false.', ['says: Ann Lee']],
  ['The boat was built by the Marl Works. He said it was old.', []],
  ['The claims were made by the Harbour Front.', ['claims: Harbour Front']],
  ['The rope was made by the Harbour Front.', ['agent: Harbour Front']],
  ['The chairman repeated a claim that the ship sank.', ['claims: chairman']],
  ["According to Ann Lee's plea agreement, he faces jail.", ['according: Ann Lee']],
  ['A message purportedly from the rebel leader came on Monday.', ['from: rebel leader']],
  ['The report, by the Harbour Institute, says 300 died.', ['by: Harbour Institute']],
  // who says who it was, and who is cited for it
  [
    'Citing two officials, Gate News identified the attacker as Ilo Brand.',
    ['cited: two officials', 'says: Gate News'],
  ],
  ['He was named as Ilo Brand by Gate News and the army.', ['says: Gate News and the army']],
  // where it stood
  ['It was published in the Daily Gate, a satirical newspaper.', ['site: Daily Gate']],
  ['It was published in Ashport, a small town.', []],
  ['The photo was shared on Twitter and Facebook last week.', ['venue: Twitter and Facebook']],
  ['A video posted to the Facebook page of the militia shows a jet.', ['released: militia', 'site: Facebook page']],
  ['Photos posted by the group on its Telegram channel show wreckage.', ['released: group']],
  ['He was seen in Ashport, a town with one newspaper.', []],
  // "show" is a noun as well
  ['Air show organisers released a video of the crash.', ['releases: Air show organisers']],
  // what somebody does with a claim of another's, or has not said
  ['Ilo Brand left. His lawyer denied claims that he paid.', ['denies: His lawyer']],
  ["Ann Lee's lawyer rejected claims that she paid.", ["denies: Ann Lee's lawyer"]],
  ['The group has not made such claims.', ['opens: group']],
  ['The mayor named a new chief as the strike began.', ['opens: mayor']],
  ['A sailor named Brand worked as a medic.', []],
  ['Ann Lee sent her son to a school that had closed.', ['acts: Ann Lee']],
  // nobody tells himself
  ['Ann Lee left. Ann Lee told him that the road was closed.', ['tells: Ann Lee']],
  ['Police told Business Insider there was no shooting.', ['tells: Police', 'toldTo: Business Insider']],
  ['The story comes from Brightnews.', ['attributed: Brightnews']],
  // "it" that stands for a clause, and for nobody
  ['The diver Ilo Brand was freed. It was not immediately possible to confirm it.', []],
  ['Rebels shared a film. It is claimed that he died in May.', []],
  ['The mayor Ann Lee went home. It is believed, though unconfirmed, that both died.', []],
  ['The Harbour Front met on Monday. It claimed that the town had fallen.', ['claims: Harbour Front']],
  ['The Harbour Front met on Monday. It was told that the town had fallen.', ['opens: Harbour Front']],
  ['The ministry met on Monday. It was convinced that the letter was real and said so.', ['says: ministry']],
  ['The ministry met on Monday. It is not sure that the letter is real.', ['opens: ministry']],
  // who is named with an article is no person, and a "they" or an "it"
  ['The White Helmets rescued two. They claimed that a jet fell.', ['claims: White Helmets']],
  ['The White Helmets said a jet fell. It claimed that two died.', ['claims: White Helmets']],
  ['Doctors Without Borders said a clinic fell. It claimed that two died.', ['claims: Doctors Without Borders']],
  // no place, though "in" stands before it
  ['Interest in Ilo Brand rose. Ilo Brand resigned. He claimed that two died.', ['claims: Ilo Brand']],
  ['Trust in Ann Lee fell. Ann Lee resigned. She denied the claim.', ['denies: Ann Lee']],
  // no place is a he
  ['Fighters stood in the Harbour Strip. The Harbour Strip is closed. “I saw her,” he said.', []],
  ['Fighters stood by. Ilo Brand is here. “I saw her,” he said.', ['says: Ilo Brand']],
  // who shows it
  ['Rebel supporters are circulating images of the raid.', ['releases: Rebel supporters']],
  ['Images were circulated by rebel supporters.', ['released: rebel supporters']],
  [
    'The drawing was shared from an Instagram account and a Facebook page.',
    ['released: Instagram account and a Facebook page', 'site: Facebook page'],
  ],
  ['The clip was first uploaded from the account of a local blogger.', ['released: account of a local blogger']],
  ['The final call was “Mayday”, a recording played on local media shows.', ['venue: local media']],
  ['The image spread after user frod_ first posted it.', ['releases: user frod_']],
  ['User frod_ commented that the letter was real.', ['says: User frod_']],
  ['A Reddit user called mossy12 posted the photo.', ['releases: Reddit user called mossy12']],
  [
    'The clip was released by a group purporting to be IS supporters.',
    ['released: group purporting to be IS supporters'],
  ],
  [
    'The clip was posted by an account claiming to belong to the militia.',
    ['released: account claiming to belong to the militia', 'venue: account'],
  ],
  // who released it, and not who speaks in it; but who carries another's words
  [
    'A soldier says in a call released by the Home Guard that he has no food.',
    ['says: soldier', 'released: Home Guard'],
  ],
  ['The army said in a statement carried by the state news agency that it had won.', ['says: army']],
  // where somebody posts, and where what he speaks of was posted
  ['The army said the video posted on Telegram was old.', ['says: army', 'venue: Telegram']],
  // no dispute of somebody's
  ['It follows months of dispute over the pipeline.', []],
  ['A photo appeared on Main Street on Tuesday.', []],
  ['A photo of the phone has appeared on HarbourLeaks.', ['site: HarbourLeaks']],
  // accused or denied, and not done
  ['Norland denied leaking the memo.', ['denies: Norland']],
  ['Lee, accused of leaking the tape, denied it.', ['denies: Lee']],
  ['Norland is leaking documents, the mayor said.', ['releases: Norland', 'says: mayor']],
  // who is asked tells nothing, but who doubts a thing does
  ['Ann Lee, questioned by the Gate, said the clip was cut.', ['says: Ann Lee']],
  ['The clip was questioned by the ministry.', ['agent: ministry']],
  // where it comes from
  ['The letter came at Christmas.', []],
  ['The letter came from Gate News.', ['attributed: Gate News']],
  ['The rumour began at Gate News.', ['attributed: Gate News']],
  ['The source of the leak was not known.', []],
  ['Most sites point to Tidal Cool as the source of the rumours.', ['attributed: Tidal Cool', 'opens: Most sites']],
  ['The source of the rumour was Gate News, a small blog.', ['attributed: Gate News']],
  ['The source of the video was unclear.', []],
  ['The rumour originated with Gate News.', ['attributed: Gate News']],
  ['An Argentinian newspaper debunked it.', ['opens: Argentinian newspaper']],
  ['An outlet called Gateway debunked it.', ['site: Gateway', 'opens: outlet called Gateway']],
  // a site by its name, and what is none
  [
    'It first appeared on a satirical website called “Harbour Gate.”',
    ['site: Harbour Gate', 'venue: satirical website'],
  ],
  ['The story came from US website the Harbour Gate.', ['attributed: US website', 'site: Harbour Gate']],
  ['The edition of the Workers’ Party newspaper carried three letters.', []],
  ['The edition of the Harbour Party newspaper carried three letters.', ['site: Harbour Party']],
  ['She updated her Facebook page on Sunday.', []],
  ['A Harbour Gate Web page showed it.', ['site: Harbour Gate', 'releases: Harbour Gate Web page']],
  ['She updated a Facebook page on Sunday.', ['site: Facebook page']],
  ['The tide is high pics.harbourgate.com/Xy12Z', []],
  // what is told tells nothing by itself
  ['A shocking case has been reported in the press, claiming that nine boys fell.', ['venue: press']],
  ['The most recent theories claim that the mayor lied.', []],
  ['A satirical post on the site reported that a man had fled.', []],
  ['The Post reported that a man had fled.', ['says: Post']],
  // who a title or an acronym stands for
  ['The minister, Ilo Brand, sat. Mr. Brand said it was his.', ['says: Ilo Brand']],
  ['Senator Ilo Brand met Ann Lee. Senator Brand said so.', ['says: Senator Ilo Brand']],
  ['Ilo Brand, a senator, sat. President Brand said so.', ['says: President Brand']],
  ['Ilo Brand met Ann Brand. Ms. Brand said so.', ['says: Ms. Brand']],
  ['Ilo Brand, an officer, sat. Officer Brand said so.', ['says: Ilo Brand']],
  ['Ilo Brand, the actor, sat. The actor Brand said so.', ['says: Ilo Brand']],
  ['Ilo Brand sat. The actor Brand said so.', ['says: Ilo Brand']],
  ['Ilo Brand met Ann Brand. The actor Brand said so.', ['says: actor Brand']],
  ['The Harbour Police Department came. HPD said that it was closed.', ['says: Harbour Police Department (HPD)']],
  ['The Harbour Police came. HPD said that it was closed.', ['says: HPD']],
  // whose report
  [
    'He quoted a tweet, according to Brightnews.com. The breaking-news outlet said it had found it.',
    ['says: Brightnews.com'],
  ],
  ['The Gate Post reported that he fell. Nobody knows, according to the report.', ['according: Gate Post']],
  [
    'The Gate Post reported that he fell. Nobody knows, according to the newspaper’s report.',
    ['according: Gate Post', 'owns: Gate Post'],
  ],
  ['The police said that he fell. Nobody knows, according to the report.', []],
  ['An island paper debunked it. The woman is from another city, Corven, the newspaper reported.', ['says: newspaper']],
  ['It hit a bridge, the government has said.', ['says: government']],
  ['It doubts that a meteorite fell, as the government has said.', ['according: government']],
  ['The town has fallen, as the rebels claim.', ['according: rebels']],
  // a place before a place is no part of its name
  [
    'The Sorland Norland war began in Sorland and spread in Norland. Norland claimed that the town had fallen.',
    ['claims: Norland'],
  ],
  ['In Lee’s book Ann Lee is a spy. Lee claimed that the town had fallen.', ['claims: Ann Lee']],
  // names end where a verb begins
  ['Front leader Ilo Brand addresses worshippers in Osterholt', ['opens: Front leader Ilo Brand']],
  ['Video footage shows security forces using firearms, the group said.', ['says: group']],
  ['Mr Or had reported her missing.', ['says: Mr Or']],
  ['Port Press Secretary Rear Admiral Ian Brand said the ship sank.', ['says: Press Secretary Rear Admiral Ian Brand']],
  ['An attorney for an unidentified man said there were eleven shots.', ['says: attorney for an unidentified man']],
  // who denies
  ['Reports that fighters have caught Varnia have been refuted by the health ministry.', ['denies: health ministry']],
  ['The mayor refuted reports that fighters have caught Varnia.', ['denies: mayor']],
] as const)('%s', (text, ties) => {
  expect(tiesOf(text)).toEqual([...ties]);
});

/** Who speaks by the reporting clause of the last sentence. */
function governing(text: string): string[] {
  const layout = layOut(text, en);
  const parties = readParties(layout, null);
  const main = tiesIn(layout, parties, layout.sentences.at(-1)!).filter((tie) => tie.main);
  return [...new Set(main.map(({ party }) => party.name))];
}

/** All that stands before a closing attribution is its words: who tells something there is told of. */
it.each([
  ['Ilo Brand told aides to hide the files, the port authority said on Monday, publishing a memo.', ['port authority']],
  ['Ilo Brand told aides to hide the files, Gate News reported.', ['Gate News']],
  ['Ilo Brand boasted of a deal, according to a letter published by the Harbour Front.', ['Harbour Front']],
  ['Ilo Brand asked for more, the army said, citing a tape.', ['army']],
  // it cites, and he is told of
  ['Ilo Brand claimed that the port was closed, citing a tape.', ['Ilo Brand']],
  ['Ilo Brand said on Monday that the army had left.', ['Ilo Brand']],
  // a tape that says something speaks
  ['Brand planned to move the boats, tape says', []],
  ['Brand planned to move the boats, a leaked memo shows.', []],
])('%s is said by %j', (text, names) => {
  expect(governing(text)).toEqual(names);
});

it.each([
  // ground, and pages
  ['Ilo Brand agreed to sell the Hallis site to a rival.', ['opens: Ilo Brand']],
  ['The fake Hallis site said that Ilo Brand was dead.', ['site: Hallis', 'says: fake Hallis site']],
  ['A tape appeared on the website of the Hallis army.', ['site: Hallis army']],
  ['A tape appeared on the website of Hallis’s security service.', ['site: Hallis’s security service']],
  // whoever posted it first
  ['A tape was shared widely. It was first posted by Harbour Watch.', ['released: Harbour Watch']],
  ['Two men were held. They were freed by the police.', ['agent: police', 'opens: Two men']],
  [
    'A tape is out. It was first posted by the rights group Open Quay. The group said it was new.',
    ['says: rights group Open Quay'],
  ],
  // a company is no police force, no house of parliament and no newspaper
  ['Police said they had come. The company said it was a smear.', ['says: company']],
  ['Parliament said it would meet. The company denied it.', ['denies: company']],
  ['Hallis Motors said it would close. The company denied it.', ['denies: Hallis Motors']],
])('%s', (text, ties) => {
  expect(tiesOf(text)).toEqual(ties);
});
