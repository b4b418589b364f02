import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that went through. */
export interface Seen {
  /** `CONNECT` where the browser wanted a line of its own (https): then only the host is known. */
  method: string;
  host: string;
  path: string;
  cookie: string | null;
  referrer: string | null;
}

/**
 * A proxy on loopback that records every request of a browser, pages' and extensions' alike. All names under `.localhost` and those of
 * `hosts` lead to a port of this machine; every other host is refused. Each reply sets a cookie: who keeps it shows itself.
 * @param hosts name → port
 */
export async function startProxy(hosts: Record<string, number>) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url!) : new URL('http://nobody/');
    const { cookie = null, referer = null } = request.headers;
    seen.push({ method: request.method ?? '', host: url.hostname, path: url.pathname, cookie, referrer: referer });
    const isHere = /(?:^|\.)localhost$|^127\.0\.0\.1$/.test(url.hostname);
    const port = isHere ? Number(url.port) : hosts[url.hostname];
    if (!port) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(
      { host: '127.0.0.1', port, path: url.pathname + url.search, method: request.method, headers: request.headers },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, { ...reply.headers, 'set-cookie': 'seen=1; Path=/' });
        reply.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push({
      method: 'CONNECT',
      host: (request.url ?? '').replace(/:\d+$/, ''),
      path: '',
      cookie: null,
      referrer: null,
    });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** What was seen since the last call. */
    take: () => seen.splice(0),
    /** For Chromium: loopback goes through it, too. */
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    /** For Firefox. */
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
