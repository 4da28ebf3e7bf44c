/** Who may stand in for whom. Both are attendees: a name that somebody typed would prove nothing. */
export type Deputyship = Readonly<{ holderId: string; deputyId: string }>;
export type Deputyships = Readonly<Record<string, Deputyship>>;

/** Without this element's: the seat went to somebody for good. */
export function withoutDeputy(deputies: Deputyships, elementId: string): Deputyships {
  if (!deputies[elementId]) return deputies;
  const { [elementId]: _, ...rest } = deputies;
  return rest;
}

/** Without any in which this attendee is holder or deputy. */
export function withoutPerson(deputies: Deputyships, attendeeId: string): Deputyships {
  const kept = Object.entries(deputies).filter(
    ([, { holderId, deputyId }]) => holderId !== attendeeId && deputyId !== attendeeId,
  );
  return kept.length === Object.keys(deputies).length ? deputies : Object.fromEntries(kept);
}
