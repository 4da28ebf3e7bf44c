import { followUpWords } from '../../locale/terms';
import { byId } from '../../meeting/lists';
import { followUpStatuses } from '../../meeting/meeting';
import { bare } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Workbook } from '../workbook';

/** The matrix as the office goes on with it all year: real dates, the status chosen from a list. */
export function followUpWorkbook(view: SecretaryView): Workbook {
  const rows = view.followUps.map((followUp, n) => {
    const recommendation = byId(view.recommendations, followUp.recommendationId);
    return [
      n + 1,
      bare(recommendation?.obstacle ?? ''),
      recommendation ? bare(recommendation.decision?.text ?? recommendation.text) : '',
      bare(followUp.action),
      byId(view.elements, followUp.ownerId)?.shortName ?? '',
      followUp.supporters,
      followUp.due,
      followUp.dueNote,
      followUp.measure,
      followUp.funding,
      followUpWords[followUp.status].id,
      followUp.note,
    ];
  });
  const columns = columnsOf([
    ['No', 6, 'number'],
    ['Permasalahan/Kendala', 34],
    ['Rekomendasi', 40],
    ['Rencana tindak lanjut', 44],
    ['Penanggung jawab', 22],
    ['Instansi terkait', 26],
    ['Batas waktu', 14, 'date'],
    ['Keterangan waktu', 16],
    ['Indikator keberhasilan', 26],
    ['Sumber anggaran', 20],
    ['Status', 16, 'text', followUpStatuses.map((status) => followUpWords[status].id)],
    ['Keterangan', 28],
  ]);
  return { sheets: [{ name: 'RTL', columns, rows, landscape: true }] };
}
