import { cuesOf } from '../../language';

const material =
  '(<film>|audio|images?|<photo>|screenshots?|quotes?|posts?|tweets?|it|which|that|version|files?|data|dump)';

/** Material that is older than told, or from elsewhere. */
export const oldMaterial = cuesOf('refuted', 'whyRefuted', [
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
    id: 'actually-shows',
    why: 'whyOldMaterial',
    triggers: 'video|photo|picture|image|footage|clip|drawing|illustration|cartoon|quote|screenshot|recording',
    pattern:
      '(found|traced) the same (<picture>)s?(?= [^.;]{2,60}((19|20)\\d\\d|years|earlier|older))|(drawing|illustration|cartoon|quote|image|photo|picture|video)s? (is|was|are|were) actually (by|from|of|an?|([a-z0-9-]+ )?(renders?|renderings?|mock-?ups?|composites?|stills?)<end>)|(<picture>|screenshot|recording)s? (was|were) (in fact|actually) (taken|filmed|recorded|shot|clipped|lifted|cut|made) (from|in|at|during|on)(?= [^.;]{0,60}?<start>((19|20)\\d\\d|(years|months) (ago|earlier|before)|another|different|earlier|previous|old|older|unrelated|movie|film(?! (crew|set))|video game|speech|interview|play|protest|march|rally|exercise|drill|concert|festival|war|earthquake|flood)<end>)|(?<=(<picture>)s?( [^.;]{1,60})? )(?<=but |fact |actually )(it|they|<the> (<picture>)s?) (<be>|shows?|showed) (in fact |actually )?(of )?(another|a different) (dam|bridge|street|road|building|place|city|town|village|country|region|war|year|event|protest|march|fire|flood|storm|crash|accident|attack|explosion|blast|incident|person|man|woman|ship|plane|train)<end>|(in fact|actually|in reality|in actuality),? (<the> )?(<picture>)s? (shows?|showed|is|are|was|were|depicts?|dates?|comes?)|(<picture>)s?( (of|purporting to|said to|that claims to) [^,.;]{2,50})?,? ((actually|in fact|in reality),? (shows?|showed|depicts?|depicted|captures?|<be>|dates?|comes?|came)( (taken|filmed|shot|from|made))*|(<be>|appears? to be|turned out to be|had been|dates?|comes?) (actually |in fact |really |at least |all )*(old( and \\w+)?|years old|(\\w+ )(years|months) old|unrelated|from ([^ ,.;]+ ){0,4}?(19|20)\\d\\d|from an? (different|unrelated|earlier|previous|old|film|movie)|from another|taken (\\w+ ){1,3}(years|months) (ago|earlier|before)))',
    notAfter: '<saidOrNot>',
  },
  {
    id: 'not-what-it-shows',
    why: 'whyOldMaterial',
    companion: true,
    triggers: 'not show|not actually show|t show|t actually show',
    pattern:
      '(<picture>)s? <do><nt> (actually )?show(?! (what|how|whether|who|where|when|why|if|much|any|all|enough|signs?|the (moment|start|beginning|end|face|full))<end>)(?= )',
    notAfter: '<saidOrNot>',
    notQuoted: true,
  },
  {
    id: 'older-material',
    why: 'whyOldMaterial',
    companion: true,
    triggers: 'filmed|taken|shot|recorded|posted|published|uploaded|shared',
    needs: '19|20',
    pattern:
      '((<picture>)s? (was|were|is|are|had been) (in fact |actually |first |originally |already )*(<shot>|posted|published|uploaded|shared)|(it|they) (was|were) (in fact |actually )?(filmed|taken|recorded)) ([^.;,]{1,50} )?(in|on) ([a-z]+ )?(\\d{1,2},? )?([a-z]+ )?(19|20)\\d\\d',
    notAfter: '<saidOrNot>',
    notQuoted: true,
  },
  {
    id: 'old-footage',
    why: 'whyOldMaterial',
    triggers:
      'filmed|taken|footage|shot|turned out|dead since|from a porn|from a video|from a film|from a movie|from a different|from an old|recorded|same video|same film|same clip|same photo|same picture|same image|passed off|as new|as recent|as current|same recording|turns out|unrelated|years-old',
    pattern:
      '(?<=(found|shows?|showed|<found>|concluded) (that )?(it|they|(the|this) [a-z]+) )(was|were|had been) (<shot>) ([^,.;]{2,50} )?(in (19|20)\\d\\d|years (ago|earlier|before))|(was|were|had been|been) ((actually|in fact|really|later found to have been) (<shot>) ([^,.;]{2,50} )?(in (19|20)\\d\\d|years (ago|earlier|before))|(<shot>) ([^,.;]{2,50} )?(in another (country|state|city|war)|in (19|20)\\d\\d, (long |well |\\w+ (years|months) |years |months )?before))|(?<=same (video|film|footage|clip|recording|photos?|photographs?|pictures?|images?)( [^.;,]{1,40})? )((was|were|had been|has been) ((first|already|also|originally) )*(put online|posted|published|shared|uploaded|aired|broadcast|<shot>)|(was|were|had been|has been) (first|already) (used|printed|shown)|(first )?(appeared|circulated)) ([^.;,]{1,50} )?((in|on) ([a-z]+ )?(\\d{1,2} )?(19|20)\\d\\d|years (ago|earlier|before))|((<picture>)s?|<item>)( (of|from|showing|taken|filmed) [^.;,]{1,40})? (<be>)( (being|now|falsely|also))* (passed off as|(shared|presented|recirculated|recycled) as (new|recent|current)(?=<mark>))|(later |since )?found to have been (<shot>) (in|at|elsewhere|during|years)|old footage(?! [^.;]{2,40}(?<!(that|which)) (will|can|may) be)|(unrelated|years-old) (footage|video|photos?|images?|clip)|turn(s|ed) out to be (the work of|an actor|(?<=<start>(<material>|<item>|it|they|which|that|one)( [^.;]{1,60})? turn(s|ed) out to be )from)|(has|had) been dead since|(is|was|appears to be) (actually )?from (a (porn website|video game|film|movie|different)|an (unrelated|old))',
    notAfter:
      '(the|a|this|that|his|her) (movie|film|series|drama|documentary|feature) |(<if>|<may>|said|says|claim\\w*|when|where|who)( \\S+){0,4} ',
  },
]);
