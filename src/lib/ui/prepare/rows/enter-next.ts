/** In a list of entries Enter goes to the next one; Shift+Enter stays a line break. */
export function enterNext(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = entries.findIndex((entry) => entry === event.target);
  if (at < 0) return;
  event.preventDefault();
  entries[at + 1]?.focus();
}
