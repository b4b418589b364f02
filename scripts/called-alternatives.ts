import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What "[a-z]*n't" is written for. */
const AUXILIARIES = 'is|are|was|were|has|have|had|do|does|did|could|ca|wo|would|should';

/**
 * Tells whether a trigger may stand in what a pattern matches, begun by a sign that the pattern writes out: what stands in the gaps of an
 * alternative does not call it.
 * @param source a regular expression, as `compilePattern` writes it
 */
export function mayHoldTrigger(source: string): (trigger: string) => boolean {
  const tree = new RegExpParser().parsePattern(
    source
      .replaceAll('(?:[\\s\\u00ad]+)', ' ')
      .replaceAll("['’ʼ]", "'")
      .replaceAll("[a-z]*n't", `(?:${AUXILIARIES})n't`),
  );
  return (trigger) => {
    if (trigger.length > 29) throw new Error(`too long a trigger: ${trigger}`);
    const met = walk(tree, trigger)(1);
    // the sign that ends a whole word stands behind the match
    const whole = /[\p{L}\p{N}]$/u.test(trigger) ? trigger.length : trigger.length - 1;
    return met >> whole !== 0;
  };
}

/** How many signs of a trigger have been met, a bit for each number; what is met of it in full stays so. */
type Met = number;

/** From what is met before a node to what may be met behind it. */
function walk(node: AST.Node, trigger: string): (met: Met) => Met {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return oneOf(node.alternatives, trigger);
    case 'Assertion': {
      if ((node.kind !== 'lookahead' && node.kind !== 'lookbehind') || node.negate) return (met) => met;
      const looked = oneOf(node.alternatives, trigger);
      return (met) => met | looked(met);
    }
    case 'Alternative': {
      const steps = node.elements.map((element) => walk(element, trigger));
      return (met) => steps.reduce((now, step) => step(now), met);
    }
    case 'Quantifier': {
      const step = walk(node.element, trigger);
      return (met) => {
        let all = node.min === 0 ? met : 0;
        // beyond that nothing is new
        for (let n = 0, now = met; n < Math.min(node.max, trigger.length + 1); n++) {
          now = step(now);
          all |= now;
        }
        return all;
      };
    }
    case 'Character':
      return signs(trigger, (sign) => sign.codePointAt(0) === node.value, true);
    case 'CharacterClass':
    case 'CharacterSet': {
      const pattern = new RegExp(`^${node.raw}$`);
      const isGap =
        node.type === 'CharacterSet' || node.negate || node.elements.some(({ type }) => type !== 'Character');
      return signs(trigger, (sign) => pattern.test(sign), !isGap);
    }
    default:
      throw new Error(`no trigger is sought in ${node.raw}`);
  }
}

function oneOf(alternatives: readonly AST.Node[], trigger: string): (met: Met) => Met {
  const ways = alternatives.map((one) => walk(one, trigger));
  return (met) => ways.reduce((all, way) => all | way(met), 0);
}

/** @param begins whether the trigger may begin with it */
function signs(trigger: string, fits: (sign: string) => boolean, begins: boolean): (met: Met) => Met {
  const whole = 1 << trigger.length;
  let fit = 0;
  for (let i = begins ? 0 : 1; i < trigger.length; i++) if (fits(trigger[i]!)) fit |= 1 << i;
  return (met) => (met & (whole | 1)) | ((met & fit) << 1);
}
