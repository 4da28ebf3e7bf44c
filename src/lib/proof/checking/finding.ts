/* One thing that was checked, in words. */

export type Finding = {
  state: 'holds' | 'fails' | 'note';
  title: string;
  lines: string[];
};

/** `faults`: what does not hold; else what is said of it. */
export const finding = (title: string, faults: string[], otherwise: string[]): Finding => ({
  state: faults.length > 0 ? 'fails' : 'holds',
  title,
  lines: faults.length > 0 ? faults : otherwise,
});

/** Beyond a break in the chain nothing was read: what is not found there may well be there. */
export const brokenBefore = 'rantai catatan kejadian putus sebelum bagiannya';
