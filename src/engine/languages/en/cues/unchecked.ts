import { cuesOf } from '../../language';
import { alone } from './triggers';

const evidence = '(<proofs>|documentation|<proof>)';

/** Checks that nobody has made, or that are still being made. */
export const unchecked = cuesOf('not-verified', 'whyNotVerified', [
  {
    id: 'none-was-confirmed',
    triggers:
      'none of|neither|not one|not a single|few of|little of|hardly any|barely any|scarcely any|nothing in|no such|no part of|no claim|no report|no allegation',
    pattern:
      '((neither|not (one|a single))( of)?|(none|(?<!(a|the|those) )(few|little)) of|(hardly|barely|scarcely) any( of)?|nothing in|no (such|part of)|no(?= (claim|report|allegation))) ((the|these|those|their|his|her|its|two) )*((\\w+ )?(<told>)|which|what (he|she|they) (said|claimed))( <any>{1,40}?)? (<have> been|was|were) <adv>(<verified>)( by)?',
  },
  {
    id: 'lacks-confirmation',
    triggers: 'await|lack|absence|untested|been tested|unevidenced|unsupported|acknowledg',
    pattern: `await(s|ed|ing)? (independent |official |further |formal |final )*(<proof>|authentication|proof)|lack(s|ed|ing)? (independent |official |any |outside |firm |hard |supporting )*(?!documentation)${evidence}|in the absence of (any )?official word|<proof>( of [^.;,]{2,40})? <be> (still )?awaited|(untested|unevidenced|unsupported) (allegations?|claims?|assertions?|accusations?|theor(y|ies)|statements?|rumou?rs?)|(?<=<start>(allegations?|claims?|accusations?|theor(y|ies))( [^.;]{1,60})? )((<be>|<stay>) ((still|as yet|largely) )?untested|<have><nt> (yet )?been tested)|no (official |public )?acknowledge?ment (of|that|from)`,
    notAfter: '(nominees?|nominations?|appointees?)( \\S+){0,2} ',
  },
  {
    id: 'nobody-has-looked',
    triggers:
      'independent|outside|nobody|no one|no-one|none|not one|no other|no second|external|formally|positively|scientifically|vouched|journal|backed by|supported by|borne out by|still being|peer|tested in court|other expert|other scien|other resea|other obser|other audit|other analy|other inves|other monit|other inspe|other repor|other docto|other team|other labor|by other|by any|by fellow|been proved|been proven|been checked|properly checked',
    pattern: `(independent|outside|other|external) (experts?|scientists?|researchers?|observers?|auditors?|analysts?|investigators?|monitors?|inspectors?|journalists?|reporters?|doctors?|teams?|laborator(y|ies)) <have>(n't| not| yet| never)( yet)? (to )?(been able to )?(<verified>|<verify>|<looking>|review|examine|see|check|test|assess|replicate|reproduce)|(nobody|no one|no-one|none)( outside (the |its )?\\w+| independent| else)?( has| have| had) <adv>(<verified>|<looking>|vouched for)|no (independent |outside |other |second )(\\w+ ){1,2}<have> <adv>(<verified>|<looking>)|(<have>|<be>)(n't| not| never| yet to be| still to be)( yet| been| be)* (independently|positively|formally|externally|scientifically) (\\w+ and )?(established|identified|dated|<looking>|proven|proved)|(not|n't|never|none of (it|them) (<have>)|none <have>)( yet)? been ((<looking>) by (other|outside|independent|any|peers|fellow)|(backed|supported|borne out) by)|<have><nt> (yet )?(appeared|been published) in (a|any) ([a-z-]+ )?journal|(not|n't|never)( yet)? been vouched for( by)?|<be> still being (clarified|established|checked|verified|authenticated|examined|assessed|analysed|analyzed|fact-checked|tested)( by)?|(not one|none|no one|nobody)( of [^,.;]{1,60})? (has|have) (come|stepped) forward to (confirm|back|corroborate|verify)|(neither|no|none of) (<any>{1,50} )?(claim|account|version|allegation)s? (has|have) been (tested in court|proved|proven)|<have><nt>( yet)? been tested in court|(?<=<start>(<told>)( [^.;]{1,60})? )<have><nt>( yet)? been (independently |properly )?checked(?=<mark>| (and|or|against) )|(ahead of|before|pending|without|not yet been through|await(s|ed|ing)) (publication in a (\\w+ )?journal|peer.review)`,
    notAfter: 'like ',
    notBefore: ' (such|the like|anything|(so|as) (many|much|big|bad))<end>',
  },
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
      'worked to|work to|investigation|investigate|inquiry|inquiries|enquir|efforts|test |tests|tested|testing|analys|analyz|examin|checks|looking into|investigating|study|studied|studies|review|evaluat|assess|inspect|scrutini|checking',
    pattern:
      "worked to (determine|establish|verify|confirm|find out) (whether|if|the (authenticity|identit\\w+|veracity))|(investigations?|inquir(y|ies)|enquir(y|ies)|efforts|tests?|testing|analysis|checks)( \\w+)? (<be>|have|has) (now |still |also |currently )*(under ?way|ongoing|pending|being (made|carried out|conducted|done)|begun|been (launched|opened|ordered)) to ((establish|determine|verify|find out|see|confirm|check) (whether|if|the (\\w+'s )?(<verity>|identity|origin))|confirm|verify)|(tests?|efforts|work|analysis) to (establish|determine|verify|find out|confirm) (whether|who|whose|where|what (caused|happened)|how many|(the )?[^.;,]{0,20}(cause(?! of (his|her|their|my|our) (?!deaths?))|<truth>))( [^.;,]{1,40})? (<be>|<stay>) (still )?(under ?way|ongoing|pending|continuing)|(stud(y|ies|ied|ying)|(analy[sz]|examin|evaluat|scrutini[sz])(es?|ed|ing)|(review|inspect|test)(s|ed|ing)?|assess(es|ed|ing)?) (<any>{1,60}? )?(to (see|determine|establish|find out|confirm|verify|ascertain|work out|tell) (whether|if|that) (\\S+ ){0,2}?(it's|they're|<be>) (indeed |really |actually )?(<real>|real|true|legitimate|fake|a hoax)|for (its |their )?authenticity|to (determine|establish|verify|assess|check) <the> <verity>)|investigat(e|es|ed|ing) (<their> validity|<the> (validity(?= of [^.;,]{0,40}?<start>(<told>|recordings?|tapes?|evidence)<end>)|<verity>))|(looking into|investigating|assessing|examining|checking|evaluating) (whether|if) (the|it|they|this) (\\w+ )?((claim|report|story|video|photo|recording|letter|document|message|threat)s? )?<be> (<real>|real|true|credible|legitimate|a hoax|fake)|<be> (also |still |now )?checking (unconfirmed |the |these |those |such )*((reports?|rumou?rs?)(?= (of|that|about)<end>| ?[.,;])|claims?(?= (that|about)<end>))",
  },
  {
    id: 'check-still-to-come',
    triggers: `yet to|still to|peer review|peer-review|not-yet|yet-to-be|${alone('official')}`,
    pattern:
      "(<have>|<be>) (yet|still) to (go|pass|be put|undergo|clear|face|survive) ([a-z-]+ ){0,3}(peer[- ]review|verification|checks?|scrutiny|testing|replication)|(not|n't|before)( yet| being| been)* (through|subject(ed)? to|undergone|passed) ([a-z]+ )?peer[- ]review|(not-yet-|yet-to-be-)(<verified>)|(nothing|none of (it|this|that)|(it|this|that|deal|move)('s| is) not)('s| is| was| has been)?( been)? (yet )?(made )?official( (yet|so far|until))?(?=[ .,;]|$)|(<have>) yet to (officially|formally|publicly) (announce|confirm|acknowledge|comment|unveil|reveal)( on)?|(<have>|<be>) (yet|still) to (positively|formally) identify(?= (him|her|them|it|(the|an?|any) ([a-z]+ )?(body|bodies|remains|victims?|man|woman|suspects?|gunm[ae]n|attackers?|dead|deceased))<end>|<mark>)",
    notBefore: ' (opening|launch|ceremony|visit|language|time)',
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
