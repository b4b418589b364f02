import { answer } from '../platform/messages';
import { Scanner } from './scanner';

const world = globalThis as { caveatScanner?: true };

// Injected again into the same document (read again, a restored tab): the first one is still at work.
if (!world.caveatScanner) {
  world.caveatScanner = true;
  const scanner = new Scanner();
  answer({
    ping: () => true as const,
    again: ({ forced }) => {
      void scanner.read(true, forced);
      return true as const;
    },
    wish: async (wishes) => {
      await scanner.wish(wishes);
      return null;
    },
    step: ({ by }) => scanner.step(by),
    reveal: (place) => scanner.reveal(place),
    stop: () => {
      scanner.stop();
      return true as const;
    },
  });
  void scanner.start();
}
