// What stands around the tellings of made articles: caveats, answers, and other things that are said.
import { capital, type Draws, type Random, small } from './draws';
import type { Telling } from './tellings';

/** The sentence, the words of its cue, and who could not verify it. */
type Caveat = readonly [text: string, cue: string, by: readonly string[]];

/** The caveat of a claim: only right behind the telling may it go back to it by a pronoun. */
export function caveatOf(
  random: Random,
  draws: Draws,
  { thing, noun, many, caveats }: Telling,
  adjacent: boolean,
): Caveat {
  const { pick } = random;
  const outlet = draws.outlet();
  const plural = /s$/.test(outlet) && !/News$/.test(outlet);
  const by = [outlet.replace(/^The /, '')];
  const said = thing ? pick(['claim', 'claims', 'allegation', 'report']) : noun;
  const has = many ? 'have' : 'has';
  if (caveats) {
    const [text, cue] = pick(caveats);
    return [capital(text.replace('OUTLET', outlet)), cue, text.includes('OUTLET') ? by : []];
  }
  return pick<Caveat>([
    ...(thing
      ? ([
          [
            `The authenticity of the ${noun} could not be independently verified.`,
            'could not be independently verified',
            [],
          ],
          [`${outlet} could not independently verify the ${noun}.`, 'could not independently verify', by],
          [
            `${outlet} could not immediately confirm when or where the ${noun} ${many ? 'were' : 'was'} made.`,
            'could not immediately confirm',
            by,
          ],
          [`The ${noun} ${has} not been verified.`, `${has} not been verified`, []],
          [`The ${noun} could not be verified.`, 'could not be verified', []],
          [
            `${outlet} ${plural ? 'have' : 'has'} not been able to establish whether the ${noun} ${many ? 'are' : 'is'} genuine.`,
            'not been able to establish',
            by,
          ],
          [`If genuine, the ${noun} would be the first evidence of its kind.`, 'If genuine', []],
          [
            `Experts who examined the ${noun} said ${many ? 'they' : 'it'} could not be authenticated.`,
            'could not be authenticated',
            ['Experts'],
          ],
        ] satisfies Caveat[])
      : []),
    [`The ${said} could not be independently verified.`, 'could not be independently verified', []],
    [`${outlet} could not independently verify the ${said}.`, 'could not independently verify', by],
    [`${outlet} ${plural ? 'were' : 'was'} unable to verify the ${thing ? 'report' : said}.`, 'unable to verify', by],
    [`There was no independent confirmation of the ${thing ? 'claim' : said}.`, 'no independent confirmation', []],
    ...(adjacent
      ? ([
          ['This could not be independently confirmed.', 'could not be independently confirmed', []],
          ['There was no immediate independent confirmation.', 'no immediate independent confirmation', []],
          [`It was not possible to verify ${many ? 'them' : 'it'} independently.`, 'not possible to verify', []],
        ] satisfies Caveat[])
      : []),
  ]);
}

/** An answer to the claim, and who denies it by that; nobody where nothing is denied. */
export function answerOf(
  random: Random,
  draws: Draws,
  { thing, who, noun, caveats }: Telling,
): { text: string; denied: string[] } {
  const { pick } = random;
  const body = who
    ? pick([who.last, `A spokesman for ${who.last}`, `${who.last}’s office`])
    : pick(
        caveats
          ? [`A lawyer for ${draws.name()} Holdings`, 'The mayor', 'A government spokesman']
          : ['The government', 'The defence ministry', 'The company', `Officials in ${draws.place()}`],
      );
  const text = pick([
    `${body} denied it.`,
    `${body} rejected the ${thing ? 'allegation' : 'claim'} as “pure invention”.`,
    `${body} dismissed the ${thing ? noun : 'report'} as a fabrication.`,
    `“This is a smear,” ${who && body === who.last ? body : small(body)} said.`,
    `${body} did not respond to a request for comment.`,
    `${body} declined to comment.`,
  ]);
  const silent = /comment/.test(text);
  return { text, denied: silent ? [] : [body.replace(/^(?:The|A) /, ''), ...(who?.names ?? [])] };
}

/** What stands between: others who speak, and what went before. */
export function fillerOf(random: Random, draws: Draws, { thing, who, many, from }: Telling): string {
  const { pick, chance } = random;
  const { full } = draws.person();
  const town = draws.place();
  if (thing && who && chance(0.35))
    return pick([
      `The ${thing.noun}, dated last summer, ${many ? 'run' : 'runs'} to several ${thing.seen === 'described as' ? 'pages' : 'minutes'}.`,
      `In the ${thing.noun}, ${who.last} refers to “our friends in the north”.`,
      from && from.later !== 'they'
        ? `${capital(from.later)} did not say how it had come by the ${thing.noun}.`
        : `The ${thing.noun} ${many ? 'name' : 'names'} nobody else.`,
    ]);
  return pick([
    'The region has been tense since the vote in June, when thousands took to the streets to demand a recount.',
    `“People here are tired of waiting,” said ${full}, who runs a bakery near the main square of ${town}.`,
    'The defence ministry said in March that it would withdraw two battalions by the end of the year.',
    `Analysts at the ${draws.name()} Centre said the dispute could delay a loan of $2 billion.`,
    'Parliament is due to debate the budget on Friday.',
    `Last year a court in ${town} sentenced three officers to prison for their part in an earlier crackdown.`,
    `The finance minister, ${full}, told reporters that the government would “look at the matter calmly”.`,
    `The ${town} union said it expected talks to resume next week.`,
    `${town} has a population of about 40,000.`,
    `${full}, a professor at the University of ${town}, said such cases were “becoming more common”.`,
    'Police said they had opened an inquiry.',
    'The opposition called for an emergency session of parliament.',
    `It follows months of dispute over the ${town} pipeline, which ${draws.name()} Energy says it will finish next year.`,
    who
      ? `${who.last} took office in 2019 after winning a narrow majority.`
      : 'The two sides agreed to a truce in April.',
    who
      ? `“I have nothing to hide,” ${who.last} told supporters last month.`
      : `The ${town} Observer reported last week that talks had stalled.`,
  ]);
}
