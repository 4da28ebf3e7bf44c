/** Id of the element on the paper that bears an anchor. */
export const placeOf = (anchor: string): string => `paper-${anchor.replace(/[^A-Za-z0-9]/g, '-')}`;

/** Brings a place on the paper into view and puts the reader there, without a fragment in the address. */
export function goTo(anchor: string): void {
  const place = document.getElementById(placeOf(anchor));
  if (!place) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
}
