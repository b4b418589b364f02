import { SOLID } from './families';
import { isQuestion } from './query';
import type { Layout } from './sentences';
import { familyOf, isStrong, thingOf } from './things';
import { turnsBetween } from './turns';
import type { Unit } from './units';
import { likeness } from './units';

/** What a hedge must have above `ENOUGH`: one that is drawn into a wrong claim loses its own card. This and the others by figures on articles left out of the fit. */
const HEDGE = 0.45;
/** The same for what is only asked, where something is told behind it. */
const ASKING = 0.8;
/** For a question behind what was told. */
const ASKED = 1.1;
/** For doubt about what the article has not told of before. */
const NEWS = 0.3;
/** For what is told behind a turn to another story: "Meanwhile, …". */
const TURNED = 1;
/** For what has no word in common with the other, where both are told in surely known sentences. */
const STRANGE = 1;
const SURE = 0.4;
/** For "another video", "a second tape": hardly ever the one before. */
const OTHER = 3;

/** What two warned sentences must have in common above the link of any two, so that they are put into one claim; in log-odds. */
export function hesitate(layout: Layout, one: Unit, two: Unit): number {
  if (!one.strong || !two.strong) return HEDGE;
  const [earlier, later] = one.index < two.index ? [one, two] : [two, one];
  const turned = later.target > earlier.target && turnsBetween(layout, earlier.target, later.target) ? TURNED : 0;
  const strange = isStrange(earlier, later) ? STRANGE : 0;
  const asked = asks(later) ? ASKED : asks(earlier) ? ASKING : 0;
  return (
    turned +
    strange +
    asked +
    (later.news ? NEWS : 0) +
    (isOther(layout, later) && !isOther(layout, earlier) ? OTHER : 0)
  );
}

/** Two of which the later one points to another sentence than the earlier one is told in, and to other things. */
const isStrange = (one: Unit, two: Unit) =>
  two.target !== two.index &&
  // "the recording": its kind tells which, unless another one has been brought in
  !two.things.some(
    (thing) =>
      thing.definite &&
      SOLID.has(familyOf(thing)) &&
      (two.target <= one.index || one.things.some(({ noun }) => noun === thing.noun)),
  ) &&
  one.target !== two.target &&
  likeness(one.told, two.told) === 0 &&
  likeness(one.own, two.told) === 0 &&
  (one.targets.get(one.target) ?? 0) > SURE &&
  (two.targets.get(two.target) ?? 0) > SURE;

/** "It is unclear whether …" and no other strong warning: more often than not a claim of its own. */
const asks = (unit: Unit) => unit.hits.every((hit) => isQuestion(hit) || !isStrong(hit));

const isOther = (layout: Layout, { hits }: Unit) => hits.some((hit) => isStrong(hit) && thingOf(layout, hit).other);
