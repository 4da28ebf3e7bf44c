import { plainDate } from '../../locale/format';
import type { Section } from '../document';
import type { SecretaryView } from '../secretary-view';
import { annex } from './annex';

/* Lampiran VI: the photos, two a row. */

/** Nothing where there are no photos: an annex that says so would be an empty page. */
export function photoAnnex(view: SecretaryView): Section[] {
  if (view.photos.length === 0) return [];
  const { profile } = view;
  const occasion = `${profile.shortTitle || profile.title || profile.kind}, ${plainDate(profile.date, 'id')}`;
  const photos = view.photos.map(({ id, caption }, n) => ({ id, number: n + 1, caption }));
  return [
    annex(view, { number: 'VI', title: 'Dokumentasi', orientation: 'portrait' }, [
      { kind: 'photos', origin: 'auto', header: occasion, photos },
    ]),
  ];
}
