import { placeOf } from './place';

/** The last of these places that has reached the upper third of a scrolling pane. */
export function placeInView(anchors: readonly string[], pane: HTMLElement): string | undefined {
  const { top, height } = pane.getBoundingClientRect();
  const line = top + height / 3;
  return anchors
    .filter((anchor) => {
      const place = document.getElementById(placeOf(anchor));
      return place !== null && place.getBoundingClientRect().top <= line;
    })
    .at(-1);
}
