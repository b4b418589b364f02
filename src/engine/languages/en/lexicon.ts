import type { Material } from '../../types';
import { WordList, type Written, wordsIn } from '../folded';
import type { Lexicon } from '../language';

const words = (list: Written) => new WordList(list, wordsIn);

/** Nouns with the plurals of those that take one and are no verbs by it. */
const plurals = (list: Written) =>
  new WordList(list, (all) => {
    const nouns = wordsIn(all);
    const set = new Set(nouns);
    for (const word of nouns)
      if (!/s$|men$|people$/.test(word) && !/^(?:show|head|lead|paper|staff|police|post|guard|lab)$/.test(word))
        set.add(word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
    return set;
  });

/** Verbs with the word that must follow them. */
const pairs = (list: string) => new WordList(list, (all) => new Set(all.split(', ')));

function inflect(groups: Partial<Record<Material, string>>): ReadonlyMap<string, Material> {
  const map = new Map<string, Material>();
  for (const [material, list] of Object.entries(groups) as [Material, string][])
    for (const word of list.split(' ')) {
      map.set(word, material);
      if (!word.endsWith('s')) map.set(`${word}s`, material);
    }
  return map;
}

/** Nouns of material. The order of the kinds is the schema's. */
const materials = inflect({
  'phone call': 'call phonecall conversation wiretap telephone',
  'radio messages': 'radio intercept transmission comms communication communications intercepts',
  audio: 'audio recording tape audiotape voicemail soundtrack',
  video: 'video footage clip videotape film livestream deepfake',
  photo: 'photo photograph image picture screenshot selfie',
  document:
    'document paper file memo memorandum letter contract dossier spreadsheet record directive cable transcript draft data database archive trove manifesto invoice receipt blueprint logbook diary',
  'social-media post': 'post tweet account posting thread',
  message: 'email e-mail message text chat correspondence',
  report: 'report article story rumour rumor study',
  'casualty figure': 'toll casualty casualties figure deaths',
  statement: 'statement claim allegation account testimony assertion accusation confession',
});

/** The words by which English news names parties, material and acts of saying. */
export const lexicon: Lexicon = {
  saying: words(
    'say says said countered retorted claim claims claimed claiming allege alleges alleged alleging insist insists insisted insisting maintain maintains maintained contend contends contended announce announces announced report reports reported reporting tell tells told add adds added adding state states stated assert asserts asserted declare declares declared warn warns warned suggest suggests suggested argue argues argued write writes wrote tweet tweets tweeted reveal reveals revealed describe describes described purport purports purported believe believes believed confirm confirms confirmed explain explained explains note notes noted denounced swears cite cites cited citing quote quoted quoting accuse accuses accused saying cautioned cautions stressed stresses acknowledged acknowledges conceded concedes admitted admits emphasized emphasised estimated estimates testified testifies speculated speculates pointed clarified clarifies points hinted remarked replied complained predicted predicts learned learnt commented boasted boasts',
  ),
  claiming: words(
    'claim claims claimed claiming allege alleges alleged alleging insist insists insisted insisting maintain maintains maintained contend contends contended purport purports purported swears',
  ),
  speech: words(
    'say says said tell tells told tweet tweets tweeted announce announces announced insist insists insisted add adds added claim claims claimed claiming allege alleges alleged contend contends contended warn warns warned argue argues argued write writes wrote explain explains explained declare declares declared stated concluded concludes found finds',
  ),
  writings: words(
    'ad ads advert advertisement poll polls survey surveys law laws bill constitution sign signs resolution plan plans headline headlines caption label results result findings percent half majority majorities third quarter quarters order lawsuit suit complaint indictment filing filings rule rules policy treaty deal song poem joke legend myth conventional wisdom logic theory theories narrative narratives case cases post posts science history body face eyes look moment thing',
  ),
  documents: words(
    'report reports article articles story stories study studies poll polls survey surveys statement statements analysis review investigation claim claims tally count database audit memo letter filing filings complaint tweet tweets dispatch editorial column estimate estimates statistics data figures research paper papers assessment ruling newsletter bulletin poster memoir book release releases update comments rumor rumour agreement affidavit deposition indictment testimony transcript',
  ),
  reports: words('report article story'),
  reporting: words('reported reports published publishes wrote writes revealed reveals'),
  neuter: words('it'),
  nor: words('nor'),
  expletives: words("it it's it’s there there's there’s"),
  confirming: words('confirmed confirms'),
  having: words('have has had received got'),
  nameOpeners: words('new'),
  makerLinks: words('from in'),
  relatives: words('who which whom whose that'),
  closesSaying: words(
    'who of for from at after when as to with during by via monday tuesday wednesday thursday friday saturday sunday yesterday today speaking adding referring',
  ),
  finding: words('proved proves exposed exposes found finds concluded concludes determined established'),
  debunking: words(
    'debunking refuting dispelled rubbished debunk debunks debunked retracted retracts recanted admitted withdrew',
  ),
  able: words('can could cannot'),
  hearers: words('you us me him her reporters journalists people'),
  telling: words('tell tells told telling informed'),
  releasing: words(
    'release releases released publish publishes published post posts posted obtain obtains obtained share shares shared upload uploads uploaded air airs aired broadcast broadcasts leak leaks leaked issue issues issued circulate circulates circulated circulating publishing sharing uploading airing distributing leaking spread spreading sent provide provided distribute distributed intercept intercepted recorded played disseminated handed hacked unveiled uncovered reviewed presented carried delivered submitted supplied filmed printed',
  ),
  leaking: words('leaked'),
  carrying: words('carried quoted'),
  obtaining: words('obtain obtains obtained intercept intercepts intercepted recorded reviewed uncovered hacked seen'),
  modal: words(
    "do does did don't doesn't didn't could can may might must has have had hasn't haven't hadn't couldn't cannot can't would will should",
  ),
  citing: words('according per'),
  quoting: words('cite cites cited citing quote quoted quotes quoting'),
  from: words('from'),
  posting: words('shared posted uploaded published broadcast circulated released tweeted sent issued'),
  starting: words('began begins started starts'),
  startLinks: words('from with at'),
  coming: words('came come comes stem stems stemmed arose emerged'),
  channels: words('from through via'),
  attributing: words('attributed credited ascribed linked traced affiliated associated originated originates'),
  asking: words('asked pressed questioned interviewed challenged prompted'),
  accusing: words('accused accuse accuses accusing suspected acquitted'),
  origins: words('source origin originator'),
  comparing: words('as'),
  playing: pairs(
    'took issue, takes issue, taking issue, played down, plays down, playing down, play down, pushed back, pushes back, hit back, hits back, poured scorn, poured cold, pour scorn, pour cold, pours scorn, pours cold, pouring scorn, pouring cold, cast doubt, brushed off, brushed aside, shot down, laughed off, waved away, brushes off, ruled out',
  ),
  hearsay: words('reportedly allegedly purportedly supposedly'),
  ties: words('linked close familiar briefed loyal affiliated associated'),
  links: words('for in at of from with within like'),
  passive: words('is are was were be been being get gets got'),
  drawing: words('drew draws draw drawing brought prompted provoked'),
  denials: words('denial denials'),
  denying: words(
    'denied denies deny denying dismissed dismisses dismiss reject dispute contest contests contested rejected rejects rejecting refuted refutes refute disputed disputes disputing contradicted rebuffed rubbished disavowed downplayed downplays challenged challenges challenging',
  ),
  unsettled: words('if to unless whether'),
  negators: words(
    'no none neither nor nothing nobody no-one not never cannot hardly scarcely barely few little nowhere without',
  ),
  merely: words('only just merely simply doubt fewer less matter'),
  conditions: words('if unless whether'),
  achieved: words('able managed first last on helped enough'),
  awaiting: words('before until till once'),
  possible: words('may might could'),
  planned: words('would should must will to can cannot'),
  choices: words('or'),
  occasions: words('point time way stage circumstances moment'),
  unmade: words(
    'refused refuses declined declines failed yet expected asked urged invited unable unwilling reluctant likely due ready prepared short',
  ),
  settling: words(
    'evidence proof sign signs indication indications suggestion hint trace shown established proven proved demonstrated confirmed concluded determined suggested suggests suggest say says said claimed claims claim believe believes',
  ),
  refusing: words(
    'dismiss reject dispute contest contests contested dismissed dismisses rejected rejects rejecting disputed disputes disputing rebuffed challenged challenges challenging',
  ),
  pointing: words(
    'it them that as suggestion suggestions idea notion theory charge charges conclusion conclusions findings reports hoax video recording footage document documents tape clip clips letter memo photo photograph picture pictures image images recordings videos screenshots transcripts',
  ),
  rejecting: words(
    'baseless fabricated fabrication fabrications untrue rubbish nonsense groundless slander slanderous smear fiction disinformation provocation unfounded lie lies denial denials false hoax fake invented illogical absurd ridiculous exaggerating exaggerated propaganda trick wrong incorrect inaccurate bogus myth laughable invention forgery forgeries forged libel libellous defamatory concocted concoction fantasy ludicrous preposterous falsehood falsehoods untruth untruths doctored such',
  ),
  negating: words('no not never cannot'),
  predicating: words(
    'cent percent flat flatly outright plain plainly as a an completely entirely categorically totally absolutely simply utterly pure complete total',
  ),
  campaigns: words('campaign campaigns'),
  calling: words(
    'called calls calling branded branding brands labels labelling labeling labelled labeled described describes characterised characterized characterises characterizes termed',
  ),
  showing: words(
    'show shows showed showing depict depicts depicted depicting captured captures capturing reveals revealed features',
  ),
  partyNouns: plurals(
    'adviser advisor passer-by passers-by bystander person regime junta cabinet movement cartel bloc delegation panel jury church clinic school retailer manufacturer lender insurer contractor supplier paramedic medic archbishop politician voter investor officer opponent immigrant developer children coastguard gang camp force desk authority eyewitness eyewitnesses official spokesman spokeswoman spokesperson spokespeople secretary associate association federation league guild relatives government army military ministry police group militants rebels activists agency newspaper papers network television channel station website company campaign investigators prosecutor lawyer attorney witnesses witness residents soldiers commander troops minister president ambassador embassy party opposition separatists insurgents jihadists fighters supporters outlet media hacker collective organisation organization broadcaster magazine paper tabloid site blog union committee department bureau service office intelligence administration operatives agent firm council commission court judge family mother father brother sister wife husband son daughter neighbour people user man woman men women teenager reporter journalist correspondent observers charity foundation institute university college hospital doctor analyst researcher expert legion brigade unit regiment battalion navy guard insider source whistleblower defector prisoner militia faction crew operator governor mayor senator lawmaker legislators contributors employee staff worker student scientist historian club team side staffers aide diplomat parents victim directorate command coalition alliance secretariat monitor watchdog regulator airline loggers passenger villagers locals teacher conservatives liberals democrats republicans posts forums platforms bank kremlin pentagon consultancy founder cofounder chief head leader director executive chairman chair king prince pilot driver nurse survivor refugees farmers owner customer fans author writer editor publisher professor economist traders captain detective sheriff deputies engineer inspector militiamen gunmen premier chancellor parliament senate congress consulate country page account viewers readers negotiator envoy general colonel rescuers volunteers advocate campaigners protesters islamists extremists taliban leadership presidency monarchy palace dissidents friend colleague boss manager publicist representative rep crowd newsroom press tribunal bishop priest blogger youtuber streamer podcast programme program show watchers planners organisers organizers loyalists backers member citizen captors kidnappers guards servicemen servicewoman serviceman telegram consortium startup lab laboratory scholars attacker suspect defendant plaintiff complainant prosecution defence defense pope cardinal nun pastor rabbi imam sheikh emir sultan queen princess rapper star celebrity model athlete spouse girlfriend boyfriend widow widower grandmother grandfather cousin uncle aunt nephew niece girl boy teen adult guy nanny clerk cop thief hostage captive host anchor pundit mogul magnate candidate nominee hopeful frontrunner incumbent delegate ally critic coach chef coroner pathologist',
  ),
  standIns: words(
    'agency group network company newspaper paper ministry organisation organization outlet website site channel station campaign government army military militants official officials spokesman spokeswoman spokesperson broadcaster magazine firm union department office service man woman minister president commander general mayor governor lawyer attorney legion collective tabloid institute foundation charity team directorate party militia force gang commission regulator daily observatory senator candidate businessman actor actress singer professor author congressman congresswoman ambassador chairman chairwoman comedian pilot',
  ),
  naming: words('calls calling call known named called'),
  personPronouns: words('he she him her'),
  groupPronouns: words('it they them'),
  ownPronouns: words('we our us i my me'),
  sites: words('site website blog page forum outlet magazine newspaper tabloid channel portal webpage'),
  pages: words('page webpage forum account group'),
  webs: words('web'),
  fakers: words('satirical satire parody fake bogus hoax fictional fabricated made-up spoof prank'),
  attributes: words('to with'),
  venues: words(
    'media press networks channels channel forums forum television tv twitter telegram tiktok youtube facebook instagram reddit weibo website websites account accounts blog blogs newspapers newspaper tabloids radio x show programme program newscast bulletin',
  ),
  lots: words('site'),
  pageLinks: words('on'),
  surfacing: words('appeared appears surfaced emerged circulated circulating'),
  platforms: words(
    'social twitter telegram tiktok youtube facebook instagram reddit weibo x website websites account accounts blog blogs',
  ),
  venueLinks: words('on in by through via across at around'),
  nobodies: words(
    'there that this these those which others other some many nobody someone anyone everyone everything nothing something one ones it all both few most more what who preliminary alone none neither either you several whoever hoax hoaxes prank gunfire subject part accuracy comment conference result way disclaimer criticism force evidence manifest test tests data authenticity news wave image images search searches voice voices time times death deaths fire attack attacks incident police-report',
  ),
  ownNouns: words(
    'newspaper paper network publication magazine website outlet reporter journalist correspondent station channel media house newsroom',
  ),
  notNames: words(
    'the a an in on at by for from with and but or if when while as after before since until although though because however meanwhile earlier later now then there here this that these those it he she they we i you his her its their our my your what who which where why how some many most several one two three four five six seven eight nine ten no not yes according also still yet so more less other another such all both each every any last next first second new monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec despite during under over about into amid among against between through update asked speaking even only just once citing instead unlike following additionally moreover further furthermore regardless read did does do is are was were has have had can could would will should might must to of off up out down whether video footage photo photos image images audio reports report officials sources source neither nor nobody none unconfirmed verified leaked secretly let note nonetheless nevertheless perhaps multiple local numerous various certain recent fake breaking false',
  ),
  materials,
  claimNouns: words(
    'claim claims report reports statement statements account accounts story allegation allegations assertion assertions information rumour rumours rumor rumors figures figure numbers number estimate estimates details testimony version reporting accusation accusations news announcement speculation truce deaths',
  ),
  sounds: words('voice audio'),
  anyMaterial: words('material materials evidence authenticity content contents'),
  wholes: words('material materials content contents trove'),
  works: words('work handiwork doing'),
  doubting: words(
    'doubt doubts doubted question questions questioned express expresses expressed voice voices voiced remain remained',
  ),
  raising: words(
    'raise raises raised raising sow sows sowed sown contain contains contained containing adds added appear appears appeared reflects reflected',
  ),
  inside: words('inside within among amongst'),
  truths: words('true correct accurate'),
  truthNouns: words('truth fact reality'),
  sound: words('genuine authentic real accuracy right'),
  merits: words('merit substance foundation'),
  likenesses: words('image picture portrait'),
  pictured: words('town city village region country nation island industry sport church police'),
  grounding: words('basis foundation grounding any'),
  playingAlone: words('pour pours poured pouring cast hit hits pushed pushes'),
  whether: words('if whether'),
  withheld: words(
    'entry access permission bail visa visas request requests appeal appeals licence license permit permits motion application petition asylum parole boarding treatment possibility loan loans credit mortgage mortgages coverage',
  ),
  done: words(
    'taken met ordered written sent paid signed offered struck fired attacked bribed threatened harassed assaulted forged touched leaked',
  ),
  guilty: words('behind responsible'),
  involving: words('involved'),
  traces: words('voice signature handwriting face account'),
  ownSide: words('its their our'),
  partaking: words('part'),
  infinitive: words('to'),
  surely: words('absolutely certainly definitely'),
  nevers: words('never'),
  nothings: words('nothing no none'),
  deeds: words('do part role hand involvement connection link links'),
  itsOwn: words('his hers theirs him her'),
  calls: words('for on off up in to'),
  striving: words('effort efforts attempt attempts work'),
  contacting: words(
    'contacted reached interviewed quoted cited run released published posted shared provided issued supplied used obtained',
  ),
  leading: words(
    'above absent absolutely across actor actress added adding additional addressing again ah ahead alas almost along already analysis anybody anyone anything anyway apart apparently appearing approximately around aside assuming attacks back based basically be behind being believe besides best beyond big blast border born building business call candidates certainly check children claim clearly close coming conservative consider considering continue contrary contributing correction current currently days de declared depending describing details developers digital doubts dozens dramatic dressed due early either elsewhere email enough enter entering especially eventually ever everybody everyone everything example except exit fear few fighting finally follow forget former frankly get given go going good growing gunfire half happy having health hence hey holding hope hopefully hostages hours hundreds imagine immediately immigrants immigration incidentally including increasingly indeed initial wait inside investors keep key known late law led liberal like listen little long look looking luckily make making mass maybe mercifully messages millions moments money much nationally naturally nearly never notably nothing noting obviously officers often oh okay online opening opinion opponents origins others otherwise outside overall part particularly per pictured pictures political politicians poll polls power presidential presumptive previous previously published concerns prior private probably public questions rather reached ready really recalling recently reflecting regarding related remember reporting rest retired revealed right rival rumors rumours sadly see seeking senior seriously share shocking shortly similar similarly simply small social someone something sometimes soon sooner sorry sounds specifically speculation spending standing start stop stories story subsequent subsequently support sure take taking talk talking teachers tell terrorist thanks therefore things think third thousands throughout thumbs thus titled together too top tragic true twenty typically ultimately unless using usually very via view vote voters want warning well whatever whoever within without working wow years yesterday young access accounts attempts authentication checking confirmation corroborating corroboration efforts establishing estimates evidence figures information obtaining substantiating tests treat verification verifying confirming authenticating watch live explained explainer listen recap',
  ),
  alsoNames: words(
    'two three four five six seven eight nine ten april august june may march will read first last next local without breaking just one',
  ),
  numbers: words(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens scores',
  ),
  putting: words('put puts putting'),
  publicly: words('online out'),
  published: words('posted uploaded published tweeted circulated obtained'),
  broadcasting: words('television tv radio network broadcaster'),
  speaking: words('spoke speaks speak spoken'),
  amounts: words('no none nobody most more fewer less half majority all every'),
  figureNouns: words('figure figures number numbers toll tolls estimate estimates casualties dead'),
  definites: words("the this that these those its their his her either neither both 's such any all"),
  demonstratives: words('this that these those such'),
  identifying: words('identified identifies named names'),
  making: words('make makes made making repeat repeats repeated repeating'),
  personOwners: words('his her'),
  possessives: words('its their his her'),
  indefinites: words('a an'),
  others: words(
    'another second third separate later earlier previous previously one two three several different other',
  ),
  clauseOpeners: words('that whether if how who what where when why which'),
  about: words('of about on over for'),
  continuers: words('this that these those but however'),
  switching: words('meanwhile separately elsewhere'),
};

/** Words before a full stop that end no sentence. */
export const abbreviations = words(
  'mr mrs ms dr prof gen lt col sgt capt maj cmdr adm brig rep reps sen sens gov pres st jr sr rev hon no nos vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept est fig approx ariz calif colo conn fla ga ill ind kan mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ark del ky la messrs pvt cpl supt insp sq ft mt al cf ed eds vol pp art ave blvd rd ph d.c u.s u.k',
);

/** Words that follow a verb of saying at the end of a sentence. */
export const closing = words('on in late early at last this earlier');

/** Words that open a sentence even after a dotted abbreviation. */
export const openers = words(
  'The A An In On At By For From With And But Or If When While As After Before Since Although However Meanwhile Earlier Later Now Then There Here This That These Those It He She They We I You His Her Its Their Our What Who Some Many Most According Also Still Yet So Officials No Not',
);

/**
 * Finite verbs and participles that hardly ever stand before a noun: a noun phrase ends before them. Forms that wink-nlp's tagger
 * called verbs in 97 of 100 places of the development texts, read through.
 */
export const verbs = words(
  'denied refuted dismissed rejected debunked retracted accept accepted accompanied accuses achieve acknowledge acknowledged acquired activated add added addressed admit admits admitted adopted affiliated agrees aimed aired aligned allow allowed allows announce announced answered appealed appear appeared appears applauded apply approached approve approved argue argued argues arrive arrived ask asked asserted assigned assumed assured ate attacked attended attract attracted attributed authorized avoided awoke backed banned battled beat became become becomes began begin begins believe believed believes belongs benefited blamed blew blocked boasted boasts booed bought briefed brings broke brought called came cares carries caught caused cautioned celebrated challenged championed changed charged cheered chose circulated cited cites claimed clashed cleared collected comes commented committed compared compete complained completed conceded concluded conducted confirm confirmed confirms connected consider considered considers contacted contains continue continues contradict contributed controlled convince convinced counted cracked create created creates credited criticized crushed dealt decide decided declared declined decried deemed defies deleted deliver delivered delivers demanded demonstrate demonstrated denied denies deny depends deployed deported describe described describes deserve deserves designed destroyed detained develop diagnosed died directed disagree disappeared disclosed discovered discussed disintegrated dismissed displayed distributed dominate dominated donated doubled dragged drew dropped dubbed eat echoed eliminated embraced emerge emerged emphasized employed enable encountered encouraged ended endorse endorsed ends engage engaged enjoy enjoyed enjoys enter entered enters entitled equipped erupted executed existed exists expect expected expects explained explains exploded expressed extends faced falls fed feels fell filed filled filmed financed find fled flew flies flooded focuses followed follows forced forget formed fought found founded fueled funded gained garnered gathered gave generated get gets give gives go goes got graduated granted greeted grew grow grows guaranteed guided hacked hailed handed handled happen happened happens headed hear heard held helped highlighted hired holds hoped hosted hung identified identify ignored imagined implemented implied imposed improved include included includes indicate indicated indicates insist insisted insists inspired intends interfere interrupted interviewed introduced invest investigated issued join joined keep keeps kept kicked knew knocked know knows lacks laid landed lasted launched learn learned led lied lifted lined listened lived located looked lose loses loved made maintained maintains make makes managed meant meet meets mentioned met missed mocked mounted moved named needed nominated noted noticed obtained occurred offered opened opens operates opposed opposes ordered originated overcome owe owned owns painted participate participated passed pays perform persuaded picked piled placed planted played plays pleaded popped posed poses posted poured praised predict predicted prepare prepares presented presents preserve pressed prevented proclaimed produced promised promote prompted propelled protect prove provide provided provides published pulled punished purchased purports pursued pushed puts questioned quit quoted raise raised raises rallied ran reached reacted reads realize realized recalled receive received receives recognize recorded recounted recover recruited reduced referred refers reflect reflects refuse refused reiterated rejected released relied relies rely remain remained remembered reminded reminds remove removed replied reported represent represented represents require reserved resisted resolved respond responded returned retweeted revealed reveals reversed ripped rolled rose ruled rushed said sat saved says scheduled scored searched secured see seeks seem seemed seems sees seized selected sell sells send sends sent sentenced served serves shared shifted shook shouted showed signed sits slammed slapped slipped sold sought sounded sparked speak speaks spend spends spent spoke sponsored started starts stated stay stepped stood stopped stored stormed stuck stunned succeeded sued suffered suggest suggested suggests supported supports surfaced surprised surrounded survived suspended take takes talked tapped targeted taught teaches tell tells tend tends tested testified thanked thinks threaten threw thrown tied told took touched touted traced traveled treated tried tries try turned turns tweeted uncovered undermine underscores understand understands understood unearthed uploaded uses using viewed violated visited voiced voted vows waited walked want wants warn warned watched weigh weighed welcomed went woke won wore worked write writes wrote yelled',
);
