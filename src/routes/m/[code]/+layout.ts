/** Live pages: their content comes over the socket, so the server renders nothing. */
export const ssr = false;
