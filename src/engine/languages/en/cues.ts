import type { CueRule } from '../language';

const whyCould = 'whyCouldNotVerify';
const whyNot = 'whyNotVerified';

/** Ability to check that was not there. Source: Reuters, AP, BBC, CNN and other newsroom formulas in the development articles. */
const couldNotVerify: CueRule[] = [
  {
    id: 'could-not-verify',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: [
      'verif',
      'confirm',
      'corrobor',
      'authenticat',
      'validat',
      'substantiat',
      'geolocat',
      'geo-locat',
      'fact-check',
      'vouch',
      'vet',
      'double-check',
      'independent',
      'back up',
    ],
    pattern:
      '(?:<cannot>|<nobody> could|<nobody> can|nor could [^,.;]{2,30}|neither (?:\\w+ ){1,2}could) <adv>(?:be )?<adv>(?:<verify>|<verified>|independent(?:ly)? (?:be )?\\w+)',
    notAfter: '(?:author|which|who|whose name) (?:of \\S+(?: \\S+){0,2} )?$x',
    notBefore: ' until',
    about: 'either',
  },
  {
    id: 'unable-to-verify',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: ['unable', 'able', 'inability', 'failed', 'struggl', 'position', 'powerless', 'manag'],
    pattern:
      '<unable> <adv>to <adv>(?:be )?<adv>(?:<verify>|<verified>|(?:establish|determine|ascertain|check|assess|identify|locate|trace|independently \\w+)(?: [^,.;]{0,60}?<truth>| <question>| (?:the|its|their|his|her|this|that|these|them|it|any))?)',
    notAfter: 'if (?:\\S+ ){0,3}',
    about: 'either',
  },
  {
    id: 'cannot-establish',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: [
      'could not',
      'could also not',
      'could still not',
      'could never',
      'could neither',
      'could only part',
      "couldn't",
      'can not',
      'cannot',
      "can't",
      'can neither',
      'may not',
      'might not',
      'would not',
      'can also not',
      'unable',
      'able',
    ],
    pattern:
      '(?:<cannot>|<unable> to) <adv>(?:be )?<adv>(?:(?:establish|determin|ascertain|identif)(?:e|ed|y|ied)?(?: (?:<question>|(?:[^,.;:“”"]{0,40} )?<truth>|the)|(?=[.,;]))|(?:check|assess|trac|prov|review|locat|tell|told|say|said|know|known|evaluat|judg)(?:e|ed|y|ied|n)? (?:[^,.;:“”"]{0,40} )?(?:<truth>|whether|if|which))',
    notAfter: '(?:\\bi|you) ',
    about: 'either',
  },
  {
    id: 'could-not-be-placed',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: [
      'could not',
      'could also not',
      'could still not',
      'could never',
      'could neither',
      'could only part',
      "couldn't",
      'can not',
      'cannot',
      "can't",
      'can neither',
      'may not',
      'might not',
      'would not',
      'can also not',
    ],
    pattern:
      '<cannot> <adv>be <adv>(?:dated|placed|located|traced|matched|squared with|reconciled with|reproduced|replicated|checked|tested|established|determined|ascertained|identified|independently \\w+)(?! (?:for|in time))',
    onlyAfter:
      '(?:videos?|footage|clips?|recordings?|audio|tapes?|images?|photos?|photographs?|pictures?|documents?|letters?|files?|memos?|messages?|posts?|claims?|accounts?|reports?|statements?|figures?|numbers?|tolls?|details?|it|they|that|this|which|authenticity|veracity|origin|source|identity|identities|date|location|information|version|versions|story|stories|and|but|results?|findings?)(?: [^.;]{0,50})? ',
    about: 'either',
  },
  {
    id: 'could-not-go-and-check',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: [
      'could not',
      'could also not',
      'could still not',
      'could never',
      'could neither',
      'could only part',
      "couldn't",
      'can not',
      'cannot',
      "can't",
      'can neither',
      'may not',
      'might not',
      'would not',
      'can also not',
      'unable',
      'able',
      'manag',
      'find no',
      'found no',
      'obtain no',
      'obtained no',
      'locate no',
    ],
    pattern:
      '(?:<cannot>|<unable> to) <adv>(?:reach|get|access|visit|travel|speak|contact|enter|talk|find|obtain|get hold)(?: [^.;]{0,70}?)? (?:to|that (?:could|would)) <adv>(?:check|verify|confirm|corroborate|vouch|stand|ask|authenticate)|(?:could|can|has|have|had|was able to|were able to) (?:find|found|obtain|obtained|locate) no (?:corroborating|independent|supporting|other|further|second)(?: \\w+)?|<cannot> <adv>(?:find|obtain)(?: [a-z-]+){0,3} (?:evidence|proof|corroboration|confirmation)',
    about: 'either',
  },
  {
    id: 'hard-to-verify',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: [
      'impossible',
      'difficult',
      'hard',
      'tough',
      'tricky',
      'possible',
      'no way',
      'no independent',
      'no immediate',
      'no easy',
      'no reliable',
      'no sure',
      'no other',
      'no means',
      'no method',
      'little chance',
      'too dangerous',
      'beyond reach',
      'too early',
      'too soon',
    ],
    pattern:
      "(?:it (?:is|was|remains?|'s) (?:also )?)?<hard> <adv>(?:for [^,.;]{2,40} )?(?:to|of) <adv>(?:<verify>|<verifying>|gauge|assess|ascertain|independently \\w+|(?:establish|determine|check|prove|judge|evaluate|place|date|locate) (?:[^,.;]{0,40} )?(?:<truth>|<question>|images?|videos?|footage|recordings?))(?: soldier casualties)?|to (?:check|verify|confirm|corroborate|authenticate) [^.;]{2,70} (?:is|was) (?:not (?:yet |currently )?possible|impossible|difficult)",
    about: 'either',
  },
  {
    id: 'no-way-of-knowing',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: ['way to', 'way of'],
    pattern:
      "(?:no|not|n't)(?: \\w+){0,3} way (?:of|to) (?:knowing|know|telling|tell|checking|check|confirming|verifying)",
    about: 'either',
  },
  {
    id: 'nothing-to-confirm',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: ['nothing', 'lack', 'equipment', 'means'],
    pattern:
      "(?:have|has|had|'ve|got) nothing (?:\\w+ )?to (?:confirm|corroborate|substantiate|verify)|lack(?:s|ed|ing)? (?:the )?(?:\\w+ ){0,2}(?:equipment|means|capacity|expertise|resources|tools|access) to (?:diagnose|test|verify|confirm|check|establish)|(?:not|n't) have the (?:\\w+ ){0,3}(?:equipment|means|capacity|expertise|resources|tools|access)(?: or \\w+)? (?:to|needed|necessary)|(?:not|n't) have the (?:necessary|needed|required) (?:\\w+ ){0,2}(?:equipment|means|expertise|tools)(?: or \\w+)?",
    about: 'either',
  },
  {
    id: 'not-verifiable',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: ['verifiab', 'unverifiab'],
    pattern: "(?:not|n't|hardly|barely) <adv>verifiable|unverifiable",
    about: 'either',
  },
  {
    id: 'prevented-from-verifying',
    kind: 'could-not-verify',
    why: whyCould,
    triggers: ['prevent', 'making', 'makes', 'made'],
    pattern:
      '(?:prevent(?:s|ed|ing)? [^,.;]{0,40} from <adv><verifying>|ma(?:king|kes|de) [^,.;]{0,40}(?:hard|difficult|impossible|tough) (?:for [^,.;]{2,40} )?to <adv>(?:<verify>|check|establish))',
    about: 'back',
  },
];

/** Checks that have not been made, were refused, or that brought nothing. */
const notVerified: CueRule[] = [
  {
    id: 'not-verified',
    kind: 'not-verified',
    why: whyNot,
    triggers: [
      'verif',
      'confirm',
      'corrobor',
      'authenticat',
      'validat',
      'substantiat',
      'geolocat',
      'vet',
      'peer',
      'fact-check',
      'proven',
      'double-check',
      'backed',
      'supported',
    ],
    pattern:
      "(?:which |that )?(?:(?:has|have|had|is|are|was|were|being|been|do|does|did)(?: also| still| yet)?(?:n't| not| never| neither| nor)|not|never|neither|nor|without being) <adv>(?:[a-z]+ (?:n?or) )?<adv>(?:been )?<adv>(?:<verified>|<verify>|(?:backed|supported|backed up)(?: up)? by (?:any |other |an? |independent |credible ){0,2}[a-z]+|through peer review|independently \\w+ed)|<nobody>(?: has|'s| had| have)? <adv>(?:<verified>)",
    notAfter: '(?:could|can|would|to|should|must|may|might|will|please|why|you|whether or|or) ?',
    notBefore: ' (?:cases|accounts?|users?)',
    about: 'either',
  },
  {
    id: 'yet-to-be-verified',
    kind: 'not-verified',
    why: whyNot,
    triggers: ['yet', 'still', 'remain', 'await', 'wait', 'pending', 'need', 'subject'],
    pattern:
      '(?:(?:has|have|had|is|are|was|were)? ?(?:yet|still) to|remains? to|remained to|still (?:waiting|needs?|needed|has|have|had)(?: to)?|needs? to|needed to) <adv>be <adv>(?:<verified>|<verify>|ascertained|established|determined)|(?:(?:has|have|had|is|are|was|were) )?(?:yet|still waiting) to <adv>(?:<verify>)|(?:pending|awaiting|subject to|waiting for) (?:independent |official |further |an? |any )*(?:confirmation|verification|authentication|corroboration)',
    notAfter: '(?:constant|desperate|own|deep|(?:his|her|their|a|the|no|any)) ',
    notBefore: ' (?:if|whether|when|who|what|how) [^.;]{0,60}? (?:will|would) ',
    about: 'either',
  },
  {
    id: 'no-confirmation',
    kind: 'not-verified',
    why: whyNot,
    triggers: [
      'confirmation',
      'verification',
      'corroboration',
      'authentication',
      'official notification',
      'independent knowledge',
    ],
    pattern:
      '(?:no|not any|nor any|without(?: any)?|lack of|absence of|little|nor(?: is| was)? there(?: any)?)(?! prior| further notice)(?: (?:[a-z-]+|comment or)){0,3} (?:confirmation|verification|corroboration|authentication|official notification|independent knowledge)',
    notAfter: '(?:need|say|said) ',
    about: 'either',
  },
  {
    id: 'no-announcement-confirming',
    kind: 'not-verified',
    why: whyNot,
    triggers: ['confirming', 'verifying', 'or confirmation'],
    pattern:
      'no (?:official |formal |public )?(?:announcement|statement|word|comment)[^,.;]{0,40} (?:confirming|verifying|or confirmation)',
    about: 'either',
  },
  {
    id: 'without-evidence',
    kind: 'not-verified',
    why: 'whyNoEvidence',
    triggers: ['evidence', 'proof', 'source', 'support', 'detail', 'back up', 'back the', 'records'],
    pattern:
      "without (?:\\w+ly )?(?:(?:providing|offering|citing|giving|presenting|producing|showing|supplying) (?:any |further |much |supporting |hard |concrete |specific |clear |credible |the |immediate |direct |more )*(?:evidence|proof|details)|(?:specifying|naming|disclosing|identifying|citing) (?:any |its |their |his |her |the )*sources?|(?:any |much |hard |concrete |supporting )*(?:evidence|proof))|(?:provid|offer|giv|gave|present|produc|cit|show|suppl|releas|publish|shar|disclos|had|has|have|ha)(?:e|ed|es|en|ing|ied|ies|s)? (?:no|little|scant|zero)(?: [a-z-]+){0,2} (?:evidence|proof|(?:details|information|data)(?= (?:to|that|in) (?:support|back)))(?: (?:to|that|of|for|in) (?:support|back|substantiate|corroborate|prove)(?: up)?)?|(?:not|n't|never|nor)(?: \\w+ly| yet| so far| at this time| also)* (?:provid|offer|giv|present|produc|cit|show|suppl|releas|publish|shar|see|found|find|have|had|observ|reveal|disclos|identif|specif)(?:e|ed|en|ing|y|ied|n)?[^.;]{0,45}? (?:evidence|proof|(?:to|that|in) (?:support|corroborat|back(?: up)?|substantiat)\\w*|the source of its|its sources?|any records|imagery in support)|neither (?:\\w+ ){1,3}(?:has|have|had) (?:provided|offered|given|presented|produced) (?:\\w+ ){0,2}(?:evidence|proof)|there (?:is|was|has been|'s|were) (?:currently |so far |yet |still |also )*no (?:specific |clear |direct |independent |credible |hard |conclusive |public |firm |solid )*(?:evidence|proof)(?: (?:that|of|to|for))?|nothing (?:[a-z-]+ ){0,4}to (?:support|back up|substantiate|corroborate)",
    notAfter: '(?:if|unless|can|should|must|need to|needs to) (?:\\S+ )?',
    about: 'either',
  },
  {
    id: 'unverified',
    kind: 'not-verified',
    why: 'whyUnverified',
    triggers: [
      'unverified',
      'unconfirmed',
      'uncorroborat',
      'unauthenticat',
      'unsubstantiat',
      'unproven',
      'unvetted',
      'unsourced',
      'non-verified',
      'unfounded',
      'untested',
      'unpublished',
    ],
    pattern:
      '(?:(?:remains?|remained|is|are|was|were|still|currently|largely|multiple|as yet|as-yet) ){0,3}(?:unverified|unconfirmed|uncorroborated|unauthenticated|unsubstantiated|unproven|unvetted|non-verified|unpublished data)(?: (?:reports?|rumou?rs?|claims?|media reports|video|videos|footage|photos?|images?|accounts?|details|information|allegations?|audio|recordings?|documents?))?|unfounded (?:claims?|rumou?rs?|reports?|conspiracy|theory|theories|allegations?|stor(?:y|ies)|speculation)',
    notBefore: ' (?:users?|nominees?|nominations?|judges?|appointees?|positions?)',
    notAfter: '(?:nominees?|nominations?|judges?|judgeships?|seats?|posts?)(?: \\S+){0,4} ',
    about: 'either',
  },
  {
    id: 'refused-to-confirm',
    kind: 'not-verified',
    why: 'whyRefusedToConfirm',
    triggers: ['confirm', 'verif', 'authentic', 'genuine', 'corrobor', 'comment', 'vouch'],
    pattern:
      "(?:(?:declin|refus)(?:ed|es|ing|e)|(?:has|have|had)? ?chos(?:e|en) not|not prepared|not willing|unwilling|stopped short of|opted not|careful not) (?:\\S+ ){0,1}?(?:to )?<adv>(?:<verify>|<verifying>|(?:say|comment on) (?:whether|if) (?:\\w+ ){1,4}(?:genuine|authentic|real|true)|comment on (?:the |its |their )?(?:authenticity|veracity))|(?:would|will|wo)(?:n't| not| neither) <adv>(?:<verify>)|(?:neither|not|n't) (?:confirm(?:ed|s|ing)? (?:n?or) (?:denied|deny|denies|denying))|neither confirm\\w*|(?:do|does|did)(?:n't| not) comment on (?:the |its )?(?:authenticity|veracity)",
    notBefore: ' (?:how (?:many|much)|(?:if|whether|when|who|what|how) [^.;]{0,60}? (?:will|would) )',
    about: 'either',
  },
  {
    id: 'if-confirmed',
    kind: 'not-verified',
    why: 'whyIfTrue',
    triggers: ['if', 'assuming', 'should'],
    pattern:
      '(?:even )?(?:if|assuming|should) (?:(?:[^,.;:“”"]{1,50} )?(?:is|are|was|were|be|proves?|turns? out|prove[dn]?|being) )?(?:to be |later |independently |officially |indeed |ever |in fact |actually )*(?:confirmed|verified|authentic|authenticated|genuine|true|accurate|corroborated|substantiated|proven|proved|validated|correct|real)(?! (?:love|estate|cases|to))|if it stands(?=,)|if (?:it|that) (?:turns out|is determined|emerges) (?:that|to be true)|if (?:in fact|actually|indeed) [a-z]+(?=[ ,])',
    notAfter:
      '(?:as|what|see|find out|ask|asked|asking|wonder|know|knows|check|checked|seen|unclear|clear|known|confirm|determine|verify|tell|questioned|sure|say|only|used|not|even) ',
    about: 'either',
  },
  {
    id: 'trying-to-verify',
    kind: 'not-verified',
    why: 'whyStillChecking',
    triggers: [
      'try',
      'tried',
      'tries',
      'seek',
      'sought',
      'work',
      'attempt',
      'racing',
      'effort',
      'hoping',
      'process',
      'pushing',
      'moving',
      'scrambl',
      'verified',
      'authenticated',
      'fact-checked',
      'vetted',
      'being checked',
      'being verified',
      'being examined',
      'being assessed',
      'being analysed',
      'being analyzed',
      'being investigated',
      'being authenticated',
      'still analy',
      'still examin',
      'still check',
      'still verify',
      'still authentic',
      'still assess',
      'currently',
      'peer-reviewed',
      'peer reviewed',
    ],
    pattern:
      '(?:is |are |was |were |been |be )?(?:still |also |currently |now )?(?:try(?:ing)?|tries|tried|seek(?:ing|s)?|sought|work(?:ing|s)?|attempt(?:ing|ed|s)?|racing|efforts?|hoping|moving|scrambling|pushing|in the process of)(?: (?!not)[a-z-]+){0,5}? (?:to )?<adv>(?:<verify>|<verifying>|(?:see|find out|establish|determine|ascertain|assess|check|work out) (?:[^,.;]{0,40} )?(?:<truth>|really))|(?:being|to be|be) (?:independently |carefully |still )*(?:verified|authenticated|fact-checked|vetted)(?: by (?:other|independent|outside))? ?(?:\\w+ )?before|(?:authenticity|veracity|origin|provenance|recording|video|footage|document|file|photos?)(?: \\S+){0,3} (?:was|were|is|are) (?:still )?being (?:checked|verified|examined|assessed|analysed|analyzed|investigated|authenticated)|(?:still|currently) (?:analysing|analyzing|examining|checking|verifying|authenticating)(?: the| its| whether)?|until (?:it is |they are )?(?:published in a )?(?:peer-reviewed|peer reviewed)(?: (?:medical )?journal)?',
    notAfter: "(?:n't|not|never|stopped) ",
    about: 'either',
  },
  {
    id: 'authenticity-open',
    kind: 'not-verified',
    why: whyNot,
    triggers: ['authentic', 'veracity', 'provenance', 'genuineness', 'accuracy', 'origin'],
    pattern:
      '(?:unknown|uncertain|unclear|disputed|doubtful|questionable) (?:authenticity|veracity|provenance|origins?)|(?:authenticity|veracity|provenance|genuineness)(?: of [^,.;]{2,60})? (?:is|was|are|were|remains?|remained|has|had) (?:still |yet |also |being |been )*(?:unclear|unknown|in question|in doubt|in dispute|disputed|questioned|questionable|uncertain|unconfirmed|unverified|open|debated|contested|under (?:review|investigation))',
    about: 'back',
  },
];

/** Doubt about a fact: not known, contradicted, doubted. */
const unclear: CueRule[] = [
  {
    id: 'unclear',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['unclear'],
    pattern:
      "(?:(?:it(?:'s| is| was| remains| remained)|that (?:is|was)|is|are|was|were|remains?|remained|be|left) (?:also |still |currently |as yet |a little |yet |largely |far |initially |immediately )*)?unclear(?: from the \\w+)?(?: (?:exactly |precisely )?<question>)?",
    notBefore: ' water',
    about: 'here',
  },
  {
    id: 'not-clear',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['clear', 'certain', 'known', 'know', 'sure', 'obvious', 'apparent', 'evident', 'clarif'],
    pattern:
      "(?:(?:it|there|that|what)(?:'s| is| was)? )?(?:is |was |are |were |has |have |isn't |wasn't |aren't )?(?:also |still )?(?:not|(?:is|was|are|were|ai)n't|never|neither|far from|less|nothing)(?: [a-z]+ly| yet| been| at all| also| so| entirely){0,3} (?:clear|certain|known?|sure|obvious|apparent|evident)(?: to \\w+| yet)?,?(?: (?:exactly |precisely |as to |to |by )?<question>| that| is| about claims?)|(?:not|n't) (?:yet )?(?:been )?clarified",
    notAfter:
      "(?:(?:i|you|he|she|who)(?: am|'m| are| is| was|'re| were)?|(?:i|you|he|she|who|they|we)(?: would| will| could| might| may| should|'d)) ",
    notBefore: ' (?:best )?to ',
    about: 'here',
  },
  {
    id: 'not-yet-clear',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['clear', 'known'],
    pattern:
      "(?:is|are|was|were|remains?|remained|has|have|had)(?:n't| not) (?:yet |immediately |initially |entirely |been |fully |still |publicly )*(?:clear|known)(?=[.,;:]| at | on | until )",
    about: 'here',
  },
  {
    id: 'unknown-whether',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['unknown', 'uncertain', 'unsure', 'undetermined', 'open question', 'mystery', 'guess', 'telling'],
    pattern:
      "(?:it(?:'s| is| was| remains| remained) )?(?:is |was |are |were |remains? |remained )?(?:still |as yet |currently |yet |for now )*(?:unknown|uncertain|unsure|undetermined|an open question|a mystery)(?: (?:as to |of )?<question>)|(?:it(?:'s| is| was) )?any(?:one|body)'s guess(?: <question>)?|(?:there(?:'s| is| was) )?no telling (?:<question>)|(?:is|was|are|were) (?:still |as yet |currently |for now |so far )*unknown(?=[.,;]|$)",
    about: 'here',
  },
  {
    id: 'remains-unknown',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['remain'],
    pattern:
      '(?:remains?|remained) (?:still |largely |as yet )?(?:unknown|uncertain|a mystery|an open question|murky|in question|in doubt|undetermined|unanswered)|remain(?:s|ed)? to be (?:determined|established)(?: (?:exactly |precisely )?<question>)?',
    notAfter: 'whereabouts ',
    about: 'here',
  },
  {
    id: 'remains-to-be-seen',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['remain'],
    pattern: '(?:it )?remain(?:s|ed)? to be seen (?:<question>)(?: they are correct)?',
    about: 'here',
  },
  {
    id: 'nobody-knows',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['nobody', 'no one', 'wonder', 'little is known', 'not much is known'],
    pattern:
      '(?:nobody|no one|no-one) (?:really |actually |yet )?(?:knows|knew|can say|is sure|seems to know)(?: for (?:sure|certain)(?: <question>)?| <question>)|leaving (?:many|some|observers|people|experts|analysts) to wonder (?:if|whether)|(?:little|not much) (?:is|was) (?:yet |publicly )?known about(?: what)?',
    notBefore: ' (?:best |else )?to ',
    about: 'here',
  },
  {
    id: 'do-not-know',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: [
      'not know',
      "n't know",
      'not sure',
      "n't sure",
      'not certain',
      'determined',
      'say whether',
      'say if',
      'say for',
      'say the',
      'say that',
      'say it',
      'say this',
      'established',
      'worked out',
      "don't",
      "didn't",
      "doesn't",
      "aren't",
      "isn't",
      "weren't",
      "hasn't",
      "haven't",
    ],
    pattern:
      "(?:we|they|officials|police|investigators|authorities|experts|scientists|doctors)(?: still| also| just)? (?:do|does|are|were|is)(?:n't| not)(?: yet| really| currently| exactly)? (?:know|sure|certain)(?: exactly| for sure| yet)?(?: <question>|(?=[.,;”\"]|$))|(?:we|i) just (?:do|did)(?:n't| not) know(?: yet)?|(?:has|have|had)(?:n't| not) (?:yet )?(?:determined|established|worked out) (?:exactly |precisely )?<question>(?: exactly)?|(?:has|have|had)(?:n't| not) (?:yet |so far )?been (?:determined|established|worked out)|(?:can|could)(?:not|n't| not) (?:yet )?say (?:for (?:sure|certain) )?(?:whether|if|(?:that )?(?:the|it|this|they) (?:[^,.;]{1,30} )?(?:is|was|are|were) (?:real|genuine|authentic|true))",
    notAfter: '(?:what|that|which|things) ',
    notBefore: " (?:best |else )?to | we (?:do not|don't) know| [^.;]{0,60}? will ",
    about: 'here',
  },
  {
    id: 'doubt',
    kind: 'unclear',
    why: 'whyDoubted',
    triggers: [
      'doubt',
      'question',
      'sceptic',
      'skeptic',
      'dubious',
      'qualm',
      'credib',
      'suspicio',
      'disput',
      'debate',
      'confusion',
      'discrepanc',
    ],
    pattern:
      "(?:cast(?:s|ing)?|rais(?:e|es|ed|ing)|express(?:ed|es|ing)?|voic(?:ed|es|ing)|sow(?:ed|n|ing)?|there (?:is|was|are|were|has been|have been)|has|have|had|growing|some|serious|major|increasing|reflect(?:ed|s|ing)?)?(?: (?:further|fresh|new|some|serious|major|more|any|growing|considerable|strong|his|her|their|its|great|also|several)){0,3} ?(?:doubts?|questions?|qualms|scepticism|skepticism|debate|confusion)(?: [a-z]+){0,4}? (?:about|over|on|of|as to|that|whether|inside|around|surrounding|in)(?:(?<=doubts? [^.;]{0,40})(?: whether)| (?:the |its |their |his |her |this |that |these |those |today's |an? |image's )?(?:[a-z'-]+ ){0,3}?(?:authenticity|veracity|accuracy|legitimacy|credibility|credentials|identity|identities|claims?|reports?|accounts?|story|stories|rumou?rs?|video|footage|recording|tape|documents?|versions?|image|photos?|images?|validity|provenance|truth|truthfulness|existence|reliability|allegations?|election|results?|vote|exercise|evidence|incident))|(?:give|gave|given)(?: \\w+){0,2} (?:reason|cause) (?:for|to) doubt|doubts inside|contain(?:ed|s)? (?:some |several |many )?discrepancies",
    notAfter:
      '(?:no|without|beyond|little|not|never|any|answered?|answering|ask|asked|asking|fielded|posed|avoid\\w*|key|take|took|taking|list of) ',
    about: 'either',
  },
  {
    id: 'doubted',
    kind: 'unclear',
    why: 'whyDoubted',
    triggers: [
      'doubt',
      'question',
      'disput',
      'challeng',
      'cast',
      'sceptic',
      'skeptic',
      'dubious',
      'unlikely',
      'confidence',
    ],
    pattern:
      "(?:doubt(?:ed|s|ing)?|question(?:ed|s|ing)?|disput(?:ed|es|ing)|challeng(?:ed|es|ing)) (?:openly |publicly )?(?:the |its |their |his |her |whether (?:[^,.;]{1,40} )?)(?:\\w+ ){0,2}?(?:authenticity|veracity|accuracy|credibility|authentic|genuine|validity|truth|existence|provenance|legitimacy)|(?:is|are|was|were|remains?|remained|i'm|we're|he's|she's|they're|am) (?:very |highly |deeply |also )?(?:sceptical|skeptical|dubious)|(?:in |of )(?:his|her|their) (?:scepticism|skepticism)|[\"“]?(?:dubious|doubtful|questionable)[\"”]? (?:credibility|authenticity|provenance|veracity|sources?|accuracy|claims?|reports?|origin)|(?:seems?|appears?|is|looks?) (?:highly |very |extremely )unlikely|(?:not|n't) have a high degree of confidence",
    notAfter: "(?:no reason to|no need to|not|n't|never|no one|nobody) ",
    about: 'either',
  },
  {
    id: 'conflicting',
    kind: 'reported',
    why: 'whyContradicting',
    triggers: ['conflicting', 'contradict', 'differing', 'inconsistent'],
    pattern:
      '(?:conflicting|contradictory|differing|contradicting) (?:\\w+ )?(?:reports?|accounts?|claims?|versions?|stories|information|statements?|testimony|testimonies|narratives?|figures|numbers|details)',
    about: 'here',
  },
  {
    id: 'figures-vary',
    kind: 'unclear',
    why: 'whyContradicting',
    triggers: ['vary', 'varied', 'varies', 'differ', 'confusion'],
    pattern:
      '(?:death tolls?|tolls?|estimates|accounts|figures|numbers|versions|counts)(?: of [^,.;]{2,40})? (?:have |has )?(?:var(?:y|ies|ied)|differ(?:s|ed)?) (?:wildly|widely|sharply|considerably|greatly)|confusion (?:about|over|as to) (?:just |exactly )?<question>',
    about: 'here',
  },
  {
    id: 'is-it-true',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: [
      'is it',
      'is this',
      'is that',
      'is the',
      'are the',
      'are they',
      'did it',
      'did this',
      'did that',
      'did these',
      'did any',
    ],
    pattern:
      '(?:is|are) (?:it|this|that|they|these|(?:the|these|those|this) (?:rumou?rs?|reports?|claims?|story|stories|videos?|photos?|pictures?|images?|recordings?|allegations?)) (?:even |really |actually |all )*(?:true|real|genuine|authentic)(?= ?\\?)|did (?:it|this|that|(?:these|those|this|any of (?:it|this|these)) ?\\w*) (?:really |actually |ever |even )+(?:happen|occur|take place|exist)(?= ?\\?)',
    about: 'either',
  },
  {
    id: 'whether-genuine',
    kind: 'unclear',
    why: 'whyDoubted',
    triggers: ['whether'],
    pattern:
      '(?:regardless of )?whether or not [^,.;]{2,50} (?:is|are|was|were) (?:genuine|authentic|real|true|fake|accurate)|regardless of whether (?:\\S+ ){1,3}\\S+',
    about: 'back',
  },
  {
    id: 'may-be-fake',
    kind: 'unclear',
    why: 'whyDoubted',
    triggers: [
      'doctored',
      'fake',
      'fabricated',
      'manipulated',
      'hoax',
      'staged',
      'altered',
      'edited',
      'forge',
      'impersonat',
      'planted',
    ],
    pattern:
      '(?:could|may|might|possibly|perhaps|likely) (?:well )?(?:have been|be|had been)?(?: \\w+)? ?(?:doctored|faked|fake|fabricated|manipulated|a hoax|staged|altered|forged|planted|selectively edited)|(?:whether|(?:possib\\w+|chance|fears?|suspicions?|suspect\\w*|concerns?|doubts?) that) (?:\\S+ ){1,5}(?:was|were|is|are|been) (?:\\w+ )?(?:doctored|faked|fabricated|manipulated|a hoax|staged|forged)|not rule out (?:that )?(?:\\S+ ){0,6}(?:planted|doctored|faked|fabricated|staged)',
    notAfter: '(?:claim|claims|claimed|claiming|say|says|said|alleg\\w*|insist\\w*|accus\\w*|suggest\\w*) (?:\\w+ )?',
    about: 'either',
  },
  {
    id: 'trying-to-determine',
    kind: 'unclear',
    why: 'whyStillChecking',
    triggers: ['determine', 'establish', 'ascertain', 'work out', 'find out', 'see if', 'see whether'],
    pattern:
      '(?:is |are |was |were )?(?:still |also |currently )?(?:trying|tried|seeking|working|attempting|racing|hoping|scrambling|pushing|struggling)(?: (?!not)[a-z-]+){0,3}? to <adv>(?:determine|establish|ascertain|work out|find out|see) (?:exactly |precisely )?<question>',
    about: 'here',
  },
  {
    id: 'too-early',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['too early', 'too soon'],
    pattern: 'too (?:early|soon) to (?:say|tell|know|determine|draw)(?: <question>)?',
    about: 'here',
  },
  {
    id: 'hard-to-tell',
    kind: 'unclear',
    why: 'whyUnclear',
    triggers: ['difficult', 'hard', 'impossible', 'ready'],
    pattern:
      '(?:difficult|hard|impossible)(?: for \\w+)? to (?:clearly |really )?(?:make out|tell|know|say|discern)(?: for (?:sure|certain))? (?:whether|if|what exactly|exactly)|(?:not|weren.t|wasn.t|isn.t|aren.t) ready to say (?:whether|if|it|that)',
    about: 'here',
  },
];

/** A check that confirmed. */
const negation =
  "(?:not|n't|never|yet|without|nor|neither|if|until|unless|before|whether|to|can|could|cannot|must|should|would|nobody|no one|nothing|only)(?: \\S+){0,3} ";
const verified: CueRule[] = [
  {
    id: 'verified-by',
    kind: 'verified',
    why: 'whyVerified',
    triggers: [
      'verified',
      'authenticat',
      'corroborat',
      'geolocat',
      'geo-locat',
      'fact-check',
      'confirmed',
      'checked',
      'accepted',
      'recogni',
    ],
    pattern:
      '(?:(?:has|have|had|was|were|is|are|been|be|since|now|later|both|also|independently|initially|subsequently) ){0,4}(?:(?:verified|authenticated|corroborated|geolocated|geo-located|fact-checked|independently (?:confirmed|checked))(?: \\w+ly)? (?:by|to|as|through|using|with|on)|(?:confirmed|accepted|recogni[sz]ed|identified)(?: by [^,.;]{2,40})? as (?:genuine|authentic|real)|(?:has|have|had|was|were) (?:been )?checked by|(?:was|were|been) (?:later |since |also )?confirmed (?:by|through|in) (?:[a-zA-Z.]+ ){0,3}?(?:tests?|testing|analysis|experts?|intelligence|agencies|forensic\\w*|dna))',
    notAfter: `${negation}|(?:who|users?|accounts?) (?:is |are |was |were )?`,
    notBefore: ' (?:twitter account|the (?:platform|blue)|an? user)',
    about: 'either',
  },
  {
    id: 'confirmed-authentic',
    kind: 'verified',
    why: 'whyVerified',
    triggers: ['confirm', 'verif', 'authentic', 'genuine', 'vouch', 'identif', 'establish', 'dna'],
    pattern:
      '(?:has |have |had |did |was |were |been )?(?:now |also |since |later |independently |checked and )*(?:confirmed|confirms|confirm|confirming|verified|verifies|verify|established|proved|identified|deemed|declared|judged|found|ruled|consider)(?: by [^,.;]{2,30}| to \\S+(?: \\S+){0,3})?(?: that)? (?:(?:the|its|their|it|that|this|these|they|his|her|both|[A-Z]\\S+) ){0,2}(?:[^,.;“”"]{0,45} )?(?:as |to be |being |is |are |was |were |indeed |absolutely |"absolutely" |“absolutely” )*(?:authentic|genuine|authenticity|veracity|legitimate|legit|geolocation)|dna tests? (?:have |has |had )?(?:also )?(?:confirmed|showed|shown|proved|established)|(?:confirmed|confirms|confirming) that (?:he was hacked|it was (?:him|her)|they had received it)',
    notAfter: `${negation}|past that |(?:declin\\w+|refus\\w+|unable)(?: \\S+){0,3} `,
    about: 'either',
  },
  {
    id: 'verified-material',
    kind: 'verified',
    why: 'whyVerified',
    triggers: ['verif', 'authenticat', 'geolocat', 'geo-locat', 'corroborat', 'confirm'],
    pattern:
      "(?:has |have |had |did )?(?:now |also |since |later |independently |checked and |been able to |both |then )*(?:(?:verified|authenticated|geolocated|geo-located|corroborated)|(?:verifies|geolocates)) (?:that |one |two |three |several |some |much |many |parts |dozens |(?:the|its|their|a|an|both|this|these|his|her|more|all|of) ){1,3}(?:[a-z'’-]+)?|(?:has |have |had |did )?(?:now |also |since |independently |checked and )*(?:confirm(?:ed|s)?) (?:that )?(?:the |its |their |at least )(?:exact |[a-z-]+ ){0,2}(?:description|account of|version|location|footage|video|videos|recording|images?|photos?|clip|identity|place|date|one part of the story|part of the story|part|caller)",
    notAfter: `${negation}|(?:his|her|a|their|create|removed?|open|using|use) |members' |(?:tweets|posts|twitter|instagram|facebook) (?:\\S+ ){0,2}`,
    notBefore: '(?: \\w+)? accounts?(?! belong)',
    about: 'either',
  },
  {
    id: 'verified-adjective',
    kind: 'verified',
    why: 'whyVerified',
    triggers: ['verified', 'authenticated', 'geolocated', 'corroborated'],
    pattern:
      '(?:independently |recently )?(?:verified|authenticated|geolocated)(?: \\w+)? (?:video(?: footage)?|videos|footage|images?|photos?|recordings?|documents?|clips?|reports?)',
    notAfter: "(?:not|n't|never|yet|un|has|have|had|been|independently) ",
    about: 'either',
  },
  {
    id: 'able-to-verify',
    kind: 'verified',
    why: 'whyVerified',
    triggers: ['able'],
    pattern:
      '(?:was|were|is|are|been) (?:also |independently )?able to (?:independently |partially )?(?:verify|confirm|authenticate|corroborate|geolocate|establish|match|locate)',
    notAfter: "(?:not|n't|never|neither|nor|if|until|no one|nobody)(?: \\S+){0,2} ",
    about: 'either',
  },
  {
    id: 'is-authentic',
    kind: 'verified',
    why: 'whyVerified',
    triggers: ['authentic', 'genuine', 'no reason', 'no sign', 'no evidence of editing'],
    pattern:
      '(?:is|are|was|were|proved|proven|turned out to be) (?:indeed |in fact |to be |completely |absolutely |["“]absolutely["”] |likely |almost certainly )*(?:authentic|genuine)(?=[.,;:”"]| and | but | by |$)|no reason to (?:doubt|question)(?: (?:its|the|their) authenticity)?|footage appears? (?:to be )?genuine|(?:found )?no (?:sign|signs|trace|evidence) of (?:editing|manipulation|tampering|splicing|doctoring)',
    notAfter: "(?:if|whether|not|n't|that (?:it|they|this|the)|past that)(?: \\S+){0,6} ",
    about: 'either',
  },
];

/** A check that found it false. */
const refuted: CueRule[] = [
  {
    id: 'debunked',
    kind: 'refuted',
    why: 'whyRefuted',
    triggers: [
      'debunk',
      'hoax',
      'satir',
      'retract',
      'recant',
      'never happened',
      'fabricat',
      'refuted',
      'disprove',
      'discredit',
      'withdr',
    ],
    pattern:
      '(?:was |were |is |are |been |thoroughly |widely |quickly )*debunk(?:ed|s|ing)|(?:death |internet |online |an? |the |elaborate |this |that |cruel |nothing more than an internet )*hoax(?:es)?(?: (?:statement|story|report|website|site|news|article))?|(?:satirical|satire|fake news|parody) (?:news )?(?:web)?site|dedicated (?:entirely |solely )?to satire|(?:incident|event|attack|it|they|this|story)(?: itself)? never (?:actually )?(?:happened|took place|existed)|(?:retracted|retracts|withdrew|recanted)(?: (?:the |its |their |his |her |that )?(?:story|report|article|claims?|study|paper|account))?|(?:was|were|been|finally|since|later) (?:\\w+ly )?(?:retracted|withdrawn|recanted|refuted|disproved|disproven|discredited)|(?:issued|published) a retraction|admitted (?:to )?(?:fabricating|faking|inventing|making up)',
    notAfter:
      "(?:if|whether|not|n't|could|may|might|would|dismiss\\w*|denied|denounc\\w+|reject\\w*|called|calls|calling|accus\\w+|describ\\w+|said|says|insist\\w*|alleged\\w*|claim\\w*|believ\\w*|thinks?|thought|suspect\\w*|fear\\w*)(?: \\S+){0,4} ",
    notBefore: ' nothing',
    about: 'either',
  },
  {
    id: 'found-false',
    kind: 'refuted',
    why: 'whyRefuted',
    triggers: [
      'false',
      'fake',
      'doctored',
      'untrue',
      'true',
      'bogus',
      'photoshop',
      'deepfake',
      'ai-generated',
      'manipulated',
      'staged',
      'incorrect',
      'unfounded',
      'misleading',
      'erroneous',
      'mistaken',
      'edited',
      'fiction',
      'fabricated',
      'wrong',
      'misspoken',
    ],
    pattern:
      '(?:was|were|is|are|be|been|proved|proven|turned out|found|shown|appears to be|appear to be)(?: to be| to have been| later| completely| entirely| totally| actually| an?| apparently| deceptively| found to be)* (?:false|fabricated|doctored|faked?|photoshopped|untrue|not true|bogus|a fabrication|fabrication|an old video|ai-generated|deepfake|digitally altered|manipulated|incorrect|unfounded|deceptively edited|a work of fiction|work of fiction|doctored picture|doctored photo|a doctored (?:picture|photo|image))|(?:false|misleading|bogus|debunked|made-up|erroneous|doctored) (?:[A-Z]\\w+ News |\\w+ )?(?:claims?|reports?|stor(?:y|ies)|rumou?rs?|videos?|photos?|images?|picture|post|statement)|(?:had|has) misspoken',
    notAfter:
      "(?:if|whether|not|n't|could|may|might|would|dismiss\\w*|denied|denounc\\w+|reject\\w*|call(?:ed|s|ing)?|accus\\w+|spread\\w*|peddl\\w+|describ\\w+|said|says|insist\\w*|alleged\\w*|claim\\w*|warned|tweeted|wrote|maintained|branded|labelled|which|every|everything|other|sent|filed?|making|made|charges of|complain\\w*|says)(?: \\S+){0,5} ",
    notQuoted: true,
    about: 'either',
  },
  {
    id: 'old-footage',
    kind: 'refuted',
    why: 'whyOldMaterial',
    triggers: ['filmed', 'taken', 'footage', 'shot', 'turned out', 'dead since', 'from a', 'recorded'],
    pattern:
      '(?:was|were|had been|been) (?:actually |in fact |really |later found to have been )?(?:filmed|taken|shot|recorded) (?:[^,.;]{2,50} )?(?:in (?:19|20)\\d\\d|years (?:ago|earlier|before)|in another (?:country|state|city|war))|(?:later |since )?found to have been (?:filmed|taken|shot|recorded) (?:in|at|elsewhere|during|years)|(?:old|unrelated|years-old|archive) (?:footage|video|photos?|images?|clip)|turned out to be (?:the work of|an? (?:old|fake|actor|hoax)|from)|(?:has|had) been dead since|(?:is|was|appears to be) (?:actually )?from an? (?:porn website|video game|film|movie|different|unrelated|old)',
    notAfter: "(?:if|whether|not|n't|could|may|might|would|said|says|claim\\w*|when|where|who)(?: \\S+){0,4} ",
    about: 'either',
  },
];

/** Covertly obtained or leaked material. */
const intercepted: CueRule[] = [
  {
    id: 'intercepted-communication',
    kind: 'intercepted',
    why: 'whyIntercepted',
    triggers: ['intercept', 'picked up'],
    pattern:
      "(?:it |they |had |have |has )?intercept(?:ed|s|ing) (?:(?:and [a-z]+ed|[a-z-]+|[A-Z][\\w.-]*|,|[A-Z]\\w+'s) ){0,5}?<comm>|(?:<comm>)(?: [^,.;]{0,40}?)? (?:was|were|are|is|been|being|that \\w+ )? ?intercepted(?: by \\S+)?|<comm> intercepted by \\S+|intercepted making (?:telephone )?calls|(?:radio|phone|audio|communications?|signals?|telephone|wire) intercepts?|(?:radio traffic|calls?|conversations?|recordings?|transmissions?|communications?)(?: [^,.;]{0,30})? picked up(?: by)?",
    notBefore:
      '(?: |-)(?:missiles?|drones?|rockets?|jets?|aircraft|planes?|boats?|ships?|vessels?|pass|passes|shipments?)',
    about: 'here',
  },
  {
    id: 'intercept',
    kind: 'intercepted',
    why: 'whyIntercepted',
    triggers: ['intercept'],
    pattern:
      '(?:the |an? |these |this )intercepts?(?= (?:reveal|show|suggest|indicat|record|was|were|appear|captur|raise|prove|is|are)|,)',
    companion: true,
    notName: true,
    about: 'here',
  },
  {
    id: 'wiretapped',
    kind: 'intercepted',
    why: 'whyIntercepted',
    triggers: ['wiretap', 'wire-tap', 'bugged', 'eavesdrop', 'phone tap', 'phone-tap', 'tapped', 'overheard', 'listen'],
    pattern:
      "(?:wire-?tapp?(?:ed|s)?|bugged|tapped|phone-tap(?:ped)?) (?:[a-z-]+ ){0,2}?(?:<comm>|phones?|evidence)|(?:heard|recorded|caught|captured|taped|picked up) on (?:an? )?(?:\\w+ )?(?:wiretaps?|bug|phone taps?)|wiretaps? (?:released|published|obtained|leaked|played|of)|(?:overheard|eavesdropped on|eavesdropping on|listened in on) (?:[a-z'-]+ ){0,3}?(?:<comm>)",
    about: 'here',
  },
  {
    id: 'leaked',
    kind: 'intercepted',
    why: 'whyLeaked',
    triggers: ['leak'],
    pattern:
      "(?:newly |recently |illegally |likely )?['‘]?leaked['’]?(?: (?!the |a |his |her |information)(?:[a-z'-]+|[A-Z][\\w.-]*|\\d+-\\w+)){0,3}? (?:<material>|renders)|(?:was|were|is|are|been|being|just|first|likely|later|recently|illegally) (?:\\w+ly )?['‘]?leaked['’]?(?: (?:to|by|online|on|from|it|outside|earlier|last|this|and|in)(?: \\S+)?)?|<material>(?: \\S+){0,8}? leaked(?=[.,;]| to | online | by )|leak of (?:more than )?(?:[a-z0-9-]+ ){0,2}(?:<material>)",
    notAfter:
      '(?:gas|oil|water|fuel|radiation|roof|pipe|tank|chemical|methane|source of a|coolant|ammonia|pipeline|sewage|allegedly) (?:\\S+ ){0,1}',
    notBefore: ',? (?:[a-z]+ ){0,2}(?:gas|oil|water|fuel|pipe|tank|radiation|methane|chemicals?|sewage|roof)',
    about: 'here',
  },
  {
    id: 'the-leak',
    kind: 'intercepted',
    why: 'whyLeaked',
    triggers: ['leak'],
    pattern: '(?:the|this|the latest) leaks?(?= (?:of|is|was|comes?|came|includ|show|reveal|has|had|also)|[,.])',
    companion: true,
    about: 'here',
  },
  {
    id: 'hacked',
    kind: 'intercepted',
    why: 'whyLeaked',
    triggers: ['hack', 'stolen', 'illegally', 'obtained'],
    pattern:
      '(?:hacked|stolen) (?:and leaked |private |personal |internal |campaign |[a-z]+ ){0,2}?(?:e-?mails?|documents?|messages?|files|data|correspondence|communications|records|photos|materials?|cables|texts)|(?:e-?mails?|documents?|messages?|files|data|correspondence|materials?|exchanges|photos)(?: \\S+){0,4}? (?:hacked|stolen)(?: (?:from|by)(?: \\S+){0,2})?|(?:stolen|hacked|obtained(?: illegally)?) by (?:\\w+ )?hackers|illegally obtained|obtained illegally|hacked from',
    notAfter: '(?:claim\\w* to have|of|have|had) ',
    about: 'here',
  },
  {
    id: 'secretly-recorded',
    kind: 'intercepted',
    why: 'whyIntercepted',
    triggers: [
      'secret',
      'covert',
      'surreptitious',
      'clandestin',
      'hidden',
      'undercover',
      'without his knowledge',
      'without her knowledge',
      'without their knowledge',
    ],
    pattern:
      '(?:secretly|covertly|surreptitiously|clandestinely)(?: |-)(?:audio-?|video-?)?(?:taped|recorded|filmed|recording|taping|filming|record|intercepted|taped)(?: (?:conversations?|audio|video|tapes?|recordings?|phone calls?|footage))?|(?:secret|covert|clandestine|surreptitious|undercover) (?:audio |video |tape )?(?:recordings?|tapes?)',
    about: 'here',
  },
  {
    id: 'obtained-document',
    kind: 'intercepted',
    why: 'whyObtained',
    triggers: ['internal', 'confidential', 'classified', 'secret', 'official use'],
    pattern:
      '(?:an? |the )?(?:internal|confidential|classified|secret|top-secret|top secret)(?: [a-z-]+){0,2} (?:documents?|memos?|e-?mails?|papers?|files?|reports?|cables?|assessments?)(?: [^,.;]{0,40})?,? (?:obtained|seen|reviewed|viewed) by|official use only[^.;]{0,20} obtained by',
    about: 'here',
  },
];

/** Hedges. */
const alleged: CueRule[] = [
  {
    id: 'allegedly',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['allegedly', 'purportedly', 'supposedly', 'ostensibly'],
    pattern: 'allegedly|purportedly|supposedly|ostensibly',
    notBefore: ' leaked| false',
    about: 'here',
  },
  {
    id: 'alleged',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['alleged', 'purported', 'supposed', 'alleg'],
    pattern:
      '(?:alleged|purported|supposed(?! to))(?: (?!intercept|leak|hack|unverif)[a-z-]+)?|alleges|alleging|allege',
    notBefore: ' to (?:be|have|do|get|go|take|make|happen|come|start|give|play|help|meet|know|work)',
    about: 'here',
  },
  {
    id: 'purport',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['purport'],
    pattern:
      '(?:purport(?:s|ing|edly)?|purported|alleged) to (?:be|show|have|depict|capture|reveal|\\w+)|purport(?:s|ing)',
    about: 'here',
  },
  {
    id: 'what-it-says-is',
    kind: 'alleged',
    why: 'whyWhatItSays',
    triggers: ['what', 'who it', 'who he', 'who she', 'who they', 'which it', 'which he', 'which she', 'which they'],
    pattern:
      "what (?:it|they|the [a-zA-Z'-]+(?: [a-zA-Z'-]+)?|was|were) (?:called|termed)|what (?:it|he|she|they|the [a-zA-Z'-]+(?: [a-zA-Z'-]+)?|[A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)?|is|was|are) (?:(?:says?|said|believes?) (?:is|are|was|were|to be)|(?:claims?|claimed|alleges|alleged|purports)(?: (?:is|are|was|were|to be))?|describe[sd]? as)|what (?:appears?|appeared|looks?|looked|sounds?|sounded|seems?|seemed) (?:to be|like)(?: \\w+)?|(?:who|which) (?:it|he|she|they) (?:says?|said|claims?|claimed) (?:is|are|was|were)",
    about: 'here',
  },
  {
    id: 'attributed-to',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['attributed to'],
    pattern: '(?:statement|message|recording|video|audio|letter|post|tape|claim)s?,? attributed to',
    about: 'here',
  },
  {
    id: 'apparently-shows',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['apparently'],
    pattern:
      '(?:is|are|was|were) apparently [a-z]+(?:ed|ing|n)|apparently (?:show(?:s|ing|ed)|depict(?:s|ing|ed)|captur(?:es|ing|ed)|suffering|filmed|recorded|taken|is just|were|made)',
    about: 'here',
  },
  {
    id: 'so-called',
    kind: 'alleged',
    why: 'whyAlleged',
    triggers: ['so-called'],
    pattern: 'so-called (?:evidence|proof|leak|confession|recording|document|witness|plot)',
    about: 'here',
  },
];

const reported: CueRule[] = [
  {
    id: 'reportedly',
    kind: 'reported',
    why: 'whyReported',
    triggers: ['reportedly'],
    pattern: 'reportedly',
    about: 'here',
  },
  {
    id: 'said-to',
    kind: 'reported',
    why: 'whyReported',
    triggers: ['said to', 'reported to', 'understood', 'rumo', 'thought', 'linked with', 'tipped'],
    pattern:
      "(?:is|are|was|were|been|being)(?: now| also| widely| long| recently)* (?:said to \\w+|reported to (?:be|have)|rumou?red to|understood to (?:be|have))|(?:said|reported|rumou?red|understood) to (?:be|have)|(?:it is|it's|it was) (?:now |widely |also )*(?:understood|rumou?red|thought|assumed)|(?:been|was|were|recently) linked with (?:a )?(?:moves?|transfer)",
    notAfter: '(?:he|she|they|who|official|spokesman|spokeswoman|also|president|minister|[a-z]+man) ',
    about: 'here',
  },
  {
    id: 'it-was-reported',
    kind: 'reported',
    why: 'whyReported',
    triggers: ['reported', 'being reported'],
    pattern:
      "(?:it (?:is|was|has been|had been|'s) (?:also |initially |widely |first |being |previously )*reported(?: that| on \\w+| last| this| in)?)|(?:has been|have been|was|were) (?:widely |variously )reported|reported (?:use|hunt|negotiator|death|capture|attack|plan|plot|deal|sighting|sightings|deaths|killing|abuse)",
    about: 'here',
  },
  {
    id: 'rumour',
    kind: 'reported',
    why: 'whyRumour',
    triggers: ['rumo', 'speculat', 'gossip', 'theori'],
    pattern:
      '(?:sparking |swirling |the |there (?:are|were|have been) |of |amid |new |\\w+ )?(?:rumou?rs?|gossip)(?: (?:that|of|about|have|has|spread|swirl\\w*|mill|she|he|hit|went|suggest\\w*|circulat\\w*|say|claim\\w*))?(?! (?:web)?sites?| blogs?)|(?:rumou?red)|(?:the |there (?:is|was|has been) |also |causing |fuell?ing |amid )?speculation (?:that|about|over|is rife|on|as to|has|swirl\\w*)(?: \\S+)?|(?:some|many|others|observers|analysts) (?:have |had )?(?:speculat|theori[sz])(?:ed|e|ing)',
    about: 'here',
  },
  {
    id: 'reports-say',
    kind: 'reported',
    why: 'whyReported',
    triggers: ['report'],
    notAfterName: true,
    pattern:
      "(?<!'s )(?:(?:some|other|media|local|news|early|initial|several|recent|various|multiple|further|press|credible|new|other|previous|earlier|tabloid|chinese|state media|social media) )*(?:reports?) (?:have |had |has |also )*(?:say|said|saying|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|emerged(?: that)?|surfaced(?: that)?|circulat(?:ed|ing)|that|carried by \\w+ \\w+ (?:said|say)|of (?:armed|her|his|the (?:death|attack|killing|shooting)))|reports? (?:have |had )?(?:also )?emerged|according to (?:an? (?:new |recent |media |local )?report(?=[.,;]|$)|(?:new |some |several |unnamed |credible |local |media |news |press |other |recent |multiple |various |numerous |published |early |initial |[a-z]+ ){0,3}reports(?: (?:published|in|from|at) \\w+)?)|(?:an? |new |the )?report said(?=[,.])|(?:now|being|been) widely reported",
    notAfter:
      '(?:official|a detailed|its|their|his|his|annual|police|the|this|that|new|investigative|to|scientific|government|intelligence|committee|a|autopsy) ',
    about: 'here',
  },
  {
    id: 'unnamed-source',
    kind: 'reported',
    why: 'whyUnnamed',
    triggers: [
      'source',
      'insider',
      'anonym',
      'unnamed',
      'familiar',
      'briefed',
      'unidentified',
      'identified',
      'these people',
      'close to',
      'with knowledge',
    ],
    pattern:
      '(?:according to|citing|cited|cites|quoting|quoted|quotes)(?: (?!its|their|his|other)[a-z-]+){0,4}? (?:sources?|insiders?|people (?:familiar|close|with)|persons?|whistleblowers?)(?: (?:there|familiar|close|briefed|with|in|at|within|inside|near)(?: [a-zA-Z]+){0,3})?|(?:the|a|an|one|that|another|two|three|several|multiple|some|security|our|government|diplomatic|military|well-placed|unnamed|anonymous|police|[A-Z]?[a-z-]+)? ?(?:sources?|insiders?)(?: (?:close|familiar|briefed|with|in|at|within|inside|linked|near|from|on)(?: \\S+){1,6}?)? (?:have |has |had |also )*(?:told|said|say|says|tell|tells|added|adds|confirmed|suggested|suggests|reveal(?:ed|s)?|report(?:ed)?|are reporting(?: that)?)(?: reuters| the \\w+| cnn| espn| \\w+)?|(?:said|told|added|says|adds|claimed|confirmed|revealed) (?:the|a|an|one|another|our) (?:[a-z-]+ )?(?:source|insider)|(?:people|persons?|officials?|individuals?|those|someone|lawmakers?|executives?)(?: \\S+){0,2}? (?:familiar|briefed|close) (?:with|on|to)(?: the)?(?: \\w+)?(?: (?:said|say|told))?|on (?:the )?condition of anonymity|(?:speaking|spoke|speak) anonymously|(?:asked|requested|wished|declined) (?:not )?to (?:not )?(?:be (?:identified|named)|remain anonymous)|(?:requested|requesting|sought) anonymity|not (?:identified|named) by name|(?:unnamed|anonymous|unidentified) (?:[a-zA-Z-]+ ){0,2}(?:officials?|sources?|person|people|insiders?|diplomats?|aides?|employees?)|these people said|heard from sources|(?:an?|the|one|another) (?:[a-z-]+ ){0,3}source (?:linked|close|with|in|at|within|inside|who|briefed|familiar|near)|by (?:security|police|government|military|diplomatic|several|unnamed|other) sources|an? (?:senior |unnamed |security |political |government |military |diplomatic ){1,3}source',
    notAfter:
      '(?:open|news|energy|power|light|food|water|income|revenue|primary|main|single|data|research|code|human re|natural re|re) ',
    about: 'here',
  },
  {
    id: 'is-believed',
    kind: 'reported',
    why: 'whyBelieved',
    triggers: ['believed'],
    pattern: "(?:it is|it's|it was) (?:now |widely )?believed",
    about: 'here',
  },
];

const claimed: CueRule[] = [
  {
    id: 'claimed',
    kind: 'claimed',
    why: 'whyClaimed',
    triggers: ['claim'],
    pattern:
      '(?:has |have |had |was |been )?(?:also |since |further |previously |repeatedly |earlier |falsely |now |mistakenly )*claimed(?: (?:that|to|responsibility|by|in the \\w+))?',
    notAfter:
      "(?:no one|nobody|no group|none)(?: \\S+){0,4} |(?:can|could|may|must|should|will|would|to) (?:then |only |also |not )?be |(?<!\\bit(?: is| was|'s)(?: \\w+ly)? )(?:is|are|was|were)(?: \\w+ly| not)? (?=$)|\\(",
    notBefore:
      ' (?:(?:the|a|an|his|her|their|its|at least|more than|some|up to|\\d+|hundreds of|thousands of|dozens of|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|many|several|so many) ){0,3}(?:\\w+ )?(?:lives|life|victory|victories|title|titles|gold|silver|bronze|medals?|win|wins|place|crown|trophy|wickets?|benefits?|asylum|championship|victims|expenses|seats?|points?|record|prize|refunds?|compensation|top spot|the throne|scalp|goals?|assists?|timeout|insurance|tax|pole|overtime|<claimable>)| (?:back|nothing|[£$€])| (?:his|her|their|its) (?:first|second|third|fourth|maiden|\\d+)',
    about: 'here',
  },
  {
    id: 'claims',
    kind: 'claimed',
    why: 'whyClaimed',
    triggers: ['claim'],
    pattern: '(?:also |now |further )?claims?(?: (?:that|to (?:have|be|show|(?!the |an? |its )\\w+)|responsibility))?',
    // a verb: behind a noun or name, not behind an article, an adjective or a preposition
    notAfter:
      "(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|in|on|to|for|about|over|by|with|and|or|any|all|some|no|other|such|false|many|several|unverified|jobless|insurance|legal|health|unemployment|benefit|initial|new|similar|competing|conflicting|unemployment|weekly|two|three|court|small|damage|\\w+(?:'s|s')|\\w+(?:ed|ing|ous|ful|ive|al|ary|ic|able|less)|can|could|may|might|would|will|should|must|lay|stake|settle|file|filed|make|made|support|deny|denied|reject|rejected|verify|confirm|repeat|repeated|dispute|disputed|investigate|reports? and|video and|photo and|not|n't|ncri|latest|baggage|property) ",
    notBefore:
      ' (?:of|by|about|against|over|for|are|is|were|was|have|has|had|made|from|on|could|may|exposed|in|and|or|may|should|can|process|forms?|data|rose|fell|as)(?![a-z])|[.,;:”"’)]|$',
    about: 'here',
  },
  {
    id: 'claims-that',
    kind: 'claimed',
    why: 'whyClaimed',
    triggers: ['claim'],
    pattern:
      '(?:reiterated the |repeated the |claims were made )?claims? that|reiterated the claim|(?:also |now )?claims? to (?:have|be|show|represent|know|own|control|possess|hold|come|await|speak)|(?:also|now) claims',
    notAfter: '(?:a|an|any|no|legal|prior) ',
    about: 'here',
  },
  {
    id: 'claiming',
    kind: 'claimed',
    why: 'whyClaimed',
    triggers: ['claiming'],
    pattern:
      '(?:are |were |is |was |been |falsely |after )*claiming(?: (?:that|to (?:have|be|show|\\w+)|responsibility|credit))?',
    notBefore:
      ' (?:an? |the |this |that |their |his |her |its |any )?(?:benefits?|asylum|unemployment|damages|lives|expenses|victory|<claimable>)',
    about: 'here',
  },
  {
    id: 'insists',
    kind: 'claimed',
    why: 'whyInsists',
    triggers: ['insist', 'maintain', 'contend', 'swear', 'swore', 'profess', 'assert'],
    pattern:
      '(?:has |have |had |also |still |kept |keeps |repeatedly |continues? to |continued to )*(?:insist(?:s|ed|ing)?|(?:maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?|profess(?:es|ed)?|assert(?:s|ed|ing)?) (?:that(?! position)|he|she|they|it|the boy|(?:his|her|their) innocence)|(?:swears|swore) (?=that |he |she |they |it |to (?:having|being)))(?: that)?',
    notBefore:
      ' (?:(?:that )?[^.,;:“”"]{1,60} (?:must|should|would have to|has to|have to|needs? to|be) )| on (?:a|the|his|her|their|having|being|seeing|using|\\w+ing)| (?:at|in|into|off|control|order|peace|its position|allegiance)(?![a-z])',
    about: 'here',
  },
];

/** The cues of English. Nearer explanations stand beside each group. */
export const cues: readonly CueRule[] = [
  ...couldNotVerify,
  ...notVerified,
  ...unclear,
  ...verified,
  ...refuted,
  ...intercepted,
  ...alleged,
  ...reported,
  ...claimed,
];
