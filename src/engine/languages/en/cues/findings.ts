import { cuesOf } from '../../language';

/** A check that confirmed. */
export const verified = cuesOf('verified', 'whyVerified', [
  {
    id: 'verified-by',
    triggers:
      'verified|authenticat|corroborat|geolocat|geo-locat|confirmed|checked|as genuine|as authentic|as real|authenticity|accuracy|veracity',
    pattern:
      '((<have>|<be>|been|be|since|now|later|both|also|independently|initially|subsequently) ){0,4}((verified|authenticated|corroborated|geolocated|geo-located|fact-checked|independently (confirmed|checked))( \\w+ly)? (by|to|as|through|using|(?<!fact-checked )with|on)|(confirmed|accepted|recogni[sz]ed|identified|acknowledged)( by [^,.;]{2,40}| (the|these|this|that|its|both|all) (\\w+ ){0,2}<material>)? as (<real>|real(?! (estate|time|life)))|(?<=<start>(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|most)( of (them|whom))? )(<have> )?(independently )?confirmed ((that )?(they|the (details|messages|numbers|records)) (<have>|were)|their (details|names|numbers|messages))|(<have>|was|were) (been )?checked by(?<=(<told>|<material>|it|which|that)( [^.;]{1,60})? (<have>|was|were) (been )?checked by)(?! fears)|(<have> been|was|were) (\\w+ly )?(verified|authenticated|geolocated)(?=<mark>| and )|(authenticity|accuracy|veracity)( of [^,.;]{2,40})? (was|were|has been|is|had been) (\\w+ly )?(confirmed|verified|established)( by)?|independently (confirmed|verified|corroborated|authenticated)(?= (the|that|its|his|her|their|parts|some|both|two) )|(?<!cases )(?<!\\d )(was|were|is|(seems?|seemed|appears?|appeared) to (be|have been)) (later |since |subsequently |eventually |now |also )*confirmed by|confirmed independently|(was|were|been) (later |since |also )?confirmed (by|through|in) ([a-zA-Z.]+ ){0,3}?(tests?|testing|analysis|experts?|intelligence|agencies|forensic\\w*|dna))',
    notAfter:
      '(nominees?|candidates?|appointments?|nomination|transfer|signing) |(his|her|whose|\\S+s) death |(who|users?|accounts?) (is |are |was |were )?|(^|(the|their|all|each|every|[\\d,.]+|that) )(tickets?|passes|payments?|transactions?|passwords?|address(es)?|lists|signatures|ballots|votes|readings|measurements|distances?|bookings)( (under|on|from) [a-z ]{1,20})? ',
    notBefore:
      ' ((the )?(\\w+ )?(senate|congress|parliament|shareholders)<end>|twitter account|the (platform|blue)|an? user|(post|phone|e-?mail|text|mail)<end>)',
  },
  {
    id: 'confirmed-authentic',
    triggers: 'confirm|authentic|genuine|dna|dental|fingerprint|forensic|veracity|legit|geolocation',
    needs: 'authentic|genuine|veracity|legit|geolocation|dna|dental|fingerprint|forensic|handwriting|that',
    pattern:
      '(has |have |had |did |was |were |been )?(now |also |since |later |independently |checked and )*(acknowledged(?= <the> (authenticity|veracity|genuineness))|confirmed|confirms|confirm|confirming|verified|verifies|verify|established|proved|identified|deemed|declared|judged|found|ruled|consider) (\\S+ ){0,2}([^,.;“”"]{0,75} )?([“"]absolutely[”"] )?(authentic|genuine|(?<=(confirm|verif|establish|identif|acknowledg|prove)[^.;]{0,110})(<verity>|legitimate|legit|geolocation))|vouch(ed|es) for (\\S+ ){0,4}<verity>(?! of (?!([a-z-]+ ){0,3}?(<material>|<told>|it|what)<end>))|(dna|(dental|fingerprint|forensic) (tests?|records?|analys[ie]s|evidence|experts?|examiners?))( (?!not |to |will )[^ .;]+){0,6}? (confirm(s|ed)?|show(s|ed|n)?|prove[sd]?|proven|match(es|ed))( that| the)?|(confirmed|confirms|confirming) that (he was hacked|it was (him|her)|they had received it)',
    notAfter: 'past that |to (ensure|make sure|prove|check|see)( \\S+){0,4} ',
  },
  {
    id: 'verified-material',
    triggers: 'verif|authenticat|geolocat|geo-locat|corroborat|confirm',
    pattern:
      "(has |have |had |did )?(now |also |since |later |independently |checked and |been able to |both |then )*((verified|authenticated|geolocated|geo-located|corroborated)|(verifies|geolocates)) (that |one |two |three |several |some |much |many |parts |dozens |(the|its|their|a|an|both|this|these|his|her|more|all|of) ){1,3}(?!<counted>)([a-z'’-]+)?|(has |have |had |did )?(now |also |since |independently |checked and )*(confirm(ed|s)?) (that )?(the |its |their |at least )([a-z-]+ ){0,2}(description|account of|version|accuracy of|location|footage|video|videos|recording|images?|photos?|clip|identity|place(?! in )|date|part of the story|part|caller)",
    notAfter:
      "to |(his|her|a|their|create|removed?|open|using|use) |members' |(tweets|posts|twitter|instagram|facebook) (\\S+ ){0,2}",
    notBefore: '( \\w+)? accounts?(?! belong)|<counted>',
  },
  {
    id: 'verified-adjective',
    triggers: 'verified|authenticated|geolocated',
    pattern:
      '(independently |recently )?(verified|authenticated|geolocated)( \\w+)? (video( footage)?|videos|footage|images?|photos?|recordings?|documents?|clips?|reports?)',
    notAfter: "(not|n't|never|yet|un|<have>|been|independently) ",
  },
  {
    id: 'able-to-verify',
    triggers: 'able',
    pattern:
      '(<be>|been) (also |independently )?able to (independently |partially )?(verify|confirm|authenticate|corroborate|geolocate|establish|match|locate)',
  },
  {
    id: 'is-authentic',
    triggers: 'authentic|genuine|no reason|of editing|of manipulation|of tampering|of splicing|of doctoring',
    pattern:
      '(?<!(his|her|their|our|my|your) (?!<material>|voice|sign|claim)\\w+( (in|of|for) (the )?\\w+)? |way that )(<be>|proved|proven|turned out to be) (indeed |in fact |to be |completely |absolutely |["“]absolutely["”] |likely |almost certainly )*(authentic|genuine)(?=[.,;:”"]| and | but | by |$)|no reason to (doubt|question)( <the> authenticity| it<end>|(?= <the> (\\w+ )?(<told>|<material>)<end>))|(<film>|tapes?|audio|photos?|images?|letters?|documents?|files?|e-?mails?|it|they) (appear(s|ed)?|seem(s|ed)?|look(s|ed)?)( to be)? (authentic|genuine)|(?<!<start>(s?he|i|you) )(consider|believ|deem|judg)(ed|es|e|s) (it|them|<the> [a-z]+) (to be )?(authentic|genuine)(?=[.,;:]| and | but |$)|authenticity( of <part>{2,40})? <be><nt> in (dispute|doubt|question)|(found )?no (sign|signs|trace|evidence) of (editing|manipulation|tampering|splicing|doctoring)',
    notAfter:
      '(commitments?|offers?|intentions?) |(insist|claim|maintain|contend|alleg)(e?s|ed)? (that )?<part>{1,110} |(<if>|that (it|they|this|the)|past that|to (ensure|make sure|prove|show|check|see|establish|demonstrate)|thinks|thought|hopes?)( \\S+){0,6} ',
  },
]);

/** A check that found it false. */
export const refuted = cuesOf('refuted', 'whyRefuted', [
  {
    id: 'debunked',
    triggers:
      'parody|spoof|fake|debunk|hoax|satir|retract|recant|never happened|refuted|disprove|discredit|withdr|walked back|walking back|walks back|humour|humor|prank|phony|bogus|copycat|imposter|impostor|unpublished|pulled the|pulled its|never took|never actually|never existed|pulled this|pulled those|pulled that|pulled his|pulled her',
    pattern:
      '(was |were |is |are |been |thoroughly |widely |quickly )*(?<!-)debunk(ed|s|ing)|(death |internet |online |an? |the |elaborate |this |that |cruel |nothing more than an internet )*hoax(es)?( (statement|story|report|website|site|news|article))?(?!-)|(?<!(released?|launche[sd]|unveil(s|ed)) an? )["“\']?(satirical|satire|fake news|parody|spoof|hoax|humou?r|prank)["”\']?( and [a-z]+)? (news |political |entertainment )*((web ?)?sites?|web publication|publication|outlet|post|page|blog|account|article|story|piece|entertainment)|(fake|phony|bogus|copycat|impost[eo]r) (\\w+ )?(web ?)?site|dedicated (entirely |solely )?to satire|(incident|event|attack|it|they|this|story)( itself| (described|reported|mentioned|shown|depicted) [^.;,]{2,40})? <never> (actually )?(happened|took place|existed)|(withdrew a(?= (report|claim|statement) (saying|claiming|alleging|that (<the> [a-z]+|he|she|they|it) [a-z]+)<end>)(?! [a-z]+ that it had)|(withdrew|withdrawn|pulled|unpublished) <the>) (\\w+ )?(story|report|article|piece|claims?|study|paper|accusations?|allegations?)|(retracted|retracts|recanted)( (<the> )?(story|report|article|claims?|study|paper|account))?|(?<=(study|paper|report|story|article|claim|account)s?[^.;]{0,40} )(was|were|been) (\\w+ )?withdrawn|(was|were|been|finally|since|later) (\\w+ly )?(retracted|recanted|refuted|disproved|disproven|<discredited>)|(issued?|published?|ma[dk]e|printed?) an? (full |partial |formal |complete |official |public )*retraction|walk(s|ed|ing) back <the> (\\w+ )?(claims?|allegations?|statements?|report|story|assertions?)',
    notAfter:
      "(in need of|get to work|called (the|this|that|it|them|global)( \\S+){0,6}) |((sick|tired) of|prone to|feel about) ([a-z'-]+ ){0,5}|(<if>|<may>|believ\\w*|thinks?|thought|suspect\\w*|fear\\w*|<voiced>)( \\S+){0,4} |myths?( \\S+){0,6} |(speciali[sz]\\w+|specialist) in |cases of (\\S+ ){0,3}|(book|novel|podcast|memoir) (\\S+ ){0,3}",
    notBefore:
      ' ((for|in) cash|(bomb|call|threat|alarm|device|letter)s?<end>|(the |a |some )?(\\w+ )?(idea|notion|myth|misconception|stereotype)s?<end>|(conspiracy theories|fake news|misinformation|falsehoods)(?! (that|of) )|nothing|(<the> )?(landing|gear|claws|needle|roof|undercarriage))',
  },
  {
    id: 'found-false',
    triggers:
      "phony|phoney|made-up|made up|not real|isn't real|isn't even|isn't actually|isn't at all|isn't remotely|aren't real|aren't even|aren't actually|aren't at all|aren't remotely|wasn't real|wasn't even|wasn't actually|wasn't at all|wasn't remotely|weren't real|weren't even|weren't actually|weren't at all|weren't remotely|not even|not actually|truth|nothing but a lie|nothing, but a lie|based on a|false|fake|doctored|untrue|true|bogus|photoshop|deepfake|ai-generated|manipulated|incorrect|unfounded|misleading|erroneous|edited|fiction|wrong|misspoken|none of it|never actually|nobody ever|misidentif|erroneously|mistakenly|incorrectly|wrongly|the mark|dispelled|inaccura|never said|never wrote|accurate|no foundation|no substance|no validity|invention|fantasy|fabricat|grossly|wildly|factually|none of this|none of that|hoax|forgery|debunked|old video|to be real|never even|basis in|foundation in|grounding in|baseless|groundless|not at all|not remotely",
    pattern:
      '(<be>|be|been|(it|that|this)\'s|they\'re|proved|proven|turned out|found|shown|(appear|seem|look)s?( to be)?)( to be| to have been| later| (?!alleged|reported|supposed|possib)[a-z]+ly| an?| just| plain| flat out| 100 percent| found to be)* ((?<=(simply|just|plain|out|ably|tely|tirely|tally) )wrong|wildly inaccurate|(?<=(reports?|stor(y|ies)|articles?|claims?|rumou?rs?) (is|was|are|were) ([a-z]+ly )?)inaccurate|false(?! (economy|alarm|start|notes?|dawn|friend|dichotomy|choice|memor|teeth|hope|modesty|positive|negative|sense|prophet|god|idol|imprisonment|advertising|testimony|flag))|fabricated((?<=<start>(<told>)( [^.;]{1,40})? fabricated)|(?! (in|at) an? ))|doctored|fake(d|(?! (?!and |but |or |by |to |in |on |as |news |hoax |(<item>))[a-z]))|photoshopped|untrue|not (true|accurate)|bogus|fabrication|an old video|ai-generated|deepfake|(?<=(<item>|<material>|results|they|it|election|vote)([ ,][^.;]{1,40})? (<be>|been|be|being)( an?)?( [a-z]+ly)? )manipulated(?! (into (?!(show|say|look|seem|appear))|by (an? )?[a-z]+ chiropractor))|(?<!politically )incorrect|unfounded|baseless|groundless|deceptively edited|doctored (picture|photo))|(false|misleading(?! any )|(wildly|grossly|factually) (inaccurate|false|exaggerated|inflated|distorted|misleading|wrong|incorrect|untrue)|bogus|phony|phoney|made-up(?! articles (and|of))|made up|erroneous|incorrect|doctored|untrue) (\\w+ ){0,2}?(claims?|reports?|stor(y|ies)|tales?|rumou?rs?|videos?|photos?|images?|pictures?|post|posts(?= (that|claiming|saying|about|shared?|spread|circulat[a-z]+|on)<end>)|statement|quotes?|articles?|captions?)|pure fiction(?! about)|(?<=(<item>|dossier|testimony)( [^.;]{1,40})? <be><aside> )(an? )?(\\w+ )?works? of fiction|(?<=(stor(y|ies)|reports?|articles?|claims?|rumou?rs?|quotes?|tales?) (is|was|are|were) )(entirely |purely )?(fiction|fictional)(?=<mark>)|falsely (stat|claim|report|suggest|attribut|identif|describ|assert|announc)\\w+|(erroneously|mistakenly|incorrectly|wrongly) report(ed|s|ing)(?! (missing|stolen|lost|absent)<end>)|erroneously (claim|stat)(ed|s|es|ing)|(?<=(<item>)( [^.;,]{1,40})? <be> )([a-z]+ )?(wide of|off) the mark|(never|not even close to( being)?) true|never actually (said|wrote|made|tweeted|posted)|never said (that|this|it|so)(?= ?[.,;:”"]|$)|nobody ever said|misidentified as|(?<=(<told>|speculation|talk|myth|fears|hoax)([ ,][^.;]{1,60})? )(finally )?(been |was |were )dispelled|none of (it|this|that)<aside> (was |is |were |ever |actually |even )*(true|happened|real|accurate)|never (even )?(said|wrote) (any |anything )?(such|of the (kind|sort)|those words)( \\w+)?|(entirely|completely|purely|totally|utterly|patently|demonstrably) (fictional|made up|fabricated|false|fake|untrue|bogus)|(pure|sheer|utter|complete) (invention|fantasy|fabrication)|(no|without( any)?) (basis|foundation|grounding) in (fact|reality|truth)|no (truth|foundation|substance|validity) (to|in|behind) (the|<these>|it|any|such)( (article|stor(y|ies)|claims?|reports?|rumou?rs?))?|(<be>|be)<nt>( even| actually| at all| remotely)* (real|true)(?= ?[.,;:!)”"]|$| and | but )|(almost certainly|probably|proven|proved|simply|just|obviously|clearly) (not (to be )?(true|real)|(an? )?(fake|hoax|forgery|fabrication)(?! (?!(and|but|or|by|to|in|on|as|because|that|which|<item>)<end>)[a-z])|untrue|false(?! economy))|nothing,? but a lie|based on a (lie|misunderstanding|misreading|misquote|mistranslation)',
    notAfter:
      "alarms? |(<if>|<may>|spread\\w*|peddl\\w+|warned|tweeted|wrote|maintain\\w*|argu\\w+|thinks?|thought|branded|labelled|every|everything|sent|fil(ed?|ing)|making|made|charges of|complain\\w*|<voiced>)( [^ ;]+){0,5} |submit\\w* (\\d+ |several |many |the )?|<partySaid>|(fears|concerns?)( (that|of|about|over|on) [^,.;]{1,110})? |(accus|charg)\\w+ [^,.;]{1,110}(, [^,.;]{1,60},)? (with|of) |(novel|play|film|movie|book)( \\S+){0,2} |here's what |(majority|percent|share|half) of [^.;]{0,60}rated [^.;]{0,20}",
    notQuoted: true,
    notBefore: '<partySays>',
  },
  {
    id: 'the-facts-against',
    triggers:
      "dead|alive|not exist|doesn't exist|don't exist|didn't exist|actually exist|even exist|no such|never happen|never even happen|never actually happen|not happen|didn't happen|hasn't happen|hadn't happen|took place|debunk|misquot|misattribut|erroneous|wrongly|incorrectly|mistakenly|mix-up|made it up|record straight|urban legend|urban myth|misinformation|actuality|taken place",
    pattern:
      '<be><nt> (actually |in fact )?dead( at all)?|alive and well|((is|are|was) )?still alive( and \\w+)?|<do><nt> (actually |even )?exist( (in|anywhere)( \\w+){0,2})?|(<never> (even |actually )?|(did|has|had)<nt> )(took place|taken place|happen(ed)?)|(?<!any \\S+ )to debunk( (the|this|that|it|them|these)( \\w+)?)?|(was|were|is) (a )?(misquoted?|misattribution)|(erroneously|wrongly|incorrectly|mistakenly) (attributed|reported|stated|claimed|identified|named)( (that|to))?|simple mix-up|made it up|set the record straight|(an? |the )?urban (legend|myth)|in actuality|spreading misinformation',
    companion: true,
    notQuoted: true,
  },
]);
