import { createServer, type IncomingMessage, type RequestListener } from 'node:http';

/** A web site for a test, on this machine alone. */
export interface TestSite extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
}

/** Serves pages until the test ends: `await using site = await serve((request, response) => response.end('특허'))`. */
export async function serve(answer: RequestListener): Promise<TestSite> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.on('error', () => {});
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
