import { cuesOf } from '../../language';

/** What was found false, in free wording: the material that was made up, how it came out, who was taken in. */
export const exposed = cuesOf('refuted', 'whyRefuted', [
  {
    id: 'made-up-item',
    triggers:
      'fabricated|fake|bogus|phony|phoney|fictitious|forged|invented|concocted|spurious|photoshopped|discredited|misattributed|doctored|altered|apocryphal',
    pattern:
      '((entirely |completely |totally |apparently |obviously |clearly )?(fabricated|faked?|bogus|phony|phoney|fictitious|forged|invented|concocted|spurious|photoshopped|discredited|misattributed|doctored|altered|apocryphal)) (?!(its|the|their|his|her|an?|<these>) )([a-z]+ )?((<item>)(?!(?<=s|footage)( and [a-z]+)? (are|can|may|pose|become|(often|sometimes|always) [a-z]+)<end>(?! (being|circulat|spread|shar|from|of)))|(versions?|copy|copies|imitation)(?= of [^.;,]{1,40}?(voice|statement|letter|document|site|page|app)<end>))',
    notAfter:
      '<saidOrNot>|<partySaid>|(of|against|creat\\w+|making|make|provid\\w+|peddl\\w+|sell\\w*|using|use|with|about|many|most|all|any) (\\S+ ){0,2}',
    notBefore:
      ' (of the|about the) (problem|industry)| (for (his|her|their|my) (children|sons?|daughters?|kids|grandchildren)|about (pirates|dragons|fairies)|to (amuse|entertain)|at bedtime)<end>',
    notQuoted: 'alone',
  },
  {
    id: 'was-made-up',
    triggers:
      'made up|made-up|invented|fabricat|forge|fake|prank|stunt|joke|parody|spoof|photoshop|computer|ai-generated|cropped|mirrored|flipped|manipulated|older|out of context|miscaption|mislabel|inauthentic|misleading|fraud|manipulation|trickery|misrepresent|misinterpret|misreport|mistranslat|misquot|not authentic|not genuine|staged|april fool|hoax|satire|apocryphal|doctored|altered',
    pattern:
      "((it|this|that)'s|((<item>)|it|this|that|everything|thing|which|they)<aside> ((<be>|has been|have been|had been|being)(n't)?|appears? to be|appeared to be|turn(s|ed) out to be|prove[sd]? to be)) (in fact |actually |indeed |later |all |just |only |totally |merely |simply |really |entirely |completely |largely |clearly |nothing (more|other) than |also |an? |the (product|work|result) of (an? )?|part of an? )*(crude |clumsy |elaborate |clever |cruel |bad |sick |complete |total |deliberate |misguided |april fools?'?s? ?(day )?)*(made[- ]up(?! (of|to|for|by|about|its|his|her|their))|(?<!it (was|is) )invented|(?<=it (was|is) )invented(?! (in|at|around|during|before|after) )|fabricated|fabrication|<forged>|forgery|forgeries|faked?(?! (?!and|but|or|by|to|in|on|as|from|because|that)[a-z])|fakes|prank|pranks|pranksters?|publicity stunt|marketing stunt|joke|parody|spoof|photoshopped|photoshop( (job|creation|montage))?|(?<!: it [a-z]+ (an? )?)frauds?(?=<mark>| (that|by|and|posted)<end>)|(digital |photo |clever |crude )*(manipulation|trickery)|staged(?! (in|at) )|april fool('?s)?( day)?|satire(?=<mark>| (and|but) )|apocryphal|computer[- ]generated|ai-generated|an? (cropped|flipped|mirrored|doctored|manipulated|altered|older) (version|copy|crop|still|screenshot) of|taken (entirely |completely |wildly )?out of context|out of context|miscaptioned|mislabell?ed|inauthentic|misleading(?! (for|to) )|mis(represented|interpreted|reported|translated|quoted)|not authentic|not genuine)|(in fact|actually|in reality|really),? (just |only |all )*(an? |nothing but an? )(elaborate |clever |cruel |clumsy |sick )*(prank|hoax|fake|forgery|parody|joke|satire|publicity stunt|fabrication)",
    notAfter: '<saidOrNot>|<partySaid>',
    notBefore: '<partySays>',
    notQuoted: 'alone',
  },
  {
    id: 'turned-out-false',
    triggers:
      'turned out|turns out|proved|proven|shown|revealed|unmasked|disprov|discredit|outed|found to|found not|found never|found later|found as',
    pattern:
      '(it |that |which |has |have )?(turn(s|ed) out|proved|proven|(was|were|been|being|is|are) (\\w+ly |soon |later |since |eventually )*(shown|revealed|found(?= (to|not|never|later|as) )|unmasked|outed))( to be| to have been| as| not to be| never to have been| later)* (an? |the |entirely |completely |totally |all |just |another )*(elaborate |clumsy |cruel |crude |complete |total )*(false(?! (economy|dawn|start(?! to finish)))|fake|faked|untrue|hoax|forgery|fabrication|fabricated|made[- ]up|wrong(?! for (?!([a-z]+ )?reasons?))|incorrect|bogus|baseless|unfounded|groundless|prank|lie|wishful thinking|nonsense|rubbish|bunk|without (foundation|basis)|([^ .;,]+ ){0,2}mock-up|fiction|fictional|a myth|fraudulent|a fraud|an impost[oe]r|satire|parody|from (an?|the|another) (\\S+ ){0,2}(film|movie|game|year|years|video|war|earthquake|fire|event|country|exercise|drill)|from (19|20)\\d\\d|years old|months old|old (one|footage|video|photo|picture|film|clip|news|stor(y|ies)|data))|it turn(s|ed) out [^.;]{2,60}, not (an?|the|his|her) \\w+|(that |which |it )?(turn(s|ed) out|proved|proven) not to be (the case|true|so|real|right|accurate)|(was|were|been|is|are) (\\w+ly |soon |later |since |long )*(disproved|disproven|<discredited>)|<have> (\\w+ly |since )*(disproved|disproven|discredited)',
    notAfter: '<saidOrNot>|alarms? |(what|unless|until|had it|should it|has he|have they) ',
    notBefore: '<partySays>',
    notQuoted: 'alone',
  },
  {
    id: 'admitted-inventing',
    triggers:
      'admit|confess|acknowledg|conced|fessed up|fesses up|misspoke|stretched the truth|came clean|owned up|come clean|owns up',
    needs:
      'made|making|invent|fabricat|fake|faking|lied|lying|concoct|staged|staging|false|untrue|hoax|prank|never|misspoke|stretched|wrong|photoshop|joke|old|not true|not real|fessed up|fesses up',
    pattern:
      '(admit(s|ted)?|confess(es|ed)?|acknowledged?s?|conceded?s?|(came|come) clean|own(s|ed) up)( to \\S+)?( that)?( to)? ([a-z]+ ){0,5}?(made (it|that|them|this|everything|the (whole )?(story|thing|claim|interview|quote)s?)( all)? up|made up|making (it|that|the (whole )?(story|thing)) up|making up|invented|inventing|fabricat(ed|ing)|faked?|faking|lied|lying|concoct(ed|ing)|staged|staging|false|untrue|hoax|prank|joke|never (took place|happened|existed)|(?<=(it|<told>) (<have>|<be>|<have> been) )wrong(?! to)|photoshopped|old|not true|not real)|(had |has )?misspoken?|stretched the truth|(has |have |had )?fess(ed|es) up(?=<mark>)',
    notAfter: '(<if>|never|refus\\w+ to|would) (\\S+ ){0,2}',
  },
  {
    id: 'was-cut',
    triggers:
      'of editing|of manipulation|of montage|of splicing|of alteration|spliced|cut and re|heavily edited|heavily cut|heavily altered|stitched',
    pattern:
      '(?<=(<item>|audio|tape|it|they)( [^.;]{1,60})? )(was|were|<have> been) (\\w+ly )*(((spliced|stitched)( and re-?joined)?|cut and re-?joined)(?! together)(?=<mark>| (and|by|before|so) )|heavily (edited|cut|altered))|found (\\w+ ){0,2}(traces|signs|marks) of (editing|manipulation|montage|splicing|alteration)',
    notAfter: '<saidOrNot>',
    notBefore: '<partySays>',
    notQuoted: 'alone',
  },
  {
    id: 'not-what-it-seems',
    triggers:
      'what it seem|what it appear|what it claim|what it purport|what they seem|what they appear|what they claim|what they purport',
    pattern:
      '((<picture>)s?|<item>) <be><nt> ((at all|quite|exactly) )?what (it|they) (seem|appear|claim|purport)(s|ed)?( to be)?',
    notAfter: '<saidOrNot>|<partySaid>',
  },
  {
    id: 'nothing-of-the-sort',
    triggers: 'nothing of the',
    pattern:
      '(?<=(<item>|<material>|collection|haul|leak)s?( [^.;]{1,110})? )<be> (in fact |actually |in truth )?nothing of the (sort|kind)',
    notAfter: '<partySaid>',
    notQuoted: true,
  },
  {
    id: 'no-it-did-not',
    triggers: 'no, the|no, this|no, that|no, it',
    pattern:
      '^[“”"\'‘]*no, (the|this|these|that|it) ([^.;“”"]{2,90}? )?((was|were|<have>|did)<nt>|is<nt> (an? )?(real|<real>)|never|(does|do)(n\'t| not) (show|depict|prove|mean|cause))( \\w+)?',
    notQuoted: true,
  },
  {
    id: 'rated-false',
    triggers: 'rated|rates|rating|ruled|labeled|labelled|flagged|deemed|judged|declared',
    needs: 'false|fake|mislead|pants on fire|untrue|altered|context|hoax|miscaption|satire',
    pattern:
      '(rated|rates|rating|ruled|labell?ed|flagged|deemed|judged|declared)<ratedAs>(false|fake|misleading|pants on fire|untrue|altered|missing context|out of context|hoax|miscaptioned|satire)',
    notAfter: '(<if>|never|been|was|were|be|would|could|should) ',
    notBefore: ' (start|alarm|economy|imprisonment)',
  },
  {
    id: 'taken-in',
    triggers: 'fell for|fall for|falling for|fallen for|fooled|duped|taken in by|hoaxed|hoodwinked|tricked',
    pattern:
      '(fell|fall|falling|fallen) for (the|a|an|this|it|that|such)( \\S+){0,2} (hoax|fakes?|prank|joke|satire|stor(y|ies)|spoof|parody|trick|photo|image|video|report|claim|rumou?r)|(hoax|prank|stor(y|ies)|photos?|images?|videos?|spoof|satire|obituary|tweets?|sites?) (seems to have |appears to have |has |have |had )?(duped|fooled|hoodwinked|tricked) (the|many|some|thousands|millions|several|dozens|a|media|news|people|readers|users)|(fooled|duped|taken in|hoaxed|tricked) by ((it|this|that)(?=<mark>)|(the|a|an|this|that|such|what)( \\S+){0,2} (hoax|fake|prank|joke|satire|stor(y|ies)|spoof|parody|obituary|(photo|image|video|picture|report|tweet|post|article|website)s?<end>))',
    notAfter: '(<if>|never|<may>|to be|can) (\\S+ ){0,2}',
  },
  {
    id: 'site-says-fiction',
    triggers: 'disclaimer|entertainment purposes|fiction|fictitious|satir',
    pattern:
      'disclaimers?( [^.;“”"]{0,60})?(fiction|fictional|fictitious|satir\\w+|invented|made up|fabricated|not (be )?real|isn\'t real|not true|entertainment purposes|humou?r|parody)|((web)?sites? <be>|(stor(y|ies)|articles?|reports?|content|it|which|everything) (it publishes |on the site )?<be>(?= (all|purely|entirely|completely|intended|for entertainment) )) (all |purely |entirely |completely |intended )*(fictional|fiction|fictitious|satire|satirical|for entertainment purposes( only)?)',
  },
  {
    id: 'exaggerated-reports',
    triggers: 'exaggerated',
    pattern:
      '(reports?|rumou?rs?|news|stories|claims?) (of|about|that) [^,.;]{3,60}?<aside> (<be>|have been|had been|seem(s|ed)?|appear(s|ed)?)( to be| to have been)? (\\w+ly |much )*exaggerated|(?<=^(the|these|such) )(reports?|rumou?rs?|claims?|figures?) <be> (\\w+ly |much )*exaggerated',
  },
  {
    id: 'takes-it-back',
    triggers:
      'retract |retracting|retraction was|retraction has|retraction have|retraction had|no longer stand|no longer stood|no longer believe|no longer consider',
    pattern:
      "((we|i)( [a-z]+ly| now| hereby| therefore)* retract|(<be>|are|'re|now) retracting)( and [a-z]+)? ((an?|<the>|our) ([a-z0-9-]+ ){0,2}?(<story>|article|study|paper|allegations?|statements?)|(it|them)(?=<mark>| (because|after|over|since|following|amid)<end>))|no longer (stands?|stood) by <the> (\\w+ )?(<story>|article|study)(?=<mark>| (and|but|that)<end>)|no longer (believes?|considers?) ((it|them|<the> (<told>|<material>|allegations?)) )?(to be )?(credible|accurate|true|reliable)|retraction (was|<have> been) (issued|published|printed)",
    notAfter: '(<if>|<may>|would|should|must|why) (\\S+ ){0,2}',
  },
  {
    id: 'apologised-for-story',
    triggers: 'apologi',
    pattern:
      'apologi[sz](ed|es|ing) for (the|its|their|his|her|publishing|running|airing|broadcasting|an?|any)( [a-z-]+){0,3} (story|report|article|error|mistake|broadcast|claim|segment|inaccurac(y|ies)|confusion)',
    notAfter: '(<if>|never|demand\\w*|refus\\w+|ask\\w*|call\\w*|to|should|could|would|market) (\\S+ ){0,2}',
  },
]);
