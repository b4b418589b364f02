/**
 * What a word says about the claim beside it.
 * `fake`: made up or staged · `untrue`: wrong, an error · `denial`: somebody denies or disproves · `doubt`: the outlet or a
 * checker doubts · `unchecked`: not confirmed yet · `hedge`: kept at a distance · `modal`: possible or planned ·
 * `attributed`: somebody says it · `confirmed`: an authority or a finding stands behind it · `negated`: a negation.
 */
export const STANCES = [
  'fake',
  'untrue',
  'denial',
  'doubt',
  'unchecked',
  'hedge',
  'modal',
  'attributed',
  'confirmed',
  'negated',
] as const;
export type Stance = (typeof STANCES)[number];

/**
 * English forms, words of a phrase linked by `_`, in lower case without apostrophes, as `splitTerms` gives them. Our own list, from the language
 * of fact checks and corrections, the hedges of the engine's cues and the reporting verbs of newsroom style guides.
 */
export const STANCE_CUES: Readonly<Record<Stance, string>> = {
  fake: `hoax hoaxes hoaxed hoaxer hoaxers fake faked fakes faking fakery fabricate fabricated fabricating fabrication fabrications bogus satire
    satirical satirist parody spoof spoofed made_up made_it_up make_it_up prank pranked pranks prankster pranksters staged doctored photoshopped
    photoshop urban_legend debunk debunked debunks debunking not_real fictional fictitious fiction invented sham phony phoney`,
  untrue: `false falsely untrue not_true isnt_true wasnt_true no_truth inaccurate inaccurately incorrect incorrectly erroneous erroneously
    mistaken mistakenly wrong wrongly misinformation disinformation misreported misreporting misidentified baseless groundless unfounded nonsense
    rubbish no_evidence no_proof retract retracted retracts retraction correction corrected apology apologise apologised apologises apologize
    apologized apologizes myth misleading`,
  denial: `deny denies denied denying denial denials dismiss dismissed dismisses dismissing refute refuted refutes refuting reject rejected
    rejects rejecting contradict contradicts contradicted contradicting dispute disputed disputes disputing rebut rebuts rebutted shot_down
    shoots_down shoot_down ruled_out rules_out rule_out disprove disproved disproven disproves clears_the_air set_the_record_straight
    sets_the_record_straight clarify clarified clarifies clarification not_the_case`,
  doubt: `doubt doubts doubted doubtful doubting sceptic sceptics sceptical scepticism skeptic skeptics skeptical skepticism question
    questioned questions questionable suspicious suspicion suspicions dubious unlikely too_good_to_be_true implausible conflicting turns_out turned_out actually
    in_fact despite contrary however`,
  unchecked: `unconfirmed unverified not_confirmed not_been_confirmed not_yet_confirmed not_been_independently_confirmed not_verified
    not_been_verified not_been_independently_verified could_not_confirm could_not_verify could_not_be_verified could_not_be_confirmed
    could_not_independently_verify could_not_be_independently_verified cannot_confirm cannot_verify cannot_be_verified unable_to_confirm unable_to_verify
    unable_to_independently_verify yet_to_confirm yet_to_verify yet_to_be_confirmed yet_to_be_verified unclear authenticity verify if_true
    if_genuine if_confirmed if_authentic investigating working_to trying_to`,
  hedge: `alleged allegedly alleges alleging allegation allegations purport purported purportedly purports purporting supposed supposedly
    reported reportedly apparent apparently claim claims claimed claiming rumor rumors rumored rumour rumours rumoured speculate speculated speculating
    speculation speculations appears_to appear_to appeared_to seem seems seemed seemingly believed_to thought_to said_to suspected possible possibly
    potentially probably likely`,
  modal: `may might could would perhaps maybe expected plan plans planning set_to hope hopes considering whether if`,
  attributed: `according_to source sources said says told report reports reporting citing cited tweeted statement spokesman
    spokeswoman spokesperson insider insiders people_familiar anonymous unnamed`,
  confirmed: `confirm confirms confirmed confirming confirmation verified official officials officially announce announced announces
    announcement police court charged arrested admitted acknowledged reveal revealed reveals identified authentic prove proved proven proves evidence`,
  negated: `not no never none nothing nobody without neither nor isnt arent wasnt werent dont doesnt didnt cant cannot couldnt wont wouldnt hasnt
    havent hadnt shouldnt aint`,
};
