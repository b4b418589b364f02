import { cuesOf } from '../../language';
import { alone, CANNOT, CHECKED, TRUTH, UNABLE, VERIFY } from './triggers';

/** One of these stands in every refusal, so that a sentence without them is not looked at twice. */
const NOT = "not|n't|n’t|nobody|no one|no-one|none|neither|never|nor ";

/** Ability to check that was not there. Source: Reuters, AP, BBC, CNN and other newsroom formulas in the development articles. */
export const couldNotVerify = cuesOf('could-not-verify', 'whyCouldNotVerify', [
  {
    id: 'could-not-verify',
    triggers: `${CHECKED}|independent`,
    needs: `${NOT}|only part`,
    pattern:
      'could be neither <adv><verified>|(<cannot>|<nobody> could|<nobody> can|nor could [^,.;]{2,30}|neither (\\w+ ){1,2}(could|can))<aside> <adv>(be |have been )?<adv>(<verify><ofForms>|<verified>|independent(ly)? (be )?<probing>)',
    notBefore: '<otherSense>| guilty<end>| within [^.;,]{1,30} (will|must|shall) ',
  },
  {
    id: 'unable-to-verify',
    triggers: UNABLE,
    pattern:
      '<unable><aside> <adv>to <adv>(be )?<adv>(<verify><ofForms>|<verified>|(establish(?! (access|contact|links|relations|control|order|an? (rhythm|foothold|lead|base(?! for (the|any|<these>))|camp|school|business|company|reputation|partnership)))|determine|ascertain|check|assess|identify|satisfy \\w+sel(f|ves)|prove(?! <the> (case(?! that)|point|worth|fitness)))( [^,.;]{0,60}?<truth>| <question>| (the|its|their|his|her|this|that|these|them|it|any))?|(make|draw) (an? |any )?(clear |firm |definitive |final )*(judge?ments?|determinations?|conclusions?|assessments?) (on|about|as to|of)<end>|(locate|trace) (<part>{0,60}?<truth>|<question>|(the|its|their|his|her|any)(?! \\w+ who (had )?(bought|sold|ordered|paid) )|them|it)|independently <probing>)',
    notAfter: 'if (\\S+ ){0,3}',
    notBefore: '<otherSense>|<future>| (\\w+ )?(plan|effects)<end>',
  },
  {
    id: 'cannot-establish',
    triggers: `${CANNOT}|${UNABLE}`,
    pattern:
      '(<cannot><aside>|<unable><aside> to) <adv>(be )?<adv>(?!tell the truth)((establish|determin|ascertain|identif|learn)(e|ed|t|y|ied)?( (<question>|(<part>{0,40} )?<truth>|the|their|its|his|her)|( immediately| right away)?(?=[.,;]))|(check|assess|trac|prov|review|locat|tell|told|say|said|know|known|evaluat|judg)(e|ed|y|ied|n)? (<part>{0,40} )?(<truth>|(?<=check [a-z]+ )(results?|findings?)|whether|if|which|(?<=(say|said|tell|told|know|known) )who(?= (was|were|is|had|did|fired|shot|started|wrote|made|took|sent|<have>) )))|whether [^.;“”"]{3,80} (s?he|they|it|we|the [a-z]+|officials?|police|experts?) (could|can)<nt> (say|tell|confirm)(?=<mark>)',
    notAfter: '(\\bi|you|so we|then we) |if (\\S+ ){1,4}|<plan>',
    notBefore:
      ' ((best|right|optimal)<end>(?! (explanation|account|version|estimate|reading))|\\w+ was which)| [^.;]{0,70} in (the )?time<end>|<future>| [^.;]{0,40}unless ',
  },
  {
    id: 'could-not-be-placed',
    triggers: CANNOT,
    pattern:
      '<cannot> <adv>be <adv>(dated|placed(?! on )|located|traced(?!(?<=<start>(money|funds?|goods|people|men|man|women|woman)( [^.;]{1,80})? traced) to )|matched|squared with|reconciled with|reproduced|replicated|checked|tested|<found>|ascertained|identified|audited|independently <probing>)(?! (for|in time))',
    onlyAfter:
      '(<film>|audio|tapes?|images?|<photo>|documents?|letters?|files?|memos?|messages?|posts?|claims?|accounts?|reports?|statements?|figures?|numbers?|tolls?|details?|<verity>|origin|source|identity|identities|date|location|information|versions?|story|stories|results?|effects?|findings?|rumou?rs?|quotes?|quotations?|remarks?|tips?|allegations?|e-?mails?)( [^.;]{0,50})? |(it|they|that|this|which|and|but)( (also|still|so|then|yet))? |which [^.;,]{0,50}, |(it|they|that|this), [^.;,]{2,30}, ',
    notAfter: '<plan>|if (\\S+ ){1,4}',
  },
  {
    id: 'could-not-go-and-check',
    triggers: `${CANNOT}|${UNABLE}|find no|found no|obtain no|obtained no|locate no`,
    pattern:
      '(<cannot>|<unable> to) <adv>(reach|get|access|visit|travel|speak|contact|enter|talk|find|obtain|view|see|inspect|examine|interview)( [^.;]{0,70}?)? (to|that (could|would)) <adv>(check|verify|confirm|corroborate|vouch|stand|ask|authenticate)|(could|can|<have>|was able to|were able to) (find|found|obtain|obtained|locate) no (corroborating|independent|supporting|other|further|second)( \\w+)?|(<cannot>|<unable> to) <adv>(find|obtain|uncover|turn up)( [a-z-]+){0,3} (<proofs>|corroboration|confirmation|records?)',
  },
  {
    id: 'hard-to-verify',
    triggers:
      'impossible|difficult|hard|tough|tricky|possible|no way|no independent|no immediate|no easy|no reliable|no sure|no other|no means|no method|little chance|too dangerous|beyond reach|too early|too soon|no ability|no possibility',
    pattern:
      "(it (is|was|remains?|'s) (also )?)?<hard> <adv>(for [^,.;]{2,40} )?(to|of) <adv>(<verify>|<verifying>|establishing|ascertaining|(?<=possible to )tell (whether|if|who|when|where)(?= )|(?<=no [^.;]{0,60})check(ing)?(?!<arriving>)|check(?= (the|these|this|that|any|either|such|his|her|their) (\\w+ ){0,2}(numbers?|figures?|claims?|reports?|accounts?|tolls?|statements?|stor(y|ies)|versions?|information|details?|allegations?)<end>)|gauge|assess|ascertain|be <sure>|independently <probing>|(?<=possible( on \\w+)? to )(say for <sure>|estimate (how|the (number|toll|extent)))(?= )|(establish|determine|check|prove|judge|evaluate|place|date|locate)(?<!(judge|evaluate)(?= how)) ([^,.;]{0,40} )?(<truth>|<question>|images?|videos?|footage|recordings?))( soldier casualties)?|to (check|verify|confirm|corroborate|authenticate) [^.;]{2,70} (is|was) (not (yet |currently )?possible|impossible|difficult)|<proof>( of [^,.;]{2,40})? ((is|was|were|<stay>|proved) (\\w+ly |all but |almost |very |next to )*(impossible|difficult|hard)|(is|was)<nt> (\\w+ly |yet )*possible)",
    notAfter: '(chances|outcome)( [^,.;]{1,40})? ',
    notBefore: '<future>|( what)? (it|this|that) means',
  },
  {
    id: 'no-way-of-knowing',
    triggers: 'way to|way for|way of|ways of|ways to|means of|means to|method|ways for|means for',
    pattern:
      "(none|nobody|no one|no-one|neither)( of [^.;,]{2,30})? (<have>|could find) (the |any |a )(ways?|means) (to|of) <adv>(check|verify|confirm|assess|establish|authenticat)\\w*|(no|not|n't|nor|little|few)( \\w+){0,3} (ways?|means|methods?)( for [^,.;]{2,30})? (of|to) <adv>(know|tell|check|confirm|verify|assess|judg|gaug|establish|ascertain|prov|corroborat|authenticat|trac|dat|squar|reconcil)(e|ing)?",
    notBefore: ' what (people|it|they)|<arriving>',
    notAfter: 'you (will |would |might )?have ',
  },
  {
    id: 'nothing-to-confirm',
    triggers:
      'nothing|lack|equipment|means|capabilit|sufficient|capacity|expertise|resources|tools|techniques|enough information|enough data|enough evidence|enough reliable|enough hard|enough solid|enough clear|enough independent|enough scientific|enough medical|enough forensic|enough accurate|enough new|access to diagnose|access to test|access to verif|access to confirm|access to check|access to establish|access to know|access to say|access to judge|access to determine|access need|access necess|access or ',
    pattern:
      "(<have>|'ve|got) nothing (\\w+ ){0,4}?to (confirm|corroborate|substantiate|verify)|(<be>|found) nothing (\\w+ ){0,2}?to (confirm|corroborate|substantiate|verify|bear out) (it|them|this|that|the|these|either|any|his|her|their|its)(?! \\w+ (reservation|booking|order)s?)<end>|lack(s|ed|ing)? (the )?(\\w+ ){0,2}(equipment|means|capacity|expertise|resources|tools|access|data|information)( (needed|necessary|required))? to (diagnose|test|verify|confirm|check|establish)|(not|n't) have (\\w+ ){0,4}(equipment|means|capacity|capabilit(y|ies)|expertise|resources|tools|techniques|access)( or \\w+)? (to (diagnose|test|verify|confirm|check|establish|know|say|judge|determine)|needed|necessary)|(not|n't) have (enough|sufficient) ((reliable|hard|solid|clear|independent|scientific|medical|forensic|accurate|new) )?(information|data|evidence)( [^.;]{0,40})? to (know|say|determine|confirm|verify|judge|tell|conclude)|(not|n't) have the (necessary|needed|required) (\\w+ ){0,2}(equipment|means|expertise|tools)( or \\w+)?",
  },
  {
    id: 'not-verifiable',
    triggers: 'verifiab|unverifiab|unprovab',
    pattern: "(not|n't|hardly|barely) <adv>verifiable|unverifiable|unprovable",
  },
  {
    id: 'prevented-from-verifying',
    triggers: 'prevent|hard|difficult|impossible|tough',
    pattern:
      '(prevent(s|ed|ing)?( [^,.;]{0,40})? from <adv><verifying>|ma(king|kes|de) (\\w+ ){0,2}<proof> (\\w+ )?(impossible|difficult|hard)|ma(king|kes|de) (<verifying>|checking) [^,.;]{2,50} (hard|difficult|impossible)|ma(king|kes|de) [^,.;]{0,40}(hard|difficult|impossible|tough) (for [^,.;]{2,40} )?to <adv>(<verify>|check|establish))',
    about: 'back',
  },
]);

/** Checks that have not been made, were refused, or that brought nothing. */
export const notVerified = cuesOf('not-verified', 'whyNotVerified', [
  {
    id: 'not-verified',
    triggers: `${CHECKED}|backed|supported|independently|through peer|positively identified|formally identified`,
    needs: `${NOT}|no |without|before|until|prior to|only|nor`,
    pattern:
      "(which |that )?((<have>|<be>|being|been|do|does|did)( also| still| yet)?(n't| not| never| neither| nor)|not|never|neither|nor|without being|before being|prior to being)<aside> <adv>(an? (\\w+ly )?|([a-z]+ (n?or) ))?<adv>(been )?<adv>(<verified>(?<!<occasion> (<have>|<be>)(n't)?( (?!independently)[a-z]+){0,4} confirmed)|(?!fact-checking)<verifying>|<verify>|(backed|supported|backed up)( up)? by ((any|other|an?|the|independent|credible) ){0,2}([a-z'-]+ ){0,2}?(any|<told>|proof|intelligence|facts|sources?|research|science|witness\\w*|convincing|investigators?|experts?|coroner|hospital|police|officials|authorities)|through peer review|independently (<looking>|<found>|inspected|investigated|counted|analy[sz]ed|dated))|<nobody>( has|'s| had| have)? <adv><verified>|nor (has|have|had) [^.;,]{2,40}? <verified>|((no|neither)( [^ ,.;:“”\"]+){1,4} <have>(?! been)|none of <the>( [^ ,.;:“”\"]+){1,4} (<have>|<be>)) <adv>((?<=\bnone [^.;]*)been )?<adv><verified>|^no [^.;:“”]{0,60}<start>(<institution>)( [^.;:“”]{1,60})? <have>(?! been) <adv><verified>( (or|nor|and) <adv><verified>)?|neither <any>{2,50} nor <any>{2,50}? (<have>|<be>) <adv>(been )?<adv><verified>|(before|until) (it|they|that|these|this|the \\w+|an? ([a-z]+ )?(match|claim|report|identification|result|finding|link|toll|figure|account)) (<have>|<be>|can|could) (be )?<adv>(been )?<adv>(?<!(before|until) they [a-z ]{0,25}(?=vetted))(<verified>|(?<=positively |formally )(?<!(passengers|they) [^.;]{1,30})identified)|no ([^ ,.;:“”]+ ){0,5}?(<institution>|witness(es)?) (confirm(ed|s)?|corroborate[sd]?|verif(y|ied|ies))|could only be <verified> (with|by|through|after|once)",
    notAfter:
      '(if [a-z]+|could|can|would|to|should|must|may|might|will|please|why|you|whether or|or|policy of) ?|award |(users|accounts|members|customers|sellers|drivers|businesses|profiles|those) (who|that|which) ',
    notBefore:
      ' ([^.;]{2,60}? until|cases|accounts?|users?|by the (senate|parliament|synod|electoral college)|to be (\\w+ly )?(successful|effective|useful))',
  },
  {
    id: 'yet-to-be-verified',
    triggers: `${VERIFY}|ascertained|needed to prove|required to prove|necessary to prove|replicated|reproduced|reviewed|examined|tested|audited|assessed`,
    pattern:
      '((<have>|<be>)? ?(yet|still) to|remains? to|remained to|still (waiting|needs?|needed|<have>)( to)?|needs? to|needed to) <adv>be <adv>(<verified>|<verify>|ascertained|(?<!need(s|ed)? to be )(replicated|reproduced|(reviewed|examined|tested|audited|assessed) by (peers|(other|outside|independent|fellow|any)(?= ([a-z]+ )?(scientists?|researchers?|experts?|specialists?|labs?|teams?|groups?|auditors?|investigators?|academics|bod(y|ies)|stud))))|<found>)|((<have>|<be>) )?(yet|still waiting) to <adv>([a-z]+ (on )?(or|and) )?(<verify>)|(still|yet) (needs?|needed|requires?|required|awaits?|awaited|lacks?|lacked) (independent |further |official |formal )*(<proof>)|(further|more|additional) (research|stud(y|ies)|tests?|testing|analysis|work) <be> (needed|required|necessary) to (confirm|verify|prove)|(pending|waiting for) (independent |official |further |an? |any )*(confirmation|verification|authentication|corroboration)|subject to (independent |further )*(verification|authentication|corroboration)',
    notAfter:
      '(constant|desperate|own|deep|(his|her|their|a|the|no|any)) |(<office>),?( \\S+){0,3} |<plan>|<occasion> ',
    notBefore:
      ' (if|whether|when|who|what|how)<future>| (by|via|through) (text|e-?mail|phone|post|the (board|parliament|senate))',
  },
  {
    id: 'no-confirmation',
    triggers:
      'confirmation|verification|corroboration|authentication|official notification|independent knowledge|official word|independent figure|independent count|independent tall|independent toll|independent estimate|reliable figure|reliable count|reliable toll|reliable estimate|credible figure|credible estimate|reliable tall|credible count|credible tall|credible toll',
    pattern:
      '(no|not any|not an?|nor any|without( any)?|lack of|absence of|absent( any)?|little|nor( is| was)? there( any)?)(?! prior| further notice)( [a-z-]+){0,4} (<proof>|authentication|official (notification|word)|independent knowledge)|no (immediate |official )?(reaction|response|comment|word|reply)( (from|by) [^.;,]{1,40})? (n?or) ((any|immediate|official|independent) )*(<proof>)( (that|of|from))?|(no|not any|nor any) (independent|reliable|credible) (figures?|counts?|tally|tallies|tolls?|estimates?)(?= (for|of|on|was|were|is|are|could|exists?)<end>| ?[.,;]|$)',
    notAfter: '(need|say|said) ',
    notBefore:
      ' of (the |a |an |your |their |his |her |any )?(\\w+ )?(bookings?|reservations?|orders?|appointments?|purchases?|payments?)<end>',
  },
  {
    id: 'no-announcement-confirming',
    triggers: 'confirming|verifying|or confirmation',
    pattern:
      'no (official |formal |public )?(announcement|statement|word|comment)[^,.;]{0,40} (confirming|verifying|or confirmation)',
  },
  {
    id: 'without-evidence',
    why: 'whyNoEvidence',
    triggers:
      'record|documentation|indication|trace|evidence|proof|source|to support|that support|in support|detail|specifics|information to|information that|information in|information which|information suggest|information support|information confirm|metadata|factual basis|data to|data that|data in|data which|data suggest|data support|data confirm|knowledge to|knowledge that|knowledge which|knowledge suggest|knowledge support|knowledge confirm|knowledge indicat|to corroborat|that corroborat|to suggest|in corroborat|to back|that back|in back|to substantiat|that substantiat|in substantiat|not based on',
    pattern:
      "without (\\w+ly )?((providing|offering|citing|giving|presenting|producing|showing|supplying) (any |further |much |supporting |hard |concrete |specific |clear |credible |the |immediate |direct |more )*(<proofs>|(details|specifics)((?<=(<proofs>|claim\\w*|accus\\w*|alleg\\w*|blam\\w*|suggest\\w*|insist\\w*|assert\\w*|killed|shelled|attacked|struck|shot down)[^.;]{1,130})|(?=,? [^.;]{0,80}(accus|claim|blam|alleg))))|(specifying|naming|disclosing|identifying|citing) (any |its |their |his |her |the )*sources?|(any |much |hard |concrete |supporting )*(<proofs>))|(provid|offer|giv|gave|present|produc|cit|show|suppl|releas|publish|shar|disclos|<have>|ha|see)(e|ed|es|en|ing|ied|ies|s|n)? (no|little|scant|zero)( [a-z-]+){0,2} (<proofs>|(details|specifics|information|data|names)(?= (to|that|in) (support|back)))( (to|that|of|for|in) (support|back|substantiate|corroborate|prove)( up)?)?|(not|n't|never|nor( (did|<have>|do|does|is|are)( \\S+){1,4}?)?)( \\w+ly| yet| so far| at this time| also)* (provid|post|offer|giv|present|produc|cit|show|suppl|releas|publish|shar|see|found|find|have|had|observ|reveal|disclos|identif|specif)[^.;,]{0,50}? (<proofs>|(?<=(information|<record>|facts|anything|details|sources?|materials?|pictures?|explanations?|reasons?)[^.;,]{0,30} )(to|that|in) (support(?!ing)|corroborat|back( up)?|substantiat)\\w*|the source of its|(its|any|their|his|her) sources?|any records)|neither (\\w+ ){1,3}<have> (provided|offered|given|presented|produced) (\\w+ ){0,2}(<proofs>)|(there (is|was|has been|were)|there's) (currently |just |simply |so far |yet |still |also |as yet )*[“\"‘']?no (?!bad )([a-z]+ ){0,2}?(<proofs>|documentation|record)[”\"]?( yet)?( (that|of|to|for))?|(find|finds|found|turned up|unearthed) no (\\w+ ){0,2}?(<proofs>|records?|trace)( (of|that|to|for))|no (independent |hard |firm )?(<proofs>) (has |have |had )?(ever |yet |so far |since )*(emerged|surfaced)(?! (against|of (a|an|any) (link|cause)))|no indication (that )?(the|this|that|it|they) ([^,.;]{1,30} )?<be> (true|real|<real>)|(cites?|cited|named?|names|offers?|offered|provides?|provided|gave|gives) no (named |specific )?sources?|(with|having|<have>|is|was) no ([a-z]+ ){0,2}?(<proofs>|information|data|knowledge) ((that|which) (would|could|can) (confirm|corroborate|support|verify|back up)|(to (suggest|support|back|confirm|corroborate|substantiate|indicate|verify)|suggesting|supporting|confirming|indicating))|(not|n't) have ([a-z]+ ){0,3}?(information|data|metadata) to (suggest|support|back|confirm|corroborate|substantiate|verify)|(not|n't) (one|a|a single) (shred|scrap|iota|bit|piece) of (\\w+ )?(<proofs>)|(no|without|lack(s|ed|ing)|missing) (a |any )?factual basis|not based on (any )?([a-z-]+ ){0,2}(knowledge|facts?|evidence)|neither (\\S+ ){1,3}nor (\\w+ ){0,2}(proof|evidence)|(?<!(do|does|did|doing|done) (\\w+ )?)nothing ([a-z-]+ ){0,4}to (suggest|support|back up|back (it|them|this|that) up|substantiate|corroborate)",
    notAfter: '(if|unless|can|should|must|need to|needs to) (\\S+ )?',
    notBefore:
      ' (foul play|an? (break-in|struggle|forced entry)|forced entry|drug|drugs|alcohol|wrongdoing|injur\\w+|damage|illness|(\\w+ )?(cancer|disease|infection|tumou?rs?|fractures?|concussion)|tampering|editing|manipulation|splicing|doctoring|suicide)| (an? |any )?(significant |statistical |real )*(differences?|effects?|benefits?|improvements?)<end>',
  },
  {
    id: 'unverified',
    why: 'whyUnverified',
    triggers:
      'unverified|unconfirmed|uncorroborat|unauthenticat|unsubstantiat|unproven|unvetted|non-verified|unfounded|unpublished',
    pattern:
      '((<stay>|<be>|still|currently|largely|multiple|as yet|as-yet) ){0,3}(unverified|unconfirmed|uncorroborated|unauthenticated|unsubstantiated|unproven|unvetted|non-verified|unpublished data)( (reports?|rumou?rs?|claims?|media reports|video|videos|footage|photos?|images?|accounts?|details|information|allegations?|audio|recordings?|documents?))?|unfounded (claims?|rumou?rs?|reports?|conspiracy|theory|theories|allegations?|stor(y|ies)|speculation)',
    notBefore:
      ' (([a-z]+ )?(refugees|migrants|immigrants|recruits|volunteers|people|therap(y|ies)|treatments?|cures?|remed(y|ies)|technolog(y|ies))<end>|users?|nominees?|nominations?|judges?|appointees?|positions?|(bookings?|orders|reservations?|tickets?|passengers|businesses|sellers|drivers|callers|customers|members)<end>(?! to )|cases?[^.;]{0,40} (were|was|are) (left out|excluded)|(in|at) <the> (\\w+ )?(level|flight|grade)<end>(?! of ))',
    notAfter:
      '(nominees?|nominations?|judges?|judgeships?|seats?|posts?)( \\S+){0,4} |(users?|accounts?|pay|members?|you)( [^.;,]{1,40})? will be ',
  },
  {
    id: 'refused-to-confirm',
    why: 'whyRefusedToConfirm',
    triggers: `${CHECKED}|definitely say|definitively say|conclusively say|authentic|comment on|commented on|drawn on|say whether|say if`,
    needs: `${NOT}|declin|refus|chos|unwilling|stopped|opted|careful|no `,
    pattern:
      "((declin|refus)(ed|es|ing|e)|<have>? ?chos(e|en) not|not prepared|not willing|unwilling|stopped short of|opted not|careful not) (\\S+ ){0,1}?(to )?<adv>(<verify>|<verifying>|(say|comment on|be drawn on) (whether|if) (\\w+ ){1,5}(<real>|real|true)|comment on (<the> )?(<verity>))|((would|will|wo)(n't| not| neither)|(not|n't) (going|about|ready|yet ready|at liberty) to)<aside> <adv>(<verify>|say (whether|if) (\\w+ ){1,5}(<real>|real|true))|would (confirm|verify) neither( <the>)?|<do><nt> [^.;,]{3,40} or (confirm|verify)(?= (<the> ([a-z]+ )?(<told>|<truth>)|whether|if)<end>)|(would|will|could)<nt> (definitely|definitively|conclusively) say(?!( that)?<future>)|(?<!(say|says|said) )(no|none of the|neither( of the)?)( [\\w'-]+){1,4} would (<verify>) (it|this|that|them|the|these|those|any|either|his|her|their|whether|if)<end>|(declin|refus)(ed|es|ing) to comment,? (or|and) (even )?(to )?<adv>(<verify>)|<have><nt> commented on (the |its )?accuracy|(neither|not|n't) (confirm(ed|s|ing)? (n?or) (denied|deny|denies|denying))|neither confirm\\w*|<do><nt> comment on (the |its )?(<verity>)",
    notBefore:
      ' (how (many|much)|((the|a|an|his|her|any|its) )?(\\w+ )?(nominees?|nominations?|appointees?|appointments?|judges?|bookings?|reservations?)<end>|(if|whether) (?![^.;]*(<real>|real|true|fake))[^.;]{5,75} or |(if|whether|when|who|what|how)<future>)',
  },
  {
    id: 'if-confirmed',
    why: 'whyIfTrue',
    triggers: `confirmed|verified|authentic|genuine|true|accurate|corroborated|substantiated|proven|proved|validated|correct|${alone('real')}|if it stands|legit|if it turns|if that turns|is determined|emerges|turn out to|turns out to|in fact|if actually|indeed|what they|what it`,
    pattern:
      "(even )?(if|assuming|should(?= \\S+ [^,.;]*(be|prove|turn out) )) <guessed>(?!(real|genuine) (?!(it|they|the|th[ai][st]|and|or|but|will|<may>) )[a-z])(((<part>{1,50} )?(<be>|(?<!would )be|proves?|turns? out|prove[dn]?|being)|(it|that|this|they)'(s|re)) )?(to be |later |independently |officially |indeed |ever |in fact |actually |deemed |judged |declared |found )*[“\"‘']?(confirmed|verified|authentic|authenticated|genuine|true|accurate|corroborated|substantiated|proven|proved|validated|correct|real)(?! (love|estate|cases|to(?! be| have)|by (the |its |an? )?([a-z]+ )?(senate|parliament|congress|board|shareholders)|(in|as|to) <their> ))|if it stands(?=,)|if <part>{0,30}(<material>|<item>|leak)( <part>{1,60})? (is|are|proves?|turns? out to be) (the real thing|legit|legitimate|for real)<end>|if <part>{2,50} (is|are) what (it|they) (appears?|purports?|claims?|seems?) to be|if (it|that) (turns out|is determined|emerges) that|if <part>{2,50} turns? out to (contain|belong)|if (in fact|actually|indeed) [a-z]+(?=[ ,])|if (?!you |we |i )<part>{1,60} (<be>|<have>|did|does) (indeed|in fact)",
    notAfter: '(as|what|see|find out|<asked>) ',
    notBefore: ', (users|members) (will|can|may|must|get|receive) ',
  },
  {
    id: 'trying-to-verify',
    why: 'whyStillChecking',
    triggers: `${VERIFY}|${TRUTH}|really|being checked|being examined|being assessed|being analysed|being analyzed|being investigated|still analy|still examin|still check|currently analy|currently examin|currently check`,
    pattern:
      '(is |are |was |were |been |be )?(still |also |currently |now )?(try(ing)?|tries|tried|seek(ing|s)?|sought|work(ing|s|ed)?|attempt(ing|ed|s)?|racing|efforts?|hoping|looking|moving|scrambling|pushing|(making|running|carrying out) (\\w+ )?checks|in the process of)( (?!not)[a-z-]+["”]?){0,5}? (to <adv>(<verify>|(see|find out|establish|determine|ascertain|assess|check|work out) ([^,.;]{0,40} )?(<truth>|really|<be> <real>))|<adv>(?<!(for|an?|the|his|her|their) )<verifying>)<ofForms>|(being|to be|be) (independently |carefully |still )*(verified|authenticated|fact-checked|vetted)( by (other|independent|outside))? ?(\\w+ )?before|(<verity>|origin|provenance|recording|video|footage|document|file|photos?)( \\S+){0,3} <be> (still )?being (checked|verified|examined|assessed|analysed|analyzed|investigated|authenticated)|(still|currently) ((verifying|authenticating)( the| its| whether)?|(analysing|analyzing|examining|checking) (whether|(?=(<the> )?(\\w+ )?(<material>|<truth>|<told>)<end>)\\w+))|until (it is |they are )?(published in a )?(peer-reviewed|peer reviewed)( (medical )?journal)?',
    notAfter: "(n't|not|never|stopped) ",
    notBefore: '<otherSense>',
  },
  {
    id: 'authenticity-open',
    triggers: 'authentic|veracity|provenance|genuineness|legitimacy|validity|origin|questioned',
    pattern:
      '(unknown|uncertain|unclear|disputed|doubtful|questionable) (<verity>|provenance|origins?)|(<verity>|provenance|genuineness|legitimacy|validity)( of [^,.;]{2,60})? (<be>|<stay>|has|had) (still |yet |also |being |been )*(unclear|unknown|in question|in doubt|in dispute|disputed|questioned|questionable|uncertain|unconfirmed|unverified|open|debated|contested|under (review|investigation))|(findings?|results|conclusions?|claims?|accounts?|story)( of [^,.;]{2,40})? (has|have|had) (also |since |widely |publicly )*been (seriously |widely |publicly )?questioned',
    about: 'back',
  },
]);
