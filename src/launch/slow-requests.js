const bodyWithinMs = 20_000;
const isUpload = /^\/m\/[^/]+\/(uploads|evidence|photos)(\?|$)/;

/**
 * Ends a request whose body does not come: within 20 s all of it, of an upload at least some more bytes.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function endSlow(request, response) {
  if (request.method === 'GET' || request.method === 'HEAD' || request.complete) return;
  const { socket } = request;
  let seen = socket.bytesRead;
  const look = setInterval(() => {
    const goesOn = isUpload.test(request.url ?? '') && socket.bytesRead > seen;
    seen = socket.bytesRead;
    if (goesOn) return;
    clearInterval(look);
    if (request.complete || socket.destroyed) return;
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  }, bodyWithinMs).unref();
  request.once('close', () => clearInterval(look));
  // A body that nobody has read when the answer is given keeps its request from closing, and both in memory.
  response.once('close', () => request.removeAllListeners('data').resume());
}
