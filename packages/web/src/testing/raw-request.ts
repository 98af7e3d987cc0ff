import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends bytes as they are to a server's port, and gives back all that it answers until it closes. */
export async function rawRequest(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (part) => {
    text += String(part);
  });
  // A server that cuts a connection off has said all it will say.
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}
