// What made articles tell beside tapes and statements: courts, firms, science, sport, gossip, war; each with the caveats that fit it.
import { capital, type Draws, type Random, small } from './draws';
import type { Telling } from './tellings';

/** The sentence, the words of its cue; `OUTLET` stands for who could not verify it. */
type OwnCaveat = readonly [text: string, cue: string];

type Affair = (random: Random, draws: Draws) => Telling;

const telling = (
  sentences: string[],
  names: readonly string[],
  noun: string,
  caveats: readonly OwnCaveat[],
  more: Partial<Telling> = {},
): Telling => ({
  thing: null,
  who: null,
  from: names.length > 0 ? { intro: names[0]!, later: names[0]!, names } : null,
  sentences,
  statement: 0,
  headline: headlineOf(sentences[more.statement ?? 0]!),
  noun,
  many: false,
  caveats,
  ...more,
});

/** The first words of a sentence, without a full stop. */
const headlineOf = (sentence: string) =>
  sentence
    .replace(/[“”]/g, '')
    .split(' ')
    .slice(0, 9)
    .join(' ')
    .replace(/[,.:;]+$/, '');

/** A court case: who accuses whom of what. */
const court: Affair = ({ pick, below }, draws) => {
  const { full, last } = draws.person();
  const { full: other, last: otherLast } = draws.person();
  const town = draws.place();
  const firm = `${draws.name()} ${pick(['Energy', 'Motors', 'Foods', 'Capital'])}`;
  const day = draws.day();
  const deed = pick([
    `hid ${2 + below(9)} million dollars from its lenders`,
    'sold defective brakes for three years',
    'paid inspectors to look away',
    'dumped waste in the river at night',
  ]);
  const deeds = deed.replace(/^\w+/, (verb) => GERUND[verb] ?? verb);
  const caveats: OwnCaveat[] = [
    ['The allegations have not been proven in court.', 'have not been proven'],
    ['None of the allegations has been tested in court.', 'None of the allegations has been tested'],
    ['OUTLET could not independently verify the allegations.', 'could not independently verify'],
    ['The claims in the complaint could not be independently confirmed.', 'could not be independently confirmed'],
  ];
  return pick([
    () =>
      telling(
        [`In a lawsuit filed ${day} in ${town}, ${full} accuses ${firm} of ${deeds}.`],
        [full, last],
        'lawsuit',
        caveats,
      ),
    () => telling([`${firm} ${deed}, prosecutors in ${town} allege.`], ['prosecutors'], 'allegation', caveats),
    () =>
      telling(
        [
          `${full}, a former manager at ${firm}, told a court in ${town} ${day} that the company ${deed.replace(/^(\w+)/, 'had $1')}.`,
        ],
        [full, last],
        'testimony',
        [
          ['His testimony could not be independently verified.', 'could not be independently verified'],
          ['No evidence was shown to support the claim.', 'No evidence was shown'],
        ],
      ),
    () =>
      telling(
        [
          `${other} ${deed}, according to a complaint filed by ${full}, who once worked for ${otherLast}.`,
          `${last} says the documents were kept in a safe.`,
        ],
        [full, last],
        'complaint',
        caveats,
      ),
    () =>
      telling(
        [`A whistleblower has accused ${firm} of ${deeds}, in a letter to the ${town} council seen by reporters.`],
        ['whistleblower'],
        'letter',
        caveats,
      ),
  ])();
};
const GERUND: Record<string, string> = { hid: 'hiding', sold: 'selling', paid: 'paying', dumped: 'dumping' };

/** A study, a test, a find. */
const science: Affair = ({ pick, below, chance }, draws) => {
  const { full, last } = draws.person();
  const town = draws.place();
  const day = draws.day();
  const share = 12 + below(60);
  const found = pick([
    `a cup of ${pick(['black tea', 'nettle tea', 'coffee'])} a day cuts the risk of stroke by ${share} percent`,
    `the ${town} glacier could be gone by 2060`,
    `a new blood test finds ${share} percent of early tumours`,
    'bees can tell human faces apart',
  ]);
  const body = pick([
    `the University of ${town}`,
    `the ${draws.name()} Institute`,
    `the ${town} Centre for Marine Research`,
  ]);
  const whole = body.replace(/^the /, '');
  const caveats: OwnCaveat[] = [
    ['The study has not been peer-reviewed.', 'has not been peer-reviewed'],
    ['The findings have yet to be confirmed by other scientists.', 'have yet to be confirmed'],
    ['The paper has not yet been peer reviewed or published in a journal.', 'has not yet been peer reviewed'],
    ['The result has not been independently replicated.', 'has not been independently replicated'],
    ['Other scientists said the findings needed to be confirmed.', 'needed to be confirmed'],
  ];
  const who = chance(0.5)
    ? { sentence: `${capital(found)}, according to a study by ${body} posted ${day}.`, names: [whole] }
    : {
        sentence: `Researchers at ${body} reported ${day} that ${found}.`,
        names: [whole, `Researchers at ${body}`, 'researchers'],
      };
  return pick([
    () => telling([who.sentence], who.names, 'study', caveats),
    () =>
      telling(
        [`A study led by ${full} of ${body} suggests that ${found}.`, `${last} called the result “a surprise”.`],
        [full, last, whole],
        'study',
        caveats,
      ),
    () =>
      telling(
        [
          `${capital(found)}, a team led by ${full} wrote in a preprint posted ${day}.`,
          'The team looked at 800 people over ten years.',
        ],
        [full, last, `team led by ${full}`, 'team'],
        'preprint',
        caveats,
      ),
  ])();
};

/** Clubs and players, stars and couples. */
const gossip: Affair = ({ pick, below }, draws) => {
  const { full, last } = draws.person();
  const { full: partner } = draws.person();
  const paper = `The ${draws.place()} ${pick(['Post', 'Mirror', 'Star'])}`;
  const bare = paper.replace(/^The /, '');
  const { full: writer, last: writerLast } = draws.person();
  const club = `${draws.place()} ${pick(['United', 'City', 'Rovers'])}`;
  const day = draws.day();
  const fact = pick([
    `${full} and ${partner} have split after ${2 + below(9)} years`,
    `${full} is expecting a second child`,
    `${full} has agreed to join ${club} for ${10 + below(60)} million euros`,
    `${full} will leave the series after the next season`,
  ]);
  const caveats: OwnCaveat[] = [
    [`${last} has not confirmed the report.`, 'has not confirmed the report'],
    [`A representative for ${last} could not be reached to confirm the story.`, 'could not be reached to confirm'],
    ['The report has not been confirmed.', 'has not been confirmed'],
    [`There has been no official confirmation from ${last}.`, 'no official confirmation'],
    ['OUTLET could not confirm the report.', 'could not confirm'],
  ];
  return pick([
    () => telling([`${fact}, ${paper} reported ${day}.`], [bare], 'report', caveats),
    () => telling([`${paper} reports that ${fact}.`], [bare], 'report', caveats),
    () => telling([`${fact}, according to ${paper}.`], [bare], 'report', caveats),
    () =>
      telling(
        [`${fact}, the ${pick(['football', 'television', 'fashion'])} journalist ${writer} claims.`],
        [writer, writerLast],
        'claim',
        caveats,
      ),
    () =>
      telling(
        [`A source close to ${last} told ${paper} that ${fact}.`],
        [bare, `source close to ${last}`, 'source'],
        'story',
        caveats,
      ),
    () =>
      telling(
        [`${fact}, an unnamed friend told ${paper} ${day}.`],
        [bare, 'unnamed friend', 'friend'],
        'story',
        caveats,
      ),
    () =>
      telling(
        [`“${fact},” wrote ${writer}, a columnist, on social media ${day}.`],
        [writer, writerLast],
        'claim',
        caveats,
      ),
  ])();
};

/** What has not been shown yet: phones, cars, films. */
const unreleased: Affair = ({ pick, below }, draws) => {
  const brand = draws.name();
  const site = `${draws.name()}${pick(['Leaks', 'Tech', 'Insider'])}`;
  const handle = `@${small(draws.name())}_leaks`;
  const day = draws.day();
  const what = pick(['phone', 'watch', 'electric car', 'console']);
  const fact = `the next ${brand} ${what} will have ${pick(['three cameras', 'a folding screen', 'no buttons', 'a larger battery'])}`;
  const caveats: OwnCaveat[] = [
    [`${brand} has not confirmed the details.`, 'has not confirmed the details'],
    ['The leak could not be independently verified.', 'could not be independently verified'],
    ['There is no way to verify the images.', 'no way to verify'],
    ['OUTLET has not been able to confirm the information.', 'has not been able to confirm'],
  ];
  return pick([
    () => telling([`${capital(fact)}, according to the website ${site}.`], [site], 'leak', caveats),
    () =>
      telling(
        [`Images posted ${day} by the leaker ${handle} suggest that ${fact}.`],
        [handle, handle.slice(1)],
        'leak',
        caveats,
      ),
    () => telling([`${site} claims that ${fact}.`], [site], 'claim', caveats),
    () =>
      telling(
        [`${capital(fact)}, people familiar with the matter told ${site} ${day}.`],
        [site, 'people familiar with the matter', 'people'],
        'report',
        caveats,
      ),
    () =>
      telling(
        [`A photo said to show the next ${brand} ${what} has appeared on ${site}.`, `It shows ${below(4) + 2} lenses.`],
        [site],
        'photo',
        [
          ['The photo could not be verified.', 'could not be verified'],
          [`${brand} did not confirm that the photo was real.`, 'did not confirm'],
        ],
      ),
  ])();
};

/** Dead and wounded, towns taken. */
const war: Affair = ({ pick, below }, draws) => {
  const town = draws.place();
  const other = draws.place();
  const { full, last } = draws.person();
  const number = 3 + below(80);
  const day = draws.day();
  const caveats: OwnCaveat[] = [
    ['OUTLET could not independently verify the figures.', 'could not independently verify'],
    ['The toll could not be independently confirmed.', 'could not be independently confirmed'],
    ['The battlefield accounts could not be independently verified.', 'could not be independently verified'],
    ['It was not immediately possible to verify the report.', 'not immediately possible to verify'],
    ['The figures have not been independently verified.', 'have not been independently verified'],
  ];
  return pick([
    () =>
      telling(
        [`At least ${number} people were killed when shells hit a market in ${town} ${day}, local officials said.`],
        ['local officials', 'officials'],
        'toll',
        caveats,
      ),
    () =>
      telling(
        [`${full}, the governor of ${town}, said ${number} people had died in the attack.`],
        [full, last],
        'toll',
        caveats,
      ),
    () =>
      telling(
        [
          `Shells hit a market in ${town} ${day}.`,
          `The ${other} health ministry put the number of dead at ${number}, most of them women and children.`,
        ],
        [`${other} health ministry`, 'health ministry'],
        'toll',
        caveats,
        { statement: 1 },
      ),
    () =>
      telling(
        [`The army of ${other} said it had shot down ${number} drones over ${town} ${day}.`],
        [`army of ${other}`, 'army'],
        'claim',
        caveats,
      ),
    () =>
      telling(
        [`“We have lost ${number} men near ${town},” a commander who gave his name only as ${last} said by telephone.`],
        [last, 'commander'],
        'account',
        caveats,
      ),
    () =>
      telling(
        [
          `Witnesses described bodies in the streets of ${town} ${day}.`,
          `“There were ${number} of them at least,” said ${full}, a nurse.`,
        ],
        [full, last, 'witnesses'],
        'account',
        [
          ['Their accounts could not be independently verified.', 'could not be independently verified'],
          ['OUTLET could not independently verify the accounts.', 'could not independently verify'],
        ],
      ),
    () =>
      telling(
        [`The rebels claimed to have killed ${number} soldiers in an ambush near ${town} ${day}.`],
        ['rebels'],
        'claim',
        caveats,
      ),
  ])();
};

const AFFAIRS = [court, science, gossip, unreleased, war] as const;

/** One of them. */
export const affairOf = (random: Random, draws: Draws): Telling => random.pick(AFFAIRS)(random, draws);
