import type { Pattern } from '../spelling';
import { type Kind, type Material, TIER } from '../types';

/**
 * One cue: a phrase by which newsrooms mark doubt.
 * `triggers` are word beginnings in lower case: a rule is tried only in a sentence where one of them begins a word.
 * `pattern` and its companions are regular-expression sources in a loose notation (see `compilePattern`): a blank is any
 * white space, an apostrophe any apostrophe, a bracket a group, `<name>` a fragment of the language.
 */
export interface CueRule {
  /** Unique in the language; goes into `Warning.cue`. */
  id: string;
  kind: Kind;
  /** Message key of the explanation shown to the reader. */
  why: string;
  triggers: readonly string[];
  /** Words of which the sentence must hold one, in lower case, before the pattern is tried: cheaper than the pattern. */
  needs?: readonly string[];
  pattern: string;
  /** The cue is silent where this stands right before it (up to 80 characters of the sentence are looked at). */
  notAfter?: string;
  /** The cue speaks only where this stands right before it. */
  onlyAfter?: string;
  /** The cue is silent where this stands right behind it. */
  notBefore?: string;
  /** The cue is silent where its last word has a capital: "The Intercept". */
  notName?: boolean;
  /**
   * The cue is silent inside a quotation: there it is a party's word. `alone`: it speaks there too where the article says
   * the like in its own words: a checker is quoted, not a party that denies.
   */
  notQuoted?: boolean | 'alone';
  /** Too weak to stand alone: counts only where another cue of its kind stands in the text ("the leak"). */
  companion?: boolean;
  /** The cue is silent right behind a name: "the Gate reports that". */
  notAfterName?: boolean;
  /**
   * What the doubt is about. `here`: what the sentence itself says. `back`: material or a claim that is told elsewhere
   * ("The video could not be verified"). `either`: by the noun in the sentence.
   */
  about: 'here' | 'back' | 'either';
}

/** A cue as the data write it: lists of words in one string, parted by "|"; what its group shares may be left out. */
export type CueData = Pick<CueRule, 'id' | 'pattern'> &
  Partial<Omit<CueRule, 'triggers' | 'needs'>> & { triggers: string; needs?: string };

/** What cues of a kind mostly are about: hedges and provenance what the sentence itself says, doubts and findings what its noun says. */
export const mostlyAbout = (kind: Kind): CueRule['about'] => (TIER[kind] === 'explicit' ? 'either' : 'here');

/** Cues of one kind, which mostly have one reason. */
export const cuesOf = (kind: Kind, why: string, cues: readonly CueData[]): readonly CueRule[] =>
  cues.map(({ triggers, needs, ...cue }) => ({
    kind,
    why,
    about: mostlyAbout(kind),
    ...cue,
    triggers: triggers.split('|'),
    ...(needs && { needs: needs.split('|') }),
  }));

/** A word or a mark of a sentence, with its place in the article. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Not a word but a mark: comma, quotation mark, bracket. */
  mark: boolean;
}

/** Half-open range of indices into a sentence's words. */
export interface WordRange {
  from: number;
  to: number;
}

/** A list of words, as far as the engine uses one. */
export type Words = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/** The words by which the language names parties, material and acts of saying; all in lower case. */
export interface Lexicon {
  /** Verbs of saying and claiming, all finite forms. */
  saying: Words;
  /** Those of them that claim rather than report: claimed, alleged, insists. */
  claiming: Words;
  /** Verbs by which somebody shows that a story is not so, or takes his own back. */
  debunking: Words;
  /** Those of them whose object is who was told: told, informed. */
  telling: Words;
  /** "can tell them apart": before a verb of telling that tells nobody anything; and who may be told: "can tell you". */
  able: Words;
  hearers: Words;
  /** What may follow the one who speaks behind the verb: "said Ann Lee, who …", "said a man at the gate". */
  closesSaying: Words;
  /** Pronouns that stand for no person. */
  neuter: Words;
  /** "nor did they". */
  nor: Words;
  /** Subjects that stand for nobody: "it", "it's". */
  expletives: Words;
  /** "confirmed the hoax". */
  confirming: Words;
  /** "has no confirmation". */
  having: Words;
  /** Words that open a relative clause. */
  relatives: Words;
  /** Words that open a name though they are common: "New York". */
  nameOpeners: Words;
  /** Between a document and whose it is: "a letter from", "an article in". */
  makerLinks: Words;
  /** Verbs that only somebody who speaks can have for a predicate: "said", not "suggested". */
  speech: Words;
  /** What is written, counted or thought: it "says" things, and nobody is named. */
  writings: Words;
  /** Nouns of what somebody writes or counts: "the agency's report says" is what the agency says. */
  documents: Words;
  /** Those of them that an outlet makes, and the verbs by which it does. */
  reports: Words;
  reporting: Words;
  /** Verbs of finding out, of those who checked: found, concluded. */
  finding: Words;
  /** Verbs of releasing material: published, posted, obtained, in the forms that take an object. */
  releasing: Words;
  /** Those of them by which material comes into somebody's hands: obtained, intercepted. */
  obtaining: Words;
  /** What is done with the words of somebody else: "a statement carried by the agency". */
  carrying: Words;
  /** "leaked to the Gate": whoever stands behind has it. */
  leaking: Words;
  /** Modal and perfect auxiliaries: could, has. */
  modal: Words;
  /** Words that cite: according; and verbs of citing, whose object is cited. */
  citing: Words;
  quoting: Words;
  /** Prepositions of origin: from. */
  from: Words;
  /** Words before what something was given out by: "leaked through an anonymous account". */
  channels: Words;
  /** Participles of giving out: "posted from the account of", where "hacked from" takes. */
  posting: Words;
  /** "The story began at the Gate": verbs of where something told starts, and the words behind them. */
  starting: Words;
  startLinks: Words;
  /** "The story came from the Gate": verbs of where it comes from; not "came at Christmas". */
  coming: Words;
  /** Verbs of telling who somebody is, with a word of `comparing` behind them: "identified him as". */
  identifying: Words;
  /** Verbs whose object is a claim: "made the claim", "repeated it". */
  making: Words;
  /** Verbs that deny with the word behind them, two words each: "played down", "pushed back". */
  playing: Words;
  /** Adverbs by which somebody else says that it was said: "reportedly told friends". */
  hearsay: Words;
  /** Participles that do so with a preposition: "linked to", "familiar with". */
  ties: Words;
  /** Participles that name behind "to" or "with" whose words or material it is: "attributed to". */
  attributing: Words;
  /** "pressed by the presenter": who asks tells nothing. */
  asking: Words;
  /** Words before an act that somebody is only said to have done: "accused of leaking". */
  accusing: Words;
  /** Nouns of where something comes from: "the source of the rumour". */
  origins: Words;
  /** "as the government says", "as the source". */
  comparing: Words;
  /** Prepositions that tie a plain noun to the name that makes it plain: "officials in Washington". */
  links: Words;
  /** Auxiliaries of the passive: was, were, been. */
  passive: Words;
  /** Verbs of denial, and its nouns: "issued a denial". */
  denying: Words;
  denials: Words;
  /** "drew a denial". */
  drawing: Words;
  /** Those of them by which much else is refused than a claim: "rejected the offer"; and what makes a claim of their object. */
  refusing: Words;
  /** "if", "to": before a verb, what it says is not done. */
  unsettled: Words;
  /** Words that undo what stands behind them: no, none, hardly; and those behind which they do not: "not only", "no doubt". */
  negators: Words;
  merely: Words;
  /** Before a clause, what leaves it open: if; and before a check, that it is still to come: until. */
  conditions: Words;
  awaiting: Words;
  /** What says before "to" that something has been done: able, managed. */
  achieved: Words;
  /** In a verb group, that it is only possible: may; and of a check, that it is only planned or wished for: will, to. */
  possible: Words;
  planned: Words;
  /** Between two verbs of one "not": "confirm or deny". */
  choices: Words;
  /** Nouns with which "no" undoes a verb: "at no point". */
  occasions: Words;
  /** Words before "to deny" or "of denying" after which no denial was made: refused, short. */
  unmade: Words;
  /** What settles that something is so, in a noun or a verb: evidence, shown. */
  settling: Words;
  pointing: Words;
  /** Words that throw a claim out: baseless, fabricated; and the verbs that carry them: called, branded. */
  rejecting: Words;
  /** What a rejecting word may describe: "a smear campaign". */
  campaigns: Words;
  calling: Words;
  /** Words that undo a denial: "no denying"; and words by which a rejecting word is said of the claim: "as a smear". */
  negating: Words;
  predicating: Words;
  /** Verbs by which material shows something: a sentence with one tells the claim itself. */
  showing: Words;
  /** Nouns of unnamed and collective parties: officials, ministry, activists. */
  partyNouns: Words;
  /** Nouns that stand for a party named before: "the agency", "the group". */
  standIns: Words;
  /** Verbs that give a party its name: "calls itself", "known as". */
  naming: Words;
  personPronouns: Words;
  groupPronouns: Words;
  /** First person plural of the newsroom, and "this newspaper". */
  ownPronouns: Words;
  /** Nouns of places on the net that have a name of their own: website, page, blog. */
  sites: Words;
  /** Words by which a story is called made up: satirical, fake. */
  fakers: Words;
  /** Those of the sites that somebody has on a platform. */
  pages: Words;
  /** What may stand before them and says only that they are on the net: "Web site". */
  webs: Words;
  /** Prepositions behind a verb of attributing: "attributed to". */
  attributes: Words;
  /** Media and platforms where things appear, and the prepositions that say so. */
  venues: Words;
  /** Venues on which anybody may post. */
  platforms: Words;
  venueLinks: Words;
  /** Those before a site: "on"; and verbs by which something comes up there: "appeared". */
  pageLinks: Words;
  surfacing: Words;
  /** Nouns for pages that are also nouns for ground. */
  lots: Words;
  /** Words that stand as a subject and name nobody: there, others, nobody. */
  nobodies: Words;
  /** Nouns by which a newsroom names itself: "this newspaper". */
  ownNouns: Words;
  /** Words with a capital letter that are no names: months, weekdays, sentence openers. */
  notNames: Words;
  /** Nouns of material, by kind of material, in singular and plural. */
  materials: ReadonlyMap<string, Material>;
  /** Before a noun of material, what makes it audio: "voice message". */
  sounds: Words;
  /** Nouns that stand for a claim: report, claim, statement, account. */
  claimNouns: Words;
  /** Nouns for material of any kind: material, evidence, authenticity. */
  anyMaterial: Words;
  /** Nouns for all of what was got hold of: "the material". */
  wholes: Words;
  /** "the work of": whose it is. */
  works: Words;
  /** Verbs by which things make somebody doubt: raise, contain. */
  raising: Words;
  /** Prepositions behind a noun of doubt, before who has it: inside, among. */
  inside: Words;
  /** Adjectives that deny with "not" before them, and nouns that do with "no": true, truth. */
  truths: Words;
  truthNouns: Words;
  /** What a claim is when it is true, beside "true". */
  sound: Words;
  /** What a claim has none of: "without foundation". */
  merits: Words;
  /** What may stand between the two, with a word of `links` behind it: "no basis in fact". */
  grounding: Words;
  /** Nouns of a picture that one may have of a place without seeing one: "the image of the town". */
  likenesses: Words;
  /** What one has such a picture of. */
  pictured: Words;
  /** First words of `playing` after which no claim needs to be named. */
  playingAlone: Words;
  /** Conjunctions of an open question: whether. */
  whether: Words;
  /** Nouns of what is not given: "denied entry", "rejected an appeal". */
  withheld: Words;
  /** Participles of what somebody may be blamed for: "had never taken, met, signed". */
  done: Words;
  /** Behind "was not": behind, responsible; and what says so only at the end of a clause: involved. */
  guilty: Words;
  involving: Words;
  /** Of material, what may be somebody's: voice, signature. */
  traces: Words;
  /** Whose own side acts: its, their. */
  ownSide: Words;
  /** Behind "taken", that somebody was in it: part. */
  partaking: Words;
  /** Before the verb in "nothing to do". */
  infinitive: Words;
  /** Behind "put", where everybody can see it: online, out. */
  publicly: Words;
  /** Verbs of `releasing` and `obtaining` that only material has: posted, obtained. */
  published: Words;
  /** Nouns of who broadcasts: television. */
  broadcasting: Words;
  /** Verbs of saying before "of": "spoke of". */
  speaking: Words;
  /** Of `negating`, what says that it did not happen at any time: never. */
  nevers: Words;
  /** "Absolutely not". */
  surely: Words;
  /** Words that deny by themselves before one of `deeds`: "had no part in", "had nothing to do with". */
  nothings: Words;
  deeds: Words;
  /** Behind "was not", that it is somebody else's or somebody else: his, him. */
  itsOwn: Words;
  /** Behind a verb of calling, what makes another verb of it: "called for". */
  calls: Words;
  /** Nouns of what somebody does to find out: efforts. */
  striving: Words;
  /** Participles before "by" that say who was asked or cited, and not who checked. */
  contacting: Words;
  /** Verbs by which somebody doubts: questioned, expressed. */
  doubting: Words;
  /** Words that open sentences and are hardly ever names: their capital there says nothing. */
  leading: Words;
  /** Words with a capital that are no names by themselves, and may be part of one: May, Will, First. */
  alsoNames: Words;
  /** Words for numbers above one, also as the first part of one: "forty" of "forty-one". */
  numbers: Words;
  /** Nouns for how many: toll, estimate. */
  figureNouns: Words;
  /** Amounts without a number: "nobody had died". */
  amounts: Words;
  /** Verbs that give a figure ("puts the toll at") or bring material to a place ("put the video on Telegram"). */
  putting: Words;
  /** Determiners of what was told of before: the, this, their, either. */
  definites: Words;
  /** Those of them that point to what was told just before: this, these. */
  demonstratives: Words;
  /** Those of them that name whose it is by a pronoun: their, its. */
  possessives: Words;
  /** Those that go back to a person, whoever else: his, her. */
  personOwners: Words;
  /** Determiners of what is told of for the first time: a, an. */
  indefinites: Words;
  /** Words that tell a thing from the one before: another, second, earlier. */
  others: Words;
  /** Words that open a clause of its own behind a cue, in which what is doubted is told: that, whether. */
  clauseOpeners: Words;
  /** Prepositions between a noun of doubt and what is doubted: of, about. */
  about: Words;
  /** Words that open a sentence which goes on with the one before: however, but. */
  continuers: Words;
  /** Words that open another story: meanwhile. */
  switching: Words;
}

/** Forms of nouns and names by which parties are read; each matches one lower-case word unless it says otherwise. */
export interface Naming {
  /** Words that tell a time together with those of `time`: "last week", "December 2014". */
  span: RegExp;
  /** Behind a head noun, what tells where somebody belongs: "sister of", "officials at". */
  place: RegExp;
  /** An adjective between whose claim it is and the claim: "the mayor's false claims". */
  describing: Pattern;
  /** Behind a noun, what gives the name of whoever it is: "by the name of". */
  byName: RegExp;
  /** What ties a person's name to where he belongs. */
  of: RegExp;
  /** What joins two names. */
  joins: RegExp;
  /** Stand-ins for a house that has a name of its own. */
  houses: Pattern;
  /** Houses whose name says what they are. */
  ownName: Pattern;
  /** Houses that publish, and names of those that do not. */
  media: RegExp;
  offices: RegExp;
  /** A plain noun that "he" or "she" may stand for. */
  person: Pattern;
  /** Prepositions before a place. */
  within: RegExp;
  /** Past forms without an ending of their own: "went". */
  pastForms: Pattern;
  /** Nouns that say little without what follows: "an official from the medical school". */
  vague: RegExp;
  /** Behind these the newsroom speaks again: "…, but that could not be verified". */
  turn: RegExp;
  /** Words that make a name a person's even beside words of an organisation: "Army Sergeant Bowe Bergdahl". */
  title: RegExp;
  /** Titles that are anybody's, in small letters: "mr". */
  courtesy: RegExp;
  /** What ends with a word for kin, before a name: "her husband, ". */
  kin: RegExp;
  organisation: Pattern;
  /** Nouns that end like those of people and are none. */
  noDoers: Pattern;
  /** Nouns of people by their endings: "announcer", "militants", "historians". */
  doers: RegExp;
  /** Counts before "of": the noun behind it is who is meant. */
  counts: Pattern;
  /** "and", between two names or in one: "Globe and Mail". */
  and: RegExp;
  /** Small words inside a name: "Council of Gate". */
  inner: RegExp;
  /** Words that hold a "not": "wasn't". */
  negated: RegExp;
  /** Text behind a name by which a person is introduced: ", 30", ", who". */
  introduced: RegExp;
  /** Words whose "in" tells of no place: "trust in Ann Lee". */
  trusting: Pattern;
  /** Times that stand behind a name: "its official radio channel Tuesday". */
  time: Pattern;
  /** Words before a month that make a time of it: "in May". */
  dated: RegExp;
  /** Those of `alsoNames` that are first names: "Will", "June". */
  firstName: RegExp;
  /** Lower-case verbs that the reading of noun phrases takes for nouns behind a name: "Brand calls it". */
  verbsBehind: Pattern;
  /** A capital word that tells where something is from, and before a noun names nobody: "Iraqi". */
  adjective: RegExp;
  /** Ends of nouns of acts and states: "detention". */
  abstract: RegExp;
  /** What leaves nobody: "no". */
  none: RegExp;
  /** A noun before "site" that makes a place of it: "construction". */
  ground: Pattern;
  /** A verb before "on" that makes no place of what follows: "based". */
  rests: RegExp;
  /** A phrase whose head is a plural in small letters. */
  plural: Pattern;
  /** Quotation marks around a name. */
  quote: RegExp;
  /** A participle that opens a clause before a name. */
  doing: RegExp;
  /** What closes a time before a name: "a few days ago". */
  ago: RegExp;
  /** A noun before the name of who makes it: "a claim the mayor denies". */
  claim: RegExp;
  /** Articles. */
  article: RegExp;
  /** A first word that is no name though it has a capital: "We've", "Escaping". */
  noName: RegExp;
  /** "Brand himself". */
  self: RegExp;
  /** What a newsroom puts before its own noun: "this newspaper". */
  ours: RegExp;
  /** What makes a noun stand for somebody named before. */
  definite: RegExp;
  /** Adjectives behind a name that are not part of it. */
  tail: RegExp;
  /** Words with a capital that are no name by themselves. */
  noNameAlone: Pattern;
  /** An adjective that without its noun names nobody: "multiple unconfirmed". */
  bare: Pattern;
  /** An adverb of the whole sentence before a name: "Certainly". */
  adverbs: Pattern;
  /** What verbs in the headlines of capitals say that somebody does: "Endorses". */
  headline: RegExp;
  /** Behind the first word of a sentence, what shows that it is an order and no name: "Count this". */
  ordered: RegExp;
  /** A noun before a document that tells only its kind: "press release". */
  pressed: RegExp;
  /** Words by which somebody is only said to be what follows: "claiming to be". */
  seeming: RegExp;
  /** Words behind the head of a noun phrase. */
  behindHead: RegExp;
  /** Offices of which a person has one: who is named with another one is not meant. */
  roles: readonly RegExp[];
  /** Of several: neither, none. */
  joint: RegExp;
  /** What stands before the name of a site. */
  online: RegExp;
  /** Kinds of bodies: "the company" is no police force. */
  bodies: readonly RegExp[];
  /** Adjectives that tell what an outlet is like, not which one it is: "the breaking-news outlet". */
  attribute: Pattern;
  /** "lawyer for": somebody who speaks for another. */
  acting: RegExp;
  /** Words before the first noun of a sentence. */
  opening: RegExp;
  /** Between a verb of naming and the name: "calls itself X", "known as X". */
  itself: RegExp;
  /** Names that are nobody in particular: "independent experts". */
  anybody: RegExp;
  /** Text behind a verb of saying that ends in a relative clause of a noun: "reported findings that". What follows is the newsroom's. */
  aside: RegExp;
  /** Text that ends in a conjunction of time: who stands behind it spoke before. */
  timely: RegExp;
  /** Somebody who speaks for another: "the singer's reps". */
  speaking: RegExp;
  /** Somebody who is asked for what he knows, and is no party to the matter. */
  expert: RegExp;
  /** Sources without a name. */
  unnamed: RegExp;
}

/** What differs between languages. Nearly all of it is data; the functions are where grammar differs. */
export interface Language {
  /** BCP 47 primary language, lower case. */
  code: string;
  fragments: Readonly<Record<string, string>>;
  cues: readonly CueRule[];
  lexicon: Lexicon;
  naming: Naming;
  /** Words of like meaning, a group a line: "kill die dead death". */
  nearWords: readonly string[];
  /** Words before a full stop that end no sentence, lower case, without the stop. */
  abbreviations: Words;
  /** Words with a capital letter that open a sentence even after a dotted abbreviation ("in the U.S. The …"). */
  openers: Words;
  /** Pairs of quotation marks. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** The noun phrase that is the subject of the verb group at `verb`; null where none can be told. */
  subjectOf(words: readonly Word[], verb: number): WordRange | null;
  /** The noun phrase that begins at `from`; null where none does. */
  phraseFrom(words: readonly Word[], from: number, limit?: number): WordRange | null;
  /** Words that introduce the one who acted or said it ("by", "according to"): the index behind the marker, or -1. */
  agentAfter(words: readonly Word[], at: number): number;
  /** Words that may follow a verb of saying which closes its sentence: when and where it was said. */
  closing: Words;
  /** "declined to comment": whoever stands before it was asked and did not answer; "no comment from": whoever stands behind it. */
  silence: Pick<RegExp, 'test' | 'exec'>;
  silenceOf: Pick<RegExp, 'test' | 'exec'>;
  /** Whether the word is an adverb that may stand inside a verb group. */
  isAdverb(word: Word | undefined): boolean;
  /** Whether the word has the form of a passive participle. */
  isParticiple(word: Word): boolean;
  /** "sharing": an act that goes on, whatever auxiliary stands before it. */
  isProgressive(word: Word): boolean;
  /**
   * Whether a word that may be noun and verb is a verb here ("X claims", "reports say" against "the ISIS claim has not been …").
   */
  isVerbHere(words: readonly Word[], at: number, lexicon: Lexicon): boolean;
  /** Whether the words of a cue are passive, so that their subject is what was checked and not who checked. */
  isPassive(cue: string): boolean;
  /** Whether the words before an impersonal cue give it somebody who acts: "has found no way to", "found it impossible to". */
  acts(words: readonly Word[], cue: number): boolean;
  /** Whether the subject of the cue is nobody. */
  isNobody(words: readonly Word[], cue: number): boolean;
  /** Whether the pronoun at `at` stands for a clause and for nobody: "it is said that". */
  isExpletive(words: readonly Word[], at: number): boolean;
  /** "without": the act lacks what follows, and whose act it is stands farther back. */
  isPrivative(word: Word): boolean;
}
