/** What popup, panel and sidebar have in common in both browsers. */

/** Waiting costs nothing where it is not needed, and a failure of a busy machine a great deal; in ms. */
export const PATIENCE = 40_000;

/**
 * Asks again and again until the answer is truthy.
 * @param {() => Promise<unknown>} ask an answer that throws counts as "not yet"
 * @param {string} what named in the error
 * @param {number} [ms] milliseconds
 * @returns the truthy answer
 * @throws where it does not come in time; the last thing thrown is the cause
 */
export async function poll(ask, what, ms = PATIENCE) {
  let cause;
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((go) => setTimeout(go, 50))) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`timed out after ${ms} ms: ${what}`, { cause });
}

/**
 * Closes the page that the extension opens after its install, which would else take the place of the reader's tab.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function closeWelcome(browser, address) {
  await poll(
    async () => {
      const found = (await browser.pages()).find((it) => it.url() === address);
      await found?.close();
      return found;
    },
    'the welcome page opens',
    10_000,
  ).catch(() => {}); // a browser that shows none is none the worse
}

/** `fn(document, window, ...given)` as source text, to be run in another world. */
export const sourceOf = (fn, given) => `(${fn})(document, window, ...${JSON.stringify(given)})`;

/** A view from its own parts. */
export function makeView(parts) {
  const view = {
    ...parts,
    until: async (fn, ...given) => {
      try {
        return await poll(
          () =>
            view.eval(
              `(d, w, ...rest) => { const it = (${fn})(d, w, ...rest); return typeof it === 'object' && it !== null ? true : it; }`,
              ...given,
            ),
          String(fn),
        );
      } catch (error) {
        throw new Error(`${error.message}\nThe view shows: ${await view.text().catch(String)}`, { cause: error.cause });
      }
    },
    text: () => view.eval((document) => document.body.innerText),
    size: () => view.eval((_document, window) => ({ width: window.innerWidth, height: window.innerHeight })),
  };
  return view;
}

/** Waits until a view that is opening has come to rest: both browsers let it grow from nothing. */
export async function settle(view) {
  let last = '';
  let same = 0;
  await poll(async () => {
    const now = await view.eval((document, window) =>
      document.readyState === 'complete' && window.innerWidth > 100 && window.innerHeight > 50
        ? `${window.innerWidth}×${window.innerHeight}`
        : '',
    );
    same = now !== '' && now === last ? same + 1 : 0;
    last = now;
    return same >= 3;
  }, 'the view opens');
}
