import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.js';
const [out, cols, ...files] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const p = await b.newPage({ viewport: { width: 510 * Number(cols), height: 800 } });
const { readFileSync } = await import('node:fs');
await p.setContent(`<body style="margin:0;display:flex;flex-wrap:wrap;gap:6px;background:#888">${files.map((f) => `<img style="width:500px" src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')}</body>`);
await p.screenshot({ path: out, fullPage: true });
await b.close();
