import { type SpawnOptions, spawn } from 'node:child_process';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line as `npm run scan` does, as a process of its own. */
export function scanWith(args: string[], stdin: Uint8Array | string = '', options: SpawnOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'scan', ...args], { ...options, stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout!.setEncoding('utf8').on('data', (part) => (out += part));
    child.stderr!.setEncoding('utf8').on('data', (part) => (err += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin!.on('error', () => {}).end(stdin);
  });
}
