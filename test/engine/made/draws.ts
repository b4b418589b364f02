// Names, places and sources of made articles: put together from syllables, so that nothing can learn one.

/** Draws, the same for the same seed. */
export interface Random {
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  below(n: number): number;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return { pick, chance: (share) => next() < share, below: (n) => Math.floor(next() * n) };
}

const words = (list: string) => list.split(' ');
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

/** With a capital. */
export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
/** Without one. */
export const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** Whom something is said of: `intro` where the article brings the person in, `bare` without the commas. */
export interface Person {
  intro: string;
  bare: string;
  last: string;
  names: readonly string[];
}

/** Who releases or says something: `intro` at first, `later` when spoken of again, `names` by which it is right. */
export interface Source {
  intro: string;
  later: string;
  names: readonly string[];
}

/** What is drawn anew each time. */
export type Draws = ReturnType<typeof drawsOf>;

/** Who and where. */
export function drawsOf(random: Random) {
  const { pick, chance } = random;
  const name = () => capital(pick(SYLLABLES) + pick(NAME_ENDS));
  const place = () => capital(pick(SYLLABLES) + pick(PLACE_ENDS));
  const person = () => {
    const woman = chance(0.5);
    const last = name();
    return { full: `${pick(woman ? WOMEN : MEN)} ${last}`, last };
  };
  const accused = (): Person => {
    const { full, last } = person();
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
      names: [full, last],
      intro: title ? `${title} ${full}` : `${full}, ${role},`,
      bare: title ? `${title} ${full}` : full,
    };
  };
  const source = (): Source => {
    const town = place();
    const own = name();
    const { full, last } = person();
    const [intro, later, ...names] = pick<readonly [string, string, ...string[]]>([
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
