import type { Zone } from './meeting';

/** Hours ahead of UTC; Indonesia has no daylight saving. */
const offsetHours: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** Calendar date and minute of the day in the zone, for an instant in epoch ms. */
export function inZone(at: number, zone: Zone): { date: string; minute: number } {
  const local = new Date(at + offsetHours[zone] * 3_600_000);
  return {
    date: local.toISOString().slice(0, 10),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

/** Instant (epoch ms) of a date `YYYY-MM-DD` and a minute of that day in the zone. */
export const instantOf = (date: string, minute: number, zone: Zone): number =>
  Date.parse(`${date}T00:00:00Z`) + (minute - offsetHours[zone] * 60) * 60_000;

/** As far as one shift of the rundown may go; what begins earlier than that began late, after midnight. */
export const shiftLimit = 240;

/** Difference of two minutes of the day, round midnight. */
export const minutesOff = (actual: number, planned: number): number =>
  ((((actual - planned + shiftLimit) % 1440) + 1440) % 1440) - shiftLimit;
