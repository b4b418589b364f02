import { cuesOf } from '../../language';
import { alone } from './triggers';

/** Facts that nobody knows, and accounts that do not agree. */
export const unknown = cuesOf('unclear', 'whyUnclear', [
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
]);
