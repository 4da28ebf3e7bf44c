const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Where phones join: the page's own address, unless that means the laptop itself. */
export function joinOrigin(
  page: Pick<Location, 'hostname' | 'origin'>,
  addresses: readonly string[],
): URL {
  const [lan] = addresses;
  return new URL(loopback.includes(page.hostname) && lan ? lan : page.origin);
}
