import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Makes the folder that a picture is to stand in. */
export const makeRoom = (path) => mkdirSync(dirname(resolve(path)), { recursive: true });

/** Writes a picture that came as base64. */
export function savePicture(path, base64) {
  makeRoom(path);
  writeFileSync(path, Buffer.from(base64, 'base64'));
}
