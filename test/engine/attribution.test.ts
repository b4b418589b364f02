import { describe, expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

/** Who is said of the first claim of a text. */
function said(text: string) {
  const [claim] = scan(text, { language: en });
  return { released: claim?.releasedBy.map(({ name }) => name), denied: claim?.deniedBy.map(({ name }) => name) };
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
