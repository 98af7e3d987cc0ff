// Holds the server of a folder until it is killed or its input ends; for tests, which start it as a process of its own.
import { startEmbedded } from '../embedded/start-embedded.ts';

const server = await startEmbedded(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify({ pid: server.pid, joined: server.joined })}\n`);
process.stdin.resume();
process.stdin.on('end', () => void server.stop().then(() => process.exit(0)));
