import type { Profile } from './meeting';

/* What minutes may not lack when they are handed to the chair. The rest may be filled in by pen (domain §1.8). */

export type Must = 'place' | 'chair' | 'minuteTaker';

export const unfilled = ({
  place,
  chair,
  minuteTaker,
}: Pick<Profile, 'place' | 'chair' | 'minuteTaker'>): Must[] => {
  const lacks: [Must, boolean][] = [
    ['place', !place],
    ['chair', !chair.name],
    ['minuteTaker', !minuteTaker.name],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([must]) => must);
};
