import { fieldWords } from '../../../locale/indicator-library';
import { periodWords } from '../../../locale/terms';
import type { Element, LibraryIndicator, Report } from '../../../meeting/meeting';
import { libraryFields, valueFields } from '../../../meeting/sheet-words';

/* What an exported sheet holds: the columns an import knows, so that it can come back. Always Indonesian, as documents are. */

type Cells = (string | number | null)[];
export type Exported = { head: string[]; rows: Cells[] };

const sign = { higher: '+', lower: '−' };

export function exportedValues(
  elements: readonly Element[],
  reports: Readonly<Record<string, Report>>,
): Exported {
  const rows = elements.flatMap(({ id, shortName }) =>
    (reports[id]?.indicators ?? []).map((one): Cells => {
      const cells = {
        ...one,
        element: shortName,
        direction: sign[one.direction],
        period: one.period === null ? null : periodWords[one.period].id,
      };
      return valueFields.map((field) => cells[field]);
    }),
  );
  return { head: valueFields.map((field) => fieldWords[field].id), rows };
}

export const exportedLibrary = (library: readonly LibraryIndicator[]): Exported => ({
  head: libraryFields.map((field) => fieldWords[field].id),
  rows: library.map((entry) => {
    const cells = { ...entry, direction: sign[entry.direction] };
    return libraryFields.map((field) => cells[field]);
  }),
});
