import { json } from '@sveltejs/kit';
import { access, constants } from 'node:fs/promises';
import type { RequestHandler } from './$types';

/** Whether the server answers and may write: for whoever watches over it. */
export const GET: RequestHandler = async ({ locals: { rakoor } }) => {
  const ok = await access(rakoor.folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
