import type { RequestHandler } from './$types';

/** For Prometheus: sums without codes, names or tokens, so anybody in the hall may read them. */
export const GET: RequestHandler = ({ locals: { rakoor } }) =>
  new Response(rakoor.metricsText(), {
    headers: {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
