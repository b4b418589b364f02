import { describe, expect, test } from 'vitest';
import type { Session, View } from '../../scripts/browsers.mjs';
import { browsersHere } from './browsers-here';
import { until } from './reader';
import { standOnArticle } from './stand';

type Pressed = Pick<View, 'eval' | 'press'>;

/**
 * Presses Tab from control to control; what was not reached, or has no ring to be seen, in words. Of radio buttons the chosen one is the
 * stop. The page itself notes what it focuses: in Firefox a key may arrive after the question that follows it.
 */
async function walk(view: Pressed): Promise<{ count: number; missed: string[]; order: number[] }> {
  const names = await view.eval((d) => {
    const chosen = (one: Element) => !(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked;
    const all = [
      ...d.querySelectorAll<HTMLElement>('button, [role="button"], a[href], input, select, textarea, summary'),
    ].filter((one) => !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }) && chosen(one));
    d.body.dataset.reached = '';
    d.addEventListener('focusin', ({ target }) => {
      const { at } = (target as HTMLElement).dataset;
      if (at !== undefined && (target as HTMLElement).matches(':focus-visible')) d.body.dataset.reached += ` ${at}`;
    });
    return all.map((one, at) => {
      one.dataset.at = String(at);
      return `${one.tagName} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`;
    });
  });
  let order: number[] = [];
  for (let presses = 0; presses < names.length + 8 && order.length < names.length; presses++) {
    await view.press('Tab');
    const reached = await view.eval((d) => d.body.dataset.reached!);
    order = [...new Set(reached.split(' ').filter(Boolean).map(Number))];
  }
  return { count: names.length, missed: names.filter((_, at) => !order.includes(at)), order };
}

/** A page of the extension in the tab that it is driven from, as a view. */
async function inTab({ ext }: Session, path: string, ready: string): Promise<Pressed> {
  // not goto(): Firefox's driver never sees the load event of an extension's page
  await ext.evaluate(`setTimeout(() => location.assign(${JSON.stringify(path)}))`);
  await until(() => ext.evaluate(`location.href.endsWith(${JSON.stringify(path)}) && Boolean(${ready})`), path);
  await ext.bringToFront();
  return {
    eval: (fn, ...given) => ext.evaluate(`(${fn})(document, window, ...${JSON.stringify(given)})`) as never,
    press: (key) => ext.keyboard.press(key as 'Tab'),
  };
}

describe.each(browsersHere)('by keyboard alone, in %s', (name) => {
  const stand = standOnArticle(name);

  test('the popup: Tab goes through all of it in the order that is seen, and Enter on a claim shows it in the page', async () => {
    const popup = await stand.session.openPopup();
    await popup.until((d) => d.querySelector('.brief button'));
    const { count, missed, order } = await walk(popup);
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(6);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const before = (await stand.reader.painted()).length;
    await popup.eval((d) => d.querySelector<HTMLElement>('.brief button')!.focus());
    await popup.press('Enter').catch(() => undefined); // it closes under the key
    await until(async () => (await stand.reader.painted()).length > before, 'the place is washed');
    await popup.close().catch(() => undefined);
  });

  test('the panel: Tab through all of it; j, Enter, ? and Escape do what they say, and the jump is said', async () => {
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    const { count, missed } = await walk(panel);
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(12);
    await panel.eval((d) => (d.activeElement as HTMLElement | null)?.blur());
    await panel.press('j');
    await panel.until((d) => d.activeElement === d.querySelector('article'));
    await panel.press('Enter');
    await panel.until((d) => /^Shown in the page, \d+% down/.test(d.querySelector('p[role=status].sr')!.textContent!));
    expect(await panel.eval((d) => d.activeElement === d.querySelector('article'))).toBe(true);
    await panel.press('?');
    await panel.until((d) => d.activeElement?.id === 'key-help');
    await panel.press('Escape');
    await panel.until((d) => d.activeElement?.getAttribute('aria-controls') === 'key-help');
    await panel.close();
  });

  test('a wrong card by keys: set aside, a report that is seen before it is copied, and back', async () => {
    const panel = await stand.session.openPanel();
    await panel.until((d) => d.querySelectorAll('article').length >= 2);
    const press = async (selector: string, words: string) => {
      const there = await panel.eval(
        (d, _w, where, says) => {
          const found = [...d.querySelectorAll<HTMLElement>(where)].find((one) => one.textContent!.trim() === says);
          found?.focus();
          return found !== undefined;
        },
        selector,
        words,
      );
      expect(there, words).toBe(true);
      await panel.press('Enter');
    };
    await press('article button', 'Not right?');
    await panel.until((d) => d.querySelector('article .wrong'));
    await press('.wrong button', 'Wrong source');
    // the focus stays where the card was
    await panel.until((d) => d.activeElement?.matches('.aside'));
    await press('.aside button', 'Report it…');
    await panel.until((d) => /no public address for reports/.test(d.querySelector('.aside')!.textContent!));
    expect(await panel.eval((d) => d.querySelector<HTMLTextAreaElement>('.aside textarea')!.value)).toContain(
      '/calder',
    );
    await press('.aside button', 'Copy the report');
    await panel.until((d) => /Copied/.test(d.querySelector('.aside')!.textContent!));
    await press('.aside button', 'Undo');
    await panel.until((d) => !d.querySelector('.aside'));
    await panel.close();
  });

  test.each([
    ['settings', '/src/ui/options/index.html', `document.querySelectorAll('.set').length > 5`, 20],
    ['welcome', '/src/ui/welcome/index.html', `document.querySelectorAll('.mark-button').length >= 2`, 5],
  ])('the page %s: Tab goes through all of it', async (_name, path, ready, least) => {
    const { count, missed } = await walk(await inTab(stand.session, path, ready));
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });
});
