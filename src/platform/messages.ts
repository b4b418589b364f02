import type { LanguageCode } from '../engine/languages/codes';
import type { Phrase, Range, Report } from '../engine/types';
import type { Runtime } from './browser';
import type { Mark, Strength } from './fields';
import { native } from './native';
import type { PageReport, PageStatus, Unread } from './states';

/** Where a span is to be shown: the report and its revision, so that a stale wish is refused. */
export interface Place {
  report: string;
  revision: number;
  span: Range;
}

/**
 * Every message between contexts, declared once: name → payload → reply.
 * A message from a page goes to the background and to every surface; one into a page names its tab and frame.
 */
export interface Messages {
  /** gate → background: this page is a news article. (gate.iife.ts spells it out: it may not import the polyfill.) */
  news: { payload: null; reply: null };
  /** page → background: the scanner is starting; what does the reader want of it? */
  hello: { payload: null; reply: Wishes };
  /** page → background: what was read, or why it was not. Replaces all that this frame said before. Reply: ids of the claims that the reader has set aside; null where the page is to be left alone by now. */
  state: { payload: { url: string; page: PageStatus; reports: PageReport[] }; reply: string[] | null };
  /** page → background: an article was read; keep it, if the reader wants that. `key`: one for one page (article/page-key.ts). */
  keep: { payload: { key: string; report: Report }; reply: null };
  /** page → background: put this sheet of `::highlight()` rules into my frame. */
  paint: { payload: { css: string }; reply: null };
  /** page → background: put this part of the scanner into my frame. */
  bring: { payload: { part: Part }; reply: null };
  /** surface → background: read this tab now, whatever the settings say. Reply: null, or why it can't be done. */
  read: { payload: { tab: number }; reply: Unread | null };
  /** background → page: what the reader wants has changed. `aside`: ids of the claims that were set aside. */
  wish: { payload: Omit<Wishes, 'forced'> & { aside: string[] }; reply: null };
  /** surface → page: scroll there and mark it for a moment. Reply: whether the place still exists. */
  reveal: { payload: Place; reply: boolean };
  /** background → page: read again (also when it was read before); `forced`: the reader asked, so news or not. Reply: true, by which the scanner is known to be there. */
  again: { payload: { forced: boolean }; reply: true };
  /** surface → page: somebody looks at what you said; read all of the article, where so far you only know that no cue stands in it, and see to what changes without a word. Reply, once that is told: true. */
  details: { payload: null; reply: true };
  /** background → page: your address is another one now, which a page does not always hear itself (Firefox before 147). */
  moved: { payload: null; reply: true };
  /** background → page: to the next or previous warning. Reply: whether there is one. */
  step: { payload: { by: 1 | -1 }; reply: boolean };
  /** background → page: are you there? */
  ping: { payload: null; reply: true };
  /** background → page: read what is selected now, `text` where the page names no selection of its own (a text field). */
  select: { payload: { text: string }; reply: true };
  /** surface → page: forget what was selected. */
  unselect: { payload: null; reply: true };
  /** page → surfaces: the claims whose highlight is under the pointer, or whose note is shown; none: nothing is. */
  pointed: { payload: { claims: ClaimRef[] }; reply: null };
  /** surface → page: the reader is at this card; make its highlights stand out. Null: at none. */
  emphasise: { payload: { claim: ClaimRef | null }; reply: true };
  /** page → background: open the panel, in the click itself. Reply: what was opened, null where the browser allows neither. */
  openPanel: { payload: null; reply: 'panel' | 'popup' | null };
  /** surface → page: from which claim's note was the panel opened? It is told once. */
  sought: { payload: null; reply: ClaimRef | null };
  /** background → page: the reader switched this site off: no highlights, no watching. */
  stop: { payload: null; reply: true };
}

/** A part of the scanner that is brought into a page when it is needed (scripts/page-parts.ts): `/src/page/PART.js`. */
export type Part =
  | `${'words' | 'grammar' | 'data'}-${LanguageCode}`
  | 'needs'
  | 'cues'
  | 'articles'
  | 'models'
  | 'scan'
  | 'marks';

/** A claim by its report and its own id. */
export interface ClaimRef {
  report: string;
  claim: string;
}

/** What the reader wants of the scanner in one page. */
export interface Wishes {
  highlights: boolean;
  /** What is not highlighted. */
  unmarked: Mark[];
  strength: Strength;
  /** The reader's own phrases. */
  phrases: Phrase[];
  /** Send the whole article up, to be kept. Never in a private window. */
  keep: boolean;
  /** The reader asked for this page: read it even if it is no news. */
  forced: boolean;
}

export type MessageName = keyof Messages;
type Payload<N extends MessageName> = Messages[N]['payload'];
type Reply<N extends MessageName> = Messages[N]['reply'];

/** Where a message came from. */
export interface Sender {
  tab: number | null;
  window: number | null;
  frame: number;
  url: string | null;
  /** The address of the tab's page, which is not the frame's. */
  tabUrl: string | null;
  private: boolean;
}

type Handlers = { [N in MessageName]?: (payload: Payload<N>, sender: Sender) => Reply<N> | Promise<Reply<N>> };

const isEnvelope = (message: unknown): message is { name: MessageName; payload: unknown } =>
  typeof message === 'object' && message !== null && typeof (message as { name?: unknown }).name === 'string';

/**
 * Answers the named messages. A message that nobody here owns is answered `undefined` synchronously, so that another
 * context may take it (webext-messenger's rule).
 * @returns the stop function
 */
export function answer(handlers: Handlers): () => void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (sender.id !== native.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.name))
      return undefined;
    const handler = handlers[message.name] as (payload: unknown, sender: Sender) => unknown;
    const from: Sender = {
      tab: sender.tab?.id ?? null,
      window: sender.tab?.windowId ?? null,
      frame: sender.frameId ?? 0,
      url: sender.url ?? null,
      tabUrl: sender.tab?.url ?? sender.url ?? null,
      private: sender.tab?.incognito ?? false,
    };
    // at once: what only a click may do is still in the click
    const reply = new Promise((resolve) => resolve(handler(message.payload, from)));
    reply.then(respond, (error) => respond({ [FAILED]: error instanceof Error ? error.message : String(error) }));
    // the reply comes later
    return true;
  };
  const { onMessage } = native.runtime;
  onMessage.addListener(listen as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listen as Parameters<typeof onMessage.addListener>[0]);
}

/** What stands in place of a reply where the handler failed. */
const FAILED = 'caveatFailed';

function orThrow<N extends MessageName>(reply: unknown): Reply<N> {
  if (typeof reply === 'object' && reply !== null && FAILED in reply) throw new Error(String(reply[FAILED]));
  return reply as Reply<N>;
}

/** Sends a message to the background. @throws where nobody answers (the extension was reloaded), or the handler failed. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Reply<N>> {
  return orThrow<N>(await native.runtime.sendMessage({ name, payload }));
}

/** A page that goes into the back/forward cache while it is asked never answers (Firefox); in ms. */
const PATIENCE = 1500;

type Answer<N extends MessageName> = { reply: Reply<N> } | 'gone' | 'late';

async function ask<N extends MessageName>(
  tab: number,
  frame: number,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N>> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  const asked = native.tabs.sendMessage(tab, { name, payload }, { frameId: frame }).then(
    (reply) => ({ reply: orThrow<N>(reply) }),
    () => 'gone' as const, // "Could not establish connection. Receiving end does not exist."
  );
  return Promise.race([asked, late]);
}

/** Sends a message into a tab's frame; null where no script of ours runs there, or it does not answer in time. */
export async function sendToPage<N extends MessageName>(
  tab: number,
  frame: number,
  name: N,
  payload: Payload<N>,
): Promise<Reply<N> | null> {
  const answer = await ask(tab, frame, name, payload);
  return typeof answer === 'object' ? answer.reply : null;
}

/** Whether a tab's frame certainly holds no scanner of ours; a page that is only slow is not gone. */
export const isGone = async (tab: number, frame: number): Promise<boolean> =>
  (await ask(tab, frame, 'ping', null)) === 'gone';
