import type { Material } from '../../types';
import { WordList, type Written, wordsIn } from '../folded';
import type { Lexicon } from '../language';

const words = (list: Written) => new WordList(list, wordsIn);

const kinds: Partial<Record<Material, string>> = {
  'phone call': 'anruf telefonat telefonate gespräch gespräche telefongespräch',
  'radio messages': 'funkspruch funksprüche funkverkehr',
  audio: 'aufnahme aufnahmen tonaufnahme mitschnitt audio sprachnachricht',
  video: 'video videos filmaufnahmen clip videoaufnahmen film',
  photo: 'foto fotos bild bilder aufnahme',
  document: 'dokument dokumente papier papiere unterlagen akte akten brief schreiben protokoll',
  'social-media post': 'beitrag tweet post posting',
  message: 'nachricht nachrichten e-mail e-mails mail mails chat',
  report: 'bericht berichte medienbericht medienberichte meldung meldungen',
  'casualty figure': 'opferzahl opferzahlen zahl zahlen',
  statement: 'angabe angaben behauptung erklärung aussage aussagen darstellung',
};
const materials = new Map<string, Material>();
for (const [material, list] of Object.entries(kinds) as [Material, string][])
  for (const word of list.split(' ')) if (!materials.has(word)) materials.set(word, material);

/** The words by which German news names parties, material and acts of saying. */
export const lexicon: Lexicon = {
  saying: words(
    'sagt sagte sagten teilt teilte teilten erklärt erklärte erklärten meldet meldete meldeten berichtet berichtete berichteten schreibt schrieb schrieben behauptet behauptete behaupteten betont betonte gibt gab gaben warnt warnte hieß hiess',
  ),
  claiming: words('behauptet behauptete behaupteten'),
  speech: words('sagt sagte sagten erklärt erklärte erklärten behauptet behauptete behaupteten'),
  posting: words('geteilt verbreitet veröffentlicht gepostet'),
  starting: words('begann begannen'),
  startLinks: words('bei mit'),
  coming: words('stammt stammen kommt'),
  channels: words('über von'),
  reports: words('bericht artikel'),
  reporting: words('berichtet berichtete schreibt schrieb'),
  neuter: words('es'),
  nor: words('noch'),
  expletives: words('es'),
  confirming: words('bestätigte bestätigten bestätigt'),
  having: words('hat haben hatte hatten'),
  nameOpeners: words(''),
  makerLinks: words('von aus in'),
  relatives: words('der die das dem den deren dessen welche welcher welches'),
  closesSaying: words('der die das von aus bei in im am nach vor zu gegenüber mit heute gestern'),
  documents: words('bericht berichte artikel studie umfrage erklärung untersuchung analyse schätzung brief'),
  writings: words('umfrage gesetz studie plan buch'),
  finding: words('fand fanden ergab ergaben stellte stellten'),
  debunking: words('widerlegt widerlegte widerlegten entlarvte entlarvten'),
  able: words(''),
  hearers: words(''),
  telling: words(''),
  releasing: words(
    'veröffentlicht veröffentlichte veröffentlichten verbreitet verbreitete verbreiteten zeigte zeigten publizierte',
  ),
  leaking: words(''),
  carrying: words(''),
  obtaining: words('erhielt erhielten abgehört abfing'),
  modal: words('kann konnte konnten hat haben hatte'),
  citing: words('laut'),
  quoting: words('zitiert zitierte zitierten'),
  from: words('von seitens'),
  attributing: words(''),
  asking: words('gefragt befragt interviewt'),
  accusing: words(''),
  origins: words(''),
  comparing: words('wie'),
  playing: words(''),
  hearsay: words('angeblich mutmaßlich vermeintlich'),
  ties: words(''),
  links: words('in im aus für von der des'),
  passive: words('wurde wurden worden wird werden ist sind war'),
  unsettled: words('wenn falls zu ob'),
  negators: words('kein keine keiner keines keinem keinen nichts niemand nicht nie weder kaum'),
  merely: words('nur'),
  conditions: words('wenn falls ob sofern'),
  achieved: words(''),
  awaiting: words('bevor bis sobald'),
  possible: words('könnte könnten dürfte dürften'),
  planned: words('soll sollen müsste würde zu'),
  choices: words('oder'),
  occasions: words('fall zeit'),
  unmade: words(''),
  settling: words('beweis beweise beleg belege hinweis hinweise gezeigt bewiesen belegt nachgewiesen'),
  refusing: words(''),
  pointing: words(''),
  drawing: words(''),
  denials: words('dementi'),
  denying: words(
    'dementiert dementierte dementierten bestreitet bestritt weist wies zurückgewiesen widerspricht widersprach',
  ),
  campaigns: words(''),
  rejecting: words('haltlos erfunden unwahr lüge lügen unsinn falsch'),
  negating: words('kein keine nicht nie'),
  predicating: words('als eine ein völlig frei glatt'),
  calling: words('nannte nannten bezeichnete bezeichneten'),
  showing: words('zeigt zeigen zeigte'),
  partyNouns: words(
    'armee polizei regierung ministerium sprecher sprecherin behörde behörden militär truppen miliz gruppe sender zeitung agentur nachrichtenagentur geheimdienst beobachtungsstelle organisation präsident minister außenministerium verteidigungsministerium innenministerium generalstab staatsanwaltschaft opposition partei forscher experten augenzeugen medien staatsmedien staatsfernsehen gesundheitsministerium gesundheitsbehörde',
  ),
  standIns: words('agentur gruppe armee regierung miliz sender zeitung behörde organisation ministerium'),
  naming: words('nennt'),
  personPronouns: words('er'),
  groupPronouns: words('sie es'),
  ownPronouns: words('wir uns'),
  nobodies: words('es das dies man niemand'),
  ownNouns: words('zeitung redaktion sender'),
  sites: words('webseite website seite blog forum portal kanal zeitung'),
  pages: words('seite konto gruppe forum'),
  webs: words('web'),
  fakers: words('satire satirische satirisches gefälscht erfunden falschmeldung'),
  attributes: words('zu von'),
  venues: words(
    'telegram twitter facebook youtube tiktok x instagram fernsehen netzwerken medien kanälen plattform staatsfernsehen',
  ),
  lots: words(''),
  pageLinks: words('auf'),
  surfacing: words('erschien aufgetaucht'),
  platforms: words('twitter telegram tiktok youtube facebook instagram x'),
  venueLinks: words('auf in im bei über'),
  notNames: words(
    'der die das ein eine einer eines einem den dem des und aber auch nach laut in im am an auf bei mit von vom zu zum zur für durch über unter es er sie wir ich ihr sein seine ihre wenn als wie dass weil während nachdem zunächst unklar unbestätigten bislang derzeit dort hier heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember video videos angaben bericht berichte berichten zahlen gespräch dokumente nachricht aufnahme aufnahmen bilder foto fotos',
  ),
  materials,
  claimNouns: words(
    'angaben angabe bericht berichte behauptung behauptungen darstellung meldung meldungen informationen zahl zahlen aussagen',
  ),
  sounds: words(''),
  anyMaterial: words('material materialien echtheit inhalt inhalte'),
  wholes: words('material materialien inhalt inhalte'),
  works: words('werk'),
  doubting: words('bezweifelt bezweifeln bezweifelte bezweifelten'),
  raising: words('weckt wecken weckte weckten'),
  inside: words('unter'),
  truths: words(''),
  sound: words('echt'),
  merits: words(''),
  truthNouns: words(''),
  grounding: words(''),
  likenesses: words('bild'),
  pictured: words(''),
  playingAlone: words(''),
  whether: words('ob'),
  withheld: words(''),
  done: words(''),
  guilty: words(''),
  involving: words(''),
  traces: words(''),
  ownSide: words(''),
  partaking: words(''),
  infinitive: words(''),
  publicly: words(''),
  published: words(''),
  broadcasting: words(''),
  speaking: words(''),
  surely: words(''),
  nevers: words('nie'),
  nothings: words(''),
  deeds: words(''),
  itsOwn: words(''),
  calls: words(''),
  striving: words(''),
  contacting: words(''),
  leading: words(
    'allerdings zudem dabei doch jedoch auch bisher zuvor danach demnach dennoch derzeit offenbar angeblich laut inzwischen mittlerweile außerdem dadurch damit daher deshalb trotzdem zunächst später',
  ),
  alsoNames: words('mai juni juli august'),
  numbers: words(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert hunderte tausend tausende dutzend dutzende',
  ),
  putting: words('beziffert bezifferte bezifferten'),
  amounts: words('keine niemand mehr weniger alle'),
  figureNouns: words('zahl zahlen opferzahl opferzahlen'),
  definites: words(
    'der die das den dem des dieses diese diesen dieser diesem beide beiden sein seine seiner ihr ihre ihrer alle solche',
  ),
  demonstratives: words('dieses diese diesen dieser diesem solche'),
  identifying: words(''),
  making: words('erhob erhebt erheben erhoben wiederholte wiederholt'),
  personOwners: words(''),
  possessives: words('sein seine seiner seinen ihr ihre ihrer ihren'),
  indefinites: words('ein eine einer einen einem eines'),
  others: words('andere anderes anderen zweite zweites zweiten weitere weiteres früheres'),
  clauseOpeners: words('dass ob wer was wo wann warum wie welche welcher'),
  about: words('von über an zu'),
  switching: words('unterdessen indes derweil'),
  continuers: words('das dies diese dieser dieses aber jedoch allerdings'),
};

/** Words before a full stop that end no sentence. */
export const abbreviations = words(
  'dr prof hr fr nr bzw ca z b d h u a usw etc mio mrd st abs art vgl jan feb mär apr jun jul aug sep okt nov dez',
);

/** Words that follow a verb of saying at the end of a sentence. */
export const closing = words('am im an in gestern');

/** "äußerte sich nicht", "wollte sich nicht äußern": asked, and no answer. */
export const silence =
  /(?:äußerten?|reagierten?) (?:sich )?(?:zunächst |bislang )?nicht|wollten? sich (?:dazu )?nicht äußern|lehnten? (?:eine Stellungnahme|einen Kommentar) ab/i;

export const silenceOf =
  /(?:von|vom) (?=[^.;]{2,40} (?:gab es|kam) (?:zunächst |bislang )?keine (?:Stellungnahme|Reaktion))/i;

/** Words that open a sentence even after a dotted abbreviation. */
export const openers = words('Der Die Das Ein Eine In Im Am An Auf Bei Mit Von Nach Es Er Sie Wir');
