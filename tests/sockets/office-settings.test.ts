import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { newId } from '../../src/lib/client/new-id';
import { choiceIn } from '../../src/lib/meeting/office';
import type { Profile } from '../../src/lib/meeting/meeting';
import { emptyProfile } from '../../src/lib/meeting/templates/empty-profile';
import { samplePng } from '../../src/lib/server/meeting-files/testing';
import { wordFile, written } from '../../src/lib/server/render/template-testing';
import { demoMeeting, Device, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Whatever an office sets once is there the next time: with the office, and in a copy of the meeting. */

let server: RunningServer;
let boss: Device;
let code: string;
beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

const signer = (position: string): Profile['chair'] => ({
  position,
  name: `${position}, S.K.M., M.Kes.`,
  rank: 'Pembina (IV/a)',
  idLabel: 'NRP',
  idNumber: '196503181990031005',
  capacity: 'Plt.',
  onBehalfOf: '',
});
/** Each setting other than it comes. */
const own: Partial<Profile> = {
  letterhead: [{ text: 'PEMERINTAH KABUPATEN LAIN', size: 13, bold: true }],
  letterheadRule: 'heavy',
  layout: {
    paper: 'folio',
    margins: { top: 25, right: 22, bottom: 28, left: 35 },
    font: 'Bookman Old Style',
    fontSize: 11,
    boldNames: false,
    underlineNames: true,
  },
  headings: { minutes: 'NOTULEN', agreement: 'BERITA ACARA RAPAT', attendance: 'ABSENSI' },
  minutesForm: 'A',
  filingCode: '400.13',
  numberPattern: '{kode}/{nomor}/{tahun}',
  copies: ['Bupati Tanah Contoh', 'Inspektur Daerah'],
  chair: signer('Wakil Bupati'),
  secretary: signer('Kepala Dinas'),
  minuteTaker: signer('Notulis'),
  region: 'Kabupaten Lain',
  city: 'Kota Lain',
  team: 'TP3S',
};

async function say(path: string, body: unknown) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: boss.cookie },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as { code: string };
}
async function sends(path: string, type: string, body: Uint8Array) {
  const response = await fetch(`${server.url}/m/${code}/${path}`, {
    method: 'POST',
    headers: { 'content-type': type, cookie: boss.cookie },
    body: Uint8Array.from(body),
  });
  expect(response.status).toBe(200);
}
const profileOf = async (meeting: string) => (await boss.open(meeting, 'secretary')).view.profile;
const filesOf = (meeting: string) => {
  const folder = join(server.dataDir, 'meetings', meeting, 'files');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};
const begin = (template: 'empty' | 'copy', source: string | null) => {
  const profile = { ...emptyProfile('2027-12-09'), title: 'Rakoor 2027' };
  const creation = { profile, template, elements: 'none', source };
  return say('/new', { id: newId(), creation });
};
const keep = (name: string) =>
  say(`/m/${code}/offices`, {
    do: 'keep',
    id: newId(),
    office: null,
    letterhead: null,
    name,
    letterheadName: 'Kop dinas',
    savedAt: null,
  });
const logoId = newId();
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it('has every setting of the office, files and all', async () => {
  const secretary = await boss.open(code, 'secretary');
  const was = Object.fromEntries(
    Object.keys(own).map((key) => [key, secretary.view.profile[key as keyof Profile]]),
  );
  expect(await secretary.send('profile.change', { was, now: own })).toMatchObject({ ok: true });
  await sends(`logo?id=${logoId}`, 'image/png', samplePng(60, 80, [20, 90, 60]));
  const file = await wordFile(written('{{judul}}'));
  await sends(`template?id=${newId()}&name=Notula.docx`, word, file);
  await keep('Dinas Lain');

  const set = await profileOf(code);
  expect(set).toMatchObject(own);
  const { code: next } = await begin('empty', null);
  expect(choiceIn(await profileOf(next))).toEqual(choiceIn(set));
  expect(filesOf(next)).toEqual(filesOf(code));
  expect(filesOf(next)).toHaveLength(2);
});

it('takes, as a copy, what its source has, also where several offices are kept', async () => {
  await keep('Bappeda');
  const { code: other } = await begin('empty', null);
  expect((await profileOf(other)).letterhead).toEqual([]);
  const { code: copied } = await begin('copy', code);
  expect(choiceIn(await profileOf(copied))).toEqual(choiceIn(await profileOf(code)));
  expect(filesOf(copied)).toEqual(filesOf(code));
  const logo = readFileSync(join(server.dataDir, 'meetings', copied, 'files', logoId));
  expect(logo.equals(samplePng(60, 80, [20, 90, 60]))).toBe(true);

  const source = await boss.open(code, 'secretary');
  await source.send('logo.remove', {});
  expect((await profileOf(copied)).logo?.id).toBe(logoId);
  expect(filesOf(copied)).toHaveLength(2);
});

it('prints the office’s own headings, letterhead and copies', async () => {
  const textOf = async (name: string) => {
    const response = await boss.get(`/m/${code}/files/${name}`);
    const buffer = Buffer.from(await response.arrayBuffer());
    return (await mammoth.extractRawText({ buffer })).value;
  };
  const minutes = await textOf('Notula.docx');
  for (const words of ['PEMERINTAH KABUPATEN LAIN', 'NOTULEN', 'Inspektur Daerah', 'NRP'])
    expect(minutes).toContain(words);
  expect(await textOf('Daftar-Hadir.docx')).toContain('ABSENSI');
}, 60_000);
