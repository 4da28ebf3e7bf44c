import { unflatten } from 'devalue';
import type { Device } from './people';

type Node = { type: 'data'; data: number | unknown[] } | { type: 'error'; status: number } | null;
type Answer = { type: string; nodes?: Node[] };

/** What a page gets from the server before its socket opens: the data of its layouts and its own, or its error's status. */
export async function pageData(
  device: Device,
  path: string,
): Promise<{ status: number; data: Record<string, unknown> }> {
  const address = path === '/' ? '/__data.json' : `${path}/__data.json`;
  const response = await device.get(address);
  if (!response.ok) return { status: response.status, data: {} };
  const nodes = ((await response.json()) as Answer).nodes ?? [];
  const data: Record<string, unknown> = {};
  for (const node of nodes) {
    if (node?.type === 'error') return { status: node.status, data: {} };
    if (node?.type === 'data') Object.assign(data, unflatten(node.data));
  }
  return { status: 200, data };
}
