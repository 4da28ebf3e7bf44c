import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { pressing, typing } from './actions';
import { asJson, size, type Engine } from './engine';
import { start } from './program';

type Session = { sessionId: string; capabilities: { browserVersion: string } };

/** This protocol tells nothing of the console: the page itself keeps what happens once it has loaded. */
const LISTEN = `
  window.heard = [];
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI));
  const { error } = console;
  console.error = (...words) => { heard.push(words.join(' ')); error(...words); };`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** WebKitGTK's own small browser, by W3C WebDriver. It knows no headless mode: Xvfb is its display. */
export async function webkit(driver: string, miniBrowser: string): Promise<Engine> {
  const display = await start('Xvfb', ['-displayfd', '1', '-screen', '0', '800x900x24'], /(\d+)\n/);
  const port = await freePort();
  const program = await start(driver, [`--port=${port}`], null, {
    DISPLAY: `:${display.found}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });

  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.message ?? response.statusText}`);
    return value;
  }

  await expect(() => ask('GET', '/status')).toPass();
  const session = await ask<Session>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: miniBrowser,
          args: ['--automation'],
        },
      },
    },
  });
  const path = `/session/${session.sessionId}`;
  await ask('POST', `${path}/window/rect`, size);

  const run = (script: string) => ask<string>('POST', `${path}/execute/sync`, { script, args: [] });
  const evaluate = async (expression: string) =>
    JSON.parse(await run(`return ${asJson(expression)}`)) as unknown;
  const earlier: string[] = [];
  const heard = async () => (await evaluate('window.heard || []')) as string[];

  return {
    version: session.capabilities.browserVersion,
    complaints: async () => [...earlier, ...(await heard())],
    async open(url) {
      earlier.push(...(await heard()));
      await ask('POST', `${path}/url`, { url });
      await run(LISTEN);
    },
    evaluate,
    press: (x, y) => ask('POST', `${path}/actions`, { actions: pressing(x, y) }),
    type: (text) => ask('POST', `${path}/actions`, { actions: typing(text) }),
    async close() {
      await ask('DELETE', path);
      await program.stop();
      await display.stop();
    },
  };
}
