import { catalogue } from './lang';

/** The staff's page about laptop and network. */
export const laptopTexts = catalogue(
  {
    short: 'Kesiapan laptop',
    title: 'Kesiapan laptop dan jaringan',
    why: 'Diperiksa ulang setiap lima detik selama halaman ini terbuka.',
    allGood: 'Semua baik. Rapat dapat dimulai.',
    look: (count: string) => `${count} hal perlu diperhatikan.`,
    broken: (count: string) => `${count} gangguan harus diatasi sebelum rapat dimulai.`,
    phones: (count: string) => `${count} HP terhubung`,
    state: 'Keadaan',
    found: 'Yang diperiksa',
    todo: 'Yang perlu dilakukan',
    nothing: 'Tidak ada',
    checking: 'Memeriksa …',
    unreachable: 'Laptop server tidak menjawab. Pemeriksaan diulang sendiri.',
  },
  {
    short: 'Laptop readiness',
    title: 'Readiness of laptop and network',
    why: 'Checked again every five seconds while this page is open.',
    allGood: 'All is well. The meeting can start.',
    look: (count: string) => `Things to look at: ${count}.`,
    broken: (count: string) => `Faults to mend before the meeting starts: ${count}.`,
    phones: (count: string) => `Phones connected: ${count}`,
    state: 'State',
    found: 'What was checked',
    todo: 'What to do',
    nothing: 'Nothing',
    checking: 'Checking …',
    unreachable: 'The server laptop does not answer. It will be checked again by itself.',
  },
);
