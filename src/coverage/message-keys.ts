import type { ItemKind, Provider, Reason, Sent } from './types';

/** Which message of `_locales` says it. This room has no words of its own. */

const camel = (code: string): string => code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The service's name. */
export const nameKey = (id: Provider['id']): string => `coverageName${camel(id)}`;
/** One sentence about the service: what it knows. */
export const aboutKey = (id: Provider['id']): string => `coverageAbout${camel(id)}`;
/** What leaves the device, as part of a sentence. */
export const sentKey = (sent: Sent): string => `coverageSent${camel(sent)}`;
/** Why there is no answer. */
export const reasonKey = (reason: Reason): string => `coverageReason${camel(reason)}`;
/** What a result is. */
export const kindKey = (kind: ItemKind): string => `coverageKind${camel(kind)}`;
