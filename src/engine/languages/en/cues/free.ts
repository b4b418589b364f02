import { cuesOf } from '../../language';
import { alone } from './triggers';

/** Wordings that stand in no style book: how papers, magazines, blogs and checkers say it in their own words. */

/** Checks for which nobody had the means, or that came to nothing. */
export const freeCouldNotVerify = cuesOf('could-not-verify', 'whyCouldNotVerify', [
  {
    id: 'checking-impossible',
    triggers:
      'verifying|confirming|authenticating|corroborating|checking|geolocating|neither|to establish|to determine|to ascertain|to pin down|obtaining|validating|substantiating|to prove|establishing|compiling|getting accurate|getting independent|getting reliable|getting exact|getting precise|getting a |getting an',
    pattern:
      "(<verifying>|checking(?= [^.;,]{0,60}?<start>(<told>|<truth>|facts|information|sources?)<end>)) (?!account|e-?mail)<any>{2,60} ((is|was|were|proved|<stay>|has been|will be) (\\w+ly |very |all but |not (yet )?)*(possible|impossible|difficult|hard|tricky|harder|challenging|a challenge)|(is|was)n't possible)|(obtaining|getting|establishing|compiling) (an? |any )?((accurate|independent|reliable|exact|precise),? (and )?){1,2}(figures?|numbers?|tolls?|counts?|information|data|picture) [^.;]{0,40}?(is|was|remains|proved|has been) (\\w+ly |very |almost )?(difficult|hard|impossible)|(numbers?|tolls?|figures?|extent|<verity>|accuracy|provenance|origins?|identit(y|ies))( of [^.;,]{1,40})? (is|was|are|were|remains?) (\\w+ly |very |almost )?(difficult|hard|impossible) to (establish|determine|ascertain|prove|pin down)|neither (<any>{1,60} )?(could|can) <adv>be <adv>(checked|tested|established|proved|proven|traced|determined)",
    notAfter: '(by|for|before|in|when|while) ',
  },
  {
    id: 'nobody-to-ask',
    triggers: 'anyone|anybody|single witness|a witness|any witness|no witness|no one|nobody|trace of',
    pattern:
      "(<unable> to|<cannot>) <adv>(find|trace|locate|identify)( \\w+)? (anyone|anybody|a (single )?witness|any witness(es)?) (who|that|to) (had|have|has|saw|knew|knows|remember\\w*|recall\\w*|could|would|heard|witness\\w*|was|were|confirm\\w*|corroborat\\w*|support\\w*|back\\w*|speak|recogni\\w*|attend\\w*|met)( \\w+)?|(found|could find) (no one|nobody|no witness(es)?) (who|to(?= (support|speak)))( \\w+){1,2}|(found|could find|there (is|was)|there's) no trace of (?!((any|an?|the|such) )*(break-?ins?|intrusion|struggle|violence|damage|alcohol|drugs?|poisons?|explosives?|chlorine|gas|radiation|blood|fire|tampering|editing|manipulation|splicing|doctoring)<end>)(any |an? |the |such )*\\w+",
  },
]);

/** What has been neither checked nor announced. */
export const freeNotVerified = cuesOf('not-verified', 'whyNotVerified', [
  {
    id: 'check-still-to-come',
    triggers: `yet to|still to|peer review|peer-review|not-yet|yet-to-be|${alone('official')}`,
    pattern:
      "(<have>|<be>) (yet|still) to (go|pass|be put|undergo|clear|face|survive) ([a-z-]+ ){0,3}(peer[- ]review|verification|checks?|scrutiny|testing|replication)|(not|n't|before)( yet| being| been)* (through|subject(ed)? to|undergone|passed) ([a-z]+ )?peer[- ]review|(not-yet-|yet-to-be-)(<verified>)|(nothing|none of (it|this|that)|(it|this|that|deal|move)('s| is) not)('s| is| was| has been)?( been)? (yet )?(made )?official( (yet|so far|until))?(?=[ .,;]|$)|(<have>) yet to (officially|formally|publicly) (announce|confirm|acknowledge|comment|unveil|reveal)( on)?|(<have>|<be>) (yet|still) to (positively|formally) identify(?= (him|her|them|it|(the|an?|any) ([a-z]+ )?(body|bodies|remains|victims?|man|woman|suspects?|gunm[ae]n|attackers?|dead|deceased))<end>|<mark>)",
    notBefore: ' (opening|launch|ceremony|visit|language|time)',
  },
  {
    id: 'not-borne-out',
    why: 'whyNoEvidence',
    triggers:
      'borne out|drawn|by a neutral|no sign|by anyone|by anybody|examining|reviewing|evaluating|assessing|analysing|analyzing|authenticating|commented on|commenting on|by a third|by third|too small|prove',
    needs:
      "not |n't|n’t|no |none of|too small|declin|refus|never|examining|reviewing|evaluating|assessing|analysing|analyzing|authenticating",
    pattern:
      "(not|n't|never)( yet| been| so far)* borne out( by)?|(<have>|<be>)<nt> (yet |publicly )*comment(ed|ing) on (<the> )?(<verity>)|(would|will|could)<nt> be drawn on ((whether|if)(?!<future>)|the (authenticity|truth|claims?|reports?|rumou?rs?))|(not|n't|never)( yet)? been (checked|reviewed|audited|examined|tested|assessed|seen|vetted|inspected)( \\w+)? by (anyone|anybody|a third|third|a neutral)|(is|are|was|were) (still |now |currently |also )*(examining|reviewing|evaluating|assessing|analy[sz]ing|authenticating) (the |a |this |these |those )(\\w+ )?(<film>|images?|photos?|tapes?|audio|letter)|(stud(y|ies)|research|data|findings|trial(?=[^.;,]{0,60}prove cause))( [^.;,]{1,40})? (<do><nt>|cannot|can't) ((by (itself|themselves)|alone) )?prove (cause|that)|none of (this|that|it) proves(?= (that|the|his|her|their|anything|any|an?|what|who|<these>) )|(samples?|stud(y|ies)|trial)( \\w+)? (is|was|were|are) too small to (support|draw|establish|prove|show(?= (that|whether|any|an?|the|if) )|say|be sure)|there('s| is| are) (as yet |still |currently |so far |absolutely )*no signs? (that )?\\w+ ([^.;,]{2,30} )?(will(?= (\\w+ly )?be)|(is|are|has|have|was)(?!<future>| \\w+ing))",
    notAfter: '<aheadOf>',
  },
  {
    id: 'asked-to-confirm',
    triggers: 'to confirm|to verif|to authenticat',
    pattern:
      "(asked|reached out to|contacted)( \\S+){1,6}? to (confirm|verify|authenticate)(?= (the|that|whether|if|this|it|these|its|their|\\S+'s)|[.,;])",
    notAfter: '(if|when|he|she|they|be|been|was|were) ',
    notBefore:
      ' (the |this |that |it |these |their |its )*(bookings?|reservations?|appointments?|attendance|address(es)?|identity|favou?rite)',
    onlyAfter:
      "(we|i|\\w+ (news|times|post|journalists?|reporters?|newsroom)|newspaper|paper|site|website|reporters|journalists)( have| has|'ve)? ",
  },
  {
    id: 'no-announcement',
    triggers:
      'announcement|no statement|any statement|official statement|formal statement|public statement|yet to announce|not announced|t announced|yet announced|officially announced|formally announced|no data|nobody outside|no one outside',
    pattern:
      '(no|any) (official |formal |public )*(announcement|statement) (has|had|from|was|by|about|on)( been)?( made| issued)?|(<have>|<be>)( yet to announce|<nt> (yet |officially |formally )?announced)( (the|a|an|any|such|it)( \\w+)?)?|(published|released|shared|shown|produced|provided|offered|supplied|presented|given|gave) no data|(nobody|no one) outside [^.;]{3,40} (has|have|had) (heard|read)',
    // "products that it has not announced"
    notAfter: '(that|which|what) (it|they|he|she) ',
    companion: true,
  },
]);

/** What nobody knows, and doubt in a writer's own words. */
export const freeUnclear = cuesOf('unclear', 'whyUnclear', [
  {
    id: 'no-word-on',
    triggers:
      'no word|no information|no immediate information|no further information|no immediate word|no official word|no further word|no motive|no cause|no explanation',
    pattern:
      'no (immediate |further )?word (yet |from [^.;]{2,40}? |so far )*(on|of|about|as to) (<question>|(the |any )?(cause|motive|casualties|injuries|deaths|damage|survivors|identit\\w+|number|fate|extent))|(<have>|with) no (immediate |further )?information (on|about) (<question>|(any |the )?(casualties|injuries|survivors|victims))|no explanation (as to|of|for) (what|why|how|who)(?= )|no (motive|cause|explanation)( for \\S+( \\S+)?)? <have> (yet |so far )?been (<found>|identified|given|found)',
    about: 'here',
  },
  {
    id: 'tests-inconclusive',
    triggers: 'inconclusive',
    pattern:
      '(proved|proven|was|were|is|are|came back|<stay>|been|deemed|considered) (\\w+ly |still |so far )*inconclusive|inconclusive (evidence|results?|findings?|tests?)',
    notAfter:
      '(elections?|votes?|ballots?|talks|negotiations|meetings?|battle|war|debate|primary|contest|replay|var|match)( [^.;]{0,120})? ',
    about: 'here',
  },
  {
    id: 'not-persuaded',
    why: 'whyDoubted',
    triggers: 'convinced|unconvinced|persuaded|buying it|doubts|doubtful|sold on',
    pattern:
      "(<be>|'m|'re|'s|am)(n't| not)( entirely| yet| everyone( is| was)?| so| quite| fully| all that| at all| wholly)* (convinced|persuaded|sold on|buying it)|(me|us|i'm|am|we're) (pretty |rather |still |decidedly |largely |entirely )*unconvinced|unconvinced (that|by (the|this|that|these|such) (\\w+ )?(claims?|reports?|explanation|evidence|story|video|account|findings?))|(<have>|'ve) (my|our|his|her|their|its) (own |serious |grave |strong )?doubts|(<be>|i'm|i am|seem(s|ed)?|remain(s|ed)?|be|appear(s|ed)?) (very,? |highly |extremely |deeply |rather |still )*doubtful( (of|about|that|as to))?",
    notAfter: '(who|he|she|no one|if) ',
    notBefore:
      '<future>|<outlook>| by (the|a|an|this|his|her|its|their) ([a-z-]+ )?(script|kit|design|plan|proposal|tactics|performance|film|album|look|strategy|policy|team|player|car|menu)<end>| (at first|initially|for (the|saturday|sunday|\\w+day)|starter|package|device|person|man|(that )?(<the> )?(\\w+ ){0,2}can)',
  },
  {
    id: 'or-did-it',
    why: 'whyDoubted',
    triggers:
      'or did|or is|or was|or does|or has|misidentified|misdiagnosed|mistaken|misheard|mirage|misunderst|artefact|artifact|or were|or are',
    needs: '?|artefact|artifact|misidentified|misdiagnosed|mistaken|misheard|mirage|misunderst',
    pattern:
      'or (did|is|was|does|has|were|are) (it|they|he|she)( really| actually)?(?= ?\\?)|(could|may|might) (well |simply |just )?(have been|be) (an? )?(misidentified|misdiagnosed|mistaken(?! for)|artefact|artifact|mirage|misheard|misunderst\\w+)',
    notAfter: 'so,? |(i|you|we|he|she) ',
  },
]);

/** What was borne out. */
export const freeVerified = cuesOf('verified', 'whyVerified', [
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

const material =
  '(<film>|audio|images?|<photo>|screenshots?|quotes?|posts?|tweets?|it|which|that|version|files?|data|dump)';

/** What was shown to be false. */
export const freeRefuted = cuesOf('refuted', 'whyRefuted', [
  {
    id: 'verdict',
    triggers:
      'verdict|ruling|rating|conclusion|analysis|bottom line|we rate|i rate|status|we find|we judge|we rule|we call|i find|i judge|i rule|i call|pants on|pinocchio|mostly false',
    needs: 'false|fake|fabricat|fiction|mislead|hoax|satire|untrue|altered|miscaption|pants on fire|pinocchio',
    pattern:
      "(verdict|ruling|rating|conclusion|analysis|bottom line|status)( is| was)?([:.–—-]| –| —)?[ “\"']*(it('s| is) |this is |an? |pure |mostly |completely |totally |entirely |probably )*(false(?! economy)|fake(?! tan)|fabricated|fiction|misleading|hoax|satire|untrue|altered|miscaptioned|pants on fire)|(we|i) (rate|find|judge|rule|call)( (this|that|it|the|his|her|their|these)( \\S+){0,3})? [“\"']?(mostly |completely )?(false|fake|misleading|pants on fire|untrue)|finding (it )?[“\"']?mostly false|(earn(s|ed)?|get|gets|got|(gave|given|awarded) <part>{1,60}?) (\\S+ )?(\\w+ )?[“\"']?(pinocchios|pants on fire)",
    notAfter: '(<if>) ',
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
    id: 'older-or-other',
    why: 'whyOldMaterial',
    triggers:
      'predat|first posted|first uploaded|first published|first shared|first broadcast|first taken|first filmed|first shot|first recorded|originally|actually taken|actually filmed|actually shot|actually recorded|recycled|repurposed|mirrored|slowed down|sped up|recirculat|stripped of|reverse image|reverse-image|dates back|dates to|dates from',
    pattern:
      'predat(es|ed|ing) the|(was|were) (first (posted|uploaded|published|shared|broadcast)|originally (posted|uploaded|shared|broadcast)|(first |originally |actually )(taken|filmed|shot|recorded)) ([^.;]{2,50} )?(in|from|on) (\\w+ )?(19|20)\\d\\d|(<have>|was|were) been (mirrored|slowed down|sped up|recycled|repurposed|recirculated|stripped of)( from)?|reverse[ -]image search(es)?( of [^.;]{2,40})? (turned up|found|led to|traced|brings? up) (?!no)[^.;]{3,90}((19|20)\\d\\d|earlier|older|original|same|identical|years|higher[- ](quality|resolution)|(days|weeks|months) before)|(?<!(case|dispute|row|feud|law)s? (that |which )?)(dates (back )?(to|from)) (at least )?(\\w+ )?(19|20)\\d\\d',
    onlyAfter: `(${material}( [^.;]{0,60})? |a )`,
    notAfter: '(<if>|could|may|might)( \\S+){0,3} ',
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
    companion: true,
    notQuoted: true,
  },
]);

/** Claims, in free wording. */
export const freeClaimed = cuesOf('claimed', 'whyClaimed', [
  {
    id: 'boasts',
    triggers:
      'boast|took credit for|takes credit for|taken credit for|was behind|were behind|is behind|are behind|taking credit',
    pattern:
      'boast(s|ed|ing)? (that(?! [a-z]+ed (the|an?|one|how) )|of having)|(took|takes|taken|taking) credit for|(said|says|announced|declared) (that )?(it|they) <be> behind(?= [^.,;]{0,50}?<start>(attack|assault|blast|bomb|explosion|strike|raid|killing|shooting|murder|hack|breach|leak|theft|kidnap|sabotage|prank|hoax|fire|operation|rumo|video|site))',
  },
]);
