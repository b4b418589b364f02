/** Named pieces of English cue patterns. Source: the newsroom formulas of the development articles, generalised. */
export const fragments: Readonly<Record<string, string>> = {
  be: 'is|are|was|were',
  have: 'has|have|had',
  nt: "n't| not",
  proof: 'confirmation|verification|corroboration',
  // what may stand inside a verb group: "has not yet, however, been independently verified"
  adv: '(([a-z]+ly|yet|so far|also|still|even|ever|been|as yet|to date|always|at <the> (time|stage|point|moment)|for (itself|themselves|sure|now)|on its own|, [^,.;]{1,30},|and [a-z]+ly),? ){0,4}',
  // what may be put in between: ", however,", "(as of Monday)", "– despite repeated attempts –"
  aside: '(, <part>{1,60},| \\([^()]{1,60}\\)| ?[—–-]+ ?[^,.;:—–“”"]{1,60} ?[—–-]+)?',
  verify:
    'verify|confirm|corroborate|authenticate|validate|substantiate|geolocate|geo-locate|fact-check|vouch for|vet(?! <vetted>)|double-check|re-?confirm|back up|verify or \\w+|confirm or \\w+',
  verified:
    'verified|confirmed|corroborated|authenticated|validated|substantiated|geolocated|geo-located|(?<!(refugees|migrants|candidates?|nominees?|applicants|tenants|people|staff|who) ((<be>|<have>|been|being|not|never|\\w+ly) ){0,4})vetted|fact-checked|peer-reviewed|peer reviewed|double-checked|proven<notProvenTo>|proved<notProvenTo>(?! guilty)((?<=<start>(<be>|be|been|being|<nobody> <have>)<nt>?( (not|never|neither|yet|ever|even|so far|been|[a-z]+ly))* proved)|(?= (that|true|to be true|<provable>)<end>))',
  // people, who are vetted as such
  vetted:
    '(him|her|us|them|((the|his|her|their|its|our|all|any|new|those) )*(\\w+ )?(people|staff|candidates?|nominees?|applicants?|refugees|migrants|recruits|tenants|members|workers|volunteers|drivers|guests|employees|officers))<end>',
  // who is proved right is not what is proved
  notProvenTo: '(?! (wrong|right(?! (away|now|then|after|before))|fatal|decisive)<end>)',
  // what somebody proves of a story; not "her worth"
  provable: '(the|<these>|any|his|her|their|its) ([a-z]+ )?(<told>|<truth>|charges?|accusations?)',
  verifying: 'verifying|confirming|corroborating|authenticating|validating|substantiating|geolocating|fact-checking',
  // verbs that doubt only with an object that names truth or a question
  truth:
    '<verity>|truthfulness|truth|accuracy|provenance|genuineness|validity|legitimacy|credibility|reliability|origins?|identit(y|ies)|location',
  question:
    'whether|if|who|whom|whose|which|what|where|when|why|how|to what extent|under what|at what|exactly (who|what|how|where|when|why)',
  cannot:
    "(could|can)( (also|still|however|therefore|yet|of course)|, [^,.;]{1,40},)? not|(could|can)n't|can't|cannot|could never|could neither|can neither|could only partially|could only partly",
  unable:
    "(was|were|is|are|been|be|being|<stay>|proved|proven)? ?(so far |also |still |currently )?(unable|(not|n't|never|neither) (yet |immediately |independently |currently |been |so far |initially |actually |ever )*able|in no position|not in a position|powerless|at a loss)|inability|(has |have |had )?failed|without being able|struggled|struggling|(not|n't) (yet |been |so far )*(manage|managed|in a position)|(nobody|no one|none|no (\\w+ )?(reporters?|journalists?|observers?|monitors?|inspectors?))( [^,.;]{1,30})? (has|have|had|is|was|were) (yet |so far )*(been )?able",
  hard: "impossible|(very |extremely |almost |notoriously |nearly |increasingly |also |particularly )?(difficult|hard|tough|tricky)|(not|n't) (immediately |yet |always |currently |even |independently |been )*possible( on \\w+day)?|no (independent |immediate |easy |reliable |sure |other )?(way|means|method|ability|possibility)( for [^,.;]{2,40})?|little chance|too (early|soon|dangerous)|beyond reach",
  nobody: 'nobody|no one|no-one|none of them|neither side|neither group',
  // material that newsrooms get hold of
  comm: '(tele)?phone calls?|calls?|conversations?|communications?|comms|radio( (messages?|traffic|chatter|transmissions?|calls?|communications?|exchanges?|intercepts?))?|transmissions?|messages?|audios?|recordings?|tapes?|e-?mails?|chats?|chatter|texts?|text messages?|correspondence|cables?|telegrams?|letters?|signals|dialogues?|exchanges?|discussions?|phone lines?|intelligence(?! (agenc|serv|offic))|intercepts?|transcripts?|voice (notes?|messages?|mails?)|talks?|memos?|notes?',
  material:
    'documents?|papers?|files?|e-?mails?|memos?|memorand(um|a)|reports?|records?|recordings?|tapes?|audios?|audiotapes?|videos?|videotapes?|footage|clips?|photos?|photographs?|images?|pictures?|messages?|texts?|chats?|chat logs?|transcripts?|cables?|calls?|phone calls?|conversations?|data|information|details|letters?|contracts?|drafts?|dossiers?|databases?|spreadsheets?|screenshots?|correspondence|communications?|trove|cache|archives?|notes?|minutes|materials?|list|lists|slides?|presentations?|script|plans?|questions|directives?|manuals?|intelligence|posts?|accounts?|statements?|nude photos|nudes|story|stories|memoir|plan|proposal|deal|text|rulings?|opinion|draft opinion|logs|scripts?|tape|study|briefing|speech|order|orders|evidence|blueprints?|drawings|designs|schematics|specifications|specs|renderings|sheets?|test results|invoices?|payslips?|diar(y|ies)|speeches|trailer|calls|figures|copy|copies|version',
  // words that make what follows somebody's word; "the claim is false" and "the alleged kidnapping" tell no word
  voiced:
    'says?|said|saying|(?<!so-)call(ed|ing)?|calls(?! (and|from|to|by|or|about|between|of) )|denied|dismiss\\w*|denounc\\w+|reject\\w*|accus\\w+|describ\\w+|insist\\w*|(?<!(the|an|this|these|those|his|her|their|its) )alleg(ed|es?|ing)|allegedly|claim(ed|ing)|(?<!(the|<these>|any|all|some|such|his|her|its|their|[a-z]+\'s|[a-z]{4,}(al|ar|us|ed)) |^[“"]?)claims?(?! (of|about|on|in|by|made|against) )(?= \\S)',
  // of what was told, not of a gauge or a person
  discredited: '(?<=<start>(<told>|theor(y|ies)|tables?|ideas?|notion|myth|it|they|which)( [^.;]{1,90})? )discredited',
  // what is rated, up to the rating
  ratedAs:
    '( (it|them|<these>|(that )?(the|its|his|her|their|both|<these>) (\\w+ )?(<item>)( (<be>))?))?( as| to be| an?)* ["“]?(mostly |largely |completely |entirely |partly )*',
  // what may be shown to be false
  item: 'surveys?|stud(y|ies)|remarks|claims?|reports?|stor(y|ies)|tales?|rumou?rs?|articles?|accounts? of|allegations?|theor(y|ies)|photos?|photographs?|pictures?|images?|videos?|footage|clips?|recordings?|letters?|documents?|memos?|quotes?|quotations?|screenshots?|tweets?|posts?|memes?|messages?|headlines?|obituar(y|ies)|statements?|figures?|statistics?|interviews?|press releases?|announcements?',
  // what one may claim as one's own without saying anything
  claimable:
    '(tasks?|jobs?|rooms?|spots?|slots?|tickets?|parcels?|packages?|rewards?|coupons?|gifts?|bonus(es)?|credits?|deductions?|usernames?|handles?|domains?|territor(y|ies)|land|lands|islands?|sovereignty|ownership|copyright|patents?|inheritance|allowances?|pensions?|discounts?|vouchers?|ground|mandate|credit for|harassment|discrimination|jobseeker\\S+|residency|citizenship|custody|descent|nominations?|rights? to)<end>(?! (<be>|<have>|would|will) )',
  // what one wins, takes or costs: whoever claims it says nothing
  won: ' ((the|a|an|his|her|their|its|at least|more than|some|up to|\\d[\\d.,]*|tens of|hundreds of|thousands of|dozens of|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|many|several|so many) ){0,3}(\\w+ )?((lives|life)<end>|(firms|jobs|shops|licen[cs]es?|livelihoods?|careers?|victory|victories|title|titles|gold(en)?|silver|bronze|medals?|win|wins|place|crown|trophy|wickets?|benefits?|asylum|championship|victims|expenses|seats?|points?|record|prize|refunds?|compensation|top spot|the throne|scalp|goals?|assists?|timeout|homes|houses|acres|hectares|insurance|tax|pole|overtime|crowns|pounds|euros|dollars|<claimable>)<end>(?! (<be>|<have>|would|will|could|might|who) ))| (back|nothing|[£$€]|in (full|part)(?= ?[.,;]| by )|(both|two|several|three) (countries|states|nations|neighbou?rs)<end>(?! (<be>|<have>|would|will|could|might|that|who) ))| <their> (first|second|third|fourth|maiden|\\d+)| <their> ([a-z]+.s )?(licen[cs]e|degree)<end>(?! (<be>|<have>|would|will|could|might|that|who) )',
  // what somebody tells, and others doubt
  story: 'claims?|accounts?|stor(y|ies)|explanations?|versions?|testimony|reports?',
  // behind a question: what he who does not know it will do himself, a choice and no fact
  own: " (he|she|they|we|i)('d| would|'ll|( really)? want) ",
  // behind a question that asks for no fact: it tells what the writer thinks
  rhetorical:
    ' ((you|one) would|(any(one|body)|you|one|we) (should|needs?|wants?)|the point|lucky|blessed|they(.re| are) missing)<end>',
  // what one counts or measures, and verifies by rule
  counted:
    "([a-z']+ )?(readings|signatures|ballots|measurements|bookings|tickets|distances?|inventory|stock|vintage|age|steps?|proof(?= ?[.,;]))<end>(?! (of|from|on|under) [^.;]{0,40}(dead|killed|victims|missing|leaked|contract|<material>)<end>)",
  // what is still to come, or what somebody may do: nothing that was told
  future:
    "(?!( (of|about))? (\\w+ )?(<told>|<truth>)) ([^,.;:()—–]{0,70}?[ -])?(?<! (which|who|[a-z]+ that) )(((?<!<start>(the|a|his|her|their) |'s )will|would|should|must|(could|may|might)(?! (still |not |also )?(be|have)<end>))(n't)?|won't|(going|about|likely) to|to be)(?! (have|really|ever|actually)<end>)<end>",
  // what one forecasts, plans or wants: who doubts it doubts no report
  ahead:
    'chances?|success|prospects?|outlook|forecasts?|predictions?|plans?|proposals?|accord|budget|polic(y|ies)|reforms?|strateg(y|ies)|markets?(?! (on|in|at|square|place) )|merger|takeover|bid|transaction|growth|demand|supply|economy|inflation|recovery|(interest|exchange) rates?|prices|sales|profits?|currenc(y|ies)|dollar|investors?|investments?|willingness|ability to|viability|future|(timing|outcome|impact)(?!<ofEvent>)|tender|revenues?|ownership|industry',
  // "the outcome of the raid", "the timing of the video": of what has happened
  ofEvent:
    ' of (\\S+ ){0,2}(<told>|attacks?|raids?|strikes?|battles?|fight(ing)?|blasts?|shootings?|explosions?|crash|killings?|siege|assault|fire|operation|incident)<end>',
  outlook: '( (?!<told>)[^ ,.;:]+){0,3}? (<ahead>)<end>(?! (<told>))',
  // the same, before
  aheadOf: '(<ahead>)( (of|for|on|from|that) [^,;]{1,110}(, [^,;]{1,60},)?)? ',
  guessed: '(?!([^ ,.;]+ ){0,3}?(predictions?|forecasts?|estimates?) )',
  // of a plan, what is not settled yet
  plan: '((terms|(timing|outcome)(?!<ofEvent>)|funding|financing|plans|(effective|distribution) date|date for|form of|amount to be|(details?|amount|size|price|date|format|cost|location|site|mix) [^.;]{0,60}?<start>(offering|issue|transaction|deal|acquisition|merger|buyout|debentures?|bonds?|split|new plant|shares?|amendment|dividend))( [^,.;]{1,100})?) ',
  // who might have confirmed it
  institution:
    'agenc(y|ies)|officials?|authorit(y|ies)|sources?|outlets?|organi[sz]ations?|government|ministry|court|police|army|media|newsrooms?|experts?|laborator(y|ies)|group|body|side',
  // who finds out what is true, and is no party to it
  checker:
    'fact-?check\\w*|experts?|archive|museum|laborator(y|ies)|lab|newspaper|paper|researchers?|scientists?|analysts?|investigators?|site|editors?',
  // before a finding: a party says it, up to the end of its clause
  partySaid:
    '(?<!(<checker>)( (at|of|from) <part>{1,30})?( <have>)? )(says?|said(?! to (be|have) )|told|replied|(?<!(the|an|these) )alleg(es?|ed)|charg(es?|ed)) (<part>|\\.){1,110}(, (<part>){1,40},)? ',
  // behind a finding
  partySays:
    ',["”]? (?!([a-z-]+ ){0,3}(fact-?check|verif))([a-z-]+ ){0,4}?(spokes\\w+|s?he|company|firms?|bank|ministry|minister|lawyers?|attorneys?|managers?|agents?|publicists?|representatives?|family)( (<part>){1,40})? (said|says|told|insist\\w+)<end>',
  // scepticism of what is no claim: a policy, a party, a plan
  ofNoClaim:
    ' (of|about|toward) (?!(it|<these>|them)(?= ?[.,;:!?”"]| and | but | because |$)|(what|how|whether|who)<end>|[^.,;:]{0,60}?<start>(<told>|<truth>|announce\\w+|explanations?|assertions?|confidence|talks|truce|existence|discover\\w+|sightings?|denials?|leaks?|diagnosis|intelligence)<end>)|( that)? (he|she|they|we) can (?!be )',
  // "a report that could change the law": what it is told of, not what it tells
  relative:
    ' (could|can|may|might|would|will|should|is|are|was|were|has|have|had|spread|[a-z]+ed (the|an?|one|how))<end>',
  // what tells something
  told: '<item>|accounts?|versions?|evidence|data|records?|numbers?|results?|findings?|narratives?|testimon(y|ies)|tolls?|timelines?',
  // a document is forged, not an alliance
  forged:
    '(?<!(alliance|establishment|tie|bond|link|friend|partner|coalition|relation|consensus|deal|career|accord|pact|package|compromise|agreement|treaty|union)\\w*([ ,][^.;]{1,80})? )forged',
  // not what would follow if it had not happened, nor a promise that was not kept
  never: '(?<!(if|whether) ([^.;,]{1,50} )?|(could|would) (?!have)[^.;]{0,110}but it |things that )never',
  // words before a finding that make it somebody's word, or none
  saidOrNot:
    "(if|whether|not(?! surprisingly| unexpectedly)|n't|never|<may>|can|cannot|warn\\w*|tweeted|wrote|maintain\\w*|brand\\w+|argu\\w+|complain\\w*|according to|believ\\w*|suspect\\w*|fear\\w*|thinks?|thought|<voiced>)( [^ ;]+){0,5} ",
  // what is confirmed without a doubt about it: bookings, dates
  otherSense:
    " until| (the |a |an |your |his |her |my |our )?(\\w+ )?(bookings?|reservations?|orders?|appointments?|flights?|payments?|attendance|availability|fixtures?|seats?|(tour|concert|travel) dates?)<end>| (that )?(i|we)('ll| will)",
  // who is at a counter, on either side of it, and what a form asks of him
  ofForms:
    '(?!(?= ((the|an?|your|his|her|my|our|their|its|all|any) )*([a-z]+ )?(delivery (dates?|slots?)|address(es)?|passwords?|eligibility|users?|nominees?|nominations?|(new|its) signings?)(?= ?[.,;!]|$| (by|for|before|until|in time|may|must|can|online)<end>))(?<=<start>(voters?|customers?|users?|members|sellers|applicants?|residents|you|we|app|system|(web)?site|platform|service|bank|shop|store|courier|airline|company|firm|club|side|senate|senators|lawmakers|committee)( (?!independently)[^ .;]+){1,8}))',
  // what one does to find out
  probing:
    '(ascertain|access|analy[sz]|assess|attest|audit|authori[sz]|check|count|cover|cross-check|dat|determin|establish|evaluat|examin|gaug|identif|inspect|interview|investigat|judg|locat|match|measur|monitor|obtain|observ|plac|prov|reach|replicat|reproduc|research|review|scrutini[sz]|see|sourc|support|test|trac|view|visit|<verify>|<verified>)\\w*',
  // how one looks at it
  looking:
    'reviewed|examined|seen|checked|tested|audited|assessed|replicated|reproduced|repeated|evaluated|vetted|scrutini[sz]ed',
  // what tells of what there was
  record: 'data|records?|logs?|footage|video|documents?|images?|imagery|transcripts?|tests?|analysis',
  // what one asks or learns, and does not tell
  asked:
    'reveal|learn|ask|asked|asking|wonder|know|knows|check|checked|seen|unclear|clear|known|confirm|determine|verify|tell|questioned|sure|say|only|used|not|even',
  film: 'videos?|footage|clips?|recordings?',
  photo: 'photos?|photographs?|pictures?',
  // that what is shown is what it is said to be
  verity: 'authenticity|veracity',
  real: 'genuine|authentic',
  stay: 'remains?|remained',
  // what is announced for a calendar; "the date of the video" is none
  occasion:
    '(fixtures?( list)?|line-?ups?|replacement|successor|nominees?|nominations?|(dates?|venues?|itinerary|schedule) (of|for) ([a-z]+ ){0,3}(tour|match|games?|shows?|concerts?|festival|wedding|season|race|final|tournament))',
  // "check in at the desk"; not "check in the area"
  arriving: ' ((in|out)(?= ?[.,;:!?]| (online|at|before|early|for|until)<end>|$)|into )',
  // anything up to the end of a clause or quotation
  any: '[^.;:“”"]',
  // the same up to a comma too
  part: '[^,.;:“”"]',
  // pieces that many cues share
  if: "if|whether|not|n't",
  shot: 'filmed|taken|shot|recorded',
  found: 'established|determined',
  proofs: 'evidence|proof',
  picture: 'video|photo|photograph|picture|image|footage|clip',
  these: 'this|that|these|those',
  their: 'his|her|its|their',
  the: 'the|<these>|<their>',
  do: 'does|do|did',
  sure: 'sure|certain',
  // where a word ends or begins, which a pattern asks of what stands around it by itself
  end: '(?![a-z])',
  start: '(?<![a-z])',
  // what ends a clause: looked for behind a match
  mark: ' ?[.,;:!?”"]|$',
  office: 'ambassador|nominee|secretary|director|judge|appointee|commissioner|minister|chief',
  may: 'could|may|might|would',
};
