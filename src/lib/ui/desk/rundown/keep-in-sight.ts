/** Scrolls a pane, and only it, so far that the element is in sight with some of what follows. */
export function keepInSight(element: Element, pane: Element): void {
  const room = 160;
  const [box, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < frame.top) pane.scrollTop += box.top - frame.top - room / 2;
  else if (box.bottom + room > frame.bottom) pane.scrollTop += box.bottom + room - frame.bottom;
}
