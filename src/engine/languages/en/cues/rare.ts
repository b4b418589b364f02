import { cuesOf } from '../../language';
import { alone } from './triggers';

/**
 * Wordings of caution beside the set phrases of agencies. Source: sentences that an editor wrote for each kind without
 * having seen the cues (ours, test/fixtures/languages/en.txt), and the development articles against false alarms.
 */
const evidence = '(<proofs>|documentation|<proof>)';
/** Checks that could not be made. */
export const rareCouldNotVerify = cuesOf('could-not-verify', 'whyCouldNotVerify', [
  {
    id: 'checking-hampered',
    triggers:
      'ability|effort|attempt|verification|confirmation|corroboration|uncheckable|untraceable|analysis|abilities|test |tests ',
    pattern:
      '(limit|hamper|hinder|restrict|complicat|imped|curtail|frustrat)\\w* (\\w+ ){0,4}?(ability|abilities|efforts?|attempts?)( of [^,.;]{2,30})? to (independently )?(<verify>|check|establish)|(complicat|hamper|hinder|prevent|imped|block|def|elud|resist|escap)(e|ed|es|ing|y|ied|ies|s)? (all |any |independent |outside |official |easy )*<proof>|(virtually |practically |all but |largely |essentially )?(uncheckable|untraceable)|(attempts?|efforts?|tests?|analysis)( to [^.;]{2,70}?)? (was|were|proved|came back|have been|went) (inconclusive|(?<= to (<verify>|check|repeat|replicate|reproduce|reach|contact|speak|trace|obtain (\\w+ )?(comment|copy|<proofs>|documents?|records?)|identify|establish|determine) [^.;]*)(unsuccessful|fruitless|nowhere))|(attempts?|efforts?) to <adv>(<verify>|repeat|replicate|reproduce) (<part>{1,60} )?((<have> )?((so far|all|repeatedly) )*failed|came to nothing|yielded nothing|were in vain)',
  },
  {
    id: 'none-could',
    triggers:
      'none of|neither|no longer be|possible to|possible for|second source|stand it up|stand the story|stand up the|reproduce|replicate|reconcile|vouch|reach any|contact any|find any|locate any|other source|further source|independent source|stand them|a witness|witnesses who|witnesses that|witnesses to|other witness|further witness|second witness|independent witness',
    pattern:
      '(none of|neither) (<any>{1,60}? )?(could|was able to|were able to|managed to|has been able to|have been able to|(was|were) in a position to) <adv>(be )?<adv>(<verify>|<verified>|stand (it|the story|them) up|reconciled?|reproduced?|replicated?|squared with|vouch|trace|explain where)|can no longer be <adv>(<verified>)|(neither|nor) (is|was|has) it( been| yet)? possible( for [^.;,]{2,30})? to <adv>(<verify>|establish|determine|check)|<have><nt> (yet )?proved possible to <adv>(<verify>|establish|determine|check)|(<cannot>|<unable> to) <adv>((reproduce|replicate|reconcile)(?= (th[a-z]+|its?|his|her|any|results?|findings?)<end>)|stand (it|the story|them) up|stand up the)|<unable> <adv>to (immediately )?(reach|contact|find|locate) (anyone|anybody|any \\w+|a witness|witnesses) (who |that |to )(could |can |might )?(corroborat|confirm|verif|vouch|back)\\w*|(failed|unable|struggled) to find (any |a )?(second|other|independent|further) (source|witness)(es)?( for)?',
  },
  {
    id: 'beyond-checking',
    triggers:
      'tools to|neither prove|neither confirm|nail down|pin down|preclud|attest|no way to|no way of|beyond|hard-pressed|access that|access to|with any certainty|with certainty|with any confidence|with confidence|speak to|the means|the technology|the staff|the expertise|neither verif|verification',
    pattern:
      "(not|n't) have the (tools|means|technology|staff|expertise) to (authenticate|verify|confirm|check)|verification( of [^,.;]{1,40})? (is|was) (complicated|hampered|hindered|made (difficult|impossible)) by|(can|could) neither (prove|confirm|verify) nor \\w+|(<cannot>|<unable> to) <adv>(nail down|pin down) (<question>|the (exact |precise )?(number|figure|cause|date|origin|source|identity|location|time|toll))|preclud(es|ed|ing) (any )?(independent )?(confirmation|verification)|(<cannot>|<unable> to) <adv>(attest|speak) to (<question>|the (accuracy|truth|<verity>))|no way (to|of) (audit|auditing|test(ing)?|independently \\w+)|beyond (our|its|their|anyone's|the \\w+) (ability|power|means) to (confirm|verify|check)|hard-pressed to (<verify>|explain|prove)|(lacked|lacks|without|not have) (the |any )?access (that would (have )?(let|allow\\w*|enabled?)|to the (raw |underlying )?(data|documents|records|footage|site))[^.;]{0,30}? (to )?(verify|check|confirm)|(did|does|do)<nt> lend (itself|themselves) to verification|((not (be )?possible|impossible) to|<cannot>) (say|know|tell|establish) with (any )?(certainty|confidence)( <question>)?",
  },
]);

/** Checks that nobody has made, and claims that nothing stands behind. */
export const rareNotVerified = cuesOf('not-verified', 'whyNotVerified', [
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
    id: 'nobody-has-looked',
    triggers:
      'independent|outside|nobody|no one|no-one|none|not one|no other|no second|external|formally|positively|scientifically|vouched|journal|backed by|supported by|borne out by|still being|peer|tested in court|other expert|other scien|other resea|other obser|other audit|other analy|other inves|other monit|other inspe|other repor|other docto|other team|other labor|by other|by any|by fellow|been proved|been proven|been checked|properly checked',
    pattern: `(independent|outside|other|external) (experts?|scientists?|researchers?|observers?|auditors?|analysts?|investigators?|monitors?|inspectors?|journalists?|reporters?|doctors?|teams?|laborator(y|ies)) <have>(n't| not| yet| never)( yet)? (to )?(been able to )?(<verified>|<verify>|<looking>|review|examine|see|check|test|assess|replicate|reproduce)|(nobody|no one|no-one|none)( outside (the |its )?\\w+| independent| else)?( has| have| had) <adv>(<verified>|<looking>|vouched for)|no (independent |outside |other |second )(\\w+ ){1,2}<have> <adv>(<verified>|<looking>)|(<have>|<be>)(n't| not| never| yet to be| still to be)( yet| been| be)* (independently|positively|formally|externally|scientifically) (\\w+ and )?(established|identified|dated|<looking>|proven|proved)|(not|n't|never|none of (it|them) (<have>)|none <have>)( yet)? been ((<looking>) by (other|outside|independent|any|peers|fellow)|(backed|supported|borne out) by)|<have><nt> (yet )?(appeared|been published) in (a|any) ([a-z-]+ )?journal|(not|n't|never)( yet)? been vouched for( by)?|<be> still being (clarified|established|checked|verified|authenticated|examined|assessed|analysed|analyzed|fact-checked|tested)( by)?|(not one|none|no one|nobody)( of [^,.;]{1,60})? (has|have) (come|stepped) forward to (confirm|back|corroborate|verify)|(neither|no) (<any>{1,50} )?(claim|account|version|allegation)s? (has|have) been (tested in court|proved|proven)|<have><nt>( yet)? been tested in court|(?<=<start>(<told>)( [^.;]{1,60})? )<have><nt>( yet)? been (independently |properly )?checked(?=<mark>| (and|or|against) )|(ahead of|before|pending|without|not yet been through|await(s|ed|ing)) (publication in a (\\w+ )?journal|peer.review)`,
    notAfter: 'like ',
    notBefore: ' (such|the like|anything|(so|as) (many|much|big|bad))<end>',
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
]);

/** Facts that nobody knows, accounts that do not agree, doubt that somebody casts. */
export const rareUnclear = cuesOf('unclear', 'whyUnclear', [
  {
    id: 'accounts-differ',
    why: 'whyContradicting',
    triggers: `${alone('differ')}|differs|differed|differing|different account|different version|different stor|different toll|different figure|different number|different picture|diverge|conflict|disagree|clash|vary|varied|divided|do not tally|do not match|do not agree|did not tally|contradict|dispute|competing|inconsistent|irreconcilable|variously|don't tally|don't match|at variance`,
    pattern:
      "(accounts?|versions?|stories|witnesses|figures|estimates(?! of [^.;,]{0,40}?(<ahead>))|tolls?|testimon(y|ies)|statements|narratives|reports|experts(['’] opinions)?)( (of|given by|from|by) <any>{2,60}?)? (differ(ed|s)?|diverged?|conflict(ed)?|disagreed?|clash(ed)?|vary|varied|do not tally|don't tally|did not tally|do not match|don't match|do not agree|contradict(ed)? (each other|one another))( (on|about|over|as to))?(?! little| [^.;]{0,25}(due to|because))|(accounts?|versions?|statements|testimon(y|ies)|reports)( (of|by|from) [^.;,]{1,40})? (<be>|remain(s|ed)?) (too |so |highly |often |sharply )*(conflicting|contradictory|inconsistent|at variance)|(conflicting|contradictory) reports (abound|persist|continue|remain|swirl)\\w*|contradicting (earlier|previous|other) reports|(conflicting|contradictory|contradicting|differing|varying|competing|inconsistent|irreconcilable) (\\w+ (of )?)?(information|accounts?|claims?|versions?|stories|statements?(?! (about|on) (how|whether) (he|she|they) would)|testimony|testimonies|narratives?|figures|numbers|tolls?|details|explanations?)(?! (on|to) )|(sharply |wildly |widely |very |starkly |completely |two )+(differing|different|conflicting) (accounts?|versions?|stories|tolls?|figures|numbers|pictures)|(is|are|remains?) (a matter of|in|under|the subject of)( \\w+)? dispute(?=<mark>)|(experts?|scientists|historians|witnesses|doctors|opinions of)( [^ .;,]+){0,8}? (<be>|remain) (deeply |sharply |still )?divided(?!<future>|<outlook>)|variously (given|put|reported|described|estimated) (as|at)",
    about: 'here',
  },
  {
    id: 'questions-remain',
    triggers:
      'questions remain|questions persist|questions linger|questions still|questions surround|into question|open to question|more questions|doubt|mystery|uncertain|confusion|jury is|conclusion|none the wiser|guesswork|muddy|muddied|muddies|scepticism|skepticism|questions also|questions continu|questions hang|questions swirl|questions abound|questions reign|questions prevail',
    pattern:
      '<start>(s[ck]epticism|doubts?) (is|are|was|were) (growing|mounting|widespread|rife)|(questions|doubts?|confusion|mystery|uncertainty(?= [^.;]{3,25}(over|about|as to|on|concerning|surround\\w+|whether)<end>)) (still |also |continues? to |continued to )?(<stay>|persists?|persisted|(?<=doubts? )(mount|grow|deepen)(s|ed)?|lingers?|lingered|surrounds?|surrounded|hangs? over|swirls?|abounds?|reign(s|ed)|prevail(s|ed))( (over|about|as to|around|on))?( whether)?|(there (is|was|remains|has been) )?(some|much|considerable|great|widespread|still|growing)? ?(confusion|uncertainty|doubt|mystery) (as to|over|about|on|around|surrounding) (<question>|the (fate|number|cause|identity|whereabouts|origin|date(?<!uncertainty [^.;]{1,20}date)|motive|circumstances|exact))|(?<!(fate|future|prospects?|survival|judge?ment)( [^.;,]{1,60})? )(<have>|<be>|been) (been )?(called|thrown|brought) into (question|doubt)( by)?|(cast(s|ing)?|threw|throw(s|ing|n)?|shed(s|ding)?) (fresh |new |further |serious |some |more )?doubt on|the jury is (still )?out( on( whether)?|(?=[.,;:]))|(reached|came to|drew|could reach) no (firm |clear |final |definite )?conclusions?( (on|about|as to))?|none the wiser( as to)?|(a matter of|pure) guesswork|open to (question|doubt)|more questions than (answers|(it|they) answer(s|ed)?)|left with (even |many )?more questions|(confusion|uncertainty|mystery) surrounding <the>|(shrouded|cloaked|wrapped|steeped|mired|veiled) in (mystery|uncertainty|doubt|confusion)|mudd(y|ies|ied|ying) the (waters?|picture)',
    notAfter:
      '(no|without|beyond|little|sought to|seeking to|tried to|trying to|attempts? to|(eliminate|end|remove)( the)?|their) ',
    about: 'here',
    notBefore: '( (over|about|on|as to|around|concerning))?( whether)?<future>|<outlook>| unresolved',
  },
  {
    id: 'sketchy',
    triggers:
      'sketchy|murky|hazy|patchy|scant|explained|understood|clear|pieced|unresolved|unexplained|unanswered|never been',
    pattern:
      '(details|reports|information|circumstances|facts|picture|origins?|motives?)( (of|about|surrounding|around|behind) <any>{2,60}?)?,? ((<be>|<stay>|[^,.;]{2,40},) )+(still |very |rather |initially |a bit |a little |pretty |somewhat )*(sketchy|murky|hazy|patchy|scant|unresolved|unexplained|far from clear)|<have> never been (fully |properly |satisfactorily |adequately )*(explained|<found>|clarified|accounted for)|<be><nt> yet (fully |well |entirely )?(understood|explained)|(did|does|do)<nt> make (it )?clear,? (<question>)|(still |far )+from clear( <question>)?|<be><nt> (immediately |entirely |at all )?clear from the \\w+|murky (situation|picture|details|circumstances)|could not be pieced together|remains? (unexplained|unanswered)',
    about: 'here',
  },
  {
    id: 'nobody-could-say',
    triggers: 'nobody|no one|no-one|plausib|said wh|said how|said if|said to what|said under|said at|said exactly',
    pattern:
      '(?<=(whether|who|whose|what|why|how|where) [^.;]{2,60}, )(nobody|no one|no-one) (could|can) say|(nobody|no one|no-one)( <any>{1,30})? (could|can|(was|has been) able to|would|seems able to) (yet |immediately )?(be <sure>( <question>| that|(?= (the|it|this) ))(?!<future>)|(say|tell( \\w+)?|explain) (for <sure> )?(<question>)|(say|tell|know) with ((any|much|absolute) )?(confidence|certainty))|question(ed|s|ing) the plausibility of|<have><nt> (yet )?said (<question>)(?!<future>)(?= [^.;]{2,60} (was|were|had|has|is|are) )',
    about: 'here',
  },
  {
    id: 'not-settled',
    triggers:
      "yet to determine|yet to establish|yet to explain|apparent|never know|disputed|at odds|in the air|divided|add up|puzzle|mystery|undetermined|unexplained|debate|guess|square with|unanswered|muddled|scepticism|skepticism|too good|do not know|don't know|immediately known|immediately available|elusive|lost to history|tally with|jibe with|line up with|chime with|rife|not everyone|yet to work|yet to say|yet to learn|still to determine|still to establish|still to explain|still to work|still to say|still to learn|never be|obvious|evident|riddle|enigma|argument|fraught|full of|reconcile with|not all|yet know|yet to ascribe|yet to identify|yet to find|still to ascribe|still to identify|still to find|be explained|be clarified|be revealed",
    pattern:
      "(<have>|is|are) (yet|still) to (determine|establish|explain|work out|say|learn) (exactly |precisely )?<question>|<have> (yet|still) to (ascribe|identify|establish|determine|find) (a|the|any) (\\w+ )?(motive|cause|culprit)|(?<!if [^.;,]{2,60}, it )<be><nt> (immediately |readily |yet )*(apparent|obvious|evident)(?=<mark>)|(may|might|will) never (be (fully )?(known|established|explained)|know( for sure| the truth| exactly)?( <question>|(?=<mark>)))|(hotly|widely|fiercely|much|bitterly|still|long) disputed(?=<mark>| (by|and|but|in|since|whether|among|as) | (<told>))|(?<=<start>(<told>|experts|witnesses)( [^.;,]{1,50})? )(<be>|remain) at odds( (over|with|about|on))?|(still|remains?|is) up in the air|(?<!<start>(analysts|dealers|traders|brokers|operators|opinion|investors|sources)( [a-z]+)? )(<be>|remain) (deeply |sharply |still )?divided (over|on|about|as to) <question>(?! to )|<do><nt> (quite )?add up(?! to)|(still |remains? |is |was |something of )+an? (puzzle|mystery|riddle|enigma)( <question>)?|(listed|ruled|recorded|classified|remains?|is|was) (as )?undetermined|(<be>|remains?) (still |largely )?(unexplained|(?<=(cause|motive|identity|answers?|truth|proof|evidence|confirmation|source|origins?|explanation)[^.;]{0,60} )elusive)|(riddled|full of|fraught|rife) (with )?((factual )?errors|inaccuracies|falsehoods|discrepancies|inconsistencies|contradictions|(?<=(story|account|version|report|claim|tale|timeline)[^.;]{0,40} )holes)|not (everyone|all (\\w+ )?(experts|scientists|scholars|historians|doctors|analysts)) (believes?|buys?|agrees? that|(is|are) (so sure|sold|convinced|persuaded))|(debate|argument) (continues|rages|persists|remains) (over|about|on|as to)( <question>)?|your guess is as good as mine|(?<=(who|what|how|whether|why|identity|cause|picture|motive|truth)[^.;]{0,80} )(<be>|has|have) (still|yet) to be (revealed|explained|clarified)|(hard|difficult|impossible) to (square|reconcile) with|<do><nt> (quite )?(square|tally|jibe|line up|chime) with (the|what|his|her|their|its)(?! \\w+ers?\\b)|left unanswered|(a lot|much|lots|plenty) (that )?(we|they|investigators|police) (still )?(do not|don't) (yet )?know|muddled picture|((?<!(view|regard)(s|ed|ing)? (\\S+ ){1,5})with|(met|greeted) with|drew|drawn|expressed) (widespread |some |great |considerable |deep )?s[ck]epticism|too good to be true|not immediately known( was)?|(?<=(number|toll|identity) of [^.;,]{1,40} )(was|were)(n't| not) immediately available|lost to history",
    notAfter: '(?!outcome)<aheadOf>((<be>|been) )?|(no longer|nothing is) ',
    about: 'here',
    notBefore: '<future>|<outlook>',
  },
  {
    id: 'implausible',
    why: 'whyDoubted',
    triggers:
      'implausib|far-fetched|improbab|fishy|credulity|belief|ring true|rings false|rings hollow|ring hollow|suspect|shaky|suspicious|ludicrous|preposterous|outlandish|ring false',
    pattern:
      "(<be>|seem(s|ed)?|sound(s|ed)?|appear(s|ed)?|look(s|ed)?|(ma[dk]es?|rendered) [^.;]{2,60}?) (\\w+ly |somewhat |rather )?(implausible|far-fetched|improbable|fishy)|(seem|sound|look|appear)(s|ed)?( to be)? (\\w+ly |a bit |a little |rather |very |pretty )*(suspect|(?<!(bet|lead|start|ability|position|truce)( [^.;,]{1,40})? )shaky|suspicious|ludicrous|preposterous|outlandish)|(it|that|this)'s (\\w+ly |so )?(implausible|far-fetched|improbable)|(call|deem|describ|dismiss)(ed|s) ([^.;]{2,50} )?(\\w+ly )?(implausible|far-fetched|improbable)|(strain|stretch|beggar|def)(s|ed|y|ies|ied) (credulity|belief)|(does|did|do)<nt> (quite )?ring true|rings? (false|hollow)",
    notAfter: "(not|n't|no|never) (\\S+ )?|if [^.;,]{1,60} ",
  },
]);

/** Checks that confirmed. */
export const rareVerified = cuesOf('verified', 'whyVerified', [
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
]);

/** Checks that found it false. */
export const rareRefuted = cuesOf('refuted', 'whyRefuted', [
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
    triggers:
      'debunk|disproved|disproven|now-discredited|now discredited|since-discredited|since discredited|widely-discredited|widely discredited|fake|fabricated|bogus|phony|made-up',
    pattern:
      '(?<=(the|<these>) (\\w+ )?)(fake|fabricated|bogus|phony|made-up) (\\w+ ){0,2}?(<item>)|((since|long|widely)[ -])?(debunked|disproved|disproven) (\\w+ ){0,2}?(<item>)|(now|since|widely)[ -]discredited ([a-z-]+ ){0,2}?(<item>|sources?|witness(es)?|testimony|dossier)|debunked the(?= [\'"‘“])',
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
    id: 'from-elsewhere',
    why: 'whyOldMaterial',
    triggers:
      'video game|video-game|war game|war-game|computer game|computer-game|wargame|computergame|stage play|film|movie|music video|parody|spoof|drill|exercise|stock photo|stock image|taken in|shot in|recorded in|nothing to do with|videogame|stock picture|tv series|television series|satirical account|show a|show the|shows a|shows the|showed a|showed the',
    pattern:
      '(comes?|came|taken|lifted|clipped|is|was) (actually |in fact )?from (a|an|the) (\\d{4} |old |popular |well-known )?((video|war|computer)[ -]?game|film|movie|stage play(?<!<start>scenes? [^.;]{0,60})|music video|parody account|spoof account|satirical account|training exercise|military drill|drill|television series|tv series)(?! festival)|(shows?|showed) (a|an|the) [^,.;]{2,40}, not (a|an|the)|(was|were) (<shot>) in [^,.;]{2,40}, not (in )?\\w+|(?<=(video|photo|image|clip|footage|picture)s? )<have> nothing to do with|(<be>|appears? to be) (actually )?(a )?stock (photo|image|picture)s?',
    onlyAfter:
      '(<film>|audio|images?|<photo>|tweets?|posts?|quotes?|scenes?|screenshots?|it|which|that)( [^.;]{0,60})? ',
  },
  {
    id: 'older-than-told',
    why: 'whyOldMaterial',
    triggers: 'first appeared|first surfaced|first circulated|first was|originally|has circulated|been circulating',
    pattern:
      '(first|originally) (appeared|surfaced|circulated|was (posted|uploaded|published|shared)) (online )?([^,.;]{0,30} )?(years? (ago|earlier|before)|in (19|20)\\d\\d)|(has circulated|been circulating) (online )?since (at least )?(19|20)\\d\\d',
    onlyAfter: '(<film>|images?|<photo>|screenshots?|claim|rumou?r|quote|hoax)( [^.;]{0,40})? ',
  },
]);
