import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { digestOf } from './digest';
import type { Digest, KeptArticle, Library } from './types';

export type * from './types';

/** The name of the database. Nothing creates it before the reader has switched keeping on. */
export const DATABASE = 'library';
/** A higher one comes with a step in `upgrade`. */
const VERSION = 1;

interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle };
  /** One for each article, always written with it: lists, sizes and the index never load a text. */
  digests: { key: string; value: Digest; indexes: { at: number } };
}

const BOTH = ['articles', 'digests'] as const;

/** Whether something was ever kept in this browser; asking creates nothing. */
export const hasLibrary = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === DATABASE);

/**
 * Opens the articles kept on this device, and makes the database where there is none.
 * @throws where the browser allows no database
 */
export async function openLibrary(): Promise<Library> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(DATABASE, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('articles', { keyPath: 'key' });
      fresh.createObjectStore('digests', { keyPath: 'key' }).createIndex('at', 'at');
    },
    // a newer Caveat, or the end of it, must not wait for this page
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });

  return {
    async keep(article, { since, most }) {
      const digest = digestOf(article); // before the transaction: half of it must not be written if this has a bug
      const transaction = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
      const [articles, digests] = [transaction.objectStore('articles'), transaction.objectStore('digests')];
      const trim = async () => {
        let surplus = (await digests.count()) - most;
        for (let old = await digests.index('at').openCursor(); old; old = await old.continue()) {
          if (old.value.at >= since && surplus <= 0) return;
          surplus -= 1;
          await Promise.all([articles.delete(old.value.key), old.delete()]);
        }
      };
      await settle([articles.put(article), digests.put(digest), trim(), transaction.done]);
    },

    read: async (key) => (await db.get('articles', key)) ?? null,

    async list(after) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      return (await db.getAllFromIndex('digests', 'at', range)).reverse();
    },

    keys: () => db.getAllKeys('digests'),

    async size() {
      let [articles, bytes] = [0, 0];
      for (let one = await db.transaction('digests').store.openCursor(); one; one = await one.continue()) {
        articles += 1;
        bytes += one.value.bytes;
      }
      return { articles, bytes };
    },

    async remove(keys) {
      const transaction = db.transaction(BOTH, 'readwrite');
      const [articles, digests] = [transaction.objectStore('articles'), transaction.objectStore('digests')];
      const gone = keys ? await Promise.all(keys.map((key) => articles.get(key))) : await articles.getAll();
      const deleting = keys
        ? keys.flatMap((key) => [articles.delete(key), digests.delete(key)])
        : [articles.clear(), digests.clear()];
      await settle([...deleting, transaction.done]);
      return gone.filter((article) => article !== undefined);
    },

    async restore(kept) {
      const pairs = kept.map((article) => [article, digestOf(article)] as const);
      const transaction = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
      const [articles, digests] = [transaction.objectStore('articles'), transaction.objectStore('digests')];
      const back = pairs.map(async ([article, digest]) => {
        const newer = await digests.get(article.key);
        if (!newer || newer.at < article.at) await Promise.all([articles.put(article), digests.put(digest)]);
      });
      await settle([...back, transaction.done]);
    },

    close: () => db.close(),
  };
}

/** Waits for all, so that no rejection is left alone, and throws what the browser said of the failure rather than "aborted". */
async function settle(steps: readonly Promise<unknown>[]): Promise<void> {
  const causes = (await Promise.allSettled(steps)).flatMap((step) => (step.status === 'rejected' ? [step.reason] : []));
  if (causes.length === 0) return;
  throw causes.find(({ name }) => name === 'QuotaExceededError') ?? causes[0];
}
