import { qualityWords } from '../../locale/respond';
import { byId } from '../../meeting/lists';
import type { Block, Section } from '../document';
import { itemTable, kindTable } from '../minutes/cooperation';
import { shortNameOf, type SecretaryView } from '../secretary-view';
import { paragraph, row, table, words } from '../write';
import { annex } from './annex';

/* Lampiran IV: the questionnaire's figures, and who works with whom as a list that can be read. */

function partnerTable(view: SecretaryView): Block[] {
  const rows = view.elements.flatMap(({ id, name }) => {
    const named = view.partners[id] ?? [];
    if (named.length === 0) return [];
    const isMutual = (of: string) =>
      view.partners[of]?.some(({ elementId }) => elementId === id) === true;
    return [
      row([
        name,
        named
          .filter(({ elementId }) => byId(view.elements, elementId))
          .map(
            ({ elementId, quality }) =>
              `${shortNameOf(view, elementId)} ${quality}${isMutual(elementId) ? ' (timbal balik)' : ''}`,
          )
          .join('; '),
      ]),
    ];
  });
  if (rows.length === 0) return [];
  const scale = qualityWords.map(({ id }, n) => `${n + 1} ${id}`).join(', ');
  return [
    table(
      'Mitra kerja utama tiap unsur',
      [
        ['Unsur', 60, 'left'],
        ['Mitra utama dan nilai kerja sama', 100, 'left'],
      ],
      rows,
    ),
    paragraph(0, words(`Dinyatakan oleh unsur masing-masing, tidak anonim. Skala: ${scale}.`)),
  ];
}

const rules =
  'Skala 1 (sangat tidak setuju) sampai 5 (sangat setuju). "Tidak tahu/tidak relevan" tidak dihitung dalam rata-rata. Nilai dengan kurang dari lima penilai tidak ditampilkan; rincian menurut jenis unsur dihilangkan bila sisanya kurang dari lima penilai. Indeks ringkas adalah rata-rata dari rata-rata pernyataan dan bukan instrumen baku.';

export function cooperationAnnex(view: SecretaryView): Section {
  const figures = [...itemTable(view), ...kindTable(view)];
  const partners = partnerTable(view);
  const isClosed = view.questionnaire.state === 'closed';
  const blocks: Block[] =
    isClosed && figures.length + partners.length > 0
      ? [...figures, ...(figures.length > 0 ? [paragraph(0, words(rules))] : []), ...partners]
      : [paragraph(0, words('Nihil. Tidak ada hasil kuesioner yang dapat dimuat.'))];
  return annex(
    view,
    { number: 'IV', title: 'Efektivitas Kerja Sama Lintas Sektor', orientation: 'portrait' },
    blocks,
  );
}
