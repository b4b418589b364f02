import { finish, type Steps } from '../article/steps';
import { isTextChange } from './text-change';

/** The page's own work waits no longer than this for ours, one step aside, in ms. */
const SLICE = 8;
/** Readings of a page that keeps changing; the last one is done in one go, so that nothing can come between. */
const ATTEMPTS = 3;
/** A page that has changed is left alone for this long before it is read anew, in ms. */
const SETTLE = 300;

/** Chrome 94, Firefox 142. */
interface Scheduler {
  postTask(task: () => void): Promise<void>;
}

/** Lets the page's own work go first. */
export const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));
};

/**
 * Does work that reads the page in slices, so that the page never waits long for it. Where the page's text changes
 * between two slices it is begun anew: what is returned is true of one moment.
 */
export async function inSlices<T>(begin: () => Steps<T>, isOurs: (node: Node) => boolean): Promise<T> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    // in a task of its own: what was done just before has had its slice
    await pause();
    const done = await tryInSlices(begin(), isOurs);
    if (done) return done.value;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
  }
  return finish(begin());
}

/** Does work on what was read already, in slices: nothing that the page does can spoil it. */
export async function restBetween<T>(steps: Steps<T>): Promise<T> {
  await pause();
  for (let end = performance.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE;
  }
}

/** Null where the page's text changed meanwhile. */
async function tryInSlices<T>(steps: Steps<T>, isOurs: (node: Node) => boolean): Promise<{ value: T } | null> {
  let changed = false;
  const see = (records: MutationRecord[]) => {
    changed ||= records.some((record) => isTextChange(record, isOurs));
  };
  let observer: MutationObserver | null = null;
  try {
    for (let end = performance.now() + SLICE; ; ) {
      const step = steps.next();
      if (step.done) return { value: step.value };
      if (performance.now() < end) continue;
      if (!observer) {
        observer = new MutationObserver(see);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      }
      await pause();
      see(observer.takeRecords());
      if (changed) return null;
      end = performance.now() + SLICE;
    }
  } finally {
    observer?.disconnect();
  }
}
