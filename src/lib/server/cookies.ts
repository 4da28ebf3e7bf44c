import type { Cookies } from './access';

/** Reads a Cookie header; ours hold only URL-safe characters. */
export function parseCookie(header: string | undefined): Cookies {
  const pairs = (header ?? '').split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

/** HttpOnly, same site, a year; not Secure, because the hall's laptop speaks plain http. */
export const cookieOptions = {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: false,
  maxAge: 60 * 60 * 24 * 365,
} as const;
