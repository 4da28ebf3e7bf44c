import { browserArgs } from '../browser.js';
import { asJson, size, type Engine } from './engine';
import { profile, start } from './program';
import { Wire, type Happening } from './wire';

const args = [
  ...browserArgs,
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-proxy-server',
  '--remote-debugging-port=0',
];

type Evaluated = {
  result: { value: string };
  exceptionDetails?: { exception?: { description: string } };
};
type Complaint = {
  exceptionDetails?: { text: string; exception?: { description?: string } };
  entry?: { level: string; source: string; text: string };
};

/** Lost connections are part of the scenario; everything else the console calls an error is one. */
function complaint({ method, params }: Happening): string | null {
  const { exceptionDetails: thrown, entry } = params as Complaint;
  if (method === 'Runtime.exceptionThrown')
    return thrown?.exception?.description ?? thrown?.text ?? 'an exception';
  if (method === 'Log.entryAdded' && entry?.level === 'error' && entry.source !== 'network')
    return entry.text;
  return null;
}

/** Chromium of any age, by the Chrome DevTools Protocol. */
export async function chromium(path: string): Promise<Engine> {
  const home = profile();
  const program = await start(
    path,
    [...args, `--user-data-dir=${home.folder}`, 'about:blank'],
    /DevTools listening on ws:\/\/([^/]+)/,
  );
  const ask = async <T>(what: string) =>
    (await (await fetch(`http://${program.found}/json/${what}`)).json()) as T;
  const { Browser: version } = await ask<{ Browser: string }>('version');
  const targets = await ask<{ type: string; webSocketDebuggerUrl: string }[]>('list');
  const complaints: string[] = [];
  let onLoad: () => void = () => undefined;
  const page = await Wire.connect(
    targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '',
    (happening) => {
      if (happening.method === 'Page.loadEventFired') onLoad();
      const words = complaint(happening);
      if (words) complaints.push(words);
    },
  );
  for (const domain of ['Page', 'Runtime', 'Log']) await page.ask(`${domain}.enable`);
  const metrics = { ...size, deviceScaleFactor: 2, mobile: true };
  await page.ask('Emulation.setDeviceMetricsOverride', metrics);

  return {
    version: version.replace(/^.*\//, ''),
    complaints: () => Promise.resolve(complaints),
    async open(url) {
      const loaded = new Promise<void>((resolve) => (onLoad = resolve));
      await page.ask('Page.navigate', { url });
      await loaded;
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await page.ask<Evaluated>('Runtime.evaluate', {
        expression: asJson(expression),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return JSON.parse(result.value) as unknown;
    },
    async press(x, y) {
      const point = { x, y, button: 'left', clickCount: 1 };
      for (const type of ['mousePressed', 'mouseReleased'])
        await page.ask('Input.dispatchMouseEvent', { type, ...point });
    },
    async type(text) {
      for (const key of text) {
        await page.ask('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
        await page.ask('Input.dispatchKeyEvent', { type: 'keyUp', key });
      }
    },
    async close() {
      await program.stop();
      home.remove();
    },
  };
}
