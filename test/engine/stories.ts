/**
 * Stories of our own, each told twice or more, and its near misses: what shares people, places or the kind of event with it and yet is
 * another story. `body` is what a search result shows, or the first paragraphs of an article.
 */
export interface ToldStory {
  name: string;
  told: { headline: string; body: string };
  same: readonly { why: string; headline: string; body: string }[];
  other: readonly { why: string; headline: string; body: string }[];
}

export const STORIES: readonly ToldStory[] = [
  {
    name: 'the bridge',
    told: {
      headline: 'Recording appears to show Osterholt general ordering retreat from Vellmar bridge',
      body: 'A recording of a phone call that Calvenia’s intelligence service released on Monday appears to show a general of the Osterholt army ordering his men to give up the bridge at Vellmar. The recording could not be independently verified. Osterholt denied that such an order was given.',
    },
    same: [
      {
        why: 'other words',
        headline: '‘Leave the crossing’: Osterholt commander told troops to pull back, says Calvenia',
        body: 'Calvenian spies have published what they say is an intercepted call in which General Rudd of the Osterholt army tells a brigade at Vellmar to leave the bridge before dawn. The defence ministry in Osterholt calls it a fake.',
      },
      {
        why: 'a headline alone',
        headline: 'Osterholt general ordered retreat from Vellmar bridge, leaked call suggests',
        body: '',
      },
      {
        why: 'days later',
        headline: 'Voice experts doubt Calvenian recording of Osterholt general',
        body: 'Two laboratories that examined the call released by Calvenia last week say that the voice is probably not that of the general who was said to have ordered the retreat from the Vellmar bridge.',
      },
    ],
    other: [
      {
        why: 'the same army, another matter',
        headline: 'Osterholt army to buy forty new field kitchens',
        body: 'The Osterholt army will buy forty field kitchens from a maker in Brennock, a general said on Monday. The old ones are thirty years old.',
      },
      {
        why: 'the same army, another fight',
        headline: 'Osterholt army shells Tolm market, killing six',
        body: 'Shells fired by the Osterholt army hit the market of Tolm on Tuesday and killed six people, the town’s mayor said. Calvenia called it a crime.',
      },
      {
        why: 'the same two countries at a table',
        headline: 'Calvenia and Osterholt agree to exchange prisoners',
        body: 'Calvenia and Osterholt will exchange two hundred prisoners at the border on Friday, negotiators of both sides said in Dunmere.',
      },
      {
        why: 'the same place',
        headline: 'Vellmar bakers win prize for rye bread',
        body: 'Three bakers of Vellmar have won the national prize for rye bread. They have sold their loaves beside the bridge since March.',
      },
      {
        why: 'the same kind of event elsewhere',
        headline: 'Leaked call shows Tarsian colonel ordering retreat from airfield',
        body: 'In a recording that was released by rebels, a colonel of the Tarsian army appears to order his troops to leave the airfield of Ombe. It could not be verified.',
      },
    ],
  },
  {
    name: 'the mine',
    told: {
      headline: 'Eleven miners missing after collapse at Harrow pit',
      body: 'Eleven miners were missing on Wednesday after a gallery of the Harrow pit collapsed, its owner Corrie Mining said. Rescuers had heard knocking, a union official said; the company could not confirm it.',
    },
    same: [
      {
        why: 'other words',
        headline: 'Knocking heard at Harrow as rescuers dig for trapped men',
        body: 'Rescue teams digging towards eleven trapped men at the Harrow mine say they have heard knocking. Corrie Mining said that it could not confirm the reports.',
      },
      {
        why: 'days later',
        headline: 'Nine of eleven Harrow miners brought out alive',
        body: 'Nine of the eleven miners who were buried when a gallery collapsed at the Harrow pit were brought out alive on Saturday. The search for two of them goes on.',
      },
    ],
    other: [
      {
        why: 'the same company, its money',
        headline: 'Corrie Mining doubles profit as copper price climbs',
        body: 'Corrie Mining, the owner of the Harrow pit, doubled its profit last year, the company said on Wednesday. Its chief executive expects the price of copper to climb further.',
      },
      {
        why: 'the same company in court',
        headline: 'Corrie Mining sued over dust in Harrow',
        body: 'Forty families from Harrow have sued Corrie Mining over dust that, they say, made their children ill. The company said that it could not comment.',
      },
      {
        why: 'another pit',
        headline: 'Four miners trapped after flood in Lindal shaft',
        body: 'Four miners were trapped on Wednesday when water broke into a shaft at Lindal, the regional government said. Rescuers were pumping through the night.',
      },
      {
        why: 'the same union',
        headline: 'Miners’ union elects first woman as its head',
        body: 'The union of miners has elected Vera Holm, an official from Harrow, as its head. She wants shorter shifts.',
      },
    ],
  },
  {
    name: 'the minister',
    told: {
      headline: 'Minister Tillman resigns over leaked messages',
      body: 'Agnes Tillman has resigned as health minister after messages were leaked in which she appears to promise a hospital contract to a friend. She says that the messages were edited. The Evening Lantern has not been able to verify them.',
    },
    same: [
      {
        why: 'other words',
        headline: 'Health minister quits after ‘contract for a friend’ texts',
        body: 'Health minister Agnes Tillman stepped down on Thursday over text messages that seem to offer a friend a contract for hospital laundry. She called them manipulated.',
      },
      {
        why: 'days later',
        headline: 'Prosecutors open inquiry into Tillman messages',
        body: 'Prosecutors have opened an inquiry into the leaked messages that led to the resignation of health minister Agnes Tillman last week.',
      },
    ],
    other: [
      {
        why: 'the same minister, years before',
        headline: 'Tillman opens new children’s hospital in Dunmere',
        body: 'Health minister Agnes Tillman opened a children’s hospital in Dunmere on Friday. It has two hundred beds and a garden on its roof.',
      },
      {
        why: 'the same minister, another quarrel',
        headline: 'Doctors threaten strike over Tillman’s pay plan',
        body: 'Doctors will strike in May unless health minister Agnes Tillman drops her plan to freeze pay, their union said.',
      },
      {
        why: 'another minister who resigns',
        headline: 'Transport minister Okrent resigns over rail crash',
        body: 'Jan Okrent has resigned as transport minister after a report blamed his ministry for the rail crash at Hallis.',
      },
    ],
  },
  {
    name: 'the vaccine rumour',
    told: {
      headline: 'Officials deny report of deaths after vaccination in Kesten',
      body: 'Health officials in Kesten denied on Friday a report, widely shared online, that nine children died after they were vaccinated against measles. The report could not be traced to any hospital.',
    },
    same: [
      {
        why: 'other words',
        headline: 'No, nine children did not die of measles jab in Kesten',
        body: 'A post that was shared forty thousand times says that nine children died in Kesten after a measles jab. No hospital there knows of it, and the authorities reject it.',
      },
    ],
    other: [
      {
        why: 'the same town and illness',
        headline: 'Measles outbreak closes three schools in Kesten',
        body: 'Three schools in Kesten were closed on Friday because of measles. Health officials ask parents to have their children vaccinated.',
      },
      {
        why: 'the same officials',
        headline: 'Kesten health officials warn of heat',
        body: 'Health officials in Kesten warned on Friday of temperatures of forty degrees. Hospitals have called in more nurses.',
      },
    ],
  },
  {
    name: 'the ferry',
    told: {
      headline: 'Ferry with 140 aboard runs aground off Lindal',
      body: 'A ferry with 140 people aboard ran aground off Lindal in thick fog early on Sunday. The coastguard said that nobody was hurt. Reports that the captain had left the bridge were not confirmed.',
    },
    same: [
      {
        why: 'other words',
        headline: '140 rescued from stranded ferry in Lindal fog',
        body: 'Lifeboats took 140 passengers and crew off a ferry that had hit a sandbank near Lindal in fog on Sunday morning. It was unclear who was at the wheel.',
      },
    ],
    other: [
      {
        why: 'the same line and harbour',
        headline: 'Lindal ferry to run on batteries from May',
        body: 'The ferry between Lindal and Hallis will run on batteries from May, its owner said on Sunday. It carries 140 people.',
      },
      {
        why: 'the same coastguard',
        headline: 'Lindal coastguard finds drugs in fishing boat',
        body: 'The coastguard of Lindal found forty kilos of cocaine aboard a fishing boat on Sunday. Two men were arrested.',
      },
      {
        why: 'another ship',
        headline: 'Freighter runs aground in Sarn estuary',
        body: 'A freighter with a cargo of grain ran aground in the Sarn estuary on Sunday. Nobody was hurt, the harbour office said.',
      },
    ],
  },
];
