/** What a factor is about (domain §5.4). Alone in its file: a phone loads it without the schemas. */
export const factorTags = [
  'people',
  'budget',
  'data',
  'facilities',
  'coordination',
  'regulation',
  'behaviour',
  'geography',
] as const;
