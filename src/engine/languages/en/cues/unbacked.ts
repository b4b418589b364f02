import { cuesOf } from '../../language';
import { alone } from './triggers';

/** Claims that nothing stands behind, or that are told with an "if". */
export const unbacked = cuesOf('not-verified', 'whyNotVerified', [
  {
    id: 'if-it-holds',
    why: 'whyIfTrue',
    triggers:
      'borne out|stand up|stands up|hold up|holds up|check out|checks out|turn out to|turns out to|prove |proves ',
    pattern:
      'if (?!(you|we|i|he|she|they|someone|anyone|somebody|anybody) )(<guessed>(?!the weather)<part>{1,40} )?(borne out|stands? up|holds? up|checks? out|turns? out to be right|proves? (to be )?(founded|right))',
    notAfter: '(see|know|ask|asked|wonder|check|find out|unclear|clear|tell|say|sure|not|even) ',
  },
  {
    id: 'evidence-not-shown',
    why: 'whyNoEvidence',
    triggers:
      'evidence|proof|document|record|data|footage|photograph|picture|video|names|basis|figures|details|say how|say where|said how|said where|explain how|explain where|explained how|explained where|reveal how|reveal where|disclose how|disclose where|specify how|his word|her word|their word|its word|rest on|rests|rested|resting|rest solely|rest entirely|own word',
    pattern:
      'no (footage|photographs?|pictures?|videos?|names) (<have>|was|were) (been )?(released|given|offered|shown|published) to (back|support|prove|substantiate)(?= (it|them|<these>|<the> ([a-z]+ )?(<told>|accusations?|assertions?))<end>)|no (\\w+ ){0,2}?(<proofs>|documentation|documents?|records?) (<have>|was|were) (yet |so far |ever |publicly )*(been )?(offered|provided|presented|produced|given|shown|made public|released|published|emerged|found|surfaced)|(<have>|did)<nt> (yet )?(made? public|produced?|offer(ed)?|release[d]?|shared?|publish(ed)?|show[n]?|present(ed)?|disclosed?|supplied|supply) (any |the |its |their |his |her )*(<proofs>|documents|data|documentation|records|basis)|(declin|refus)(ed|es|ing) to (share|show|provide|release|produce|disclose) (the |any |its |his |her |their )?(<proofs>)(?=<mark>| (for|behind|that|to (back|support)) (?!(the )?trial))|(asked|pressed) (\\S+ ){0,3}for (<proofs>|details)[,;] [^.“”"]{1,40} (none|nothing)(?=<mark>)|(did|would|could)<nt> say (where <the> (\\w+ )?(<told>) came from|how (he|she|it|they) knew(?! (each|one another)))|(produc|offer|provid|suppl|present|giv|gave|show|cit|releas|publish|disclos)(e|ed|es|ing|y|ied|ies|s)? no (documents?|documentation|data|records?|basis|figures|details)( (to|that|for) (back|support|prove|corroborate|substantiate|the claim)\\w*)|(did|has|have|do|does)<nt> (say|said|explain|explained|reveal|disclose|specify) (how|where) (he|she|it|they|the \\w+) ((knew|knows|know)(?! (each|one another))|learned|learnt|obtained|got|came by|had obtained)|(did|does)<nt> elaborate or (provide|give|offer) (any )?(details|evidence)|nothing (beyond|but|other than|more than) <their> (own )?word|rest(s|ed|ing)? (solely |entirely |only )?on (the word of|a single|one) (\\w+ )?(witness|source|account|testimony)',
  },
  {
    id: 'stands-alone',
    why: 'whyNoEvidence',
    triggers:
      'scant|little evidence|little scien|little hard|little direct|little solid|flimsy|unsourced|unsupported|replicated|reproduced|audited|no independent|pending|with caution|to determine|without any documentation|cited no|no legitimate|no credible|no reputable|no mainstream|no major|no other|by other|by any|by major|formal identification|positive identification|formal id |positive id |preliminary|thin evid|thin scien|thin hard|thin direct|thin solid|even if|with care|pinch of salt|cites no|citing no|as yet un|evidence for|evidence of|evidence that|evidence behind|evidence is|evidence was|evidence remains|nothing in|nothing that|nothing corroborat|nothing support|nothing confirm|nothing back|nothing bear',
    pattern:
      "(scant|flimsy|little|thin|precious little) ((scientific|hard|direct|solid) )?evidence (for|that|of|to|behind)|evidence( (for|of|that|behind) [^.;,]{2,60})? (is|was|remains) (\\w+ly |very )?(thin(?! on the ground)|scant|flimsy|lacking|slim)|unsourced (claims?|reports?|posts?|allegations?|rumou?rs?|stor(y|ies))|as yet (untested|unreplicated)|unsupported by (any |the )?(\\w+ )?(observations?|data|evidence|facts|records|documents)|(<have>|was|were)(n't| not| never)( yet)?( been)? (independently )?(replicated|reproduced|audited)( by)?|nothing (in (the )?[^.;]{2,30}(?<! to) |that (would|could) )?(corroborates?|supports?|confirms?|backs? up|bears? out)|no independent (tally|count|record|assessment|estimate|account|witness(es)?|observers?)|(not|n't) been (matched|carried|picked up) by (other|any|major) (outlets?|newspapers?|(news )?(media|organi[sz]ations?))|pending (formal |official |positive )*(identification|confirmation|verification)|(formal|positive) (identification|id) (<be> (still )?pending|(<have>|<be>) (yet|still) to|(<have>|was)<nt>( yet)? been made|was<nt> (yet )?made)|even if ([^,.;]{1,40} )?(turns?|turned) out to be (legit|legitimate|real|true|genuine)|treat(ed)? (this|it|these|the \\w+)( one)? with (caution|care|a pinch of salt)|(trying|working|seeking|attempting) to determine ([^,.;]{1,30} )?(whether|if) ([^,.;]{1,30} )?<be> (real|<real>|true|legitimate)|cit(ed|es|ing) no (documents?|sources?|evidence|names|witness\\w*)|no (legitimate|credible|reputable|mainstream|major|other) (\\w+ ){0,2}(outlets?|sources?|media|newspapers?|organi[sz]ations?|sites?) (has |have )?(reported|covered|carried|confirmed|matched|picked up)|without any documentation|preliminary and (ha(s|ve) not|subject to)",
    notAfter: '(if|unless) |(<office>),? ',
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
]);
