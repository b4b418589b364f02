/**
 * The extension's tasks in a page, from Chromium's own trace: how long the page's main thread was held by a task in which
 * a script of ours ran. The whole task counts, also what the browser itself did in it;
 * thread time, so that a busy machine adds nothing.
 */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8', '__metadata'];
const TASK = /^(?:RunTask|ThreadControllerImpl::RunTask|ThreadPool_RunTask)$/;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} visit opens a page and waits until it was read
 * @returns {Promise<{ ms: number, ours: number, file: string }[]>} tasks in which a script of ours ran, longest first; `ours`: ms of it in our script
 */
export async function traceTasks(page, origin, visit) {
  const cdp = await page.createCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await visit();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return tasksOf(events, origin);
}

/** Pairs each stretch of our scripts with the task that holds it, thread by thread. */
function tasksOf(events, origin) {
  const threads = new Map();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const key = `${event.pid}:${event.tid}`;
    if (!threads.has(key)) threads.set(key, []);
    threads.get(key).push(event);
  }
  const found = new Map();
  for (const list of threads.values()) {
    const tasks = list.filter(({ name }) => TASK.test(name));
    for (const event of list) {
      const url = event.args?.data?.url ?? event.args?.beginData?.url ?? event.args?.url;
      if (typeof url !== 'string' || !url.startsWith(`${origin}/src/page/`)) continue;
      // the outermost one: V8 reports a stretch inside a stretch
      const end = event.ts + (event.dur ?? 0);
      const task = tasks
        .filter(({ ts, dur = 0 }) => ts <= event.ts && ts + dur >= end)
        .sort((a, b) => b.dur - a.dur)[0];
      if (!task) continue;
      const known = found.get(task) ?? {
        ms: (task.tdur ?? task.dur) / 1000,
        ours: 0,
        file: url.slice(url.lastIndexOf('/') + 1),
        until: 0,
      };
      if (event.ts >= known.until) {
        known.ours += (event.dur ?? 0) / 1000;
        known.until = end;
      }
      found.set(task, known);
    }
  }
  return [...found.values()].map(({ ms, ours, file }) => ({ ms, ours, file })).sort((a, b) => b.ms - a.ms);
}
