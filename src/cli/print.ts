import { writeSync } from 'node:fs';

/** Says something to the person at the terminal, not to the next program. Who does not listen is no reason to stop. */
export const say = (text: string) => process.stderr.write(`caveat: ${text}\n`);
process.stderr.on('error', () => {});

/** One whole line or summary at a time, so that a reader that goes away (`| head`) leaves nothing half said. */
export function print(text: string): void {
  for (let bytes = Buffer.from(text), done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}
