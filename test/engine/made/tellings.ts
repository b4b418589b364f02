// What made articles tell: claims that rest on material, and claims that are only said.
import { capital, type Draws, type Person, type Random, type Source } from './draws';

/** A claim: its sentences, which of them states it, who released it, and what it is about. */
export interface Telling {
  thing: Material | null;
  who: Person | null;
  from: Source | null;
  sentences: string[];
  statement: number;
  headline: string;
  noun: string;
  many: boolean;
  /** Caveats that fit only it: the sentence, in which `OUTLET` is who could not verify it, and the words of its cue. */
  caveats?: readonly (readonly [text: string, cue: string])[];
}

/** What can be heard, seen or read: how it is brought in, its noun, and what is done in it. */
interface Material {
  a: string;
  noun: string;
  seen: string;
  many?: boolean;
}
const MATERIALS: readonly Material[] = [
  { a: 'an audio recording', noun: 'recording', seen: 'heard' },
  { a: 'a video', noun: 'video', seen: 'seen' },
  { a: 'a clip', noun: 'clip', seen: 'seen' },
  { a: 'footage', noun: 'footage', seen: 'seen' },
  { a: 'a photograph', noun: 'photograph', seen: 'seen' },
  { a: 'a document', noun: 'document', seen: 'described as' },
  { a: 'a letter', noun: 'letter', seen: 'described as' },
  { a: 'screenshots of text messages', noun: 'screenshots', seen: 'described as', many: true },
  { a: 'a batch of emails', noun: 'emails', seen: 'described as', many: true },
  { a: 'an intercepted phone call', noun: 'call', seen: 'heard' },
  { a: 'a leaked memo', noun: 'memo', seen: 'described as' },
  { a: 'a secretly recorded tape', noun: 'tape', seen: 'heard' },
  { a: 'hacked files', noun: 'files', seen: 'described as', many: true },
];

const deedsOf = ({ place }: Draws): (readonly [string, string])[] => [
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

/** A claim that rests on material: its sentences, which of them states it, and who released it. */
export function materialOf(random: Random, draws: Draws): Telling {
  const { pick, chance } = random;
  const thing = pick(MATERIALS);
  const who = draws.accused();
  const [doing, did] = pick(deedsOf(draws));
  const from = chance(0.22) ? null : draws.source();
  const day = draws.day();
  const s = thing.many ? '' : 's';
  const A = capital(thing.a);
  const by = from?.intro ?? '';
  const then = capital(from?.later ?? 'they');
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
export function sayingOf(random: Random, draws: Draws): Telling {
  const { pick, chance, below } = random;
  const town = draws.place();
  const number = 3 + below(90);
  const [fact, noun] = pick<readonly [string, string]>([
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
  const by = from?.intro ?? '';
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
