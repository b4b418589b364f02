import { native } from './native';
import { speak, type Words } from './speech';

/** The message of a key in the interface's language, with $1, $2, … filled. */
export const words = (key: string, ...fill: string[]): string => native.i18n.getMessage(key, fill);

/** The interface's words with plural forms, numbers, times and lists. */
export const speakInterface = (): Words => speak((key, fill) => words(key, ...fill), interfaceLanguage());

/** The plural form of a key (`_one`, `_other`, …) for a number; the number is $1. */
export const countPhrase = (key: string, number: number): string => speakInterface().count(key, number);

/**
 * The language in which the messages really come: where the browser's own has no messages, they are English, and so
 * must the plural forms and numbers be. The region is the reader's own ("en-GB"), for times and dates.
 */
export function interfaceLanguage(): string {
  const messages = words('messagesLanguage') || 'en';
  const readers = native.i18n.getUILanguage();
  return readers.toLowerCase().split('-')[0] === messages.split('-')[0] ? readers : messages;
}

/** Languages of interfaces that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Direction in which the interface is read: that of its messages, not of the browser (`@@bidi_dir`), which may have no messages here. */
export const interfaceDirection = (): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(interfaceLanguage().split('-')[0]!) ? 'rtl' : 'ltr';

/** Share of a text, in percent, that is of one language where the whole is. */
const MOST = 70;

/** The language of a text as a BCP 47 primary code, lower case, by the browser's own detector; null where it can't tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  return (await guessLanguage(text)).language;
}

/** The same, and whether the detector is sure of it. */
export async function guessLanguage(text: string): Promise<{ language: string | null; sure: boolean }> {
  const { languages, isReliable } = await native.i18n.detectLanguage(text);
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage);
  const language = best && best.language !== 'und' ? (best.language.toLowerCase().split('-')[0] ?? null) : null;
  return { language, sure: isReliable && (best?.percentage ?? 0) >= MOST };
}
