/* Names shared by the reader of spreadsheets and the words for them. */

export const valueFields = [
  'element',
  'code',
  'name',
  'unit',
  'direction',
  'target',
  'actual',
  'numerator',
  'denominator',
  'previous',
  'previousSource',
  'source',
  'year',
  'period',
  'note',
] as const;
export const libraryFields = [
  'code',
  'name',
  'unit',
  'direction',
  'target',
  'targetYear',
  'targetSource',
  'owners',
] as const;
export type Field = (typeof valueFields)[number] | (typeof libraryFields)[number];

/** Why a row of a spreadsheet cannot be imported. */
export type FaultCode =
  | 'number'
  | 'year'
  | 'direction'
  | 'period'
  | 'elementMissing'
  | 'elementUnknown'
  | 'nameMissing'
  | 'tooLong'
  | 'duplicate'
  | 'surveys'
  | 'denominator';
