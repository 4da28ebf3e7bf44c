import type { Factor } from '../meeting/meeting';
import type { Text } from './lang';

/** The eight tags of factors (domain §5.4); apart from the other terms, because a phone seldom needs them. */
export const tagWords: Record<NonNullable<Factor['tag']>, Text> = {
  people: { id: 'SDM', en: 'People' },
  budget: { id: 'Anggaran', en: 'Budget' },
  data: { id: 'Data', en: 'Data' },
  facilities: { id: 'Sarana', en: 'Facilities' },
  coordination: { id: 'Koordinasi', en: 'Coordination' },
  regulation: { id: 'Regulasi', en: 'Regulation' },
  behaviour: { id: 'Perilaku masyarakat', en: 'Behaviour' },
  geography: { id: 'Geografis', en: 'Geography' },
};
