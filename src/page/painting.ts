import { type ClaimRef, send, type Wishes } from '../platform/messages';
import type { Held } from './articles';
import { chooseMarked } from './choose-marked';
import { bringMarks } from './engine';
import type { Marks } from './marks';
import { twice } from './twice';

/** What is painted of what was read: the part that paints is brought once there is something to paint. */
export class Painting {
  /** What steps, mends and hides; null until there is something to paint. */
  marks: Marks | null = null;
  /** The claim that is to stand out, which may be said before it is painted. */
  #emphasised: ClaimRef | null = null;
  /** From which claim's note the panel was opened. */
  sought: ClaimRef | null = null;

  /** Lets the highlights of one claim stand out. */
  emphasise = (claim: ClaimRef | null): void => {
    this.#emphasised = claim;
    this.marks?.emphasise(claim);
  };

  isOurs = (node: Node): boolean => !!this.marks?.isOurs(node);

  /**
   * Paints what is wanted now, and nothing else.
   * @param wanted false where nothing is; asked again once the part is there, for the scanner may have been stopped meanwhile
   */
  async paint(wanted: () => false | [held: Held[], wishes: Wishes, aside: string[]]): Promise<void> {
    if (wanted()) await this.bring();
    const now = wanted();
    // stopped meanwhile, or nothing to show any longer: what stands there goes
    if (!now) return this.marks?.hide();
    const [held, { unmarked, strength }, aside] = now;
    const sets = held.map(({ report: { id, claims }, toRange }) => ({
      report: id,
      claims: chooseMarked(claims, unmarked, aside),
      toRange,
    }));
    await this.marks?.show(sets, strength, held[0]?.report.language ?? null);
  }

  /** The part that paints. */
  async bring(): Promise<Marks> {
    if (this.marks) return this.marks;
    const { Marks } = await bringMarks();
    this.marks ??= new Marks((css) => twice(() => send('paint', { css })), {
      // nobody answers where no panel is open
      pointed: (claims) => void send('pointed', { claims }).catch(() => {}),
      openPanel: (from) => {
        this.sought = from;
        return send('openPanel', null).then((opened) => opened !== null);
      },
    });
    this.marks.emphasise(this.#emphasised);
    return this.marks;
  }
}
