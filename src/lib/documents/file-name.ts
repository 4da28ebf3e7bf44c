import type { Profile } from '../meeting/meeting';

/** Long enough to be recognised, short enough for a folder on Windows. */
const longest = 60;

/** `Notula_Rakoor_TPPS_2026_2026-12-10.docx`: ASCII, no spaces. `stem`: the document's own name, `Daftar-Hadir`. */
export function fileName(
  stem: string,
  format: string,
  { title, shortTitle, kind, date }: Profile,
): string {
  const words = (shortTitle || title || kind)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9-]+/)
    .filter(Boolean);
  const kept = words.reduce((name, word) => {
    const longer = name ? `${name}_${word}` : word.slice(0, longest);
    return longer.length > longest ? name : longer;
  }, '');
  return `${[stem, kept, date].filter(Boolean).join('_')}.${format}`;
}

export const minutesFileName = (profile: Profile): string => fileName('Notula', 'docx', profile);
