import { cuesOf } from '../../language';

/** What a check disproved, and sources known for inventing. */
export const disproved = cuesOf('refuted', 'whyRefuted', [
  {
    id: 'found-invented',
    triggers:
      'invented|fabricat|forge|doctored|altered|staged|made up|untrue|false|wrong|bogus|baseless|unfounded|fake|hoax|misattribut|misquot|manipulat|splic|photoshopped|artificial|computer-generated|with ai|with an ai|by ai|by an ai|using ai|using an ai|generative|deepfake|ai creat|hallmarks of|signs of|traces of|ai-generated|exposed|edited|cropped|trimmed|tampered',
    pattern:
      '(shows?|found|concluded|concludes|determined|ruled|showed|established|reveals?|revealed|confirmed) (?!(no|nothing|little|few) )(<part>{1,60} )?(had been|has been|have been|<be>|to be) (\\w+ly )?(invented|fabricated|faked|forged|doctored|altered|staged|made up|artificial(?! (intelligence|turf|flavou?r|light))|computer-generated|untrue|false|wrong|bogus|baseless|unfounded|fakes?|a forgery|a fake|a hoax|forgeries|hoaxes|a fabrication|misattributed|misquoted|manipulated|tampered with|spliced|cropped|edited|trimmed)(?! time)|(digitally|crudely|clearly|deceptively|selectively) (altered|manipulated|edited|doctored|spliced|cropped)|(<picture>|screenshot|headline|recording|caption)s? <have> been ([a-z]+ly )?(altered|edited|manipulated)(?= from<end>)|(was|were|been|had been) (doctored|photoshopped|spliced together|faked|<forged>)|(?<=(<item>|audio|it|they|which|that|voice)( [^.;]{1,60})? )(created|generated|made|produced|fabricated) (with|by|using) (an )?(artificial intelligence|generative ai|ai)( tools?| software)?|<be> (an? )?((ai )?(deepfakes?|forger(y|ies)|fabrications?)|ai (creations?|fakes?))|(?<=(<item>|audio|voice)( [^.;]{1,60})? )(hallmarks|signs|traces) of (ai|artificial intelligence)( (generation|manipulation))?(?=<mark>)|(the|this|that) deepfake (<item>|audio)(?= (of|showing|shows?|showed|purport|in which|that (shows?|purport))<end>)|(an?|the|this|that) deepfake (<item>|audio)(?= [^.;]{0,80}<start>(spread(?! of )|circulat|surfac|went viral|fooled|duped|misled|deceived|tricked|purport))|(an?|the|this|that) ai-generated (<item>|audio)(?= [^.;]{0,80}<start>(fooled|duped|misled|deceived|tricked|purport))|(edited|altered|spliced) (\\S+ ){0,3}?to (make|look|appear|suggest|give the impression)|(?<=(<picture>s?|recordings?|audio|tapes?)( [^.;,]{1,40})? (was|were|been|is) )(\\w+ly )?(altered|manipulated|(?<=(falsely|misleadingly|found|shows?|analysis|checkers)<end>[^.;]{0,90} )edited) to (add|remove|include|insert|replace|hide)|exposed as (an? )?(forgery|fake|fraud|hoax|fabrication|lie)',
    notAfter: '(<if>|<may>|<voiced>)( \\S+){0,4} |<partySaid>',
  },
  {
    id: 'debunked-item',
    triggers: 'debunk|disproved|disproven|discredited|fake|fabricated|bogus|phony|made-up',
    pattern:
      '(?<=(the|<these>) (\\w+ )?)(fake|fabricated|bogus|phony|made-up) (\\w+ ){0,2}?(<item>)|((since|long|widely)[ -])?(debunked|disproved|disproven) (\\w+ ){0,2}?(<item>)|(now|since|widely)[ -]discredited ([a-z-]+ )?(<story>|sources?|witness(es)?)|debunked the(?= [\'"‘“])',
    notAfter: "(not|n't|never|been|being|was|were) |<partySaid>",
    notQuoted: 'alone',
  },
  {
    id: 'does-not-hold-up',
    triggers:
      'stand up|hold up|held up|stood up|hold water|check out|in error|withstand|fell apart|falls apart|fall apart|despite|unravel|no such|contrary to|falsehood|contradict|belies|belied|disprove|undercut|misattributed|miscaptioned|wrongly|caption|correction|ruled out the|previously|originally|initially|facts did|facts do|evidence did|evidence do|data do|data did|records do|records did|retraction|widely|record do|record did',
    pattern:
      "<have><nt> (held|stood) up (to|under) ([a-z]+ )?(investigation|scrutiny|examination|inspection|analysis)|<do><nt> (stand up|hold up|hold water|withstand scrutiny)( to (\\w+ )?scrutiny)?(?! (traffic|for|in|well|the|to))|(?<=(<told>|tips?|alibi)( (did|does|do))? )(did|does|do)<nt> check out(?! of )|(facts|evidence|records?|data) <do><nt> (really |quite |actually )?(fit|support|back up)( (the|this|that|it|his|her|their)( \\w+)?)?|(?<=<start>(<told>|alibi|case|lie|hoax|it)( [^.;,]{1,40})? )(unravel(s|led|ed)|(falls?|fell) apart) (when|under|after|as|on)|(falls?|fell) apart under|(starts?|began|begins?) to fall apart|(there (is|are)|(?<=(^|,|but|because|though|(fact|reality|truth),?) ?)there (was|were)|received|issued|made|sent|found|held|signed|published|gave|said|wrote) no such (?!thing|consensus|offset|overlap|precedent|guarantee|problem|need|luck)\\w+(?! on \\w+days?<end>)|(not|n't) (<any>{2,60}),? (as (has been |had been |was |were |is )?(previously |widely |initially |originally )+(claimed|reported|rumou?red|suggested|believed)|despite (\\w+ ){0,2}?(reports?|claims?|rumou?rs?)( to the contrary)?)|no such (?!(\\w+ )?precedent )(\\w+ ){1,3}(exists?|existed|appears?|can be found|will (take place|happen)|took place|had taken place|has taken place|(was|were|<have> (ever )?been) (ever )?(made|issued|held|signed|passed|given|published|found|recorded))|^despite (viral |widespread |false )*(claims?|posts|rumou?rs) (on social media|online|circulating online)(?=,? [^.;]{2,80}(not|n't|never|no)<end>)|contrary to (what |the |those |some |widespread |earlier |published |viral |popular |media )*(claims?|reports?|posts?|rumou?rs?|(?<!popular )belief|statements?|he |she |they |was )|(repeat|spread|push|peddl|amplif|recycl)\\w* (the |that |this |a |an |such )?(same )?falsehoods?|(<record>|testimony|evidence)( (?!to )\\S+){0,6}? (?<! to )(contradicts?|contradicted|disproves?|disproved|belies|belied|undercuts?)|(contradicted|belied|disproved|undercut) by (\\w+ ){0,2}(<record>|evidence)|mis(attributed|captioned)|attributed to [^.;,]{2,30} in error|wrongly (attributed|captioned|labell?ed|described as)|caption (is|was) (misleading|wrong|false)|(issued|published|ran|printed|broadcast|aired|appended) (an? )?(on-air |full |prominent |front-page )?(correction|retraction)(?! to (the|a|his|her|its) (recipe|menu|map|table))|<have> ruled out the (idea|theory|claim|notion) that",
    notAfter:
      '(if|whether|<may>|accus\\w+|alleged\\w*|claim(ed|ing)|insist\\w*)( \\S+){0,4} |saying (that )?|(said|told) (<part>){1,60}|(lawyers?|attorneys?|family|relatives) says? (<part>){1,60}',
    notBefore: '[^.;“”"]{0,80}<partySays>',
    notQuoted: true,
  },
  {
    id: 'verdict',
    triggers:
      'verdict|ruling|rating|conclusion|analysis|bottom line|we rate|i rate|status|we find|we judge|we rule|we call|i find|i judge|i rule|i call|pants on|pinocchio|mostly false',
    needs: 'false|fake|fabricat|fiction|mislead|hoax|satire|untrue|altered|miscaption|pants on fire|pinocchio',
    pattern:
      "(verdict|ruling|rating|conclusion|analysis|bottom line|status)( is| was)?([:.–—-]| –| —)?[ “\"']*(it('s| is) |this is |an? |pure |mostly |completely |totally |entirely |probably )*(false(?! economy)|fake(?! tan)|fabricated|fiction|misleading|hoax|satire|untrue|altered|miscaptioned|pants on fire)|(we|i) (rate|find|judge|rule|call)( (this|that|it|the|his|her|their|these)( \\S+){0,3})? [“\"']?(mostly |completely )?(false|fake|misleading|pants on fire|untrue)|finding (it )?[“\"']?mostly false|(earn(s|ed)?|get|gets|got|(gave|given|awarded) ((the|<these>|<their>|[a-z]+.s) (<part>{1,40} )?(<told>|comments?|assertions?|speech)|it|this|that|them|him|her)) (\\S+ )?(\\w+ )?[“\"']?(pinocchios|pants on fire)",
    notAfter: '(<if>|never) ',
  },
  {
    id: 'doubtful-source',
    triggers:
      'satir|parod|hoax|fake|fabricat|made-up|invent|spoof|fictit|fiction|bogus|humour|humor|prank|phony|known for|notorious for|infamous for|famous for|renowned for',
    pattern:
      '(known|notorious|infamous|famous|renowned) for ([a-z-]+,? (and )?){0,5}(hoax\\w*|fake \\w+|false (news|claims?|reports?|rumou?rs?|stor(y|ies)|information|quotes?|headlines)|fabricat\\w+|made-up \\w+|satir\\w+|invented \\w+|bogus \\w+|parod\\w+|spoofs?|(?<!(his|her) (\\w+ )?)pranks)|((describ|bill|call)(es|s) itself (as )?|self-(described|proclaimed|styled) )([a-z-]+ ){0,3}(satir\\w+|parody|spoof|humou?r(ous)?|hoax|fiction\\w*|fake news|prank)( \\w+)?|(publish|post|peddl|invent|run|churn|specialis|specializ|mak|writ|spread)(e|es|s|ing)?( in| out| up)? (only |nothing but |mostly |entirely |deliberately |intentionally |such )*(fake|made-up|fictional|fictitious|invented|satirical|hoax|fabricated|bogus|phony) (news|stor(y|ies)|articles?|reports?|content|headlines|items|quotes)|(account|page|site|website|blog)( [^.;]{2,60})? is an? (known )?(parody|spoof|satire|hoax|fake)',
    notAfter:
      '(<if>|accus\\w+|many|most|all|any|removed?|creat\\w+|set up|delet\\w+|ban\\w*|of|million|thousands of|using|use)( \\S+){0,2} ',
    notBefore: ' (on <the> (show|programme))',
  },
  {
    id: 'never-was',
    triggers:
      'never uttered|never been|never posted|never came|never any|rubbish|nonsense|bunk|bullshit|hogwash|never issued|never made|never sent|wrong|incorrect|imposter|impostor|impersonator|prankster|hoaxer|someone else|somebody else|different man|different woman|different person|corrected|confirm|never actually|never even|never once|never was|never broadcast|never spoken|never written|never published|discovered|emerged|transpired|revealed|become clear',
    pattern:
      "never (actually |even |once )?(been |was )?(uttered|posted|issued|published|sent|broadcast|spoken|made|written)( by| any such| such)|never came to pass|it (has|had|was) (now |since |later |also )*(been discovered|emerged|transpired|been revealed|discovered|revealed|become clear) that [^.;]{2,60} (is|was|are|were)(n't| not)|confirmed (not to (be|have been)|as not (being|having been)) [a-z]+|confirm(s|ed)? (that )?(this|it|they) (is|was|are|were)(n't| not) (by|from|real|true|the|his|hers|theirs|stolen|genuine)|(belong(s|ed) to|run by|the work of|(posted|written|sent) by|set up by) an? (impost[eo]r|impersonator|prankster|hoaxer)|(man|woman|person|boy|girl|soldier)( (in|on|shown|pictured|seen) [^.;,]{2,40})? (is|was) (actually |in fact |really )*(someone else|somebody else|a different (man|woman|person))|corrected <the> (story|article|report|account|headline)|never any (basis|truth|foundation)( (to|for|in))?|(<be>|it's) (pure |total |complete |utter |absolute )+(rubbish|nonsense|bunk|bullshit|hogwash)|(was|were|been) (\\w+ly |soon )?rubbished by|(said|says|show(s|ed)?|found) (that )?<the> (\\w+ )?(statements?|claims?|figures?|reports?) (was|were|is|are) (wrong|incorrect)",
    notAfter: '(if|whether|<may>|say|called?)( \\S+){0,3} ',
    notQuoted: true,
  },
  {
    id: 'told-of-the-false',
    triggers: `hoax|prank|spoof|fable|there is no|there was no|there are no|there were no|owned up|come clean|came clean|fake|phony|bogus|fabrication|not the case|very much|truth is|reality is|made by|created by|mocked up|misunderstanding|mix-up|wasn't the case|isn't the case|phoney|lie |lie.|lie,|lie;|lie:|lie!|lie?|lie”|lie"|not.|not!|not;|not, in fact|not, actually|not, by the way|not, of course|t.|t!|t;|t, in fact|t, actually|t, by the way|actually the case`,
    pattern:
      '(similar|same|another|such an?|this|that|the|identical|latest) ([a-z-]+ ){0,2}(prank|spoof|fable|(?<!<start>(i|you|we|they|to|not|would|could|who) )lie|fakery|fabrication|hoax)(?=[ .,;:!?”"]|$)|(^[“"]?|in fact,? )there (is|was|are|were) no (?!evidence|signs?|word|doubt|immediate|confirmation|comment|way|reason|suggestion|information|record|report|official|casualt|injur|need|longer|guarantee|plan|question|mention|response|one|indication|such|proof|truth|independent|other|more|time|chance|public|specific|direct|clear|going|telling)[a-z"“]+( \\w+)?|(but|[.!?”"—–-]|^) ?(it|this|that|he|she|they|which)(\'s| did| does| do| is| was| has| have| were| are)(n\'t| not)(?=[.!;]|, (in fact|actually|by the way|of course))|(<have> )?(since |later )?(owned up|(?<!(not|yet|refus\\w+|must|should|will|would)( to)? )come clean|came clean)|very much alive|(truth|reality) is (different|otherwise|far less \\w+|more (mundane|prosaic))|(was|were) (made|created|mocked up) by (a |an )?(fans?|amateur|prankster|student|artist)|a (simple )?(misunderstanding|mix-up)|that (was|is)(n\'t| not) (actually )?the case|(fake|phony|phoney|bogus) ([a-z]+ ){0,2}(advertisement|advert|ad|spokes\\w+|recall|quotes?|name|doctor|reporter|logo|event|death)<end>',
    // what a party calls it
    notAfter: '(call|brand|label|describ|dismiss|denounc)\\w* ',
    companion: true,
    notQuoted: true,
  },
]);
