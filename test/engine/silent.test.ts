import { expect, it } from 'vitest';
import { en } from '../../src/engine/languages/en';
import { scan } from '../../src/engine/scan';

const CLAIM =
  'Rebels said on Monday that the ship had been hit at dawn. The claim could not be independently verified.';
const found = (line: string) => {
  const [claim] = scan(`${CLAIM} ${line}`, { language: en });
  return { asked: claim!.responses.map(({ name }) => name), denied: claim!.deniedBy };
};

it.each([
  'The navy did not immediately respond to a request for comment.',
  'The navy did not reply to an email seeking comment.',
  'The navy had not responded by the time of publication.',
  'The navy did not return calls seeking comment.',
  'The navy could not immediately be reached for comment.',
  'The navy declined comment.',
  'The navy declined to discuss the claim.',
  'The navy refused to comment.',
  'The navy would not comment.',
  'The navy has not commented on the claim.',
  'The navy has yet to comment.',
  'The navy made no immediate comment.',
  'The navy had no comment.',
  'The navy was unavailable for comment.',
  'The navy did not answer calls.',
  'The navy has remained silent on the claim.',
  'The navy neither confirmed nor denied the claim.',
  'The navy has been approached for comment.',
  'The navy said it would not comment.',
  '“No comment,” the navy said.',
  '“We do not comment on such matters,” the navy said.',
  'Asked about the claim, the navy declined to comment.',
  'There was no immediate comment from the navy.',
  'There was no immediate reaction from the navy.',
  'No comment was available from the navy.',
  'Calls to the navy were not returned.',
  'An email sent to the navy was not immediately returned.',
  'The Daily Ledger has contacted the navy for comment.',
])('was asked and did not answer: %s', (line) => {
  expect(found(line)).toEqual({ asked: ['navy'], denied: [] });
});

it('two in one sentence', () => {
  const line = 'The navy did not respond to emails, and there was no reply from the harbour office either.';
  expect(found(line).asked).toEqual(['navy', 'harbour office']);
});

it.each([
  'The navy did not return to port.',
  'The navy declined in number.',
  'The navy responded to the call.',
  'The navy reached the ship at noon.',
  'The navy was contacted by the crew at noon.',
  'The navy answered questions from reporters.',
  'The navy asked the crew for help.',
  'Calls to the navy were returned within the hour.',
  // who did answer, or was asked something else, or asks
  'The Gate asked the navy for comment and it said the toll was four.',
  'The navy, which was approached for comment, said the toll was four.',
  'The navy said it had not been contacted for comment.',
  'The navy asked residents for a reaction to the plan.',
  'The navy could neither confirm nor deny the toll.',
  'A request for comment from the navy was not answered by the ministry.',
  'The navy has yet to respond to treatment.',
  'The navy would not respond to provocations.',
  'The navy refused to discuss terms with the crew.',
  'The navy declined to discuss the budget on Monday.',
  'The navy refused to answer calls to resign.',
  'The navy kept silent about its dead for years.',
  'The navy did not answer for its crimes.',
  'The navy issued no response to the appeal of the crew.',
])('nobody was asked in vain: %s', (line) => {
  expect(found(line).asked).toEqual([]);
});
