import { cuesOf } from '../../language';

/** Checks that came to nothing, or for which nobody had the means. */
export const hindered = cuesOf('could-not-verify', 'whyCouldNotVerify', [
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
      '(none of|neither) (<any>{1,60}? )?(could|was able to|were able to|managed to|has been able to|have been able to|(was|were) in a position to) <adv>(be )?<adv>(<verify>|<verified>|stand (it|the story|them) up|reconciled?|reproduced?|replicated?|squared with|vouch|trace|explain where)|can no longer be <adv>(<verified>)|(neither|nor) (is|was|has) it( been| yet)? possible( for [^.;,]{2,30})? to <adv>(<verify>|establish|determine|check)(?!<otherSense>| your |<arriving>)|<have><nt> (yet )?proved possible to <adv>(<verify>|establish|determine|check)|(<cannot>|<unable> to) <adv>((reproduce|replicate|reconcile)(?= (th[a-z]+|its?|his|her|any|results?|findings?)<end>)|stand (it|the story|them) up|stand up the)|<unable> <adv>to (immediately )?(reach|contact|find|locate) (anyone|anybody|any \\w+|a witness|witnesses) (who |that |to )(could |can |might )?(corroborat|confirm|verif|vouch|back)\\w*|(failed|unable|struggled) to find (any |a )?(second|other|independent|further) (source|witness)(es)?( for)?',
  },
  {
    id: 'beyond-checking',
    triggers:
      'tools to|neither prove|neither confirm|nail down|pin down|preclud|attest|no way to|no way of|beyond|hard-pressed|access that|access to|with any certainty|with certainty|with any confidence|with confidence|speak to|the means|the technology|the staff|the expertise|neither verif|verification',
    pattern:
      "(not|n't) have the (tools|means|technology|staff|expertise) to (authenticate|verify|confirm|check)|verification( of [^,.;]{1,40})? (is|was) (complicated|hampered|hindered|made (difficult|impossible)) by|(can|could) neither (prove|confirm|verify) nor \\w+|(<cannot>|<unable> to) <adv>(nail down|pin down) (<question>|the (exact |precise )?(number|figure|cause|date|origin|source|identity|location|time|toll))|preclud(es|ed|ing) (any )?(independent )?(confirmation|verification)|(<cannot>|<unable> to) <adv>(attest|speak) to (<question>|the (accuracy|truth|<verity>))|no way (to|of) (audit|auditing|test(ing)?|independently \\w+)|beyond (our|its|their|anyone's|the \\w+) (ability|power|means) to (confirm|verify|check)|hard-pressed to (<verify>|explain|prove)|(lacked|lacks|without|not have) (the |any )?access (that would (have )?(let|allow\\w*|enabled?)|to the (raw |underlying )?(data|documents|records|footage|site))[^.;]{0,30}? (to )?(verify|check|confirm)|(did|does|do)<nt> lend (itself|themselves) to verification|((not (be )?possible|impossible) to|<cannot>) (say|know|tell|establish) with (any )?(certainty|confidence)( <question>)?",
  },
  {
    id: 'no-means-to-check',
    triggers:
      'technology to|technology avail|technology need|technology necess|technology requir|technology or|means to|means avail|means need|means necess|means requir|means or|ability to|ability avail|ability need|ability necess|ability requir|ability or|resources to|resources avail|resources need|resources necess|resources requir|resources or|capacity to|capacity avail|capacity need|capacity necess|capacity requir|capacity or|tools to|tools avail|tools need|tools necess|tools requir|tools or|expertise|impossible to check|difficult to check|hard to check|impossible to prove|hard to prove|difficult to prove|impossible to disprove|hard to disprove|difficult to disprove|technical',
    pattern:
      '<do><nt> (currently |yet )?have (the |any )?(technology|means|ability|resources|capacity|tools|expertise|technical \\w+)( (available|needed|necessary|required|or \\w+))? to (independently )?(confirm|verify|authenticate|corroborate|determine|establish|check|say(?= (<question>|for sure|with|the|that|it)))|(details|<item>|accounts?|tolls?|it|which|that|this|they)( (given|released|issued|from|by) [^.;,]{1,40})? (<be>|<stay>|proved|may be|would be) (\\w+ly |almost |very |all but )*(impossible|difficult|hard) to (check|prove|disprove)(?=[.,;:]| (from|because|in|or|and|but))',
  },
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
    triggers: 'be reached|anyone|anybody|single witness|a witness|any witness|no witness|no one|nobody|trace of',
    pattern:
      "(<unable> to|<cannot>) <adv>(find|trace|locate|identify)( \\w+)? (anyone|anybody|a (single )?witness|any witness(es)?) (who|that|to) (had|have|has|saw|knew|knows|remember\\w*|recall\\w*|could|would|heard|witness\\w*|was|were|confirm\\w*|corroborat\\w*|support\\w*|back\\w*|speak|recogni\\w*|attend\\w*|met)( \\w+)?|(could not|couldn't|cannot) be reached( [a-z]+ly)? to (<verify>)(?!<otherSense>)|(found|could find) (no one|nobody|no witness(es)?) (who|to(?= (support|speak)))( \\w+){1,2}|(found|could find|there (is|was)|there's) no trace of (?!((any|an?|the|such) )*(break-?ins?|intrusion|struggle|violence|damage|alcohol|drugs?|poisons?|explosives?|chlorine|gas|radiation|blood|fire|tampering|editing|manipulation|splicing|doctoring)<end>)(any |an? |the |such )*\\w+",
  },
]);
