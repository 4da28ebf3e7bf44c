import { expect, type Page } from '@playwright/test';
import { begins, closesBallot, hallOf, opensBallot } from '../support/hall';
import type { Device } from '../support/people';
import { fits } from './fits';

const person = { name: 'Hj. Peserta 017 Panjang Sekali, S.K.M., M.Kes.', element: 'DP3AP2KB' };

/** One phone through a whole meeting, looked at in every state it can show. */
export async function showsEveryState(phone: Page, boss: Device, size: string): Promise<void> {
  const hall = await hallOf(boss);
  const looks = (state: string) => fits(phone, `${size} ${state}`);
  const press = (name: string) => phone.getByRole('button', { name, exact: true }).click();

  await phone.goto(hall.address);
  await phone.getByLabel('Nama seperti di daftar hadir').fill(person.name);
  await phone.getByLabel('Jabatan').fill('Kepala Bidang Keluarga Berencana dan Ketahanan Keluarga');
  await phone.getByRole('combobox', { name: 'Unsur' }).fill('d');
  await looks('join form with its list');
  await phone.getByRole('combobox', { name: 'Unsur' }).fill(person.element);
  await phone.getByRole('option').first().click();
  await looks('join form');
  await press('Masuk ke rapat');
  await expect(phone.getByText('dipegang ponsel ini')).toBeVisible();
  await looks('ticket');

  await begins(hall);
  await press('Acara');
  await looks('agenda');
  await press('Bicara');
  await looks('floor');
  await press('Kartu hadir');
  await looks('card');

  await opensBallot(hall, 0, { kind: 'consensus', seconds: 300 });
  await expect(phone.getByText('Tekan satu jawaban')).toBeVisible();
  await looks('consensus check');
  await press('Setuju dengan catatan');
  await phone.getByRole('textbox').fill('Anggaran posyandu belum cukup. '.repeat(6));
  await looks('note');
  await press('Kirim');
  await expect(phone.getByText(/Suara tercatat .*: Setuju dengan catatan/)).toBeVisible();
  await looks('recorded');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Tidak setuju' }).click();
  await expect(phone.getByText('Belum terkirim: Tidak setuju')).toBeVisible();
  await looks('kept');
  await closesBallot(hall);
  await phone.context().setOffline(false);
  await expect(phone.getByText('Jawaban Anda tidak terhitung')).toBeVisible();
  await looks('late');
  await press('Mengerti');
  await expect(phone.getByText('Jawaban Anda', { exact: true })).toBeVisible();
  await looks('result');
}
