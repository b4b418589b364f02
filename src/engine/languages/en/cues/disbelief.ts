import { cuesOf } from '../../language';

/** Doubt that somebody has, in a writer's own words; a source with a record. */
export const disbelief = cuesOf('unclear', 'whyUnclear', [
  {
    id: 'implausible',
    why: 'whyDoubted',
    triggers:
      'implausib|far-fetched|improbab|fishy|credulity|belief|ring true|rings false|rings hollow|ring hollow|suspect|shaky|suspicious|ludicrous|preposterous|outlandish|ring false',
    pattern:
      "(<be>|seem(s|ed)?|sound(s|ed)?|appear(s|ed)?|look(s|ed)?|(ma[dk]es?|rendered) [^.;]{2,60}?) (\\w+ly |somewhat |rather )?(implausible|far-fetched|improbable|fishy)|(seem|sound|look|appear)(s|ed)?( to be)? (\\w+ly |a bit |a little |rather |very |pretty )*(suspect|(?<!(bet|lead|start|ability|position|truce)( [^.;,]{1,40})? )shaky|suspicious|ludicrous|preposterous|outlandish)|(it|that|this)'s (\\w+ly |so )?(implausible|far-fetched|improbable)|(call|deem|describ|dismiss)(ed|s) ([^.;]{2,50} )?(\\w+ly )?(implausible|far-fetched|improbable)|(strain|stretch|beggar|def)(s|ed|y|ies|ied) (credulity|belief)|(does|did|do)<nt> (quite )?ring true|rings? (false|hollow)",
    notAfter: "(not|n't|no|never) (\\S+ )?|if [^.;,]{1,60} ",
  },
  {
    id: 'doubters',
    why: 'whyDoubted',
    triggers: 'doubt|question|skeptic|sceptic|dubious|suspicious|disbelie|unconvinced|suspicion',
    pattern:
      "(many|some|several|others?|most|experts?|analysts?|observers?|critics?|scientists?|researchers?|s[ck]eptics|historians?|engineers?|doctors?|diplomats?|users?|commenters?|readers?|viewers?|fans?|locals|residents|officials?|specialists?|people|astronomers|biologists|archaeologists|scholars|journalists|reporters|blogs|bloggers)( \\S+){0,3}? ((<be>|<have>) )?((also|now|[a-z]+ly) )?(doubt(ed|s)?( that| whether| if| the (claim|<verity>|account|story|report|figure|number|explanation|accuracy)\\w*)|question(ed|s|ing)? (whether|if|(the )?(\\w+'s )?(<verity>|validity|credibility|accuracy|claims?|account|story|reports?|figures?|findings?|truth|legitimacy|reliability|origins?))|s[ck]eptical(?= ?[.,;:”]| (because|and|after|when|as|until) |$)|(expressed|voiced|met (it|them|that|this) with) (\\w+ )?(s[ck]epticism|suspicions?|disbelief)|(dubious|doubtful|unconvinced)( (of|about|that|by|over)( \\S+)?|(?=[.,;:]| because))|suspicious (of|about|that)( \\S+)?)|(plenty|much|reasons?|cause) to be (s[ck]eptical|suspicious)",
    notAfter: "(if|whether|no|not|n't|never|few|little|without|beyond|why|should) (\\S+ ){0,2}",
    notBefore: '<future>|<outlook>| (his|her|their|our|my) [^.;]{2,40} can |( \\S+){0,2} (can|decision|move|motives?)',
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
