import { endingInOneOf, holdingOneOf, oneOf, spelt } from '../../spelling';
import type { Naming } from '../language';

/** How English news names parties: forms of nouns and names. */
export const naming: Naming = {
  place: / (?:of|for|at|in|from|with) /,
  span: /^(?:\d+|this|last|next|week|month|year|day|morning|night|evening|afternoon|weekend)$/,
  describing: spelt(
    String.raw`^(?:false|new|latest|own|first|recent|earlier|fake|bogus|wild|bold|many|initial|repeated|alleged|\p{Ll}{2,}(?:al|ive|ic|ous|ful|less|able|ible|ated|ary))$`,
  ),
  byName: /^(?:(?:who )?go(?:es|ing) )?by the name (?:of )?/,
  of: / of /,
  joins: / and (?:the |an? )?/,
  houses: oneOf(
    'agency group network company newspaper paper ministry organisation organization outlet website site channel station campaign broadcaster magazine firm tabloid institute collective directorate department observatory commission',
  ),
  ownName: oneOf(
    'ministry department university police army court union commission observatory institute foundation directorate military government navy council party',
  ),
  media: /^(?:network|newspaper|paper|outlet|website|site|channel|station|broadcaster|magazine|tabloid|daily)$/,
  offices:
    /\b(?:Ministry|Army|Department|Government|Police|Court|Parliament|Office|Forces|Council|Party|University|Military|Senate|House)\b/i,
  person: endingInOneOf(
    'official spokesman spokeswoman spokesperson source minister officer lawyer attorney witness president analyst expert doctor mother father brother sister wife husband son daughter man woman commander general researcher scientist reporter journalist resident soldier aide leader chief director teacher farmer worker porter owner captain girl boy teenager student nurse pilot driver actor actress singer player coach priest pope king queen prince victim survivor neighbor neighbour friend colleague employee user citizen passenger hostage prisoner suspect gunman fighter militant activist candidate politician congressman congresswoman businessman businesswoman statesman stateswoman chairman chairwoman policeman policewoman councilman councilwoman assemblyman assemblywoman cameraman camerawoman fisherman fisherwoman senator governor mayor secretary professor author judge chancellor ambassador envoy lawmaker engineer manager editor founder prosecutor investigator inspector detective clerk pupil sheriff premier columnist blogger adviser advisor person',
  ),
  within: /^(?:in|across|outside|inside|throughout|near)$/,
  and: /^(?:and|&)$/,
  inner: /^(?:of|for|'s|al)$/,
  negated: /n['’]t$/,
  introduced: /^, (?:\d\d|who)\b/,
  trusting: oneOf(
    'trust trusted trusts faith confidence belief beliefs believe believes believed believing interest interested hope hopes role stake investor investors invests invested investment invest disappointed disappointment confide confides confided confiding',
  ),
  pastForms: oneOf(
    'went wrote made took held gave sent saw left came put led met began spoke knew felt found got kept lost ran stood thought told took brought became chose did fell grew let said sat set won',
  ),
  vague: /^(?:officials?|sources?|spokes(?:man|woman|person)|person|people|members?|man|woman|users?)$/,
  turn: /\b(?:but|though|although|however|while|whereas|aber|doch|obwohl|während)\b|[;:]|, an? (?:[a-z]+ )?(?:claim|assertion|report|statement|allegation|account|figure|number|version|charge|story|rumou?r) (?:that|which)\b|, and (?:it|there|this)\b|, and that(?:['’]s| (?:is|was|has|had|would|will|could|may|might|does|did))\b/i,
  title:
    /\b(?:Sergeant|Sgt|General|Gen|Colonel|Col|Lt|Lieutenant|Captain|Capt|Major|Maj|President|Minister|Senator|Sen|Rep|Secretary|Mr|Mrs|Ms|Dr|Prof|Marshal|Admiral|Governor|Gov|Mayor|Judge|Officer|Father|Sir|Rev|Cardinal|Archbishop|Bishop|Commander|Sheriff|Detective)\b\.? [A-Z]/,
  courtesy: /^(?:mr|ms|dr)$/,
  kin: /\b(?:husband|wife|father|mother|son|daughter|brother|sister|uncle|aunt|widow|widower|cousin|nephew|niece),? $/i,
  organisation: holdingOneOf(
    'News Times Post Ministry Agency Army Department Forces Observatory University Organisation Organization State Council Group House Institute Journal Press Service Police Authority Commission Committee Party Front Movement Union Network Company Office Board Association Center Centre Foundation Bank Court Government Military Force Guard Corps Brigade Battalion Legion Command Fund Trust Club Society Federation League Alliance Coalition Daily Herald Gazette Tribune Telegraph Guardian Mail Radio Television TV Media Broadcasting Corporation Airlines Airways Hospital School College Church Parliament Congress Senate Administration Bureau Watch International Report Reporter Review Chronicle Observer Mirror Express Monitor Globe Courier Register Examiner Independent Dispatch Bulletin Weekly Magazine Digest Wire Air Airport Street River Sea Bay Island Islands City County Province District Strip Without Nations States',
    /\b[A-Z]{2,}\b/,
  ),
  noDoers: oneOf(
    'matter paper number letter order power water winter summer murder weather character error factor terror plant document statement agreement treatment event incident content moment government accident investment movement payment comment argument percent amount other another center crater variant fragment favor favour makeover takeover turnover hangover rollover crossover stopover leftover quarter chapter computer offer answer banner poster disaster rumor list restaurant reason season person prison lesson comparison extent intent announcement development element equipment experiment judgment assessment apartment basement environment consent settlement deployment involvement requirement ant want grant infant trent talent parliament segment ailment tournament endorsement indictment testament ornament current newsletter folder server router printer helicopter fighter-jet bomber border gender tender shoulder ladder trailer thriller tower shower layer career beer year fear gear tear car war bar door floor color behavior labor harbor motor sector mirror horror minor major flier flyer launcher tanker freighter bulldozer scanner filter meter transmitter speaker marker paper',
    true,
  ),
  doers: /(?:er|or|ist|ian|ant|ent|ee|man|men|woman|women|people|son|crat|body|house|team)s?$/,
  counts: oneOf(
    'one two three four five some many most several each few both number dozen dozens hundreds thousands scores handful couple majority lot lots series pair range host spate string',
  ),
  time: oneOf(
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight recently late early earlier january february march april june july august september october november december',
  ),
  dated:
    /^(?:in|on|since|until|till|before|after|during|through|between|early|late|mid|last|next|this|that|every|each|the)$/,
  firstName: /^(?:april|august|june|may|will)$/,
  verbsBehind: oneOf(
    'call calls say says checked release releases publishes post posts obtain obtains share shares claim claims denies insists report reports warn warns argue argues think thinks believe believes describe describes dismisses rejects know knows cites ran expresses point points complains rise rises airs tells asks writes plans wants hopes faces adds put puts they it he she who',
  ),
  seeming: /^(?:claiming|purporting|pretending|believed|thought|said|suspected|reported)$/,
  ground: oneOf(
    'construction building crash blast explosion burial camp nuclear test testing landing launch impact excavation heritage disposal grave mass bomb bombing attack archaeological ruling power industrial',
  ),
  rests: /^(?:based|rely|relies|relied|depends?|depended|rests?|rested|built|hinges?|basing)$/,
  plural: spelt(String.raw`(?:^| )(?:\p{Ll}{2,}(?!s)\p{Ll}s|people|men|women)$`),
  quote: /^["“”„«»]$/,
  doing:
    /^(?:blam|accus|tak|mak|us|includ|fac|leav|giv|hav|be|speak|say|call|quot|describ|join|echo|meet|see|follow)ing$/,
  abstract:
    /(?:tion|sion|ment|ness|(?<!commun)ity|age|ance|ence|ure)s?$|^(?:news|rumou?rs?|lack|death|teachings?|details|age)$/,
  none: /^no$/,
  adjective:
    /(?:ese|ish|(?<!v|c|guard|custod|come|civil|histor|librar)ian|[aei]qi|eli|stani|[^h]ench|dutch|american|german|korean|mexican|^foreign|^arabic)$/,
  article: /^(?:the|an?|that)$/,
  ago: /^(?:ago|earlier|later)$/,
  claim: /^(?:claim|allegation|charge|rumou?r|story|figure)s?$/,
  noName: /^(?:we|i|he|she|it|they|you)'|(?<!^beij|^boe|k)ing$/,
  self: /^(?:him|her|it)self$|^themselves$/,
  ours: /^this$/,
  definite: /^(?:the|its|this|that)$/,
  tail: /^(?:familiar|close|aware|briefed|there)$/,
  bare: spelt(
    String.raw`^(?:recent|false|earlier|multiple|alleged|reminiscent|(?:un)?(?:confirm|verifi)ed|\p{Ll}{2,}(?:ous|ful|less|ible|(?<!const)able))$`,
  ),
  adverbs: spelt(
    String.raw`^(?:maybe|perhaps|well|clearly|\p{Ll}{3,}(?:ous|al|ent|ant|ate|ive|ed|ing|tain|ib|ful|less)ly)$`,
  ),
  headline:
    /^(?:accus|blam|defend|endors|urg|ask|back|claim|confirm|demand|join|prais|reject|reveal|seek|slam|tell|vow|want|warn|deni|say|hit|kill|call|is|has)(?:e?s)?$/,
  ordered: /^(?:this|its|an?|about)$/,
  pressed: /^(?:press|news|media|intelligence)$/,
  noNameAlone: oneOf(
    'online thanks late early earlier unconfirmed unverified unsubstantiated uncorroborated another longtime breaking exclusive hours minutes days unable url weeks months years things word look well little much fact update perhaps and but or so nor while separately newly recently currently reportedly allegedly apparently unfortunately interestingly finally initially actually clearly basically essentially originally previously ultimately eventually surprisingly sadly luckily additionally similarly obviously strangely ironically curiously notably possibly probably supposedly purportedly',
  ),
  joint: /^(?:neither|none|both|either)$/,
  online: /^(?:on|in|via|to|from)$/,
  bodies: [
    /\b(?:company|firm|manufacturer|maker|retailer|airline|carrier|lender|bank|motors|energy|airways|inc|corp|ltd|plc)\b/i,
    /\b(?:parliament|assembly|congress|senate|house|council|lawmakers)\b/i,
    /\b(?:police|constabulary|sheriff)\b/i,
    /\b(?:ministry|department|government|administration|cabinet|directorate|presidency)\b/i,
    /\b(?:company|newspaper|paper|tabloid|gazette|herald|courier|tribune|echo|observer|times|post|standard|ledger|magazine|outlet|daily|weekly)\b/i,
    /\b(?:broadcaster|channel|network|station|television|radio|outlet|company)\b/i,
    /\b(?:front|movement|rebels|militants|hackers|insurgents|(?:rights|advocacy|hacking|monitoring|militant|armed|campaign) group)\b/i,
    /\b(?:institute|university|college|school|academy)\b/i,
    /\b(?:union)\b/i,
    /\b(?:court|tribunal)\b/i,
    /\b(?:army|military|navy|forces|troops|militia|brigade|battalion)\b/i,
    /\b(?:party|campaign)\b/i,
    /\b(?:hospital|clinic)\b/i,
    /\b(?:club|team)\b/i,
  ],
  roles: [
    /\b(?:senator|sen)\b/i,
    /\b(?:governor|gov)\b/i,
    /\b(?:congress(?:man|woman)|rep|representative)\b/i,
    // a foreign secretary is a minister
    /\b(?:minister|secretary)\b/i,
    /\bmayor\b/i,
    /\b(?:spokes(?:man|woman|person))\b/i,
    /\b(?:lawyer|attorney)\b/i,
    /\bambassador\b/i,
    /\b(?:professor|prof)\b/i,
    /\bpope\b/i,
    /\bact(?:or|ress)\b/i,
    /\bsheriff\b/i,
  ],
  attribute: spelt(
    String.raw`^\p{L}+-\p{L}+$|^(?:satirical|daily|weekly|online|digital|independent|private|same|popular|parody|conservative|liberal|left-wing|right-wing|local|national|public|commercial)$`,
  ),
  acting: /^(?:lawyer|attorney|solicitor|representative|publicist|agent)s? for$/,
  behindHead: /^(?:familiar|close|there|aware|involved|present|here|nearby)$/,
  opening: /^(?:but|and|however|meanwhile|earlier|still|also|later)$/,
  itself: /^(?:itself|themselves|himself|herself|as)$/,
  anybody: /^(?:any|other|independent|outside|another) /i,
  // Latin, Greek and Cyrillic letters: the class of all letters takes fifty times as long to compile
  aside: /[A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͳͶͷΆΈ-ҁҊ-ԯ]{3} (?:that|which)[\s,]*$|, (?:whose|after a|following|amid) [^,]*$/,
  timely: /\b(?:after|before|since|until|when|while)\s+(?:the |an? )?$/i,
  speaking:
    /\b(?:reps?|representatives?|publicists?|spokes(?:man|woman|person|people))\b|\b(?:her|his|their|PR) (?:agents?|lawyers?|attorneys?)\b|['’]s (?:lawyers?|attorneys?)\b/,
  expert: /\b(?:analyst|expert|researcher|scientist|historian|specialist|academic|scholar|fact-checker)s?\b/i,
  unnamed: /\b(?:sources?|insiders?|people|officials?)\b/i,
};
