import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressing, typing } from './actions';
import { asJson, size, type Engine } from './engine';
import { profile, start } from './program';
import { Wire, type Happening } from './wire';

/** Nothing of its own goes over the network. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 0,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#no-remote-settings',
  'toolkit.telemetry.server': 'data:,',
};

type Entry = { level: string; type: string; text: string };
type Evaluated = { result: { value: string }; exceptionDetails?: { text: string } };

function complaint({ method, params }: Happening): string | null {
  const { level, text } = params as Entry;
  return method === 'log.entryAdded' && level === 'error' ? text : null;
}

/** Firefox, by WebDriver BiDi. */
export async function firefox(path: string): Promise<Engine> {
  const home = profile();
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(home.folder, 'user.js'), lines.join('\n'));
  const program = await start(
    path,
    ['--headless', '--no-remote', '--profile', home.folder, '--remote-debugging-port=0'],
    /WebDriver BiDi listening on (ws:\/\/\S+)/,
  );
  const complaints: string[] = [];
  const browser = await Wire.connect(`${program.found}/session`, (happening) => {
    const words = complaint(happening);
    if (words) complaints.push(words);
  });
  const { capabilities } = await browser.ask<{ capabilities: { browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  const tree = await browser.ask<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = tree.contexts[0]?.context;
  await browser.ask('session.subscribe', { events: ['log.entryAdded'] });
  await browser.ask('browsingContext.setViewport', { context, viewport: size });

  return {
    version: capabilities.browserVersion,
    complaints: () => Promise.resolve(complaints),
    async open(url) {
      await browser.ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await browser.ask<Evaluated>('script.evaluate', {
        expression: asJson(expression),
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value) as unknown;
    },
    async press(x, y) {
      await browser.ask('input.performActions', { context, actions: pressing(x, y) });
    },
    async type(text) {
      await browser.ask('input.performActions', { context, actions: typing(text) });
    },
    async close() {
      await program.stop();
      home.remove();
    },
  };
}
