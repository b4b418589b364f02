/** The demo newspaper over HTTP on this machine only: `<outlet>.localhost`, one host an outlet. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshenDates } from './fresh-dates.mjs';

const NEWSPAPER = fileURLToPath(new URL('../test/fixtures/newspaper/', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};
/** The pages name each other without a port; the server's own is put in. */
const HOST = /(http:\/\/(?:[a-z][a-z0-9-]*\.localhost|127\.0\.0\.1))(?=[/"'\\])/g;

/** The folder of a host: `courier.localhost` → `courier`; the index for the plain address. */
const folderOf = (host) => /^([a-z][a-z0-9-]*)\.localhost(?::\d+)?$/.exec(host ?? '')?.[1] ?? '';

async function answer(root, port, now, request) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  if (path.includes('\0') || path.split(sep).includes('..')) return { status: 404 };
  let file = join(root, folderOf(request.headers.host), path);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) file = join(file, 'index.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file).catch(() => null);
  if (body === null) return { status: 404 };
  // only our own pages are rewritten, never a page that the reader serves from elsewhere
  if (root !== NEWSPAPER || !/html|json|css/.test(type))
    return { status: 200, type: type.replace(/; charset.*/, ''), body };
  const page = body.toString('utf8').replace(HOST, `$1:${port}`);
  return { status: 200, type, body: now === null ? page : freshenDates(page, now) };
}

/**
 * Serves a folder on 127.0.0.1.
 * @param {{ port?: number, root?: string, now?: number | null }} [options] port 0 (the default) takes a free one; `now` in epoch
 * milliseconds brings the demo newspaper's dates near to it, null (the default) leaves them as they are written
 * @returns {Promise<{ port: number, url: (path?: string, outlet?: string) => string, close: () => Promise<void> }>}
 * `url('call.html', 'courier')` is the address on that outlet's own host
 * @throws where the port is taken
 */
export async function serve({ port = 0, root = NEWSPAPER, now = null } = {}) {
  const server = createServer((request, response) => {
    answer(root, server.address().port, now, request)
      .catch(() => ({ status: 400 }))
      .then(({ status, type = 'text/plain; charset=utf-8', body = `${status}\n` }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address();
  return {
    port: taken,
    url: (path = '', outlet = '') => `http://${outlet ? `${outlet}.localhost` : '127.0.0.1'}:${taken}/${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
