/** `Tindak_lanjut_K7M4XP_Dinas_Kesehatan`: ASCII, no spaces, short enough for every disk. */
export const fileStem = ({ code }: { code: string }, name: string): string =>
  ['Tindak_lanjut', code, name]
    .filter(Boolean)
    .join('_')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .slice(0, 80);
