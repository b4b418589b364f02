import { cuesOf } from '../../language';

/** What was borne out, by whom or by what. */
export const borneOut = cuesOf('verified', 'whyVerified', [
  {
    id: 'bears-it-out',
    triggers:
      'metadata|borne out|bear|bore out|cross-check|crosschecked|able to pinpoint|has pinpoint|have pinpoint|had pinpoint|positively|reverse|match|independently|since confirmed|since been|since verified|since corroborated',
    pattern:
      '(the )?metadata (of [^.;]{2,40} )?(shows?|showed|confirms?|confirmed|indicates?|suggests?|agrees?|match(es)?|fits?)|(<be>|been) (fully |largely |partly )?borne out by|bear(s|ing)? out (what|the|his|her|their|that)|bore out (what|the|his|her|their)|cross-?checked( (it|them|the \\w+))?( (against|with))?|(<have>|was|were|been) positively identified( (as|the))?|(able to|<have>) pinpoint(ed)? (where|the (location|place|spot|site))|reverse(.image)? search(es)? (turned up|found|showed) no|match(es|ed)? (those |that |what is |landmarks |the \\w+ )?(seen |visible |shown )?(in |on |with )?(other |earlier |known |archive )?(satellite|street.view|google earth) ?(images?|imagery|pictures|photos|maps?)?|<have> (since |now |also |both |each )?(been )?independently (confirmed|verified|corroborated|authenticated|replicated|reproduced)|(has|have) since (been )?(confirmed|verified|corroborated) (the|its|it|his|her|by|in)',
  },
  {
    id: 'satisfied-it-is-real',
    triggers:
      'conclu|satisfied|convinced|established|determined|admitted|acknowledged|conceded|confirmed|my signature|voice|recogni|found to be|rated|ruled|deemed|judged|my handwriting|my writing',
    pattern:
      "(concluded|concludes|satisfied|convinced|<found>|admitted|acknowledged|conceded|confirmed)( to [^,.;]{2,40}| last \\w+| on \\w+| beyond doubt)? (that )?(the |it |they |this |its |his |her |both )([^,.;]{1,40} )?<be> (indeed |in fact )?(authentic|genuine|real|legitimate|its own|his own|her own|their own)|(that is|that's|it's|it is|it was) (indeed |really |definitely )?my (voice|signature(?! (move|dish|style|look|sound|song|tune|trick))|handwriting|writing)|recogni[sz]ed (it as (his|hers)|\\w+ )(voices?|handwriting|face)|voices?( [^.;,]{1,40})? (was|were) (recogni[sz]ed by|identified( by [^.;,]{2,60})? as)|(was|were) (found|ruled|judged|deemed) to be (valid|real)|(acknowledged|admitted) (writing|sending|making|posting|recording) (the|it|them|that)|established beyond (reasonable )?doubt|(rated|ruled|deemed|judged)(?= (it|the|his|her|its|their|both|<these>) )<ratedAs>(true|accurate|correct)",
  },
  {
    id: 'evidence-confirms',
    triggers:
      'corroborate|confirm|bear out|bears out|backed up|supported by|checks out|replicated|indeed real|accurate|reproduced|backed by|borne out|very much real|absolutely real|backs up|back up|tallies with|tally with|tallied with|consistent with',
    needs:
      'record|image|footage|video|photo|document|metadata|laborator|team|test|account|claim|story|picture|logs|messages|transcript|letter',
    pattern:
      "(records?|pictures|images?|imagery|footage|videos?|photos?|photographs|documents?|metadata|messages|transcripts?|logs)( (?!not|could|would|may|might|to )[^ .;,]+){0,6}? (corroborates?|corroborated|confirm(s|ed)?|bears? out|backed up) (that|the|what|his|her|its|their|this|[a-z]+'s?)|data (corroborates?|corroborated|bears? out|backs? up|backed up) <the> (\\w+ )?(account|claim|story|version|statement|testimony)s?|(account|claim|story|version|statement|figure)s? (tall(y|ies|ied)|(<be> )?consistent) with ([a-z]+ ){0,3}?(records?|data|footage|images?|logs?|documents|figures)|(account|claim|story|version|statement|testimony)s? <be> (\\w+ly )?(supported|backed|backed up|borne out) by ([a-z-]+ ){0,3}?(records?|images?|footage|videos?|photos?|photographs|documents|messages|data|e-?mails|witnesses)|(story|account|claim|tale|alibi|it|that) (\\w+ )?checks out(?=<mark>)|(independent|second|separate|outside|other) (\\w+ )?(laborator(y|ies)|labs?|teams?|experts|tests?|stud(y|ies))( (<have>|also|later|since))* (confirmed|replicated|reproduced|corroborated) <the>( \\w+)?|(found|judged|deemed) (\\S+ ){1,4}?to be accurate|(video|footage|photo|photograph|picture|image|recording|letter|document)s? (is|are|was) (indeed|very much|absolutely) real(?=<mark>)",
    notBefore: ' (place|status|reputation|standing|dominance)<end>',
  },
  {
    id: 'own-test',
    triggers: 'our own',
    pattern:
      '(in|during) our own (tests?|testing|checks?|analysis)|our own (tests?|testing|checks?|analysis) (shows?|showed|confirms?|confirmed|found|suggests?|suggested)',
  },
  {
    id: 'confirmed-details',
    triggers: 'confirm|corroborat|backed up|verified|authenticated',
    needs:
      'corroborated by|detail| in the | on the |part|element|aspect|few of|some of|several of|many of|much of|imagery|satellite|street view|google|footage|and verified|and authenticated|her account|his account|her story|his story|their account|the account',
    pattern:
      '(have |has |had )?(since |also |now |independently |separately )*(confirm(ed|s)?|corroborat(ed|es?)|verified) ((some|many|much|several|most|parts?|elements?|aspects?|key|a few|a number|a handful|basic|certain|core|the (main|basic|key|broad)|other|further) ?(of )?){1,3}(<the> )?(key |main |other |basic |central |broad )?(details|elements|parts|aspects|facts|claims|revelations|allegations|points|account|story|reports?|findings|information|outlines?)|(accounts?|testimony|stor(y|ies)|version)( (<be>|has been|have been|later))* corroborated by|(confirmed|backed up) (<their> (account|story|version|claims?)|the accounts?(?= ?[.,;:]| to | on condition))|confirm(ed|s) that the (man|woman|person|people|boy|girl|voice|figure|men|soldiers?|victim|building)( \\S+){0,2} (in|on|heard|seen|shown|pictured)( (in|on))? <the> (<picture>|recording|tape|audio)|and (has |have |had )?(independently |since )?(verified|authenticated) (it|them)(?=[.,;:]| (by|with|through))',
  },
  {
    id: 'matched-up',
    triggers:
      'matched|matches|match the|match those|match what|match that|match landmarks|match buildings|locate|traced|pinned|placed|compar|recognis|recogniz|little doubt|no doubt|edited|tampered|manipulated|altered|spliced|doctored|by matching|real doubt|serious doubt',
    needs:
      'footage|video|photo|image|picture|recording|clip|audio|tape|voice|satellite|street|signature|document|letter|file| map|scene|incident|google',
    pattern:
      "(?<=<start>(<film>|images?|<photo>|audio|blast|it|they|which)( [^.;]{1,60})? )(traced|pinned|placed|matched) to (a|the) ([a-z]+ )?(street|road|square|corner|bridge|village|field|courtyard)|(match(ed|es)|match(?= (the|those|what|that|landmarks|buildings) )) ([^.;]{3,70} )?(to|with|against|in|on) ([a-z-]+ ){0,2}(satellite|street-?( |-)?(view|level)|google|archive|file|aerial)( (imagery|images|photos|pictures|view|maps?))?|match(ed|es) ([^.;]{3,60} )?(in|on|from) the (footage|video|photos?|images?|pictures?|clip)( (to|with|against))?|(<have>|able to) (also |since )?locate(d)? (the|this|that) (<film>|scene|incident|images?|<photo>)<end>(?! (of|that) (his|her|the missing))|(confirmed|verified|established|located) by (compar|match)ing|recogni[sz]ed ([^.;]{2,50} )?(in|from) ((the |a )?(footage|video|photos?|images?|pictures?|clip)|it(?=<mark>))|(little|no) (real |serious )?doubt (that|about) (the |this |it |its )(voice|man|woman|speaker|recording|video|footage|photo|picture|document|authenticity)( \\w+ (is|was|are))?|(<have>|had|was|were|been)(n't| not) (been )?(edited|tampered with|manipulated|altered|doctored|spliced)|(?<=we (have )?)matched (the|its|it|what|his|her|their) \\w+",
    notAfter: '(said|says|insist\\w*|claim\\w*|maintain\\w*|den\\w+)( \\S+){0,4} ',
  },
  {
    id: 'established-where',
    triggers:
      'established|determined|confirmed|verified|concluded|satisfied|turned out|proved to|proven to|signs|everything is|everything are|everything point|everything suggest|sign |hallmark|indication|confirms',
    needs:
      'scene|video|footage|clip|photo|picture|image|recording|audio|rumo|speculation|the man|the woman|body|identity|killed|dead|death|person|fears|voice| true| real|genuine|authentic|accurate|it was',
    pattern:
      '(<found>|confirmed|verified|concluded|satisfied) that (the |this |these |both )?(\\w+ )?(scenes?|they|videos?|footage|clips?|<photo>|images?|recordings?|audio) (was|were|had been|has been|is) (indeed )?(<shot>|made (there|in)|captured)|confirm(ed|s) (the |these |those |earlier |our |what had been )+(rumou?rs?|speculation|suspicions?|fears)|(<have> |also |since |later )*(positively )?confirmed ((on|to|in|late|early) [^.;“”"]{2,40} )?that ([^.;“”"]{2,80} )?((has|have|had) been killed|(is|was|are|were) (indeed |in fact )*(the (man|woman|person|people|body|bodies|missing|same)|that of|those of|dead|real|him|her|caused by))|(turned out|proved|proven) to be (indeed |in fact )*(true|real|<real>|accurate)(?=<mark>)|(signs?|hallmarks?|indications?|everything) (are|is|points?|pointed|suggests?) (that|to) [^.;]{2,30} (is |being )(<real>|real)(?! estate)|satisfied (that )?(the (man|woman|voice|speaker|person) (is|was)|it (is|was)(?= (indeed |really )?(<real>|real|him|her|his|hers|the (same|man|woman))<end>))|confirmed (that )?it was (him|her|them)(?= |[.,;])|confirmed <their> (death|identit(y|ies))',
    notAfter: 'metadata ',
  },
  {
    id: 'checks-out',
    triggers: 'check out|checks out|checked out',
    onlyAfter:
      '(accounts?|story|stories|claims?|details?|names?|numbers?|figures?|facts|records|dates?|transfers|everything|it all|of them|all \\w+|themselves|information)( (all|did|do|does|mostly|largely))* ',
    pattern: '(all )?check(s|ed)? out(?=[.,;:]| (with|against|so far|and)|$)',
  },
]);
