import { renderUnicodeCompact } from 'uqr';
import { lanAddresses } from '../lib/server/addresses.js';

/** @param {{ host: string, port: number, organiserToken: unknown }} options */
export function announcement({ host, port, organiserToken }) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const own = everywhere ? 'localhost' : bracketed(host);
  const phones = (everywhere ? lanAddresses() : [own]).map(
    (address) => `http://${address}:${port}`,
  );
  return [
    'Rakoor siap. / Rakoor is ready.',
    '',
    '  Tautan pengelola, jangan dibagikan / organiser’s link, keep it to yourself:',
    `  http://${own}:${port}/organiser#${organiserToken}`,
    '',
    ...forPhones(phones),
    '  Berhenti / stop: Ctrl-C',
    '',
  ].join('\n');
}

/** @param {string[]} links */
function forPhones([first, ...others]) {
  if (!first) {
    return [
      '  Tidak ada jaringan lokal: HP belum bisa masuk. / No local network: phones cannot join.',
      '',
    ];
  }
  return [
    '  Untuk HP di Wi-Fi yang sama / for phones on the same Wi-Fi:',
    ...[first, ...others].map((link) => `  ${link}`),
    '',
    renderUnicodeCompact(first, { border: 2 }).replace(/^/gm, '  '),
    '',
  ];
}

/** @param {string} host */
const bracketed = (host) => (host.includes(':') ? `[${host}]` : host);
