/** Firefox: keys as source text for its window's own scope. */
import { PATIENCE } from './view.mjs';

/**
 * Presses a key in a popup or a sidebar. The focus comes to the view's own process later than to its frame, and later than keys do:
 * a key sent at once reaches a button that does not know yet that it has the focus, and nothing happens. So the focus is waited for,
 * and the key's arrival too.
 * @param {string} frame an expression for the view's <browser>
 * @param {string} key
 */
export const pressSource = (frame, key) => `(async () => {
  const frame = ${frame};
  const { messageManager } = frame;
  // false where the view has gone, as a popup that closes under the key
  const ask = (source) => new Promise((resolve) => {
    const end = (answer) => {
      clearInterval(watch);
      messageManager.removeMessageListener('caveat:key', listen);
      resolve(answer);
    };
    const listen = ({ data }) => end(data);
    const watch = setInterval(() => (frame.isConnected && frame.browsingContext) || end(false), 20);
    messageManager.addMessageListener('caveat:key', listen);
    messageManager.loadFrameScript('data:,' + encodeURIComponent('sendAsyncMessage("caveat:key", ' + source + ')'), false);
  });
  const end = Date.now() + ${PATIENCE};
  while (!(await ask('content.document.hasFocus()'))) {
    if (Date.now() > end) throw new Error('the view gets no focus');
    frame.focus();
    await new Promise((go) => setTimeout(go, 10));
  }
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const event = ${eventSource(key)};
  processor.keydown(event);
  processor.keyup(event);
  await ask('true');
})()`;

/** Presses Alt, Shift and a key together. */
export const shortcutSource = (key) => `(() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const held = [${eventSource('Alt', 'AltLeft', 18)}, ${eventSource('Shift', 'ShiftLeft', 16)}];
  const pressed = ${eventSource(key)};
  for (const it of [...held, pressed]) processor.keydown(it);
  for (const it of [pressed, ...held]) processor.keyup(it);
})(); 0`;

function eventSource(key, code = codeOf(key), keyCode = keyCodeOf(key)) {
  return `new KeyboardEvent('', ${JSON.stringify({ key, code, keyCode })})`;
}

const codeOf = (key) =>
  /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : ({ ' ': 'Space', '?': 'Slash' }[key] ?? key);
const CODES = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
const keyCodeOf = (key) => CODES[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);
