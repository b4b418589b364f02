import { cuesOf } from '../../language';
import { alone } from './triggers';

/** Covertly obtained or leaked material. */
export const intercepted = cuesOf('intercepted', 'whyIntercepted', [
  {
    id: 'intercepted-communication',
    triggers: 'intercept|picked up',
    pattern:
      '(it |they |had |have |has )?intercept(ed|s|ing) (([a-z][\\w.-]*(\'s)?|,) ){0,5}?<comm>|(<comm>)( [^,.;]{0,40}?)? (<be>|been|being|that \\w+ )? ?[“"]?intercepted[”"]?( by \\S+)?|(<comm>), which [^,.;]{2,40} (says?|said|claims?|claimed) (that )?(it|they|he|she) (has |have |had )?intercepted|(<comm>),? intercepted by \\S+|(radio|phone|audio|communications?|signals?|telephone|wire|intelligence) intercepts?|interception,? ([a-z]+,? (and )?){0,3}of ([a-z\'’-]+ ){0,4}?(calls|phone call|conversations?|messages?|e-?mails?|communications)(?! (act|law|bill|commissioner|is|are|can|may|requires?|without|by law)<end>)|(radio traffic|calls?|conversations?|recordings?|transmissions?|communications?)( [^,.;]{0,30})? picked up( by)?',
    notBefore: '( |-)(missiles?|drones?|rockets?|jets?|aircraft|planes?|boats?|ships?|vessels?|pass|passes|shipments?)',
  },
  {
    id: 'intercept',
    triggers: 'intercept',
    pattern:
      '(the |an? |these |this )intercepts?(?= (reveal|show|suggest|indicat|record|was|were|appear|captur|raise|prove|is|are)|,)',
    companion: true,
    notName: true,
  },
  {
    id: 'wiretapped',
    triggers: `wiretap|wire-tap|bugged|eavesdrop|phone tap|phone-tap|tapped|overheard|listen|${alone('bug')}`,
    pattern:
      "(wire-?tapp?(ed|s)?|bugged|phone-tap(ped)?) ((?!(after|before|when|while|by|and|or|in|on|at|for|to|as|that|which|who|with|from|during|since) )[a-z-]+ ){0,2}?(<comm>|phones?|lines?|evidence|meetings?|rooms?|offices?|cars?|flats?|apartments?|homes?)|tapped ([a-z-]+ ){0,2}?(phones|telephones?|phone calls?|calls|conversations?|lines)|(phones?|telephones?|lines?|offices?|calls)( [^ ,.;]+){0,5}? (was|were|been|being) (\\w+ly )?(tapped|bugged|wiretapped)|(heard|recorded|caught|captured|taped|picked up) on (an? )?(\\w+ )?(wiretaps?|bug|phone taps?)|wiretaps? (released|published|obtained|leaked|played|of)|(overheard|eavesdropped on|eavesdropping on|listened in on) ([a-z'-]+ ){0,3}?(<comm>)",
  },
  {
    id: 'leaked',
    why: 'whyLeaked',
    triggers: 'leak',
    pattern:
      "(newly |recently |illegally |likely )?['‘]?leaked['’]?(?! (inside information|information (about|on|to)))( (?!the |a |his |her |information)([a-z][\\w.'-]*|\\d+-\\w+)){0,3}? (<material>|renders?)|(<be>|been|being|just|first|likely|later|recently|illegally) (\\w+ly )?['‘]?leaked['’]?( (to|by|online|on|from|it|outside|earlier|last|this|and|in)( \\S+)?)?|<material>( \\S+){0,8}? leaked(?=[.,;]| (to|online|by|last|this|on|earlier|from) )|leak of (more than )?([a-z0-9-]+ ){0,2}(<material>)",
    notAfter:
      '(gas|oil|water|fuel|radiation|roof|pipe|tank|chemical|methane|source of a|coolant|ammonia|pipeline|sewage|allegedly) (\\S+ ){0,1}',
    notBefore: ',? ([a-z]+ ){0,2}(gas|oil|water|fuel|pipe|tank|radiation|methane|chemicals?|sewage|roof)',
  },
  {
    id: 'the-leak',
    why: 'whyLeaked',
    triggers: 'leak',
    pattern: '(the|this|the latest) leaks?(?= (of|is|was|comes?|came|includ|show|reveal|has|had|also)|[,.])',
    companion: true,
  },
  {
    id: 'hacked',
    why: 'whyLeaked',
    triggers: 'hack|stolen|illegally|smuggled',
    pattern:
      '(hacked|stolen) ((?!into |the |an? |his |her |its |their )[a-z.]+ ){0,3}?(\\([a-z]+\\) )?(e-?mails?|documents?|messages?|files|data|correspondence|communications|records|photos|materials?|cables|texts|mailbox|inbox|audio|recordings?|conversations?|videos?|chats?)|(e-?mails?|documents?|messages?|files|data|correspondence|materials?|exchanges|photos)( \\S+){0,4}? (hacked|stolen)( (from|by)( \\S+){0,2})?|(stolen|hacked|obtained( illegally)?|posted|published|released|dumped|put online|shared) by ((an?|the) )?(\\w+ ){0,2}?(hackers?|hacking (group|collective))|(dump|trove|cache|documents?|files)( [^ ,.;]+){0,2}? by (an? |the )?(\\w+ )?(hackers?|hacking (group|collective))|smuggled out (of \\S+( \\S+)? )?by (an? )?(\\w+ )?whistle-?blowers?|(documents?|files?|footage|videos?|photos?|letters?|recordings?|papers|images|notes|manuscript) smuggled (out )?(of|from)|(?<!used )illegally obtained(?! confidential)|obtained illegally|hacked from',
    notAfter: '(claim\\w* to have|(accus\\w+|suspect\\w*|leak) of|have|had) ',
  },
  {
    id: 'secretly-recorded',
    triggers:
      'recorded|filmed without|taped without|made without|hot mic|open mic|live mic|microphone|secretly|in secret|secret audio|secret video|secret tape|secret record|covert|surreptitious|clandestin|hidden|undercover|quiet|sly',
    pattern:
      '(recorded|filmed|taped|made) without (his|her|their|(\\S+ ){0,3}\\S+s) (knowledge|consent)|(recorded|filmed|taped) (in secret|secretly)|(made|recorded|filmed|shot|captured|taped)( [^ ,.;]+){0,4}? (with|by|on|using) an? hidden (microphone|camera|recorder|device)|hot mic(rophone)?|(an? )?(open|live) mic(rophone)?(?! (night|evening|event|session|stage|set|show)s?<end>)|microphone (that \\S+ \\S+ )?left on|covert filming|(secretly|covertly|surreptitiously|clandestinely)( |-)(audio-?|video-?)?(taped|recorded|filmed|recording|taping|filming|record|intercepted)( (conversations?|audio|video|tapes?|recordings?|phone calls?|footage))?|secretly made (<the>|an?) ([a-z]+ ){0,2}?(recordings?|tapes?|video|film)(?=<mark>| of ([a-z]+ ){0,3}?(meetings?|conversations?|calls?|talks|him|her|them|staff|interviews?)<end>)|(secret|covert|clandestine|surreptitious|undercover) (audio |video |tape )?(recordings?|tapes?)|(undercover|hidden[- ]camera) (footage|videos?|clips?|film(ing)?)|(made|recorded|taped|filmed) on the (quiet|sly)',
    // told of two people, not of material
    notBefore: ' (him|her|them|me|us)<end>',
  },
  {
    id: 'obtained-document',
    why: 'whyObtained',
    triggers: 'internal|confidential|classified|secret |official use|copy of which|copies of which',
    pattern:
      '(an? |the )?(internal|confidential|classified|secret|top-secret|top secret)( [a-z-]+){0,2} (documents?|memos?|e-?mails?|papers?|files?|reports?|cables?|assessments?)( [^,.;]{0,40})?,? (obtained|seen|reviewed|viewed) by|official use only[^.;]{0,20} obtained by|cop(y|ies) of which (was|were|has been|have been) (obtained|seen|reviewed|leaked|shared)( (by|with))?',
  },
]);
