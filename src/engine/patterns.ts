import type { CueRule, Language } from './languages/language';

/** A rule with its patterns, each of them compiled when it is first asked: a page needs a dozen, and all take a tenth of a second. */
export interface Patterns {
  rule: CueRule;
  language: Language;
  /** The alternatives of the rule's pattern that `pattern` tries, a bit for each; 0 where none was compiled yet. */
  tries: number;
  pattern: RegExp | null;
  notAfter?: RegExp;
  onlyAfter?: RegExp;
  notBefore?: RegExp;
}

/** As many alternatives as a rule's pattern may have. */
export const MOST_ALTERNATIVES = 31;
/** Every alternative of a pattern, a bit for each. */
export const ALL = 2 ** MOST_ALTERNATIVES - 1;

/** The patterns of a rule, none of them compiled. */
export const patternsOf = (rule: CueRule, language: Language): Patterns => ({
  rule,
  language,
  tries: 0,
  pattern: null,
});

/** Whether the alternatives that may match are compiled. */
export const areCompiled = ({ tries }: Patterns, may: number): boolean => (may & ~tries) === 0;

/**
 * The rule's pattern with those of its alternatives at least that may match, the others are left out: most often one of six is left,
 * and V8 takes as long to compile a pattern as it is.
 * @param may a bit for each alternative; those that are not set match nowhere in the text
 * @param like the text that is asked, see `compileNow`
 */
export function patternOf(patterns: Patterns, may: number, like: string): RegExp {
  if (patterns.pattern && areCompiled(patterns, may)) return patterns.pattern;
  const { rule, language } = patterns;
  const tries = patterns.tries | may;
  const source =
    tries === ALL
      ? rule.pattern
      : alternativesOf(rule.pattern)
          .filter((_, number) => (tries >> number) & 1)
          .join('|');
  patterns.pattern = compileNow(`(?<![a-z0-9])(?:${compilePattern(source, language)})(?![a-z0-9])`, 'g', like);
  patterns.tries = tries;
  return patterns.pattern;
}

/** The alternatives of a pattern, as its source parts them outside all brackets. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let from = 0;
  let depth = 0;
  // what is escaped, a class, a bracket or a stroke: all else is passed over
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      alternatives.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

/**
 * The loose notation of the cue data as a regular expression: `<name>` is a fragment, a blank any white space (also none
 * before a fragment that brings its own), an apostrophe any apostrophe, a bracket groups and captures nothing.
 */
export function compilePattern(source: string, language: Language): string {
  let out = source;
  for (let depth = 0; depth < 6 && /<[a-zA-Z]+>/.test(out); depth++)
    out = out.replace(/<([a-zA-Z]+)>/g, (_, name: string) => {
      const fragment = language.fragments[name];
      if (fragment === undefined) throw new Error(`no fragment ${name} in language ${language.code}`);
      return `(?:${fragment})`;
    });
  // an alternative may begin inside a word only with "n't": "hadn't been"
  out = out.replace(/(?<![a-z*])n't/g, "[a-z]*n't");
  return out.replace(LOOSE, loosen);
}

/** What the notation writes otherwise than a pattern does, and what is to stay as it is: an escape. */
const LOOSE = /\\.|\[(?:\\.|[^\]\\])*\]|['A-Z\x80-\uffff ]|\((?!\?)/g;
const IN_CLASS = /\\.|[' A-Z\x80-\uffff]/g;

function loosen(part: string): string {
  if (part === ' ') return '(?:[\\s\\u00ad]+)';
  if (part === '(') return '(?:';
  if (part === "'") return "['’ʼ]";
  if (part.startsWith('[')) return part.replace(IN_CLASS, loosenInClass);
  // the text is put into lower case once: a pattern that ignores case takes half as long again to make
  return part.startsWith('\\') ? part : part.toLowerCase();
}

function loosenInClass(part: string): string {
  if (part === ' ') return '\\s';
  if (part === "'") return "'’ʼ";
  return part.startsWith('\\') ? part : part.toLowerCase();
}

/** From this length of a text on, in units, V8 compiles a pattern at once to the code that it would take in the end. */
const LONG = 1000;

/**
 * A pattern that is compiled at once. V8 compiles a pattern for its first short text to a code that it interprets, and for
 * the second one anew: together that takes eight times as long.
 * @param like a text as it will be asked of: the code for texts with curly quotation marks is another one
 */
function compileNow(source: string, flags: string, like: string): RegExp {
  const pattern = new RegExp(source, flags);
  if (like !== '') pattern.test(like.repeat(Math.ceil(LONG / like.length)));
  pattern.lastIndex = 0;
  return pattern;
}

/** Whether what stands around a match lets the rule speak; each side is compiled when a match first asks. */
export function standsRight(patterns: Patterns, before: string, behind: string): boolean {
  const { notAfter, onlyAfter, notBefore } = patterns.rule;
  const matches = (side: 'notAfter' | 'onlyAfter' | 'notBefore', source: string, text: string) => {
    let pattern = patterns[side];
    if (!pattern) {
      const own = `(?:${compilePattern(source, patterns.language)})`;
      // what stands before must begin a word: "any" is not in "company"
      pattern = compileNow(side === 'notBefore' ? `^${own}` : `(?<![a-z0-9])${own}$`, '', text);
      patterns[side] = pattern;
    }
    return pattern.test(text);
  };
  if (notAfter !== undefined && matches('notAfter', notAfter, before)) return false;
  if (onlyAfter !== undefined && !matches('onlyAfter', onlyAfter, before)) return false;
  return notBefore === undefined || !matches('notBefore', notBefore, behind);
}
