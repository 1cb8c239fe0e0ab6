/** Serves a folder on this machine alone. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isGzip, isSavedPage, unnamedEncoding } from './read-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export interface Served {
  /** Address of the folder, with a final slash. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Styles and scripts follow their page's encoding; a page that names none gets what it is written in. What is a page is
 * served as one whatever its name, as some programs save pages: browsers would put it on the disk rather than show it.
 */
function typeOf(name: string, bytes: Uint8Array): string {
  const known = TYPES[extname(name.replace(/\.gz$/, '')).toLowerCase()];
  const type = known ?? (isSavedPage(bytes) ? 'text/html' : 'application/octet-stream');
  return type === 'text/html' && unnamedEncoding(bytes) === 'utf-8' ? `${type}; charset=utf-8` : type;
}

/** The path of a request inside the folder; undefined where it leads out of it or `allows` says no. */
function fileOf(folder: string, url: string, allows: (name: string) => boolean): string | undefined {
  try {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    const file = resolve(folder, name);
    return file.startsWith(folder + sep) && allows(name) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Serves those files of a folder whose names, relative to it, are allowed, on a free port of 127.0.0.1. */
export async function serve(folder: string, allows: (name: string) => boolean = () => true): Promise<Served> {
  const root = resolve(folder);
  const server: Server = createServer(async (request, response) => {
    const file = fileOf(root, request.url ?? '/', allows);
    try {
      const bytes = await readFile(file ?? join(root, 'none'));
      const content = isGzip(bytes) ? gunzipSync(bytes) : bytes;
      response.writeHead(200, { 'content-type': typeOf(file ?? '', content), 'cache-control': 'no-store' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
