import { browser } from './browser';
import { type FieldName, pickFields, type Settings } from './fields';

/** What an organisation has set for its readers (`storage.managed`); its fields can't be changed here. */
export interface Policy {
  settings: Partial<Settings>;
  /** In the organisation's own words; null where it gave none. */
  reason: string | null;
}

/** The policy of this browser; an empty one where there is none. */
export async function loadPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is installed, and a browser without policies has no such area
  const found = (await browser.storage.managed?.get(null).catch(() => null)) ?? {};
  const { reason } = found as { reason?: unknown };
  return {
    settings: pickFields(found).good,
    reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null,
  };
}

/** The fields that a policy holds. */
export const lockedBy = ({ settings }: Policy): FieldName[] => Object.keys(settings) as FieldName[];
