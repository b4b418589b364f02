/** How English puts its words together: what the engine asks of a language's grammar. */

export { phraseFrom } from './grammar/phrases';
export { subjectOf } from './grammar/subjects';
export { acts, agentAfter, isExpletive, isNobody, isPassive, isPrivative, isVerbHere } from './grammar/voice';
export { isAdverb, isParticiple, isProgressive } from './grammar/words';
