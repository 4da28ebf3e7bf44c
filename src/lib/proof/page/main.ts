import { eventOf, type Chain } from '../checking/chain';
import { check } from '../checking/check';
import type { Finding } from '../checking/finding';
import { allHolds, report } from '../checking/report';
import type { Facts } from '../facts';
import { fromDrop, fromPicker } from './picked';
import { filesOf, type Named } from './reading';

/* The page that checks: it draws findings, and decides nothing. */

const stateWords: Record<Finding['state'], string> = {
  holds: '✓ Cocok',
  fails: '✕ Tidak',
  note: 'Catatan',
};

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function say(...parts: HTMLElement[]): void {
  result.textContent = '';
  result.append(...parts);
}

function drawn({ state, title, lines }: Finding): HTMLElement {
  const item = element('li', '', `finding ${state}`);
  item.append(element('b', stateWords[state]), element('h2', title));
  for (const line of lines) item.append(element('p', line));
  return item;
}

const headOf = ({ title, code, made, events, lastHash }: Facts): HTMLElement[] => [
  element('p', `${title} (kode rapat ${code}), berkas dibuat ${made}.`),
  element('p', `Sidik catatan kejadian (${events} kejadian):`),
  element('p', lastHash.replace(/(.{8})(?=.)/g, '$1 '), 'print'),
  element(
    'p',
    'Halaman ini menemukan perubahan pada berkas. Berkas yang disusun ulang seluruhnya hanya dapat dikenali dari sidik yang dicatat di luar berkas ini, misalnya di notula yang ditandatangani: ketikkan di sini.',
    'muted',
  ),
];

/** Where a fingerprint that was noted elsewhere is looked up. */
function noting(chain: Chain): HTMLElement {
  const label = element('label', 'Sidik yang dicatat saat rapat ', 'noted');
  const field = document.createElement('input');
  const answer = element('p', '');
  field.spellcheck = false;
  field.addEventListener('input', () => {
    const found = eventOf(field.value, chain);
    answer.className = found ? 'holds' : 'fails';
    answer.textContent =
      found === null
        ? ''
        : found > 0
          ? `✓ Cocok: itulah sidik kejadian ke-${found}. Semua kejadian sampai itu tidak berubah.`
          : '✕ Tidak ada kejadian dengan sidik itu: catatan kejadian ini bukan yang dicatat saat rapat.';
  });
  label.append(field);
  const block = element('div', '');
  block.append(label, answer);
  return block;
}

function show(given: readonly Named[]): void {
  const { files, faults } = filesOf(given);
  const checked = check(files);
  const wrapping: Finding[] =
    faults.length > 0 ? [{ state: 'fails', title: 'Bungkus .zip', lines: faults }] : [];
  const findings = [...wrapping, ...report(checked)];
  const holds = allHolds(findings);
  const list = element('ul', '');
  list.append(...findings.map(drawn));
  say(
    element(
      'p',
      holds
        ? 'Semuanya cocok: tidak ada yang berubah sejak berkas bukti ini dibuat.'
        : 'Ada yang tidak cocok. Bacalah baris bertanda ✕.',
      `verdict ${holds ? 'holds' : 'fails'}`,
    ),
    ...(checked.facts ? headOf(checked.facts) : []),
    noting(checked.log),
    list,
  );
}

async function take(reading: Promise<Named[]>): Promise<void> {
  say(element('p', 'Memeriksa …'));
  try {
    show(await reading);
  } catch (error) {
    say(element('p', `Berkas tidak dapat dibaca: ${String(error)}`, 'verdict fails'));
  }
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const result = byId('result');
const drop = byId('drop');

for (const id of ['files', 'folder'])
  byId(id).addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.files?.length)
      void take(fromPicker(target.files));
  });
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
document.addEventListener('dragleave', () => drop.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  if (event.dataTransfer) void take(fromDrop(event.dataTransfer));
});
