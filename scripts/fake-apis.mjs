/**
 * A local fake of every service that Caveat can ask: real reply shapes, real refusals, and every fault of a network on request.
 * `node scripts/fake-apis.mjs [--port 8790] [--newspaper 8789]`; on 127.0.0.1 only.
 *
 * A service is reached by its real host as the first part of the path (`/api.gdeltproject.org/api/v2/doc/doc?…`), by its Host header,
 * or through this server as a proxy. A fault is asked for by a word anywhere in the address (`faultlimit`: a reader can type it into
 * the search line of the demo) or for the next requests by `POST /control/fault?host=…&fault=…&times=…`. Everything that was asked is
 * at `GET /control/requests`; `POST /control/reset` forgets it.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPress } from './fake-press.mjs';
import { gdeltLimit, isService, replyOf } from './fake-replies.mjs';

const HTML =
  '<!doctype html><html lang="en"><head><title>Before you continue</title></head><body><p>Please sign in.</p></body></html>';

/** Each fault: how it spoils a good reply. */
const FAULTS = {
  limit: (send) => send(gdeltLimit(429)),
  limit200: (send) => send(gdeltLimit(200)),
  retryafter: (send) => send({ ...gdeltLimit(429), headers: { 'retry-after': '120' } }),
  forbidden: (send) => send({ status: 403, type: 'text/html', body: HTML }),
  error: (send) => send({ status: 503, type: 'text/html', body: '<html>Service unavailable</html>' }),
  html: (send) => send({ status: 200, type: 'text/html', body: HTML }),
  empty: (send) => send({ status: 200, type: 'application/json', body: '{}' }),
  nothing: (send) => send({ status: 200, type: 'application/json', body: '' }),
  broken: (send, good) => send({ ...good, body: good.body.slice(0, good.body.length / 2) }),
  /** Takes the request and says nothing until the client gives up. */
  silence: () => {},
  /** Says half of it, then nothing. */
  stall: (_send, good, response) => {
    response.writeHead(good.status, { 'content-type': good.type, 'content-length': Buffer.byteLength(good.body) });
    response.write(good.body.slice(0, good.body.length / 2));
  },
  /** Says half of it, then the line is cut. */
  cut: (_send, good, response) => {
    response.writeHead(good.status, { 'content-type': good.type, 'content-length': Buffer.byteLength(good.body) });
    response.write(good.body.slice(0, good.body.length / 2), () => response.socket?.destroy());
  },
  /** Hangs up at once. */
  hangup: (_send, _good, response) => response.socket?.destroy(),
  /** A body without end. */
  huge: (_send, good, response) => {
    response.writeHead(200, { 'content-type': good.type });
    const block = ' '.repeat(65_536);
    const pour = () => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  /** A body that says beforehand that it is too long. */
  hugelength: (_send, good, response) => {
    response.writeHead(200, { 'content-type': good.type, 'content-length': 1e9 });
    response.write(' ');
  },
  /** To another host, as a consent page is. */
  elsewhere: (send, _good, response, { host }) => {
    const { localPort } = response.socket;
    const location = isService(host) ? '/consent.example.com/continue' : `http://localhost:${localPort}/archive/search`;
    send({ status: 302, type: 'text/html', body: '', headers: { location } });
  },
  /** To the same service by another path. */
  moved: (send, _good, _response, { host, url }) => {
    const location = (isService(host) ? `/${host}` : '') + url.pathname + url.search.replaceAll('faultmoved', '');
    send({ status: 302, type: 'text/html', body: '', headers: { location } });
  },
};

/** The service's host and the address at it, from the path, from a proxy request or from the Host header. */
function targetOf(request) {
  const absolute = URL.canParse(request.url) ? new URL(request.url) : null;
  const url = absolute ?? new URL(request.url, 'http://fake');
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  if (isService(first) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.com$/.test(first))
    return { host: first, url: new URL((rest || '/') + url.search, 'http://fake') };
  return { host: (absolute?.host ?? request.headers.host ?? '').replace(/:\d+$/, ''), url };
}

/**
 * Starts the fake.
 * @param {{ port?: number, newspaper?: number | null, now?: number | null, press?: object, gdeltSpacing?: number }} [options] `newspaper`: port of the demo
 * newspaper, to whose pages results lead (null: to `https://<outlet>.example/`); `now`: its dates are brought near to it, as `serve` does; `gdeltSpacing`: milliseconds within which GDELT
 * refuses a second request, as the real one does
 * @throws where the port is taken
 */
export async function startFakeApis({
  port = 0,
  newspaper = null,
  now = null,
  press = readPress({ newspaper: newspaper !== null, now }),
  gdeltSpacing = 5000,
} = {}) {
  const address = (outlet, path) =>
    newspaper === null ? `https://${outlet}.example/${path}` : `http://${outlet}.localhost:${newspaper}/${path}`;
  let requests = [];
  let faults = [];
  let lastGdelt = Number.NEGATIVE_INFINITY;

  const control = (url, method) => {
    if (method === 'GET' && url.pathname === '/control/requests') return requests;
    if (method !== 'POST') return null;
    if (url.pathname === '/control/reset') {
      requests = [];
      faults = [];
      lastGdelt = Number.NEGATIVE_INFINITY;
      return { done: true };
    }
    const { host = '', fault = '', times = '1' } = Object.fromEntries(url.searchParams);
    if (url.pathname !== '/control/fault' || !Object.hasOwn(FAULTS, fault)) return null;
    faults.push({ host, fault, times: Number(times) });
    return { done: true };
  };

  /** A fault that was asked for by a word of the address, or beforehand. */
  const faultOf = (host, url) => {
    const word = /fault([a-z0-9]+)/.exec(decodeURIComponent(url.search))?.[1];
    if (word && Object.hasOwn(FAULTS, word)) return word;
    const next = faults.find((entry) => entry.times > 0 && (entry.host === '' || host.endsWith(entry.host)));
    if (next) next.times -= 1;
    return next?.fault ?? null;
  };

  const server = createServer((request, response) => {
    const send = ({ status, type, body, headers = {} }) => {
      // every reply sets a cookie: a client that keeps them shows itself at its next request
      response.writeHead(status, { 'content-type': type, 'set-cookie': 'fake=1; Path=/', ...headers });
      response.end(body);
    };
    const { host, url } = targetOf(request);
    if (url.pathname.startsWith('/control/')) {
      const answer = control(url, request.method);
      const type = 'application/json';
      return send({ status: answer === null ? 404 : 200, type, body: JSON.stringify(answer) });
    }
    const entry = {
      at: Date.now(),
      method: request.method,
      host,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      ended: null,
    };
    requests.push(entry);
    response.once('close', () => {
      entry.ended = response.writableFinished ? 'answered' : 'broken off';
    });
    const good = replyOf(press, host, url, address) ?? {
      status: 404,
      type: 'text/html',
      body: '<html>Not found</html>',
    };
    const fault = faultOf(host, url);
    if (fault) return FAULTS[fault](send, good, response, { host, url });
    if (host === 'api.gdeltproject.org') {
      const early = entry.at - lastGdelt < gdeltSpacing;
      lastGdelt = entry.at;
      if (early) return send(gdeltLimit(429));
    }
    return send(good);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    port: server.address().port,
    faults: Object.keys(FAULTS),
    requests: () => requests,
    /** The next requests to this host (and those under it) meet this fault. */
    fail: (host, fault, times = 1) => {
      if (!Object.hasOwn(FAULTS, fault)) throw new Error(`no fault named ${fault}`);
      faults.push({ host, fault, times });
    },
    reset: () => void control(new URL('/control/reset', origin), 'POST'),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, newspaper: { type: 'string' } } });
  const fake = await startFakeApis({
    port: Number(values.port ?? 8790),
    newspaper: values.newspaper ? Number(values.newspaper) : null,
  });
  process.stdout.write(
    `The services are faked at ${fake.origin}\nFaults, as words of a search: ${fake.faults.map((name) => `fault${name}`).join(' ')}\n`,
  );
}
