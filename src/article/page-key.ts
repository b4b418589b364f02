/** One address for one page: no fragment but a route, no "www.", "m." or "amp.", no counting parameters, no slash or "/amp" at the end; http and https alike. */
export function pageKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(
    ([name]) =>
      !/^(?:utm_.*|fbclid|gclid|ocid|cmpid?|mc_[ce]id|ref|ref_src|src|smid|at_.*|outputtype|amp)$/i.test(name),
  );
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const host = url.host.replace(/^(?:www|m|amp|mobile)\.(?=[^.]+\.)/, '');
  const path = url.pathname.replace(/\/amp\/?$|\/$/i, '').replace(/\.amp(?=\.html?$|$)/i, '');
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${host}${path}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''}${route}`;
}
