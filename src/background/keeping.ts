import { openLibrary } from '../library/library';
import { MOST } from '../library/types';
import { noteTrouble } from '../platform/keeping';
import type { Messages, Sender } from '../platform/messages';
import { loadSettings } from '../platform/settings';

const DAY = 86_400_000;
/** Characters; a longer text is no article. */
const LONGEST = 1_000_000;

/**
 * Keeps an article that was read, where the reader has switched that on. The settings decide here and not only in the page: it may have been
 * switched off meanwhile. The reader hears of a failure in the settings.
 */
export async function keepArticle(
  { key, report }: Messages['keep']['payload'],
  { frame, private: inPrivate }: Sender,
): Promise<null> {
  const { keepOpened, keepDays } = await loadSettings(inPrivate);
  if (inPrivate || !keepOpened || frame !== 0 || report.text.length > LONGEST) return null;
  const at = Date.now();
  try {
    const library = await openLibrary();
    try {
      await library.keep({ key, at, report }, { since: at - keepDays * DAY, most: MOST });
    } finally {
      library.close();
    }
    await noteTrouble(null);
  } catch (error) {
    console.error(error);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    await noteTrouble(isFull ? 'no-room' : 'broken');
  }
  return null;
}
