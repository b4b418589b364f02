/**
 * Where answers are kept for a while: the browser's session storage in a normal window, memory in a private one.
 * Its four verbs are those of `storage.session`, so an adapter is one line each.
 */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/** A store that is gone with the page. Values are copied, as a real one does. */
export function createMemoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get: async (key) => (values.has(key) ? JSON.parse(values.get(key)!) : undefined),
    set: async (key, value) => void values.set(key, JSON.stringify(value)),
    remove: async (keys) => keys.forEach((key) => void values.delete(key)),
    keys: async () => [...values.keys()],
  };
}
