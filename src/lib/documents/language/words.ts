import { replacing, type Rule, type RuleName } from './rule';

/* Abbreviations and spellings that offices often get wrong (EYD V; KBBI). */

const abbreviations: Record<string, string> = {
  's/d': 's.d.',
  'a/n': 'a.n.',
  'd/a': 'd.a.',
  dll: 'dll.',
  dsb: 'dsb.',
  dst: 'dst.',
};

/** Non-standard → standard; both in small letters. */
const spellings: Record<string, string> = {
  aktifitas: 'aktivitas',
  analisa: 'analisis',
  antri: 'antre',
  'di karenakan': 'dikarenakan',
  diantara: 'di antara',
  diatas: 'di atas',
  dibawah: 'di bawah',
  dimana: 'di mana',
  disamping: 'di samping',
  efektifitas: 'efektivitas',
  himbau: 'imbau',
  himbauan: 'imbauan',
  ijin: 'izin',
  jadual: 'jadwal',
  kerjasama: 'kerja sama',
  'kerja-sama': 'kerja sama',
  komplek: 'kompleks',
  konkrit: 'konkret',
  kwalitas: 'kualitas',
  kwantitas: 'kuantitas',
  menghimbau: 'mengimbau',
  menterjemahkan: 'menerjemahkan',
  merubah: 'mengubah',
  nasehat: 'nasihat',
  notulen: 'notula',
  obyek: 'objek',
  praktek: 'praktik',
  produktifitas: 'produktivitas',
  propinsi: 'provinsi',
  resiko: 'risiko',
  silahkan: 'silakan',
  sistim: 'sistem',
  subyek: 'subjek',
  tanggungjawab: 'tanggung jawab',
  tehnik: 'teknik',
  tehnis: 'teknis',
  terimakasih: 'terima kasih',
  terlanjur: 'telanjur',
  trampil: 'terampil',
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** As the found word began: small, capital, or all capitals. */
function alike(found: string, instead: string): string {
  if (found.length > 1 && found === found.toUpperCase() && /\p{L}{2}/u.test(found))
    return instead.toUpperCase();
  return /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

function fromTable(rule: RuleName, table: Record<string, string>, after: string): Rule {
  const all = Object.keys(table).map(escaped).join('|');
  return replacing(
    rule,
    new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${all})(?![\p{L}\d/-])${after}`, 'giu'),
    ([found = '']) => {
      const instead = table[found.toLowerCase()];
      return instead === undefined ? null : alike(found, instead);
    },
  );
}

/** Already with its full stop is right. */
export const abbreviationRules: readonly Rule[] = [
  fromTable('abbreviation', abbreviations, String.raw`(?!\.)`),
];
export const spellingRules: readonly Rule[] = [fromTable('spelling', spellings, '')];
