import { describe, expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

const kindsIn = (text: string) =>
  scan(text, { language: en }).flatMap(({ warnings }) => warnings.map(({ kind }) => kind));
const textsIn = (text: string) =>
  scan(text, { language: en }).flatMap(({ warnings }) => warnings.map((one) => one.text));

/** Each beginning with each end, behind a sentence that says nothing. */
const pairs = (beginnings: readonly string[], ends: readonly string[]) =>
  beginnings.flatMap((beginning) => ends.map((end) => `The report appeared on Monday. ${beginning} ${end}.`));

const UNDONE = [
  'None of the videos',
  'Neither claim',
  'Neither of the two videos',
  'No video',
  'No part of the account',
  'Not one of the videos',
  'Not a single claim',
  'Nothing in the report',
  'Few of the claims',
  'Hardly any of the footage',
  'Not all of the claims',
  'Hardly a word of the letter',
  'He made three claims, none of which',
  'A letter, no part of which',
  'A report that in no way',
  'The claim hardly',
  'None of the claims made by the mayor',
];
const NOBODY = [
  'No newsroom has',
  'No other newsroom, including the Gate, has',
  'Neither newsroom has',
  'None of the agencies has',
  'Nobody has',
  'Few newsrooms have',
  'Neither the Gate nor the Post has',
  'Not one expert has',
  'Hardly anyone has',
  'The Gate has at no point',
  'The ministry has nowhere',
  'The Gate denies having',
];
const OPEN = ['It is not known whether the Gate has', 'Unless the Gate has', 'If the Gate has', 'The Gate may have'];
const NOT_SHOWN = [
  'There is no evidence that the video',
  'No proof has emerged that the video',
  'Nobody has shown that it',
];

describe('what is undone or left open is not told as a finding', () => {
  it.each(
    pairs(UNDONE, [
      'has been verified',
      'was verified by two newsrooms',
      'has been geolocated',
      'was confirmed as genuine',
    ]),
  )('verified: %s', (text) => {
    expect(kindsIn(text)).not.toContain('verified');
  });
  it.each(
    pairs(
      [...NOBODY, ...OPEN, 'Before the Gate has', 'The Gate says it will print it once it has', 'The Gate would have'],
      [
        'verified the video',
        'independently verified the footage',
        'been able to verify the video',
        'confirmed the authenticity of the letter',
      ],
    ),
  )('verified: %s', (text) => {
    expect(kindsIn(text)).not.toContain('verified');
  });
  it.each(
    pairs(
      [...UNDONE, ...NOT_SHOWN],
      [
        'has been debunked',
        'was found to be fake',
        'turned out to be fabricated',
        'was doctored',
        'is a hoax',
        'was exposed as a hoax',
      ],
    ),
  )('refuted: %s', (text) => {
    expect(kindsIn(text)).not.toContain('refuted');
  });
  it.each(pairs([...NOBODY, ...OPEN], ['debunked the video', 'exposed the story as a hoax', 'proved the claim false']))(
    'refuted: %s',
    (text) => {
      expect(kindsIn(text)).not.toContain('refuted');
    },
  );
  it.each([
    'Nobody doubts that the video was doctored.',
    'No newsroom has cast doubt on the footage.',
    'Hardly anyone disputes the accuracy of the report.',
    'None of the calls was intercepted.',
    'No recording of the call has been intercepted.',
    'No doubts have been raised about the authenticity of the video.',
    'The papers have not been leaked.',
  ])('nothing: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('what nobody has verified is not verified, in words that hold the “no”', () => {
  it.each([
    ['None of the videos has been verified.', 'None of the videos has been verified'],
    ['Neither claim has been verified by the Gate.', 'Neither claim has been verified by'],
    ['Not one expert has verified the video.', 'Not one expert has verified the video'],
    ['Hardly any of the footage has been geolocated.', 'Hardly any of the footage has been geolocated'],
    ['He made three claims, none of which was verified.', 'none of which was verified'],
  ])('%s', (text, marked) => {
    expect(kindsIn(text)).toEqual(['not-verified']);
    expect(textsIn(text)).toEqual([marked]);
  });
});

describe('a “no” that belongs to something else undoes nothing', () => {
  it.each([
    ['verified', 'Not only the Gate has verified the video.'],
    ['verified', 'A few of the videos have been verified by the Gate.'],
    ['verified', 'Doctors Without Borders has verified the video.'],
    ['verified', 'None shows the wall, but the videos have been verified by the Gate.'],
    ['verified', 'With no signal in the valley, the Gate has verified the video by satellite.'],
    ['verified', 'The video, which nobody at the port had seen before, has been verified by the Gate.'],
    ['verified', 'The Gate, not the ministry, has verified the video.'],
    ['verified', 'The video has been verified by the Gate, not by the ministry.'],
    ['refuted', 'The claim that no one died has been debunked.'],
    ['refuted', 'The claim that the wall never stood was debunked by engineers.'],
    ['refuted', 'The video, in which no faces are seen, was doctored.'],
    ['refuted', 'There is no doubt that the letter is a forgery.'],
    ['refuted', 'The minister did not realise that the site is satirical.'],
    ['refuted', 'Nobody at the port would touch this fake story.'],
    ['refuted', 'The post was deleted before it was found to be fake.'],
    // another predicate, another clause, an attribute
    ['verified', 'The Gate could not reach the family but has verified the video.'],
    ['verified', 'The agency has no staff there but verified the footage with satellite images.'],
    ['verified', 'Video of a car with no plates was verified by the Gate.'],
    ['verified', 'An expert who had no part in the sale confirmed that the painting was genuine.'],
    ['verified', 'The police never replied and the recording was verified by two experts.'],
    ['verified', 'Reporters who could not enter the town have verified the footage.'],
    ['verified', 'The footage that no broadcaster would air has been verified by the Gate.'],
    ['verified', 'A video that may shock readers has been verified by the Gate.'],
    ['verified', 'The documents to be published on Monday have been verified by the Gate.'],
    ['verified', 'Neither of the men who verified the video was paid.'],
    ['refuted', 'The document has no letterhead and was forged, experts said.'],
    ['refuted', 'No law was passed and the claim is false.'],
    ['refuted', 'None of the victims lived there and the story is a hoax.'],
    ['refuted', 'The theory that the moon landing never happened has been debunked.'],
    ['refuted', 'A post claiming that nobody died in the fire has been debunked.'],
    ['refuted', 'The photo that nobody questioned for ten years is a fake.'],
    ['refuted', 'The letter that he never wrote was forged.'],
    ['refuted', 'The post gives no source and is false.'],
    ['intercepted', 'The emails were leaked, not hacked, a party official said.'],
    ['intercepted', 'The documents were not leaked by the ministry but by a clerk.'],
    ['intercepted', 'Documents that were never meant to be public were leaked.'],
    ['unclear', 'Nobody saw the attack and doubts about his account have grown.'],
    ['alleged', 'A video that no one has verified purports to show the raid.'],
    ['claimed', 'The ministry gave no figures but claimed that 40 had died.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('what is asked, only claimed or called wrong to say is not told as a finding', () => {
  it.each([
    'Has anyone verified the tape?',
    'Have two newsrooms verified the footage?',
    '“Has the lab authenticated the letter?” the editor asked.',
    'The tape is out, but has anybody verified the voice?',
    'It was wrong to say the story checks out.',
    'The lab will test it to prove the letter is authentic.',
    'They run the tests again to ensure what they have found is genuine.',
    'The mayor thinks the letter is authentic.',
    'The mayor said that he considered the letters to be authentic.',
    'He thinks the story is false.',
    'The minister argued that the photo was fake.',
  ])('nothing: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
  it.each([
    'The mayor insists the letter is authentic.',
    'The clerk claimed that the recording of two men who met the mayor is genuine.',
  ])('only claimed: %s', (text) => {
    expect(kindsIn(text)).toEqual(['claimed']);
  });
  it.each([
    ['refuted', 'Did you know that the video has been debunked?'],
    ['refuted', 'The video was fake, so why did nobody say so?'],
    ['refuted', 'No such person works there and the letter is a forgery.'],
    ['verified', 'The Gate has verified the tape. Has anyone asked why?'],
    ['verified', 'Experts consider the letter to be authentic.'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

const VIDEO = 'An unverified video shows the mayor at the port.';
const claimOf = (text: string) => scan(`${VIDEO} ${text}`, { language: en })[0]!;

describe('who did not do it, may do it or refused to has not done it', () => {
  it.each([
    'The mayor hardly denied the claim.',
    'The mayor may deny the claim.',
    'If the mayor denies the claim, the police will look into it.',
    'The mayor said he “cannot confirm or deny” the claim.',
    'The mayor could not immediately confirm or deny the claim.',
    'There is no denying the claim, the mayor said.',
    'The mayor has yet to deny the claim.',
    'The mayor refused to deny the claim.',
    'The mayor stopped short of denying the claim.',
    'Few officials denied the claim.',
    'The mayor did not say whether he denied the claim.',
    'The mayor is expected to deny the claim.',
  ])('denies nothing: %s', (text) => {
    expect(claimOf(text).deniedBy).toEqual([]);
  });
  it.each([
    'The mayor denied the claim.',
    'Not only the mayor denied the claim.',
    'The mayor was quick to deny the claim.',
    'The mayor would not resign and has denied the claim.',
    'The mayor has never been charged and denies the claim.',
    'The mayor may run again and denied the claim.',
  ])('denies it: %s', (text) => {
    expect(claimOf(text).deniedBy.map(({ name }) => name)).toEqual(['mayor']);
  });
  it.each([
    'The army did not release the video.',
    'The army has not published the video.',
    'No newspaper has published the video.',
    'The army refused to release the video.',
    'The army is expected to release the video.',
    'The army may have released the video.',
    'It is not known whether the army released the video.',
  ])('released nothing: %s', (text) => {
    expect(claimOf(text).releasedBy).toEqual([]);
  });
  it('released it', () => {
    expect(claimOf('The army released the video.').releasedBy.map(({ name }) => name)).toEqual(['army']);
  });
  it.each([
    'No group has claimed that it planted the bomb.',
    'Nobody alleges that the mayor took the money.',
    'Police have not alleged that he took part.',
    'The Gate denies having claimed that the mayor fled.',
    'Few experts claim that the dam is safe.',
  ])('claims nothing: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
  it.each(['No one was allegedly hurt.', 'None of the alleged victims has spoken.'])('is still alleged: %s', (text) => {
    expect(kindsIn(text)).toEqual(['alleged']);
  });
});
