import type { Layout } from './sentences';

/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is read of each sentence of an article when it is first asked for, and kept as long as the article is. */
export function onceEach<T extends object>(
  read: (layout: Layout, index: number) => T,
): (layout: Layout, index: number) => T {
  const known = new WeakMap<Layout, T[]>();
  return (layout, index) => {
    let list = known.get(layout);
    if (!list) {
      list = new Array<T>(layout.sentences.length);
      known.set(layout, list);
    }
    let found = list[index];
    if (!found) {
      found = read(layout, index);
      list[index] = found;
    }
    return found;
  };
}
