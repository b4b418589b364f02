import { expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
const listeners = new Set<Listener>();

/** As both browsers do it: each listener is asked; the first that says `true` answers, later; nobody: nothing comes back. */
const sendMessage = (message: unknown) =>
  new Promise((respond) => {
    const taken = [...listeners].filter((listen) => listen(message, { id: 'x', frameId: 3 }, respond) === true);
    if (taken.length === 0) respond(undefined);
  });
const native = {
  runtime: {
    id: 'x',
    sendMessage,
    onMessage: {
      addListener: (one: Listener) => void listeners.add(one),
      removeListener: (one: Listener) => void listeners.delete(one),
    },
  },
};
vi.mock('../../src/platform/native', () => ({ native }));

test('a message is answered by the context that owns it, by no other, and not after it has stopped', async () => {
  const { answer, send } = await import('../../src/platform/messages');
  const stopOther = answer({ ping: () => true as const });
  const stop = answer({ step: async ({ by }, { frame }) => by === 1 && frame === 3 });
  expect(await send('step', { by: 1 })).toBe(true);
  expect(await send('step', { by: -1 })).toBe(false);
  stop();
  expect(await send('step', { by: 1 })).toBeUndefined();
  stopOther();
});

test('where the handler fails, who asked is told why', async () => {
  const { answer, send } = await import('../../src/platform/messages');
  const stop = answer({
    ping: () => {
      throw new Error('no such tab');
    },
    step: () => Promise.reject(new Error('no such place')),
  });
  await expect(send('ping', null)).rejects.toThrow('no such tab');
  await expect(send('step', { by: 1 })).rejects.toThrow('no such place');
  stop();
});
