// The parts of made articles (made-articles.mjs): names, materials, tellings, caveats, denials, and what stands between them. Own prose;
// names are put together from syllables, so that no model can learn one.

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  return { next, pick, chance: (share) => next() < share, below: (n) => Math.floor(next() * n) };
}

const words = (list) => list.split(' ');
const SYLLABLES = words(
  'ka ro len var tes mi do bel sar ost gri han pel vo nar tul es bran cor fen mar zel lin dra wes hol',
);
const NAME_ENDS = words('dale ov er in ga mund ric ston ez ak a ley berg ska o an');
const PLACE_ENDS = words('grad ton mouth via stan burg haven field esk ria port');
const WOMEN = words('Ana Marta Lena Iris Nadia Helen Rosa Dara Mina Grace');
const MEN = words('Jon Karel Oto Paul Victor Sam Emil Leo Tom Adam');
const DAYS = [
  'on Monday',
  'on Tuesday',
  'on Wednesday',
  'on Thursday',
  'late on Friday',
  'this week',
  'over the weekend',
];

export const capital = (text) => text[0].toUpperCase() + text.slice(1);
const small = (text) => text[0].toLowerCase() + text.slice(1);

/** Who and where, drawn anew each time. */
export function drawsOf(random) {
  const { pick, chance } = random;
  const name = () => capital(pick(SYLLABLES) + pick(NAME_ENDS));
  const place = () => capital(pick(SYLLABLES) + pick(PLACE_ENDS));
  const person = () => {
    const woman = chance(0.5);
    const last = name();
    return { full: `${pick(woman ? WOMEN : MEN)} ${last}`, last, pronoun: woman ? 'she' : 'he' };
  };
  /** Whom something is said of: `intro` where the article brings in the person. */
  const accused = () => {
    const { full, last, pronoun } = person();
    const title = pick([
      'Gen.',
      'Mayor',
      'Deputy Minister',
      'Senator',
      'President',
      'Governor',
      'Col.',
      'Judge',
      null,
      null,
      null,
    ]);
    const role = pick([
      'the head of the central bank',
      'a former adviser',
      'the company’s chief executive',
      'the club’s captain',
    ]);
    return {
      last,
      pronoun,
      names: [full, last],
      intro: title ? `${title} ${full}` : `${full}, ${role},`,
      bare: title ? `${title} ${full}` : full,
    };
  };
  /** Who releases or says something: `intro` at first, `later` when spoken of again, `names` by which it is right. */
  const source = () => {
    const town = place();
    const own = name();
    const { full, last } = person();
    const [intro, later, ...names] = pick([
      [`the ${town} Liberation Front`, 'the Front'],
      [`${own} Media`, `${own} Media`],
      [`the ${town} interior ministry`, 'the ministry'],
      [`${town}’s security service`, 'the security service', 'security service'],
      [`the ${own} Institute`, 'the institute'],
      [`a Telegram channel called ${own} Watch`, 'the channel', `${own} Watch`],
      [`the human rights group Open ${own}`, 'the group', `Open ${own}`],
      [`the ${town} ${pick(words('Gazette Herald Courier Tribune Echo'))}`, 'the newspaper'],
      [`the opposition ${own} party`, 'the party', `${own} party`],
      [pick(['police', 'rebels', 'militants', 'prosecutors', 'local officials']), 'they'],
      [`${town} state television`, 'the broadcaster'],
      [`the hacking group ${own}Crew`, 'the hackers', `${own}Crew`],
      [`the ${town} army`, 'the army'],
      [
        `${full}, ${pick(['an opposition lawmaker', 'a blogger', 'a lawyer for the families', 'a former officer'])},`,
        last,
        full,
        last,
      ],
    ]);
    const whole = intro.replace(/,.*$/, '').replace(/^(?:the|a) /, '');
    return { intro, later, names: [...names, whole] };
  };
  const outlet = () =>
    pick([`The ${place()} ${pick(words('Ledger Standard Observer'))}`, `${name()} News`, 'Reporters', 'Journalists']);
  return { name, place, person, accused, source, outlet, day: () => pick(DAYS) };
}

/** What can be heard, seen or read: how it is brought in, its noun, what is done in it, and a cue that its words hold. */
const MATERIALS = [
  { a: 'an audio recording', noun: 'recording', seen: 'heard' },
  { a: 'a video', noun: 'video', seen: 'seen' },
  { a: 'a clip', noun: 'clip', seen: 'seen' },
  { a: 'footage', noun: 'footage', seen: 'seen' },
  { a: 'a photograph', noun: 'photograph', seen: 'seen' },
  { a: 'a document', noun: 'document', seen: 'described as' },
  { a: 'a letter', noun: 'letter', seen: 'described as' },
  { a: 'screenshots of text messages', noun: 'screenshots', seen: 'described as', many: true },
  { a: 'a batch of emails', noun: 'emails', seen: 'described as', many: true },
  { a: 'an intercepted phone call', noun: 'call', seen: 'heard', cue: 'intercepted' },
  { a: 'a leaked memo', noun: 'memo', seen: 'described as', cue: 'leaked' },
  { a: 'a secretly recorded tape', noun: 'tape', seen: 'heard', cue: 'secretly recorded' },
  { a: 'hacked files', noun: 'files', seen: 'described as', many: true, cue: 'hacked' },
];

const deedsOf = ({ place }) => [
  ['ordering troops to fire on a crowd', 'ordered troops to fire on a crowd'],
  ['discussing payments to election officials', 'discussed payments to election officials'],
  ['telling staff to destroy the safety records', 'told staff to destroy the safety records'],
  ['boasting of a deal with smugglers', 'boasted of a deal with smugglers'],
  [`planning to move prisoners out of ${place()}`, 'planned to move the prisoners'],
  ['promising jobs to relatives', 'promised jobs to relatives'],
  ['mocking flood victims', 'mocked flood victims'],
  [`agreeing to sell the ${place()} site to a rival`, 'agreed to sell the plant to a rival'],
  ['asking a doctor to change test results', 'asked a doctor to change test results'],
  ['taking cash from a contractor', 'took cash from a contractor'],
];

/** A claim that rests on material: its sentences, which of them states it, its cues, and who released it. */
export function materialOf(random, draws) {
  const { pick, chance } = random;
  const thing = pick(MATERIALS);
  const who = draws.accused();
  const [doing, did] = pick(deedsOf(draws));
  const from = chance(0.22) ? null : draws.source();
  const day = draws.day();
  const s = thing.many ? '' : 's';
  const A = capital(thing.a);
  const by = from?.intro;
  const then = from && capital(from.later);
  const sentences = from
    ? pick([
        [
          `${capital(by)} ${day} ${pick(['released', 'published', 'posted', 'shared'])} ${thing.a} in which ${who.intro} is ${thing.seen} ${doing}.`,
        ],
        [`${A} ${pick(['released', 'published', 'posted online'])} by ${by} ${day} show${s} ${who.intro} ${doing}.`],
        [`${A} ${pick(['released', 'published', 'shared'])} by ${by} ${day} appear${s} to show ${who.intro} ${doing}.`],
        [
          `${capital(who.intro)} ${did}, according to ${thing.a} ${pick(['published', 'released', 'obtained'])} by ${by}.`.replace(
            /,\.$/,
            '.',
          ),
        ],
        [
          `${capital(by)} said ${day} that ${from.later === 'they' ? 'they' : 'it'} had obtained ${thing.a} that show${s} ${who.intro} ${doing}.`,
        ],
        [
          `${A} ${thing.many ? 'have' : 'has'} surfaced in the capital.`,
          `The ${thing.noun}, posted by ${by} on social media, appear${s} to show ${who.intro} ${doing}.`,
        ],
        [
          `${capital(who.intro)} ${did}, ${by} said ${day}, ${pick(['publishing', 'presenting', 'citing'])} ${thing.a} as proof.`,
        ],
        [
          `${A} that appear${s} to show ${who.intro} ${doing} ${thing.many ? 'were' : 'was'} shared widely ${day}.`,
          `${thing.many ? 'They were' : 'It was'} first posted by ${by}.`.replace(/,\.$/, '.'),
        ],
        [
          `${capital(by)} ${from.later === 'they' ? 'have' : 'has'} claimed that ${who.intro} ${did}, citing ${thing.a}.`,
        ],
        [`“We have ${thing.a} of ${who.bare} ${doing},” ${by} said in a statement ${day}.`],
        [`In ${thing.a} obtained by ${by.replace(/,$/, '')}, ${who.intro} is ${thing.seen} ${doing}.`],
        [
          `${capital(by)} alleged ${day} that ${who.intro} ${did}.`,
          `${then} released ${thing.a} in support of the allegation.`,
        ],
        [`${A} allegedly showing ${who.intro} ${doing} appeared ${day} on the website of ${by.replace(/,$/, '')}.`],
        [`${capital(by)} reported ${day} that ${who.intro} ${did}, quoting ${thing.a}.`],
        [`${capital(who.intro)} ${did}, ${by} reported ${day}.`, `${then} published ${thing.a} alongside the report.`],
      ])
    : pick([
        [`${A} circulating ${day} appear${s} to show ${who.intro} ${doing}.`],
        [`${A} that surfaced ${day} show${s} ${who.intro} ${doing}.`],
        [`${A} ${thing.many ? 'have' : 'has'} appeared online in which ${who.intro} is ${thing.seen} ${doing}.`],
        [`${A} shared thousands of times ${day} purportedly show${s} ${who.intro} ${doing}.`],
      ]);
  const statement = sentences.findIndex((text) => text.includes(doing) || text.includes(did));
  return {
    thing,
    who,
    from,
    sentences,
    statement,
    headline: `${who.last} ${did}, ${pick(['report', 'tape', 'video'])} says`,
    noun: thing.noun,
    many: !!thing.many,
  };
}

/** A claim that is only said. */
export function sayingOf(random, draws) {
  const { pick, chance, below } = random;
  const town = draws.place();
  const number = 3 + below(90);
  const [fact, noun] = pick([
    [`its fighters had taken the town of ${town}`, 'claim'],
    [`${number} people were killed in a strike on ${town}`, pick(['figure', 'toll'])],
    [`the ${town} dam had been mined`, 'claim'],
    [`${draws.name()} Motors was about to close its ${town} plant`, 'report'],
    ['the president had been flown abroad for treatment', 'report'],
    [`a drone had hit an oil depot near ${town}`, 'claim'],
    [`a ceasefire had been broken ${number} times`, 'claim'],
    [`hackers had stolen the data of ${number} million customers`, 'claim'],
    [`the striker ${draws.person().full} had agreed to join ${town} United`, 'report'],
  ]);
  const from = chance(0.85) ? draws.source() : null;
  const by = from?.intro;
  const day = draws.day();
  const sentences = from
    ? pick([
        [`${capital(by)} said ${day} that ${fact}.`],
        [`${capital(fact)}, ${by} said ${day}.`],
        [`${capital(by)} claimed ${day} that ${fact}.`],
        [`${capital(fact)}, according to ${by}.`.replace(/,\.$/, '.')],
        [`“${capital(fact)},” ${by} said in a statement.`],
        [`In a statement posted online, ${by} said that ${fact}.`],
        [`${capital(by)} wrote on social media ${day} that ${fact}.`],
        [`${capital(by)} reported ${day} that ${fact}.`],
      ])
    : pick([
        [`Rumours spread ${day} that ${fact}.`],
        [`Unconfirmed reports said ${day} that ${fact}.`],
        [`It was being said in the capital ${day} that ${fact}.`],
      ]);
  return {
    thing: null,
    who: null,
    from,
    sentences,
    statement: 0,
    headline: capital(
      fact.replace(/^its/, 'rebel').replace(/\bhad been\b|\bhad\b/, (v) => (v === 'had' ? 'have' : 'have been')),
    ),
    noun,
    many: false,
  };
}

/** Cues in the words of a telling. */
export const CUES = [
  ['intercepted', 'intercepted'],
  ['leaked', 'intercepted'],
  ['secretly recorded', 'intercepted'],
  ['hacked', 'intercepted'],
  ['unconfirmed', 'not-verified'],
  ['purportedly', 'alleged'],
  ['allegedly', 'alleged'],
  ['alleged', 'alleged'],
  ['claimed', 'claimed'],
  ['appear to show', 'alleged'],
  ['appears to show', 'alleged'],
  ['rumours', 'reported'],
];

/** The caveat of a claim: the sentence, the words of its cue, its kind, and who could not verify it. */
export function caveatOf(random, draws, { thing, noun, many }, adjacent) {
  const { pick } = random;
  const outlet = draws.outlet();
  const plural = /s$/.test(outlet) && !/News$/.test(outlet);
  const by = [outlet.replace(/^The /, '')];
  const said = thing ? pick(['claim', 'claims', 'allegation', 'report']) : noun;
  const has = many ? 'have' : 'has';
  return pick([
    ...(thing
      ? [
          [
            `The authenticity of the ${noun} could not be independently verified.`,
            'could not be independently verified',
            'could-not-verify',
            [],
          ],
          [
            `${outlet} could not independently verify the ${noun}.`,
            'could not independently verify',
            'could-not-verify',
            by,
          ],
          [
            `${outlet} could not immediately confirm when or where the ${noun} ${many ? 'were' : 'was'} made.`,
            'could not immediately confirm',
            'could-not-verify',
            by,
          ],
          [`The ${noun} ${has} not been verified.`, `${has} not been verified`, 'not-verified', []],
          [`The ${noun} could not be verified.`, 'could not be verified', 'could-not-verify', []],
          [
            `${outlet} ${plural ? 'have' : 'has'} not been able to establish whether the ${noun} ${many ? 'are' : 'is'} genuine.`,
            'not been able to establish',
            'could-not-verify',
            by,
          ],
          [`If genuine, the ${noun} would be the first evidence of its kind.`, 'If genuine', 'not-verified', []],
          [
            `Experts who examined the ${noun} said ${many ? 'they' : 'it'} could not be authenticated.`,
            'could not be authenticated',
            'could-not-verify',
            ['Experts'],
          ],
        ]
      : []),
    [`The ${said} could not be independently verified.`, 'could not be independently verified', 'could-not-verify', []],
    [`${outlet} could not independently verify the ${said}.`, 'could not independently verify', 'could-not-verify', by],
    [
      `${outlet} ${plural ? 'were' : 'was'} unable to verify the ${thing ? 'report' : said}.`,
      'unable to verify',
      'could-not-verify',
      by,
    ],
    [
      `There was no independent confirmation of the ${thing ? 'claim' : said}.`,
      'no independent confirmation',
      'not-verified',
      [],
    ],
    ...(adjacent
      ? [
          [
            'This could not be independently confirmed.',
            'could not be independently confirmed',
            'could-not-verify',
            [],
          ],
          [
            'There was no immediate independent confirmation.',
            'no immediate independent confirmation',
            'not-verified',
            [],
          ],
          [
            `It was not possible to verify ${many ? 'them' : 'it'} independently.`,
            'not possible to verify',
            'could-not-verify',
            [],
          ],
        ]
      : []),
  ]);
}

/** An answer to the claim, and who denies it by that; nobody where nothing is denied. */
export function answerOf(random, draws, { thing, who, noun }) {
  const { pick } = random;
  const body = who
    ? pick([who.last, `A spokesman for ${who.last}`, `${who.last}’s office`])
    : pick(['The government', 'The defence ministry', 'The company', `Officials in ${draws.place()}`]);
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
export function fillerOf(random, draws, { thing, who, many, from }) {
  const { pick, chance } = random;
  const { full } = draws.person();
  const town = draws.place();
  if (thing && chance(0.35))
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
