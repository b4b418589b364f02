import type { Layout } from './sentences';

/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Readers that keep what they read with the article, each by its number. */
let readers = 0;

/** What is read of an article when it is first asked for, and kept as long as the article is. */
export function onceOf<T extends object>(read: (layout: Layout) => T): (layout: Layout) => T {
  const own = readers++;
  return (layout) => {
    layout.kept[own] ??= read(layout);
    return layout.kept[own] as T;
  };
}

/** The same of each sentence of an article. */
export function onceEach<T extends object>(
  read: (layout: Layout, index: number) => T,
): (layout: Layout, index: number) => T {
  const listOf = onceOf((layout) => new Array<T>(layout.sentences.length));
  return (layout, index) => {
    const list = listOf(layout);
    list[index] ??= read(layout, index);
    return list[index];
  };
}
