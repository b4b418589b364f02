import { describe, expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** Who is said of the first claim of a text. */
function said(text: string) {
  const [claim] = scan(text, { language: en });
  return { released: claim?.releasedBy.map(({ name }) => name), denied: claim?.deniedBy.map(({ name }) => name) };
}

/** Who is named by the first explicit warning of a text. */
function checkedBy(text: string) {
  const warnings = scan(text, { language: en }).flatMap((claim) => claim.warnings);
  return warnings.find(({ tier }) => tier === 'explicit')?.by.map(({ name }) => name);
}

const CALL = 'The paper could not independently verify the recording.';

describe('who is said', () => {
  it.each([
    [
      'a voice heard in the material releases nothing',
      `An Ostran commander told his men to fire, according to an intercepted phone call that the Directorate of Calvenia published on Monday.\n\n${CALL}`,
      ['Directorate of Calvenia'],
    ],
    [
      'the hand behind a place name',
      `In an intercepted phone call that the coastguard of Osterholt published on Monday, two officers discuss the ships.\n\n${CALL}`,
      ['coastguard of Osterholt'],
    ],
    [
      'a hand with a long name behind the material',
      `An Ostran battalion commander told his men to fire, according to an intercepted phone call that Calvenia’s Military Intelligence Directorate (MID) published on Monday.\n\n${CALL}`,
      ['Calvenia’s Military Intelligence Directorate (MID)'],
    ],
    [
      'an office that is meant by its own noun',
      `Ostrany’s Defence Ministry said that Calvenia’s Intelligence Directorate had lied.\n\nIn a set of intercepted radio messages, which the directorate handed to reporters on Thursday, two officers discuss the ships.\n\n${CALL}`,
      ['Calvenia’s Intelligence Directorate'],
    ],
    [
      'material is no party',
      'A chilling intercepted phone call has revealed that two officers fled. The call could not be verified.',
      [],
    ],
    [
      'hearsay about somebody is not his own claim',
      'The coach Edvin Tillman has reportedly told friends that he will quit at the end of the season.',
      [],
    ],
    [
      'the phrase goes on behind its tie',
      'A source close to the squad claimed that the boot hit a tray of oranges.',
      ['source close to the squad'],
    ],
  ])('%s', (_, text, names) => {
    expect(said(text).released).toEqual(names);
  });

  it.each([
    [
      'an office is not the ministry before it',
      `The Ministry of Ports on Monday released a recording of the harbour master.\n\n${CALL}\n\nThe harbour office denied that the voice belongs to its master.`,
      ['harbour office'],
    ],
    [
      'the agent of a passive',
      `The Ministry of Ports on Monday released a recording of the harbour master, a claim that was immediately disputed by the port authority.\n\n${CALL}`,
      ['port authority'],
    ],
    [
      'what stands before the verb, not the verb',
      `The Ministry of Ports on Monday released a recording of the harbour master. Brenitz calls it a fabrication.\n\n${CALL}`,
      ['Brenitz'],
    ],
    [
      'no denial where something is refused',
      `The Ministry of Ports on Monday released a recording. Dockers in Hallis have refused to unload grain.\n\n${CALL}`,
      [],
    ],
  ])('%s', (_, text, names) => {
    expect(said(text).denied).toEqual(names);
  });
});

/** Who is said of the warning with that phrase. */
const by = (text: string, phrase: string) =>
  scan(text, { language: en })
    .flatMap((claim) => claim.warnings)
    .find((warning) => warning.text.includes(phrase))
    ?.by.map(({ name }) => name);

describe('whose words a warning is', () => {
  it.each([
    [
      'the name before its appositions',
      'Ada Brand, 56, a lawyer for the port, said on Friday that the talks went on. Ada Brand, 56, a lawyer for the port, could not verify the recording.',
      'could not verify',
      ['Ada Brand'],
    ],
    [
      'a quotation that goes on in a paragraph of its own',
      '“The lists are an insult,” said the harbour chief, Ilo Brand.\n\n“They are unsourced, unverified and silly.',
      'unverified',
      ['Ilo Brand'],
    ],
    [
      'a pronoun goes back to the nearest subject',
      'The port has had a warning of thieves, its chief Ilo Brand said on Monday, but customs officials said they could not verify the claim.',
      'could not verify',
      ['customs officials'],
    ],
    ['the speaker before a colon', 'Official: video is authentic', 'authentic', ['Official']],
    [
      'a newspaper whose name ends like a time',
      'The recording could not be independently verified by HARBOUR TODAY.',
      'could not be',
      ['HARBOUR TODAY'],
    ],
    [
      'a relative clause of a noun is the newsroom’s own',
      'The Lantern also reported findings that have not been confirmed.',
      'have not been confirmed',
      [],
    ],
    ['who was not told by the cue’s subject', 'Thus the rumour that the port is sold is false.', 'is false', []],
  ])('%s', (_, text, phrase, names) => {
    expect(by(text, phrase)).toEqual(names);
  });
});

describe('who denies', () => {
  const told = 'The Ministry of Ports on Monday released a recording of the harbour master.';
  const filler = 'Ships wait in the roads.\n\n'.repeat(9);
  it.each([
    [
      'a denial far away that speaks of the same',
      `${told}\n\n${CALL}\n\n${filler}The dockers’ union denied that the recording was made in the harbour.`,
      ['dockers’ union'],
    ],
    ['what was not denied', `${told}\n\n${CALL}\n\nThe union did not directly deny the recording.`, []],
    [
      'the verb that means to be somewhere',
      `${told}\n\n${CALL}\n\n"It is unclear where the harbour lies," an official said.`,
      [],
    ],
    [
      'a verb with its particle',
      `${told}\n\n${CALL}\n\nThe dockers’ union poured scorn on the recording.`,
      ['dockers’ union'],
    ],
    [
      'a rejecting word of another noun',
      `${told}\n\n${CALL}\n\nThe dockers’ union said that false teeth had been found beside the recording.`,
      [],
    ],
  ])('%s', (_, text, names) => {
    expect(said(text).denied).toEqual(names);
  });

  it('goes to the claim that it speaks of', () => {
    const claims = scan(
      `${told} ${CALL}\n\nThe Lantern on Tuesday published a leaked memo on wages. The memo could not be verified.\n\nThe shipping office denied that the memo on wages was its own.`,
      { language: en },
    );
    const denied = claims.map((claim) => [claim.material, claim.deniedBy.map(({ name }) => name)]);
    expect(denied).toContainEqual(['document', ['shipping office']]);
    expect(denied).toContainEqual(['audio', []]);
  });
});

describe('who could not verify, who found out', () => {
  it.each([
    [
      'an acronym that is spelt like a pronoun',
      'While the WHO has yet to confirm the outbreak, wards are full.',
      ['WHO'],
    ],
    ['a noun in -ly is no adverb', 'The family, on its own page, has yet to confirm his death.', ['family']],
    [
      'a subject in front of a pronoun',
      'A page run by the club posted a message saying it could not confirm the video.',
      ['page'],
    ],
    [
      'an adverb and a participle that open the sentence',
      'Speaking to reporters at the gate, Brand said that he could not verify the letter.',
      ['Brand'],
    ],
    [
      'a role and a name that are joined',
      'The mayor and Ilo Brand said they could not verify the letter.',
      ['mayor', 'Ilo Brand'],
    ],
    [
      'a name and what stands between it and its verb',
      'Ilo Brand, who moved to Brennock in May, said he could not confirm the report.',
      ['Ilo Brand'],
    ],
    [
      'the name that says who the chief is',
      '“We cannot verify the letter,” the harbour’s night watchman, Ilo Brand, said.',
      ['Ilo Brand'],
    ],
    [
      'a clause with whose is the newsroom’s own',
      'The ferry will sail in May, said the source, whose account could not be independently verified.',
      [],
    ],
    [
      'a verb of saying in an insertion that is over',
      'The claims, which the harbour office said came from boatmen, could not be independently verified.',
      [],
    ],
    ['whoever exposed it', 'The Calder Courier exposed the story to be a hoax on Monday.', ['Calder Courier']],
    ['nobody where it is only called fake', 'Many islanders believed the fake story and spoke of it for days.', []],
    [
      'who has no confirmation, not who gave none',
      'The coastguard has no confirmation from the harbour office that the boat sank.',
      ['coastguard'],
    ],
    [
      'who gave no confirmation',
      'There was no confirmation from the harbour office that the boat sank.',
      ['harbour office'],
    ],
    [
      'no person is an it',
      'The paper printed the accusation, which Ilo Brand claimed it had not been able to verify.',
      ['paper'],
    ],
    ['a plural of parties', 'Both governments said on Sunday they could not confirm the news.', ['governments']],
    ['neither of two', 'Neither side has confirmed the truce.', []],
    ['those of whom none did', 'No port official has yet confirmed the report.', ['port official']],
    ['who comes before nor', 'The rebels gave no names, nor did they provide any proof of it.', ['rebels']],
    [
      'whoever is quoted by another',
      '“It is not clear who wrote it,” the Courier quoted Ilo Brand, a clerk.',
      ['Ilo Brand'],
    ],
    [
      'two that are joined are two',
      'The clerk Ilo Brand and the pilot Ada Tillman said they could not verify the letter.',
      ['clerk Ilo Brand', 'pilot Ada Tillman'],
    ],
    [
      'a person without the place where she belongs',
      'Commander Ada Tillman of the Osterholt Harbour Police could not confirm the report.',
      ['Commander Ada Tillman'],
    ],
    ['an it that stands for nobody', 'Brand spoke for an hour. It’s not clear whether the ferry will sail.', []],
    ['things that proved something', 'Even though the green apples proved to be a hoax, people asked for them.', []],
  ])('%s', (_, text, names) => {
    expect(checkedBy(text)).toEqual(names);
  });
});

describe('whose words a document’s are', () => {
  it.each([
    [
      'by its maker behind it',
      'The mayor has fled, according to an analysis by Ilo Brand. It could not be verified.',
      ['Ilo Brand'],
    ],
    [
      'by the name before it',
      'The mayor has fled, according to a Calder Courier report. It could not be verified.',
      ['Calder Courier'],
    ],
    [
      'by the paper that it stands in',
      'The mayor has fled, according to an article in the Calder Courier. It could not be verified.',
      ['Calder Courier'],
    ],
  ])('%s', (_, text, names) => {
    expect(said(text).released).toEqual(names);
  });
});
