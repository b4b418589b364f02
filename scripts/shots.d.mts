import type { Name } from './browsers.mjs';

/**
 * Draws every surface and state in one browser; `folder` null: measures only. Each wrong thing, and each word that breaks in its middle, has its shot’s name before it.
 * @throws where the browser was not found
 */
export declare function drawShots(how: {
  browser: Name;
  folder?: string | null;
  only?: (name: string) => boolean;
}): Promise<{ drawn: number; wrong: string[]; broken: string[] }>;
