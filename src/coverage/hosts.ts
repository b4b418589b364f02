import { PROVIDERS } from './providers';
import { isUnder } from './reply-text';

/**
 * Where requests go is fixed when the extension is built. `vite.config.ts` defines this constant: null in every build that ships,
 * the origin of `scripts/fake-apis.mjs` on loopback in the build mode of tests and the demo newspaper. In plain Node it is not defined.
 */
declare const __FAKE_APIS__: string | null;

/** Origin of the local fake of every service, without a slash at its end; null in the build that ships. */
export const FAKE_APIS: string | null = typeof __FAKE_APIS__ === 'string' ? __FAKE_APIS__ : null;

/**
 * Where a service's address leads in this build: as it is, or to the fake with the real host as first part of the path
 * (`http://127.0.0.1:8790/api.gdeltproject.org/api/v2/…`). Addresses of no known service are left alone.
 */
export function routeOf(address: string, fake: string | null = FAKE_APIS): string {
  if (fake === null) return address;
  const { hostname, host, pathname, search } = new URL(address);
  const known = PROVIDERS.some(({ hosts }) => isUnder(hostname, hosts));
  return known ? `${fake}/${host}${pathname}${search}` : address;
}

/** The real address behind a routed one, so that the final address of a redirect can be judged by its host. */
export function unroute(address: string, fake: string | null = FAKE_APIS): string {
  if (fake === null || !address.startsWith(`${fake}/`)) return address;
  const real = `https://${address.slice(fake.length + 1)}`;
  return URL.canParse(real) ? real : address;
}
