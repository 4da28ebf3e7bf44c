import { createServer } from 'node:http';
import { Server } from 'socket.io';

/* The yardstick: Socket.IO alone. Votes are kept in memory and acknowledged at once; the screen hears at 10 Hz. */

const http = createServer();
const io = new Server(http, {
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  transports: ['websocket'],
});
const votes = new Map<string, unknown>();
let told = 0;

io.on('connection', (socket) => {
  if (socket.handshake.auth.as === 'screen') void socket.join('screen');
  socket.on('ballot.open', (_: unknown, answer: (ack: object) => void) => {
    votes.clear();
    told = 0;
    answer({ ok: true });
  });
  socket.on('vote.cast', (vote: unknown, answer: (ack: object) => void) => {
    votes.set(socket.id, vote);
    answer({ ok: true });
  });
});

setInterval(() => {
  if (told === votes.size) return;
  told = votes.size;
  io.to('screen').emit('turnout', { voted: told, present: io.engine.clientsCount });
}, 100);

process.on('disconnect', () => process.exit());
http.listen(0, '127.0.0.1', () => process.send?.(http.address()));
