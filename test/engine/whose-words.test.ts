import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** A phrase, the text that it stands in, and whose words it is: a sentence of each kind that was once read wrongly. */
it.each([
  // the newsroom speaks again
  [
    'could not be independently verified',
    'Ilo Brand said the army had lost 300 men, a figure that could not be independently verified.',
    [],
  ],
  [
    'unconfirmed',
    'Inspector Callum Reyes, who leads the search, called both sightings unconfirmed.',
    ['Inspector Callum Reyes'],
  ],
  ['unconfirmed reports', 'The sightings were called rumours. Police have unconfirmed reports of a boat.', ['Police']],
  [
    'was not in a position to confirm',
    '"Anyone could have written it," said Prosecutor Hanne Boll, adding that her office was not in a position to confirm that the group exists.',
    ['Prosecutor Hanne Boll'],
  ],
  [
    'nobody here can tell you who',
    '"For now nobody here can tell you who this is," Colonel Bayani Sor said.',
    ['Colonel Bayani Sor'],
  ],
  ['debunked the video', 'Rebels released a video. The Gate has debunked the video.', ['Gate']],
  [
    'Neither the Gate nor the council could verify',
    'Rebels said a ship was hit. Neither the Gate nor the council could verify the claim.',
    ['Gate', 'council'],
  ],
  [
    'no confirmation',
    'Rebels said a ship was hit. There was no confirmation of the claim from the harbour office.',
    ['harbour office'],
  ],
  [
    'could not verify',
    'Neither the army nor the rebels have commented, and the Harbour Gate could not verify the video.',
    ['Harbour Gate'],
  ],
  ['no confirmation', 'There was no confirmation that rebels had withdrawn from Norport.', []],
  ['no confirmation', 'There was no confirmation of missiles from Norland.', []],
  ['nobody has confirmed', 'A girl told me: "My manager says nobody has confirmed that list."', []],
  [
    'couldn’t confirm',
    'A Facebook page affiliated with the Brand family’s campaign posted a message saying it couldn’t confirm the authenticity of the video.',
    ['Facebook page affiliated with the Brand family’s campaign'],
  ],
  [
    'unconfirmed reports',
    'The office said on Monday that he was well, after a week in which unconfirmed reports of a stroke had spread.',
    [],
  ],
  [
    'messages were fabricated',
    'The messages were fabricated, an inquiry ordered by the school has found.',
    ['inquiry'],
  ],
  // by its form a lender may be a person, but no person is an it, nor called by the whole name only
  [
    'declined to confirm',
    'Eleven people said so. Marrow Savings said that it had shut one server. It declined to confirm that anything was taken.',
    ['Marrow Savings'],
  ],
  [
    'declined to confirm',
    'The bank spoke. Ann Lee said so, and Lee is a clerk. It declined to confirm that anything was taken.',
    ['bank'],
  ],
  [
    'tests have confirmed',
    'DNA tests have confirmed that a daughter of the head of the group, Abu Brand, is being held by the army.',
    [],
  ],
  ['Without naming its sources', 'Without naming its sources, the office said that the town had fallen.', ['office']],
  [
    'no official notification',
    'Ann Lee, the council\'s director, told reporters: "We have no official notification that it is measles."',
    ['Ann Lee'],
  ],
  [
    'no official notification',
    '"We have no official notification from [the government] that it is measles," Ann Lee, the agency\'s director of communications told Gate News.',
    ['Ann Lee'],
  ],
  [
    'no official notification',
    'The agency has no official notification from the ministry that the outbreak is measles.',
    ['agency'],
  ],
  [
    'I cannot confirm',
    'State Office spokeswoman Ann Lee said: "I cannot confirm those reports in any way. Obviously people are looking into them, but cannot confirm them."',
    ['State Office spokeswoman Ann Lee'],
  ],
  [
    'not going to confirm',
    'Commander Ian Brand of the city\'s police (SO9) said: "We have previously asked outlets not to speculate. We are not going to confirm the identity of anyone at this stage."',
    ['Commander Ian Brand'],
  ],
  [
    'are working to see if',
    'The spokesman Ian Brand urged people not to forward it. "We are working to see if the voice is really his," he said, adding that the force could not yet say the recording was real.',
    ['spokesman Ian Brand'],
  ],
  [
    "weren't ready to say",
    "U.S. authorities said they think the video is authentic. But they weren't ready to say that the group helped.",
    ['U.S. authorities'],
  ],
  [
    'is unsubstantiated',
    'More than half of his advice is unsubstantiated, according to the Harbour Medical Journal.',
    ['Harbour Medical Journal'],
  ],
  [
    'not been able to verify',
    'The Gate wrote that a linguist had found nothing out of place, while adding that it had not been able to verify the recordings independently.',
    ['Gate'],
  ],
  [
    'been refuted',
    'The claims have been refuted as "incorrect" by the country\'s health ministry.',
    ["country's health ministry"],
  ],
  [
    'dubious credibility',
    'The Gate said the government had stressed that the information was of "dubious credibility".',
    ['government'],
  ],
  [
    'dubious credibility',
    'The government, which on Sunday said it was investigating reports of her capture, had also stressed that the information was of "dubious credibility," according to a report by the Gate.',
    ['government'],
  ],
  [
    'consider authentic',
    'The image, which three independent analysts examined for the Gate and consider authentic, shows scorched concrete.',
    ['three independent analysts'],
  ],
  [
    'could not be confirmed',
    "The video's authenticity could not be confirmed but it was posted on a website commonly used by militants.",
    [],
  ],
  [
    'could not confirm',
    '"The committee is looking into the details of this issue," said Dustin Brand, a spokesman, who could not confirm the allegation.',
    ['Dustin Brand'],
  ],
  [
    'contradict',
    "The council said the committee was looking into it. Ann Lee, an editor at Radio Harbour, has quoted fighters saying that Brand was not captured. Lee's claims contradict the militants' claims, which made announcements on sites.",
    ['Ann Lee'],
  ],
  ['cloaked in mystery', "Ann Lee's family life is cloaked in mystery.", []],
  [
    'conflicting accounts',
    'Witnesses and a friend of Officer Dan Brand have given conflicting accounts of what led up to the death.',
    [],
  ],
  [
    'differing accounts',
    'Law enforcement officials and bystanders have provided differing accounts of what led to the fatal encounter.',
    [],
  ],
  [
    "anybody's guess",
    "It was anybody's guess, a Western diplomat in Osterholt said, whether the shooting had been ordered.",
    ['Western diplomat'],
  ],
  ['without evidence', 'The adviser Ian Brand claimed, without evidence, that Lee was murdered.', []],
  ['was fake', 'The Gate quickly proved that it was fake.', ['Gate']],
  [
    'contains some inconsistencies',
    'Snopegate points out that the story contains some inconsistencies, and dismisses the post as "probably false".',
    ['Snopegate'],
  ],
  [
    'has no proof',
    'A reporter for the Harbour Post wants the dictator to open a restaurant, but has no proof of a plan to do so.',
    ['reporter for the Harbour Post'],
  ],
  [
    'highly skeptical',
    "Ostrany's spokesman Ian Marlow said the kingdom was looking into the claim. “But as a first reaction, we think it’s illogical and we are highly skeptical about it,” he said.",
    ["Ostrany's spokesman Ian Marlow"],
  ],
  [
    'did not immediately confirm',
    'The company did not immediately confirm or deny the existence of the product.',
    ['company'],
  ],
  [
    'could be a hoax',
    'Terrence Brand, a spokesman for the Archbishop of Osterholt, told the Gate they had no record of it. "We do not have a priest of this name. I believe this could be a hoax story."',
    ['Terrence Brand'],
  ],
  [
    'unverified',
    "“These claims are absolutely false,'' said Brand in a statement earlier. “They are unsourced, unverified and completely ridiculous.”",
    ['Brand'],
  ],
  [
    'walking back his allegations',
    'On Monday, Olsen, who last played in 2011, was walking back his allegations.',
    ['Olsen'],
  ],
  [
    'test was underway to confirm',
    'A judicial official said the interrogation was being supervised, and that a DNA test was underway to confirm that the child is her son.',
    ['judicial official'],
  ],
  [
    'could not verify',
    'In Brennock, President Ada Lee released a statement on Monday. Ships waited in the roads. She said that she could not verify the recording.',
    ['President Ada Lee'],
  ],
  [
    'cannot confirm',
    'The talks went on. Marlow led the inquiry in spring and knows the port. “We cannot confirm the report,” he said, and Marlow left.',
    ['Marlow'],
  ],
  [
    'cannot confirm',
    'Ilo Brand spoke first. He praised the dockers. He had worked there. He left early. He came back. He sat down. He said he cannot confirm the report.',
    ['Ilo Brand'],
  ],
  [
    'not been able to verify',
    '“The tapes are old,” Ada Lee said, adding that she had not been able to verify them.',
    ['Ada Lee'],
  ],
  [
    'could not confirm',
    'BRENNOCK (Gate) - Inspectors of the port visited the yard and said they could not confirm the report.',
    ['Inspectors of the port'],
  ],
  ['could not confirm', 'Dockers who have worked with Ada Lee said they could not confirm the report.', ['Dockers']],
  // what raises a doubt is mostly a thing
  [
    'raise major doubts',
    'But the tallies and multiple anomalies raise major doubts about the legitimacy of the vote.',
    [],
  ],
  ['contain some discrepancies', "The group's statement appeared to contain some discrepancies.", []],
  [
    'raised doubt',
    "A wave of arrests hours after Norland's government announced a truce raised doubt on Sunday about whether the girls will really be freed.",
    [],
  ],
  ['raised questions', 'Some commenters raised questions about the video.', ['Some commenters']],
  ['raise serious doubts', 'Observers said the tallies raise serious doubts about the vote.', ['Observers']],
  ['doubts inside', 'Now there are doubts inside Gate News about the tape.', ['Gate News']],
  ['In our own testing', 'In our own testing, using the reset deleted all documents.', []],
  [
    'hadn’t been able to corroborate',
    'The Harbour Post ran it on Sunday. After the paper published the details, which Ann Lee claimed it hadn’t been able to corroborate, the mayor left.',
    ['Harbour Post'],
  ],
  [
    'had no information to support',
    'Two senior Norland security officials, contacted by the Gate, said Norland had no information to support the threat.',
    ['Two senior Norland security officials'],
  ],
  ['could not verify', 'The minister Ann Lee said Norland could not verify the video.', ['Norland']],
  [
    'no independent confirmation',
    'A member of the group was killed. The clip shows the boy, according to The Harbour Post.\n"It should be noted that there is no independent confirmation regarding the clip," the Post reported.',
    ['Harbour Post'],
  ],
  [
    'was unclear',
    "A raid was launched, according to a report from Gate News. The network added that Brand's status was unclear.",
    ['Gate News'],
  ],
  ['not sure about claim', 'Official: Video is authentic but not sure about claim\nThe army said so.', ['Official']],
  [
    'efforts to authenticate',
    'Neither expert signed a finding, and this newspaper has so far failed in its efforts to authenticate the tape.',
    ['this newspaper'],
  ],
  [
    'is satisfied the man is',
    'Our verification team compared the footage with pictures and is satisfied the man is Mr Lee.',
    ['Our verification team'],
  ],
  ['could be squared', 'None of it could be squared with accounts from two hospitals contacted by the Gate.', []],
  [
    'could not be verified',
    "The singer's representatives met on Friday and issued a statement saying that the video could not be verified.",
    ["singer's representatives"],
  ],
  [
    'not revealed the source',
    "Defectors say she may be in charge. The Norland Traders' Forum, a think-tank, says she leads the government. The group has not revealed the source of its information.",
    ["Norland Traders' Forum"],
  ],
  ['could not be verified', 'Hours after the army said the jet was lost, the claim could not be verified.', []],
])('%s: %s', (phrase, text, names) => {
  const at = text.indexOf(phrase);
  const warning = scan(text, { language: en })
    .flatMap((claim) => claim.warnings)
    .find(({ start, end }) => start < at + phrase.length && at < end);
  expect(warning?.by.map(({ name }) => name)).toEqual(names);
});
