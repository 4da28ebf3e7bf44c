type Searched = { name: string; position: string; organisation: string; elementId: string | null };

/** Attendees whose name, position or place contains every word that was typed. */
export function matching<T extends Searched>(
  attendees: readonly T[],
  query: string,
  placeOf: (attendee: T) => string,
): T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return attendees.filter((attendee) => {
    const text = `${attendee.name} ${attendee.position} ${placeOf(attendee)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
