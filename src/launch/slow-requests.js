const bodyWithinMs = 20_000;
const isUpload = /^\/m\/[^/]+\/(uploads|evidence|photos)(\?|$)/;

/**
 * Ends a request whose body does not come: within 20 s all of it, of an upload at least some more bytes.
 * @param {import('node:http').IncomingMessage} request
 */
export function endSlow(request) {
  if (request.method === 'GET' || request.method === 'HEAD' || request.complete) return;
  const { socket } = request;
  let seen = socket.bytesRead;
  const look = setInterval(() => {
    const goesOn = isUpload.test(request.url ?? '') && socket.bytesRead > seen;
    seen = socket.bytesRead;
    if (request.complete || socket.destroyed || goesOn) return;
    clearInterval(look);
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  }, bodyWithinMs).unref();
  request.once('close', () => clearInterval(look));
}
