import { cuesOf } from '../../language';
import { alone } from './triggers';

/** Claims passed on as such: alleged, supposed, so-called. */
export const alleged = cuesOf('alleged', 'whyAlleged', [
  {
    id: 'allegedly',
    triggers: 'allegedly|purportedly|supposedly|ostensibly',
    pattern: 'allegedly|purportedly|supposedly|ostensibly',
    notBefore: ' leaked| false',
  },
  {
    id: 'alleged',
    triggers: 'purported|supposed|alleg',
    pattern: '(alleged|purported|supposed(?! to))( (?!intercept|leak|hack|unverif)[a-z-]+)?|alleges|alleging|allege',
    notBefore: ' to (be|have|do|get|go|take|make|happen|come|start|give|play|help|meet|know|work)',
    notAfter: 'defin\\w+ (an? )?',
  },
  {
    id: 'purport',
    triggers: 'purport|alleged to',
    pattern: '(purport(s|ing|edly)?|purported|alleged) to \\w+|purport(s|ing)',
  },
  {
    id: 'what-it-says-is',
    why: 'whyWhatItSays',
    triggers:
      'what it called|what they called|what was called|what were called|what the|termed|said is|said are|said was|said were|said to be|say is|say are|say was|say were|say to be|says is|says are|says was|says were|says to be|believe is|believe are|believe was|believe were|believe to be|believes is|believes are|believes was|believes were|believes to be|claim|alleg|purport|describe as|describes as|described as|what appear|what look|what sound|what seem',
    pattern:
      "what (it|they|the [a-zA-Z'-]+( [a-zA-Z'-]+)?|was|were) (called|termed)|what (the [a-z'-]+( [a-z'-]+)?|[a-z]{2,}( [a-z]{2,})?) ((says?|said|believes?) (<be>|to be)|(claims?|claimed|alleges|alleged|purports)( (<be>|to be))?|describe[sd]? as)|what (appears?|appeared|looks?|looked|sounds?|sounded|seems?|seemed) (to be|like)( \\w+)?|(who|which) (it|he|she|they) (says?|said|claims?|claimed) <be>",
  },
  {
    id: 'attributed-to',
    triggers: 'attributed to',
    pattern: '(statement|message|recording|video|audio|letter|post|tape|claim)s?,? attributed to',
  },
  {
    id: 'apparently-shows',
    triggers: 'apparently',
    pattern:
      '<be> apparently [a-z]+(ed|ing|n)|apparently (show(s|ing|ed)|depict(s|ing|ed)|captur(es|ing|ed)|suffering|filmed|recorded|taken|is just|were|made)',
  },
  {
    id: 'so-called',
    triggers: 'so-called',
    pattern: 'so-called (<proofs>|leak|confession|recording|document|witness|plot)',
  },
]);

/** Hearsay: reports, rumours, sources who stay unnamed. */
export const reported = cuesOf('reported', 'whyReported', [
  {
    id: 'reportedly',
    triggers: 'reportedly',
    pattern: 'reportedly',
  },
  {
    id: 'said-to',
    triggers:
      "said to|reported to|understood|rumo|it is thought|it was thought|it's thought|now thought|widely thought|also thought|linked with|tipped|is assumed|was assumed|now assumed|also assumed|widely assumed|it's assumed",
    pattern:
      "(<be>|been|being)( now| also| widely| long| recently)* (said to \\w+|reported to (be|have)|rumou?red to|understood to (be|have))|(?<!(he|she|they|who|official|spokesman|spokeswoman|also|president|minister|[a-z]+man) )(said|reported|rumou?red|understood) to (be|have)|(it is|it's|it was) ((now |widely |also )*(understood|rumou?red|thought)|(now |widely |also )+assumed|assumed(?= (that )?(this|it|he|she|they|the [a-z]+ (was|were|had)) ))|tipped to (join|sign|leave|replace|succeed|star)|(been|was|were|recently) linked with (a )?(moves?|transfer)",
  },
  {
    id: 'it-was-reported',
    triggers: 'reported|suggested|whispered|mooted',
    pattern:
      "(it (is|was|has been|had been|'s) (also |initially |widely |first |being |previously )*reported( that| on \\w+| last| this| in)?|(it (was|has been|is being) (\\w+ly |also )?(suggested|whispered|mooted) that))|(has been|have been|was|were) (widely |variously )reported|reported (use|hunt|negotiator|death|capture|attack|plan|plot|deal|sighting|sightings|deaths|killing|abuse)",
  },
  {
    id: 'rumour',
    why: 'whyRumour',
    triggers: 'rumo|speculat|gossip|theori',
    pattern:
      '(there (are|were|have been) |\\w+ )?(?<!(comment|respond|react)\\w* (on|to) (market |such |any |industry )?(?!(rumou?rs?|gossip) (that|of|about)<end>))(rumou?rs?|gossip)( (that|of|about|have|has|spread|swirl\\w*|mill|she|he|hit|went|suggest\\w*|circulat\\w*|say|claim\\w*))?(?! (web)?sites?| blogs?| fatigue|-)(?<!(check|checks|checking|fight|fights|fighting|combat|track|tracks|tracking|debunk|debunks) rumou?rs)|(rumou?red)|(the |there (is|was|has been) |also |causing |fuell?ing |amid )?speculation (that|about|over|is rife|on|as to|has|swirl\\w*)( \\S+)?|(some|many|others|observers|analysts) (have |had )?(speculat|theori[sz])(ed|e|ing)|(long |widely )?speculated (to be|to have|that)',
    notAfter: 'not to |(limit|avoid|curb|stop|end|prevent|against) ',
  },
  {
    id: 'reports-say',
    triggers: `reports|${alone('report')}|widely reported`,
    notAfterName: true,
    pattern:
      "(?<!'s )((some|other|media|local|news|early|initial|several|recent|various|multiple|further|press|credible|new|previous|earlier|tabloid|chinese|state media|social media) )*(reports?) (have |had |has |also )*(say|said|saying|suggest(s|ed|ing)?|indicat(e|es|ed|ing)|puts?|placed|spoke of|speak of|emerged( that)?|surfaced( that)?|circulat(ed|ing)|that(?!<relative>)|carried by \\w+ \\w+ (said|say)|of (armed|her|his|the (death|attack|killing|shooting)))|according to (an? (new |recent |media |local )?report(?=<mark>)|([a-z]+ ){0,3}reports( (published|in|from|at) \\w+)?)|(an?|one|media|news|local|press|unconfirmed|earlier) report said(?=[,.])|(now|being|been) widely reported",
    notAfter:
      '(official|a detailed|its|their|his|his|annual|police|the|this|that|new|investigative|to|scientific|government|intelligence|committee|a|autopsy) ',
  },
  {
    id: 'unnamed-source',
    why: 'whyUnnamed',
    triggers:
      'word is|word has|whispers|source|insider|anonym|unnamed|familiar|briefed|unidentified|identified|these people|close to|word on the|knowledge of|off the record|be named|of the people|of those people|not name|not identif|without naming|without identifying|whistleblower|persons|person |people with|people close|of the officials|of these officials|of those officials|asked that|condition that|t name|t identif',
    pattern:
      '(according to|citing|cited|cites|quoting|quoted|quotes)( (?!its|their|his|other)[a-z-]+(.s|,)?){0,4}? (sources?|insiders?|people (familiar|close|with)|persons?(?= ([“"]?who [^.;,]{0,30}?(close|familiar|briefed|knowledge)|familiar|close|briefed|with|inside|in the (ministry|government|administration|company|party|palace|army|military))<end>)|(?<=(two|three|several) )persons(?=<mark>)|whistleblowers?)( (there|familiar|close|briefed|with|in|at|within|inside|near)( [a-zA-Z]+){0,3})?|([a-z-]+)? ?(sources?|insiders?)( (close|familiar|briefed|with|in|at|within|inside|linked|near|from|on)( \\S+){1,6}?)? (have |has |had |also )*(told|said|say|says|tell|tells|added|adds|confirmed|suggested|suggests|reveal(ed|s)?|confirms?|report(ed)?|are reporting( that)?)( the \\w+| \\w+)?|(said|told|added|says|adds|claimed|confirmed|revealed) (the|a|an|one|another|our) ([a-z-]+ )?(source|insider)|(people|persons?|officials?|individuals?|those|someone|lawmakers?|executives?)( \\S+){0,2}? ((familiar|briefed) (with|on|to)|close to)( the)?( \\w+)?( (said|say|told))?|word (on the street )?(is|has it) that|(people|persons?|someone|those|sources?) with ([a-z-]+ )?knowledge of( the)? \\w+( (said|say|told))?|(talk|spoke|speak|said)(\\w*)( \\w+){0,3}? off the record|(did|do|does)<nt> (want|wish) to be (named|identified)|(asked|on condition) that (he|she|they|<their> (full |last )?names?) (not )?be( (named|identified|used|published|left out|withheld))?|(there (are|were) )?whispers (that|of)|on (the )?condition of anonymity|(speaking|spoke|speak) anonymously|(asked|requested|wished|declined) (not )?to (not )?(be (identified|named)|remain anonymous)|(requested|requesting|sought|asking for|asked for) anonymity|not (identified|named) by name|(unnamed|anonymous|unidentified) ([a-zA-Z-]+ ){0,2}(officials?|sources?|person|people|insiders?|diplomats?|aides?|employees?)|these people said|(said|told|added) (one|two|three|some|another|several) of (the|those|these) (people|persons|officials|sources)(?! who)|(one|two|three|some|several) of (the|those|these) (people|persons|sources) (said|told|added)|heard from sources|(an?|the|one|another) ((?!(<have>|its|their|his|her|is|was) )[a-z-]+ ){0,3}source (linked|close|with|in|at|within|inside|who|briefed|familiar|near)|by (security|police|government|military|diplomatic|several|unnamed|other) sources|an? (senior |unnamed |security |political |government |military |diplomatic |hospital |medical |judicial |court |army |defen[cs]e |palace |rescue |industry |club |family ){1,3}source|(people|officials?|persons?|sources?|contacts?|witness(es)?|someone|somebody|men|women|man|woman|aides?|diplomats?|members?|employees?)( [^.;,“”"]{1,50})?,? (who |whom |that )?(s?he|it|they) (did|does|do|would)<nt> (name|identify)|(?<=(quot|cit)(ed|es|ing) [^.;]{1,90})without (naming|identifying) (him|her|them|anyone|anybody|(the |its |his |her |their |a |any )?sources?)<end>',
    notAfter:
      '(find|trace|identify|locate|name|unmask|protect)(ing)? |(open|news|energy|power|light|food|water|income|revenue|primary|main|single|data|research|code|human re|natural re|re) ',
  },
  {
    id: 'is-believed',
    why: 'whyBelieved',
    triggers: 'believed',
    pattern: "(it is|it's|it was) (now |widely )?believed",
  },
]);

/** A party claims it. */
export const claimed = cuesOf('claimed', 'whyClaimed', [
  {
    id: 'claimed',
    triggers: 'claim',
    pattern:
      '(has |have |had |was |been )?(also |since |further |previously |repeatedly |earlier |falsely |now |mistakenly )*claimed( (that|to|responsibility|by(?! (both|two|several|three) (countries|states|nations|neighbou?rs)<end>)|in the \\w+)|(?! by |<won>))',
    notAfter:
      '(no one|nobody|no (\\w+ )?(group|organi[sz]ation|party|faction|side)|none)( \\S+){0,4} |never |(can|could|may|must|should|will|would|to) (then |only |also |not )?be |(?<!\\bit )<be>( \\w+ly| not)? (?=$)|\\(',
  },
  {
    id: 'claims',
    triggers: 'claim',
    pattern: '(also |now |further )?claims?( (that|to (?!the |an? |its )\\w+|responsibility))?',
    // a verb: behind a noun or name, not behind an article, an adjective or a preposition
    notAfter:
      "(the|a|an|<these>|his|her|its|their|our|my|your|of|in|on|to|for|about|over|by|with|and|or|any|all|some|no|other|such|false|many|several|unverified|jobless|insurance|legal|health|unemployment|benefit|initial|new|similar|competing|conflicting|unemployment|weekly|two|three|court|small|damage|\\w+('s|s')|\\w+(ed|ing|ous|ful|ive|al|ary|ic|able|less)|can|<may>|will|should|must|lay|stake|settle|file|filed|make|made|support|deny|denied|reject|rejected|verify|confirm|\\d+|repeat|repeated|dispute|disputed|investigate|reports? and|video and|photo and|not|n't|latest|baggage|property|longer|\\d+% of \\w+) ",
    notBefore:
      ' ((the |his |her |its |their |an? )?(\\w+ )?<claimable>|of|by|about|against|over|for|(<be>|<have>)(n\'t)?|made|from|on|could|may|must|exposed|in|and|or|should|can|process|forms?|data|rose|fell|as)<end>|[.,;:”"’)]|$',
  },
  {
    id: 'claims-that',
    triggers: 'claim',
    pattern:
      '(reiterated the |repeated the |claims were made )?claims? that(?!<relative>)|(?<=[a-z”"] )claims (in|on) (an?|the|<their>) ([a-z-]+ ){0,3}(video|post|interview|statement|letter|tweet|article|lawsuit|complaint|podcast|blog) that(?! (day|week|month|year|morning|evening|night)<end>)<end>|reiterated the claim|(also |now )?claims? to (have|be|show|represent|know|own|control|possess|hold|come|await|speak)|(also|now) claims|claims(?= (he|she|they|it|there)(\'\\w+)? )',
    notAfter: '(a|an|any|no|longer|legal|prior|the|these|those|some|all|of|his|her|their) ',
  },
  {
    id: 'claiming',
    triggers: 'claiming',
    pattern: '(are |were |is |was |been |falsely |after )*claiming( (that|to \\w+|responsibility|credit))?',
    notBefore:
      ' (an? |the |this |that |their |his |her |its |any )?(benefits?|asylum|unemployment|damages|lives|expenses|victory|(\\w+ )?<claimable>)',
  },
  {
    id: 'insists',
    why: 'whyInsists',
    triggers: 'insist|maintain|contend|swear|swore|profess |professes|professed|assert',
    pattern:
      '(has |have |had |also |still |kept |keeps |repeatedly |continues? to |continued to )*(insist(s|ed|ing)?|(maintain(s|ed|ing)?|contend(s|ed|ing)?|profess(es|ed)?|assert(s|ed|ing)?) (that(?! position)|he|she|they|it|the boy|<their> innocence)|(swears|swore)(?= that (?!(he|she|they) would )| he | she | they | it | to (having|being)))( that)?',
    notBefore:
      '( more \\w+ly that)? (?!they |we |you |i )(<the> )?\\S*[^s ] [“"]?(stop|let|leave|return|release|give|resign|step|drop|withdraw|pay|apologi[sz]e|allow|end)<end>| ((that )?<part>{1,60} (must|should|would have to|has to|have to|needs? to|be) )| on (?!<their> innocence|[^.;,]{1,40} that )| (at|in|into|off|control|order|peace|its position|allegiance)<end>',
  },
  {
    id: 'boasts',
    triggers:
      'boast|took credit for|takes credit for|taken credit for|was behind|were behind|is behind|are behind|taking credit',
    pattern:
      'boast(s|ed|ing)? (that(?! [a-z]+ed (the|an?|one|how) )|of having)|(took|takes|taken|taking) credit for|(said|says|announced|declared) (that )?(it|they) <be> behind(?= [^.,;]{0,50}?<start>(attack|assault|blast|bomb|explosion|strike|raid|killing|shooting|murder|hack|breach|leak|theft|kidnap|sabotage|prank|hoax|fire|operation|rumo|video|site))',
  },
]);
