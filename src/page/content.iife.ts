import { answer } from '../platform/messages';
import './bring';
import { Scanner } from './scanner';

const world = globalThis as { caveatScanner?: true; caveatWaits?: true };

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
    details: async () => {
      await scanner.tellDetails();
      return true as const;
    },
    moved: () => {
      scanner.move();
      return true as const;
    },
    wish: async (wishes) => {
      await scanner.wish(wishes);
      return null;
    },
    step: ({ by }) => scanner.step(by),
    reveal: (place) => scanner.reveal(place),
    select: ({ text }) => {
      scanner.select(text);
      return true as const;
    },
    unselect: async () => {
      await scanner.unselect();
      return true as const;
    },
    emphasise: ({ claim }) => {
      scanner.emphasise(claim);
      return true as const;
    },
    sought: () => scanner.sought(),
    stop: () => {
      scanner.stop();
      return true as const;
    },
  });
  // brought in for a selection (background/selection.ts): the page itself is not read
  void (world.caveatWaits ? scanner.wait() : scanner.start());
}
