/** The whole internet of a test: one server that answers for every host name and remembers what was asked of it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  readonly html: string;
  /** `Content-Security-Policy` of the answer; none where absent. */
  readonly csp?: string;
  /** MIME type; HTML where absent. */
  readonly type?: string;
}

export interface Server {
  readonly port: number;
  /** Serves a page under a path, on every host. */
  readonly serve: (path: string, reply: Reply) => void;
  /**
   * `host/path` of each request since the start, oldest first. Encrypted connections are refused; they count as the
   * host, where a proxy is told it (Firefox), or as `encrypted`.
   */
  readonly requests: readonly string[];
  /** The query of the newest request for a path on any host, as it came; undefined where there was none. */
  readonly queryAt: (path: string) => string | undefined;
  /** Serves nothing any more, and begins to count anew. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** The address of a page: any host below `test` leads to the server, in both browsers. */
export function urlOf(host: string, path: string): string {
  return `http://${host}${path}`;
}

/** Firefox asks as of a proxy, with the whole address; Chromium is led here by name and asks with the path alone. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
}

function send(response: ServerResponse, reply: Reply | undefined): void {
  // `no-cache`, not `no-store`: the latter would keep pages out of the back-forward cache.
  const type = reply?.type ?? 'text/html; charset=utf-8';
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  const policy = reply?.csp === undefined ? {} : { 'content-security-policy': reply.csp };
  response.writeHead(reply ? 200 : 404, { ...headers, ...policy });
  response.end(reply?.html ?? '');
}

/** Starts a server on a free port of this machine. */
export async function startServer(): Promise<Server> {
  const replies = new Map<string, Reply>();
  const requests: string[] = [];
  const queries = new Map<string, string>();
  const server = createServer((request, response) => {
    const { host, pathname, search } = addressOf(request);
    queries.set(pathname, search);
    requests.push(`${host}${pathname}`);
    send(response, replies.get(pathname));
  });
  server.on('connect', (request, socket) => {
    requests.push((request.url ?? 'unknown').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_, socket) => {
    requests.push('encrypted');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (path, reply) => replies.set(path, reply),
    requests,
    queryAt: (path) => queries.get(path),
    forget() {
      replies.clear();
      queries.clear();
      requests.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
