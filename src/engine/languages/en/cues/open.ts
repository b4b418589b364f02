import { cuesOf } from '../../language';
import { alone } from './triggers';

/** What stays open, in free wording: thin details, doubters, guesses, a source with a record. */
export const openUnclear = cuesOf('unclear', 'whyUnclear', [
  {
    id: 'details-thin',
    triggers: 'detail|circumstances|facts|information on|information about|information as|known|confused',
    needs:
      'little|information|confused|not much|scarce|scant|sketchy|murky|hazy|thin|few|vague|patchy|sparse|focus|fuzzy|conflicting|emerging|to emerge',
    pattern:
      '(details?|circumstances|facts)( (about|of|on|surrounding|regarding|behind)( [^ ,.;]+){1,8}?)?( (are|were|is|remain|remained|remains)| (?=still )) ?(still |already |pretty |rather |quite |currently |very |so far |a bit |somewhat |slowly |only |just |a little )*(scarce|scant|murky|hazy|thin( on the ground)?|few|vague|patchy|sparse|coming into focus|fuzzy|conflicting|emerging)|details( (of|about|on) [^.;,]{2,40})? have yet to emerge|(<be>|remains?) (still |yet |not )*(no |little )(firm |reliable |clear )?information (on|about|as to) (whether|who|what|how|where|when|why)|(is|was) (still |yet )*(very )?(little|not much) (is |was )?(still |yet |so far )*(publicly )?known|little (is|was) (still |yet |so far |currently )*(publicly )?known(?! about)|little is (still |publicly )+known|(?<=<start>the )(picture|situation)( on the ground)? (<be>|<stay>) ((still|very|highly) )?confused(?! by)|few (other |further |concrete |firm |hard )?details (are|were|have been|about [^,.;]{3,40} (are|were)) (known|available|released|given)',
    about: 'here',
  },
  {
    id: 'hard-to-know',
    triggers: 'difficult|hard|impossible|tough|tricky',
    pattern:
      "(is|was|it's|remains?|be|are|were|makes? it|making it)( \\w+ly| very| also| still| pretty| quite| too| all)* (difficult|hard|impossible|tough|tricky)( for \\w+)? to (really |actually )?((know|judge|pin down|work out)( for <sure>)?( exactly| just| precisely)? (whether|if|who|which|what|where|when|why|how (many|much|far|long))|(tell|say)( for <sure>)? (who|which|where|when|why|how (many|much|far|long))|(separate|distinguish|discern|tell) (fact from|truth from|the truth|real from))",
    notAfter: "(not|n't|never|no longer|far from|shouldn't be) ",
    notBefore: '( \\S+){0,3} to do|<future>| (to|way) | (it|this|that) means',
    about: 'here',
  },
  {
    id: 'doubters',
    why: 'whyDoubted',
    triggers: 'doubt|question|skeptic|sceptic|dubious|suspicious|disbelie|unconvinced|suspicion',
    pattern:
      "(many|some|several|others?|most|experts?|analysts?|observers?|critics?|scientists?|researchers?|s[ck]eptics|historians?|engineers?|doctors?|diplomats?|users?|commenters?|readers?|viewers?|fans?|locals|residents|officials?|specialists?|people|astronomers|biologists|archaeologists|scholars|journalists|reporters)( \\S+){0,3}? ((<be>|<have>) )?((also|[a-z]+ly) )?(doubt(ed|s)?( that| whether| if| the (claim|<verity>|account|story|report|figure|number|explanation|accuracy)\\w*)|question(ed|s|ing)? (whether|if|the (\\w+'s )?(<verity>|validity|credibility|accuracy|claims?|account|story|reports?|figures?|findings?|truth|legitimacy|reliability|origins?))|s[ck]eptical(?= ?[.,;:”]| (because|and|after|when|as|until) |$)|(expressed|voiced|met (it|them|that|this) with) (\\w+ )?(s[ck]epticism|suspicions?|disbelief)|(dubious|doubtful|unconvinced)( (of|about|that|by|over)( \\S+)?|(?=[.,;:]| because))|suspicious (of|about|that)( \\S+)?)|(plenty|much|reasons?|cause) to be (s[ck]eptical|suspicious)",
    notAfter: "(if|whether|no|not|n't|never|few|little|without|beyond|why|should) (\\S+ ){0,2}",
    notBefore: '<future>|<outlook>| (his|her|their|our|my) [^.;]{2,40} can |( \\S+){0,2} (can|decision|move|motives?)',
  },
  {
    id: 'in-dispute',
    triggers: 'dispute|contested|contradict|inconsisten|discrepanc|conflict|not match|t match',
    pattern:
      "(claims?|figures?|numbers?|accounts?|tolls?|versions?|reports?|details?|facts?|authenticity|identity|cause|authorship|attribution|provenance|existence|origins?(?= (of <the> ([a-z]+ )?(<told>|<material>|virus|outbreak|fire|blast) |<be>|<stay>|ha))|sequence|chronology|timeline|circumstances)( of [^,.;]{2,40})? (<be>|<stay>|has been|have been) (hotly |widely |still |now |fiercely |also |bitterly |much )*(disputed|contested|in dispute)(?! by)|(?<=^(who|which|what|where|when|how) [^.;]{3,60} )(is|was|remains) (still |now |hotly )*(disputed|contested)(?! by| every)|(<be>|remains?) (now |still |very much )*in dispute(?=<mark>| and | but )|(reports?|accounts?|versions?|statements?|stories|claims|sources|witnesses) (<be>|have been|remain) (\\w+ )?(contradictory|inconsistent)|(?<!(no|any|without|not [a-z]+) ((serious|major|material|significant|obvious) )?)(inconsistenc(y|ies)|discrepanc(y|ies)) in <the>( \\S+){0,2} (story|account|statement|testimony|version|report|claims?|timeline)|(conflict(s|ed)? with|contradict(s|ed|ing)?) ([a-z'-]+ ){0,3}?(claims?|reports?|accounts?|statements?|versions?|story|stories|testimony|assertions?|narratives?|what (\\S+ ){1,3}(said|told|claimed|reported|wrote))|<do><nt> match ([a-z'-]+ ){1,3}?(records?|calls|logs?|pictures|photos?|images?|timeline|accounts?|footage|videos?|statements?|story|versions?|descriptions?|evidence|facts|what)|(subject of|mix of) (conflicting|contradictory) (\\w+ )?\\w+",
    notAfter: "(if|whether|no|not|n't|never|without) (\\S+ ){0,1}|(<record>) (\\S+ ){0,4}",
    notQuoted: true,
  },
  {
    id: 'mere-guess',
    triggers:
      'guess|speculation|conjecture|hearsay|scepticism|skepticism|suspicion|face value|of salt|caution|rumo|disbelief',
    pattern:
      '(just|only|merely|basically|largely|purely?|little more than|nothing more than|at best|essentially|mere|still|all)( just| only| an?)*( educated| wild| best| pure)? (guess(work|es)?|speculation|conjecture|hearsay|rumou?rs?)|(everyone|everybody|we)( is| are|.s|.re) (just |only |all )*guessing|matters? (of|for) (\\w+ )?(speculation|conjecture|guesswork)|(n.t|never|against|wary of)( \\S+){0,3}? tak(e|en|ing)( \\S+){0,4}? at face value|(based|rel(y|ies|ied)|rests?|rested) (\\w+ )?(on|upon) (pure |mere |only )?(hearsay|rumou?rs?|speculation|conjecture|guesswork)|with (an?|the|more than a|several|your|some) ([a-z-]+ ){0,3}(grains?|pinch(es)?|dose|spoonful|handful|heap|mountain|bucket|truckload|dash) of (salt(?! and)|caution|s[ck]epticism)|an? ([a-z-]+ )?(dose|degree) of (caution|s[ck]epticism)|(scientists|experts|researchers|analysts|observers|others) (\\w+ )?(urged|advised|counsell?ed) caution(?! (on|when|in))|(caution|s[ck]epticism) (is|seems|would be) (\\w+ly )?(advised|in order|warranted|needed|called for|wise)(?! (on|when|in) )|(?!(view|regard)(ed)? the (?!<item>|news|data|results)\\w+ )(treat(ed|ing)?|taken|taking|view(ed)?|read|interpret(ed)?|approach(ed)?|handled?|regard(ed)?|met|greeted|received)( (it|this|that|them|(the|such|<these>) (\\w+ )?\\w+|all of this))?( here)? with (some |great |extreme |a degree of |due |the utmost |considerable |a lot of |widespread |much |a certain |deep |heavy |extra |a healthy dose of )*(caution|s[ck]epticism|suspicion|disbelief)',
    notAfter:
      "<aheadOf>((<be>|has been|have been) )?|(not|n't|no|more than|rather than|beyond) (\\S+ ){0,1}|who(m|) (<be>|has been|have been) (\\w+ )?",
  },
  {
    id: 'other-explanations',
    triggers: 'explanation|confusion|may or|might or',
    pattern:
      '(there )?(could|may|might) (well )?be (other|another|several|many|alternative|innocent|any number of)( (other|alternative|possible|plausible|innocent))* explanations?|there (is|was|has been|remains|remained) (some |much |considerable |widespread |still |a lot of )*confusion (over|about|as to|surrounding|around) (just |exactly |precisely )?<question>|(may|might) or (may|might) not (be(?! (\\w+ed|valuable|useful|possible|successful)<end>)|have)',
    about: 'here',
    notAfter: 'who ',
  },
  {
    id: 'poor-record',
    why: 'whyDoubted',
    triggers:
      'history of|track record|record of|reputation|known for|reliable|trustworthy|history for|history when|record for|record when|spotty record|mixed record|patchy record|poor record|checkered record|chequered record|dubious record|stellar record|shaky record|reputable|credible|inaccurate|unreliable|trusted',
    pattern:
      '(<have>|with) an? (long |well-documented |spotty |mixed |patchy |poor |checkered |chequered |less than stellar |dubious )*(history|record|track record|reputation) (of|for|when) ([a-z-]+ ){0,3}?(hoax\\w*|fake|false|fabricat\\w+|inaccura\\w+|exaggerat\\w+|unreliab\\w+|mislead\\w+|invent\\w+|sensational\\w*|wrong|mistakes|satir\\w+|rumou?rs?|untrue)|(spotty|mixed|patchy|poor|checkered|chequered|dubious|less than stellar|shaky) (track record|record|reputation)( \\w+){0,3}? (accura\\w+|rumou?rs?|scoops?|predictions?|claims)|<be><nt>( exactly| always| particularly| generally| really| considered| known as| the| an?| among)* (known for (its|their) (accuracy|reliability|truthfulness)|(most )?(reliable|credible|trustworthy|trusted) (of )?(sources?|outlets?|sites?|publications?|newspapers?|websites?))|(unreliable|less[- ]than[- ](reliable|credible|reputable)|notoriously (unreliable|inaccurate)|not[- ]so[- ]reliable) (sources?|outlets?|sites?|newspapers?|tabloids?|websites?|witness(es)?|narrators?)',
  },
  {
    id: 'makes-one-wonder',
    why: 'whyDoubted',
    triggers:
      'wonder|doubts have|doubts were|doubts had|questions were|credibility|veracity|reliability|rais|authenticity|questions have|questions had',
    pattern:
      '(makes?|made|making|leaves?|left|leaving) (you|us|one|me|many|people|some|observers) (to )?wonder(ing)? (if|whether|how)|rais((?<!who rais)e|es|ed|ing) (the |more |new |serious |some |further |a lot of |many )*questions? (of |about |as to |over |on )?(what (really |actually )?happened|whether ([^.;]{2,50} )?(real|<real>|true|accurate|legitimate|happened|existed|ever|staged|fake|doctored)|(the|her|their|[a-z]+.s) (\\w+ )?(<verity>|credibility|accuracy|validity|truth|legitimacy|reliability|claims?|account|story|statements?|testimony|reports?|video|photo|recording|document))|(credibility|veracity|authenticity|reliability)( of (?!<part>{1,40}<nt> )[^,.;]{2,40})? (is |has been |was |remains )?(in (question|doubt)|under scrutiny|suspect)|questions (have|had|were|have also) (been )?(raised|asked) (by ([^ ,.;]+ ){1,4}?)?(about|over|on|as to) (<question>|<the>( \\w+)? (<verity>|credibility|accuracy|claims?|account|story|reports?|video|photograph|photo|recording|document|letter|figures?))|doubts (have|had|were|have also) (since |now )?(been )?(raised|cast|expressed|voiced|surfaced|emerged|arisen) (by ([^ ,.;]+ ){1,4}?)?(about|over|on|as to|whether)',
  },
]);

/** What nobody has confirmed, in free wording. */
export const openNotVerified = cuesOf('not-verified', 'whyNotVerified', [
  {
    id: 'nothing-confirmed',
    triggers: 'nothing|none of|no evidence|no proof|no supporting|no hard|no concrete|no other|no accompanying',
    needs: 'confirm|verif|official|independently|proven|substantiat|evidence|proof|signed|finali|proved|corroborat',
    pattern:
      '(with|offering|offered|citing|giving|gave|showing) (absolutely |little or )?no (supporting |hard |concrete |other |accompanying )?(<proofs>)(?=[.,;:]| (for|to support|to back)( \\S+)?)|(nothing|none of (this|it|that|these|those|them|the( \\w+)? (claims?|details|reports?|rumou?rs?|allegations?|information|stories)))( about [^,.;]{2,40}?)?( has| have| had| is| was| can be| could be)( yet| so far)? (been )?(officially |independently |publicly |yet |so far |ever )*(confirmed|verified|(?<=independently )<found>|official|signed|finali[sz]ed|proven|proved|substantiated|corroborated)',
  },
  {
    id: 'confirmation-not-had',
    triggers:
      'confirmation|verification|corroboration|lacking|scarce|elusive|anecdotal|hard to come by|unavailable|not available',
    pattern:
      '((independent|official|immediate|outside|further|formal|any)( and \\w+)? )?<proof>( of [^,.;]{2,45}?)? ((was|is|has|could|were)<nt>( yet| immediately| been| be| so far| currently)* (available|possible|forthcoming|provided|obtained|had|come|emerged|received|made)|(<stay>|<be>|<have> been) ((still|very) )?(pending|lacking|elusive|impossible|absent|scarce|slow (to come|in coming)|hard to come by)|(has|have) yet to (come|be (provided|given|received|obtained|had)))|((?<!and )(<proofs>)( (that|for|behind) [^.;,]{1,40})?|(firm|reliable|exact|accurate|independent|solid|official) (figures|numbers|information|details)( (of|for|on|about) (?=[^.;,]{0,40}?<start>(<told>|casualt|dead<end>|death|killed|wounded|injur|victims|missing|loss|attack|strike|blast|crash|fighting|war<end>|outbreak|what|who|whether|how many))[^.;,]{1,40})?) (<be>|<stay>|<have> been) (\\w+ly |still |very |so far )*(lacking|scarce|elusive|anecdotal|hard to come by)|(reliable|independent|accurate) ([a-z]+ )?(figures|numbers|information|details|estimates?|counts?|tolls?) (<be>|<stay>) (still |currently )?(unavailable|not available|lacking|scarce|hard to come by)',
    notAfter: '(senate|his|her) ',
    notBefore: ' (hearing|vote|of the nomin|in <their> )',
  },
  {
    id: 'without-checking',
    triggers: 'without',
    needs: 'verif|authenticat|confirming|confirmed|checking|corroborat|fact-check|vetting|checked|vetted',
    pattern:
      'without (having |first |independently |even |bothering to |ever |actually |properly |being able to )*(verify(ing)?|verified|authenticat(e|ed|ing)|confirm(ed|ing)|check(ed|ing)|corroborat(e|ed|ing)|fact-check(ed|ing)?|vet(ted|ting))( (it|them|that|whether|if|where|who|what|how|with|the (story|claims?|facts?|report|information|details|source|authenticity|photo|video|recording|letter|quote)s?)<end>|(?=[.,;:]))',
    notBefore: ' (in|out|account|e-?mail|identity)| (you|me|us|him|her|them)(?= ?[.,;!?]| (first|before))',
  },
  {
    id: 'if-right',
    why: 'whyIfTrue',
    triggers: `${alone('right')}|credible|legit|reliable|borne out|to be believed|accurate|correct|genuine|confirmed|pan out|pans out|hold up|holds up|hold true|holds true|holds,`,
    needs:
      'right|pan out|pans out|holds up|hold up|holds,|to be believed|confirmed|hold true|credible|legit|reliable|borne out|accurate|correct|genuine',
    pattern:
      "(if|assuming|presuming|should|provided)( that)? <guessed>(the|<these>|all|such|his|her|its|their|it|they)( [a-z'-]+){0,4}? ((<be>|proves?|turns? out|be) (to be |indeed |really |actually |in fact |all )*(right|credible|legit|legitimate|reliable|borne out|to be believed|accurate|correct|genuine|confirmed to be)|(?<=(rumou?rs?|reports?|leaks?|sources?|claims?|stor(y|ies)|theory|predictions?) )(pans? out|holds?( (up|true)|(?=[,.]))))(?! (now|here|to|away|and left|wing))|if (?!you |we |i )<part>{1,70} <be> to be believed|if (?!you |we |i )<part>{1,40} <be> (right|correct)(?=,)",
    notAfter: '(as|what|see|<asked>) ',
    notBefore: '( that)?<future>',
  },
  {
    id: 'asked-for-confirmation',
    triggers:
      'confirmation|verification|corroboration|have any|have evidence|have proof|have independent|have official|have hard|have solid',
    pattern:
      "(asked|reached out to|contacted|approached|turned to|e-?mailed|called|wrote to)( \\S+){1,6}? (for|seeking|to seek) (\\w+ )?<proof>|(seeking|seeks|sought|waiting (for|on)|waits for|requested) (independent |official |further |final |positive )*<proof>|(not|n't) (seek|get|receive|received|obtain|obtained) (\\w+ ){0,2}?<proof>|<do><nt> (yet )?have (any |independent |official |hard |solid )*(<proof>|proof|evidence)",
    notAfter: '(senate|if|whether|who) (\\S+ ){0,2}',
    notBefore:
      ' (by the senate|class(es)?|lessons?|hearing|code|e-?mail|from the senate|of (your|my|his|her) (order|booking|appointment|nomination))',
  },
  {
    id: 'being-looked-into',
    triggers:
      'worked to|work to|investigation|inquiry|inquiries|enquir|efforts|test |tests|tested|testing|analys|analyz|examin|checks|looking into|investigating|study|studied|studies|review|evaluat|assess|inspect|scrutini|checking',
    pattern:
      "worked to (determine|establish|verify|confirm|find out) (whether|if|the (authenticity|identit\\w+|veracity))|(investigations?|inquir(y|ies)|enquir(y|ies)|efforts|tests?|testing|analysis|checks)( \\w+)? (<be>|have|has) (now |still |also |currently )*(under ?way|ongoing|pending|being (made|carried out|conducted|done)|begun|been (launched|opened|ordered)) to ((establish|determine|verify|find out|see|confirm|check) (whether|if|the (\\w+'s )?(<verity>|identity|origin))|confirm|verify)|(tests?|efforts|work|analysis) to (establish|determine|verify|find out|confirm) (whether|who|whose|where|what (caused|happened)|how many|(the )?[^.;,]{0,20}(cause(?! of (his|her|their|my|our) (?!deaths?))|<truth>))( [^.;,]{1,40})? (<be>|<stay>) (still )?(under ?way|ongoing|pending|continuing)|(stud(y|ies|ied|ying)|(analy[sz]|examin|evaluat|scrutini[sz])(es?|ed|ing)|(review|inspect|test)(s|ed|ing)?|assess(es|ed|ing)?) (<any>{1,60}? )?(to (see|determine|establish|find out|confirm|verify|ascertain|work out|tell) (whether|if|that) (\\S+ ){0,2}?(it's|they're|<be>) (indeed |really |actually )?(<real>|real|true|legitimate|fake|a hoax)|for (its |their )?authenticity|to (determine|establish|verify|assess|check) <the> <verity>)|(looking into|investigating|assessing|examining|checking|evaluating) (whether|if) (the|it|they|this) (\\w+ )?((claim|report|story|video|photo|recording|letter|document|message|threat)s? )?<be> (<real>|real|true|credible|legitimate|a hoax|fake)|<be> (also |still |now )?checking (unconfirmed |the |these |those |such )*((reports?|rumou?rs?)(?= (of|that|about)<end>| ?[.,;])|claims?(?= (that|about)<end>))",
  },
]);

/** What could not be checked for want of means. */
export const openCouldNotVerify = cuesOf('could-not-verify', 'whyCouldNotVerify', [
  {
    id: 'no-means-to-check',
    triggers:
      'technology to|technology avail|technology need|technology necess|technology requir|technology or|means to|means avail|means need|means necess|means requir|means or|ability to|ability avail|ability need|ability necess|ability requir|ability or|resources to|resources avail|resources need|resources necess|resources requir|resources or|capacity to|capacity avail|capacity need|capacity necess|capacity requir|capacity or|tools to|tools avail|tools need|tools necess|tools requir|tools or|expertise|impossible to check|difficult to check|hard to check|impossible to prove|hard to prove|difficult to prove|impossible to disprove|hard to disprove|difficult to disprove|technical',
    pattern:
      '<do><nt> (currently |yet )?have (the |any )?(technology|means|ability|resources|capacity|tools|expertise|technical \\w+)( (available|needed|necessary|required|or \\w+))? to (independently )?(confirm|verify|authenticate|corroborate|determine|establish|check|say(?= (<question>|for sure|with|the|that|it)))|(details|<item>|accounts?|tolls?|it|which|that|this|they)( (given|released|issued|from|by) [^.;,]{1,40})? (<be>|<stay>|proved|may be|would be) (\\w+ly |almost |very |all but )*(impossible|difficult|hard) to (check|prove|disprove)(?=[.,;:]| (from|because|in|or|and|but))',
  },
]);

/** What a check bore out, in free wording. */
export const openVerified = cuesOf('verified', 'whyVerified', [
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
]);
