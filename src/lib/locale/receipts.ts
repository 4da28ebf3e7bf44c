import { catalogue } from './lang';

/** Codes by which voters find their votes again. */
export const receiptTexts = catalogue(
  {
    setting: 'Kode suara',
    without: 'tanpa kode suara',
    with: 'dengan kode suara',
    found: (code: string) => `Suara Anda (${code}) terhitung:`,
    missing: (code: string) =>
      `Kode ${code} tidak ada dalam daftar. Sampaikan kepada sekretaris rapat sebelum hasil ditetapkan.`,
    all: (n: number) => `Semua ${n} kode suara yang terhitung`,
  },
  {
    setting: 'Codes',
    without: 'without codes',
    with: 'with codes',
    found: (code: string) => `Your vote (${code}) was counted:`,
    missing: (code: string) =>
      `Code ${code} is not in the list. Tell the secretary before the result is confirmed.`,
    all: (n: number) => `All ${n} codes that were counted`,
  },
);
