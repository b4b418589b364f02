import { cuesOf } from '../../language';

/** Doubt about a fact: not known, contradicted, doubted. */
export const unclear = cuesOf('unclear', 'whyUnclear', [
  {
    id: 'unclear',
    triggers: 'unclear',
    pattern:
      "((it('s| is| was| remains| remained)|that (is|was)|<be>|<stay>|be|left) (also |still |currently |as yet |a little |yet |largely |far |initially |immediately )*)?unclear( from the \\w+)?( (exactly |precisely )?<question>)?",
    notBefore: '<rhetorical>| water| about <their> own| (prospects|outlook)<end>',
    notAfter:
      '<be> (so|too|very) |(water|sky|skies|plot|handwriting|lettering|instructions?|wording|dialogue|rules|regulations)( [^.;]{0,40})? ',
    about: 'here',
  },
  {
    id: 'not-clear',
    triggers: 'clear|certain|know|sure|obvious|apparent|evident|clarif',
    pattern:
      "((it|there|that|what)('s| is| was)? )?(is |was |are |were |has |have |isn't |wasn't |aren't )?(also |still )?(?!never know )(not|(<be>|ai)n't|never|neither|far from|by no means|less|nothing)( [a-z]+ly| yet| been| made| at all| also| so| even){0,3} (clear|certain|known?|sure|obvious|apparent|evident)( to \\w+| yet| from the [a-z ]{2,30}?)?,?( (exactly |precisely |as to |to |by |(from|on|in|at|with|for|under|of) (?=wh(ich|at|om|ose) ))?<question>(?!(?<=know why)|(?<=(know|sure) \\w+)(<own>|<future>))|(?<!know) that(?!(?<=(certain|sure|evident) that)<future>)| is| about claims?)|(not|n't) (yet )?(been )?clarified",
    notAfter:
      "((i|you|he|she|who)( am|'m| are| is| was|'re| were|'s)?|(i|you|he|she|who|they|we)( would| will| could| might| may| should|'d)|if [^.;,]{1,60} <do>|(voters|respondents|consumers|children|students|half|asked|surveyed)( \\S+){0,3} <do>) ",
    notBefore: "<rhetorical>| (best )?to | \\S+( <be>|'\\w+) talking about",
    about: 'here',
  },
  {
    id: 'not-yet-clear',
    triggers: 'clear|known',
    pattern:
      '(<be>|<stay>|<have>)<nt> (yet |immediately |initially |entirely |been |fully |still |publicly )*(clear|known)(?=[.,;:]| (at|on|by|as(?= of| yet)|when|late|early|last|until|and|but) (?!an? ))',
    about: 'here',
    notAfter: '<plan>|(roads?|streets?|runway|tracks?|route|sky|skies|pass|lanes?|way (forward|ahead)) ',
  },
  {
    id: 'unknown-whether',
    triggers: 'unknown|not known|uncertain|unsure|undetermined|open question|mystery|guess|telling',
    pattern:
      "(it('s| is| was| remains| remained) )?(is |was |are |were |remains? |remained )?(still |as yet |currently |yet |for now )*(unknown|uncertain|unsure|undetermined|an open question|a mystery)( at (this|the) (time|stage|point|moment)| for now)?( (as to |of )?<question>(?!(?<=(unsure|uncertain) \\w+)<own>|(?<=unsure (\\w+ ){0,2}\\w+)( (far |much )?to |<future>)))|(it('s| is| was) )?any(one|body)'s guess( <question>)?|(?<=<start>(motive|cause|identity)( (of|for|behind) [^.;,]{1,40})? )(unknown|not known)|(there('s| is| was) )?no telling (<question>)|<be> ((still|very much|now|itself) )*an open question|<be> (still |as yet |currently |for now |so far |also |completely |entirely )*(unknown|uncertain)(?=<mark>| (at|on|late|early|last|and|but) (?!an? ))",
    notAfter:
      '(future|times|economy|markets?)( \\S+){0,5} |fate of (?!(the|its) (two|three|crew|captives|hostages|passengers|prisoners|missing|victims|pilots?) )(\\S+ ){1,3}|<aheadOf>|<plan>',
    about: 'here',
  },
  {
    id: 'remains-unknown',
    triggers: 'remain|in question|in doubt',
    pattern:
      '(<stay>) (still |largely |as yet )?(unknown|uncertain|a mystery|an open question|murky|in question|in doubt|undetermined|unanswered)|(?<=<start>(who|whether|what|how|why) ((?!(will|would|can|could|should|to)<end>)[^ .;,]+ ){0,6}?(was|were|had|did|[a-z]+ed|shot|wrote|began|made|sent|knew|took) ([^ .;,]+ ){0,6})(is|was) (still )?in (question|doubt)',
    notAfter: 'whereabouts |will |vote (on [^.;]{1,50} )?|<aheadOf>|<plan>',
    about: 'here',
  },
  {
    id: 'remains-to-be-seen',
    triggers: 'remain|still to be seen|yet to be seen|time will tell',
    pattern:
      '((it )?(remain(s|ed)?|(is|was) (still|yet)) to be seen|(only )?time will tell) (<question>)( they are correct)?|whether (<part>{2,60}) remain(s|ed) to be seen',
    notBefore: ' [^.;]{2,60}? can (?!(be|have)<end>)| (he|she|they|the (coach|team|club|company)) will',
    about: 'here',
  },
  {
    id: 'nobody-knows',
    triggers: 'nobody|no one|wonder|no-one|known about',
    pattern:
      '(nobody|no one|no-one)( outside [^.;,]{2,30}(?= (really |actually |yet )?(knows|knew|can say) (whether|if|who|where|how many|for )))? (really |actually |yet )?(knows|knew|can say|is sure|seems to know)(( (that|this|it))? for <sure>( <question>)?| <question>(?!(?<=knew who) (he|she|i|they|we) (was|were)<end>))|leaving (many|some|observers|people|experts|analysts) to wonder (if|whether)|(little|nothing|not much) (is|was) (yet |publicly )?known about (what|who|how|why|where|whether|the (cause|circumstances|identity|motive|origin|fate|attackers?)s?)',
    notBefore: ' (best |else )?to | (the )?\\w+( \\w+)? (will|would) | [^.;]{2,50}? (is|are|was|were) going to ',
    about: 'here',
  },
  {
    id: 'do-not-know',
    triggers:
      "pinned down|no clue|no idea|determined|not say|cannot say|couldn't say|can't say|yet say|established|identified w|identified how|identified if|identified exactly|identified precisely|identified to what|identified under|identified at|worked out|know|sure|certain",
    pattern:
      '(we|they|officials|police|investigators|authorities|experts|scientists|doctors)( still| also| just)? (do|does|are|were|is)<nt>( yet| really| currently| exactly)? (know|sure|certain)( exactly| for sure| yet)?( <question>| the (number|cause|motive|identity)|(?=[.,;”"]|$))|<do><nt> (yet )?know the (exact|precise|full|true) \\w+|(have|has|had|with|is) no certainty|(?<=<start>(officials|police|investigators|authorities|experts|scientists|doctors|detectives)( [^.;]{1,40})? )(have|had) (yet |still )?no (clue|idea) (yet )?(about |as to |of )?<question>|(we|i) just (do|did)<nt> know( yet)?( <question>|(?=[.,;!”"]|$))|<have><nt> (yet )?(determined|established|worked out|identified) (exactly |precisely )?<question>( exactly)?|<have><nt> (yet |so far |[a-z]+ly )*been ([a-z]+ly )?(determined|established|worked out|pinned down)|(cannot|(can|could)<nt>) (yet )?say (whether|if|(exactly|precisely|for <sure>) <question>|(that )?(the|it|this|they) ([^,.;]{1,30} )?<be> (real|<real>|true))',
    notAfter:
      '(what|that|which|things|names|people|if) |<plan>|(winners?|prices?|venues?|hosts?|order|line-?up|squad|seeds?)( [^.;,]{1,60})? ',
    notBefore:
      "<rhetorical>| (best |else )?to | we (do not|don't) know| (the future|they('re| are) (missing|doing))<end>|( the (market|price))?( is| are|'s) going<end>|<future>| \\S+( are|'re) talking about",
    about: 'here',
  },
  {
    id: 'doubt',
    why: 'whyDoubted',
    triggers:
      'doubt|question|sceptic|skeptic|expression of concern|qualm|debate|confusion|discrepanc|inconsisten|contradictions',
    pattern:
      "(cast(s|ing)?|rais(e|es|ed|ing)|express(ed|es|ing)?|voic(ed|es|ing)|sow(ed|n|ing)?|there (<be>|has been|have been)|<have>|growing|some|serious|major|increasing|reflect(ed|s|ing)?)?( (further|fresh|new|some|serious|major|more|any|growing|considerable|strong|his|her|their|its|great|also|several)){0,3} ?(doubts?|questions?(?!(?<=a question) of | in )(?!(?<=(fac\\w+|respond\\w* to|repl\\w+ to) (\\w+ ){0,2}questions?)(?! [^.;]{0,40}(<truth>|claims?)))|qualms|s[ck]epticism|debate|confusion)( (?!over|about)[a-z]+){0,4}? (about|over|on|of|as to|that|whether|inside|around|surrounding|in)((?<=doubts? [^.;]{0,40})( whether)| ([a-z'-]+ ){0,4}?(<verity>|accuracy|legitimacy|credibility|credentials|identity|identities|claims?|reports?|accounts?|story|stories|rumou?rs?|video|footage|recording|tape|documents?|versions?|photos?|images?|validity|provenance|truth|truthfulness|existence|reliability|allegations?|alibi|testimony|(?<=doubts? [^.;]*)(election|vote|exercise)|results?|evidence|incident))|rais(e|es|ed|ing) (further |new |serious |fresh |more |some )*doubts (that|about(?! (his|her|their|your) (\\w+ )?(ability|fitness|ethics|judge?ment|loyalty|stamina|temperament|character|commitment))|over|as to|whether|an?|the)|(give|gave|given)( \\w+){0,2} (reason|cause) (for|to) doubt|doubts inside|rais(e|es|ed) (further |new |serious |fresh |more |some )*doubts(?=<mark>)|(issue[ds]?|publish(ed|es)) an expression of concern|contain(ed|s)? (some |several |many )?(discrepancies|inconsistencies|contradictions)|(express|voic)(ed|es|ing) (\\w+ )?(doubts?|s[ck]epticism)(?= ?[.,;:]| (on|after|because|at|when) )",
    notAfter:
      '(no|little) (real|serious|reasonable|great) |(no|without|beyond|little|not|never|any|answered?|answering|ask|asked|asking|fielded|posed|avoid\\w*|creating|key|take|took|taking|list of) ',
    notBefore: '<future>|<outlook>',
  },
  {
    id: 'doubted',
    why: 'whyDoubted',
    triggers:
      'believe |to believe|to trust|wary|credible|look very|look quite|look entirely|look authentic|look real|look genuine|oddities|inconsisten|holes|doubt|question|disput|challeng|sceptic|skeptic|dubious|unlikely|confidence|disagree|differ about|differ over|differ on|differ as|differs |differed |exaggerat|inflat|overstat|understat|downplay',
    pattern:
      "(doubt(ed|s|ing)?|question(ed|s|ing)?|disput(ed|es|ing)|challeng(ed|es|ing)) (openly |publicly )?(the |its |their |his |her |whether ([^,.;]{1,40} )?)(\\w+ ){0,2}?(<verity>|accuracy|credibility|authentic|genuine|validity|truth|existence|provenance|legitimacy|reliability)|(<be>|<stay>|i'm|we're|he's|she's|it's|they're|am) (very |highly |deeply |also )?(s[ck]eptical|dubious)(?!<ofNoClaim>)|(s[ck]eptical|wary)(?!<ofNoClaim>) (about|of) (the|this|that|its|these|such|it)( (reports?|claims?|story|stories|video|rumou?rs?))?|<be><nt> (a )?(very )?credible( sources?)?|<do><nt> look (very |quite |entirely )?(authentic|real|genuine)|(doubt(s|ed) (the|<these>|<their>) ([a-z]+ )?(<told>)|question(ed|s|ing) (the|<these>|<their>) ([a-z]+ )?(claims?|allegations?|assertions?)|(<do><nt> believe|(hard|difficult) to (believe|trust)) <the> ([a-z]+ )?(<story>))(?=<mark>| ((and|but|because|after|when)<end>|of (what|how|the(?! (film|book|novel|play|series|show)<end>))<end>|that (he|she|they|it|<the> [a-z]+) (told|gave|tells|<have>|was|were)<end>))|(hard|difficult) to believe (that )?(this|it|the [a-z]+) <be> ((real|genuine|true)(?=<mark>)|an? (real|genuine)<end>)|(?<=<start>(<story>) <be> )[“\"]?(hard|difficult) to believe[”\"]?|(many|several|some|obvious|numerous) (obvious )?(oddities|inconsistencies|holes) (in|about)|(in |of )<their> s[ck]epticism|[\"“]?(dubious|doubtful|questionable)[\"”]? (credibility|authenticity|provenance|veracity|sources?|accuracy|claims?|reports?|origin)|(?<!now )(seems?|appears?|is|looks?|it's) (\\w+ly |very )unlikely(?!”? (that )?[^.;]{2,60} (will|can) |”? that [^.;—–]{2,60} (would|could) )|(disagree[ds]?|differ(s|ed)?) (about|over|on|as to) whether(?= [^.;,]{1,50} (<have>|was|were|came|[a-z]+ed)<end>)(?<=(officials|witnesses|sources|agencies|ministries|accounts|doctors|police|investigators)( [a-z]+)? (disagree[ds]?|differ(s|ed)?) (about|over|on|as to) whether)|(sincerely|seriously|strongly|highly|severely) doubt(s|ed)? (that|it|this|if|whether)|(not|n't) have a high degree of confidence|(disagree[ds]?|differ(s|ed)?) (about|over|on|as to) (<part>{1,45} )?(<verity>|genuineness|credibility)<end>|(often|frequently|routinely|regularly|repeatedly|a (record|history|habit) of|been (known|accused) (to|of)|known (to|for)) (exaggerat|inflat|overstat|understat|downplay)(es?|s|ed|ing)? ((its|their|his|her|the|own) ){0,2}((death |casualty )?tolls?|losses|casualt(y|ies)( figures| numbers)?|claims?|(enemy|battlefield) [a-z]+)|a (record|history|habit) of (exaggerat|inflat|overstat)ing",
    notAfter: "(approach|attitude|stance) |(no reason to|no need to|not|n't|never|no one|nobody) ",
    notBefore: ' at first| when | (of|about) whether \\S+ can|<future>|<outlook>| to (?!have)',
  },
  {
    id: 'conflicting',
    kind: 'reported',
    why: 'whyContradicting',
    triggers: 'conflicting|contradict|differing',
    pattern: '(conflicting|contradictory|differing|contradicting) (\\w+ )?(reports?|information)',
    about: 'here',
  },
  {
    id: 'figures-vary',
    why: 'whyContradicting',
    triggers: 'vary|varied|varies|differ |differs|differed|ranged|range |ranges',
    pattern:
      '(death tolls?|tolls?|estimates|accounts|figures|numbers|versions|counts)( of [^,.;]{2,40})? (have |has )?(var(y|ies|ied)|differ(s|ed)?|range[sd]?) (wildly|widely|sharply|considerably|greatly)',
    about: 'here',
  },
  {
    id: 'is-it-true',
    triggers: `true?|true ?|real?|real ?|genuine?|genuine ?|authentic?|authentic ?|did it|did this|did that|did these|did those|did any|could it|could this|could that|could the|staged|fake|doctored|a hoax`,
    pattern:
      '(is|are|was|were) (it|this|that|they|these|(the|<these>) (<item>)) (even |really |actually |all )*(true|real|<real>|staged|faked?|doctored|a hoax)(?= ?\\?)|(do|does|can|could) (we|you|anyone|anybody) (really |actually )?(know|tell|be (sure|certain)) (that |if |whether )?(it|this|that|they|the (<item>)|<these> \\w+) <be> (even |really )*(true|real|<real>|staged|faked?)(?= ?\\?)|could (this|that|the) (<item>) be (an? (deepfake|fake|hoax|forgery)|fake|staged|doctored)(?= ?\\?)|could (it|this|that|they|these \\w+|the (rumou?rs?|reports?|story)) (really |actually |possibly |even )+(be true|be real|have happened)|did (it|that|(these|those|this|any of (it|this|these)) ?\\w*) (really |actually |ever |even )+(happen|occur|take place|exist)(?= ?\\?)',
    notAfter: 'so,? ',
  },
  {
    id: 'whether-genuine',
    why: 'whyDoubted',
    triggers: 'regardless of whether|whether or not|true or|real or|genuine or|authentic or|fake or|accurate or',
    pattern:
      '(?<=^[“"]?)(true|real) or not(?=, (it|they|the ([a-z]+ )?(<told>)|<these>)<end>)|(regardless of )?whether or not [^,.;]{2,50} <be> (<real>|real|true|fake|accurate)|whether [^,.;]{2,50} <be> (<real>|real|true|fake|accurate) or (not(?!,)|fake|false|invented)<end>|regardless of whether [^,.;]{2,50} ((<be>|<have>|does|do|did|proves?) (\\w+ )?(<real>|real|true|fake|accurate|exist\\w*|happen\\w*|a hoax)|exist(s|ed)?)|regardless of whether (the real|the (<item>)) (\\S+ )?\\S+',
    about: 'back',
  },
  {
    id: 'may-be-fake',
    why: 'whyDoubted',
    triggers:
      'scam|doctored|fake|fabricated|manipulated|hoax|staged|altered|edited|forge|impersonat|planted|ploy|prank|ruse|impressionist|lookalike|look-alike|stunt|trick|parody|wrong|incorrect|deepfake|ai-generated',
    pattern:
      '(could|may|might|possibly|perhaps|likely|probably been)( [a-z]+ly| well| quite| very| yet| still)* ?(have been|be(?! (altered|edited|staged|planted) (by|at|in|on|for|to|with|without|under|if) )|had been|prove to be|turn out to be)?( (?!(be|say|do|see) )\\w+)? ?(doctored|faked|fake|fabricated|manipulated|a hoax|a scam|staged|altered|forged|planted|ai-generated|an? (\\w+ )?deepfake|an ai fake|selectively edited|an? (ploy|prank|stunt|publicity stunt|ruse|trick|forgery|parody|(\\w+ )?(impressionist|impersonator|look-?alike)))|(whether|(possib\\w+|chance|fears?|suspicions?|suspect\\w*|concerns?|doubts?) that) (\\S+ ){1,5}(<be>|been) (\\w+ )?(doctored|faked|fabricated|manipulated|a hoax|staged|forged)|(appear|seem|look)(s|ed)? to (be|have been) (staged|doctored|faked|fabricated|forged|manipulated|edited)(?! (in|at|by) )|(?<=(details|reports?|claims?|information) )(may|could) (yet )?(turn out|prove) to be (wrong|incorrect)|(believed|suspected) to (be|have been) (an? )?(ai fake|ai-generated|deepfake|doctored|forged|fabricated)|not rul(e|ed|ing) out (\\S+ ){0,8}(planted|doctored|faked|fabricated|staged|hoax|prank|fake|forgery)',
    notAfter:
      '(bombs?( \\S+){0,2}|plans?|bills?|proposals?|budget) |(claim|claims|claimed|claiming|say|says|said|alleg\\w*|insist\\w*|accus\\w*|suggest\\w*) (\\w+ )?',
  },
  {
    id: 'trying-to-determine',
    why: 'whyStillChecking',
    triggers:
      'determine|establish|ascertain|work out|find out|see if|understand whether|understand if|figure out|piece together|bottom of|see exactly|see precisely|see whether',
    pattern:
      '(is |are |was |were )?(still |also |currently )?(trying|tried|seeking|working|attempting|racing|hoping|scrambling|pushing|struggling)( (?!not)[a-z-]+){0,3}? to <adv>(determine|establish|ascertain|work out|find out|figure out|piece together|get to the bottom of|understand(?= whether| if)|see(?= (exactly |precisely )?(if|whether) )) ((exactly |precisely )?<question>|the (facts|truth))',
    notBefore: ' to (?!have)| [^.;]{2,60}? (can|should) ',
    about: 'here',
  },
  {
    id: 'too-early',
    triggers: 'too early|too soon|premature',
    pattern:
      '(too (early|soon)|premature) to ((say|tell|know|determine)( <question>)?|draw (\\w+ ){0,2}conclusions?|speculate (on|about|as to) (<question>|(an?|the|its|his|her|their|any) (cause|motive|reason)s?)|name (a|the|any) (culprit|motive|cause|suspect))',
    notAfter: "(not|n't|never) ",
    notBefore: ' (goodbye|it|so|yes|no)<end>',
    about: 'here',
  },
  {
    id: 'hard-to-tell',
    triggers: 'difficult|hard|impossible|ready|too poor|too blurr|too dark|too grainy|too faint|too damaged',
    pattern:
      '(difficult|hard|impossible)( for \\w+)? to (clearly |really )?(make out|tell|know|say|discern)( for <sure>)? (whether|if|what exactly|exactly)|(?<=<start>(films?|<film>|images?|<photo>|audio|sound|quality|it|they|which)( [^.;]{1,60})? )too (poor|blurred|blurry|dark|grainy|faint|damaged) to (tell|say|make out|identify|establish|determine)|(not|weren.t|wasn.t|isn.t|aren.t) ready to say (whether|if|it|that)|(is|was|remains?) ((\\w+ly|still|very|just) )*(hard|difficult|impossible) to (say|tell|know)(?=<mark>)',
    about: 'here',
  },
]);
