/** Reads a time of day as people type it: `8.45`, `08:45`, `0845`, `8`. Stored as `HH:MM`; null when it is none. */
export function readClock(text: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:,\s]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
