import { writeFileSync, mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { renderDocx as toDocx } from './render';
import { usualLayout } from '../../documents/document';
import { minutesDocument } from '../../documents/minutes';
import { demoBefore, emptiest, linesOf, secretaryView } from '../../documents/testing';
import { approvedDemo, playedDemo } from '../../documents/testing-session';
it('writes', async () => {
  mkdirSync('/tmp/zz', { recursive: true });
  const at = Date.UTC(2026, 11, 10, 9, 0);
  const docs = {
    played: minutesDocument(secretaryView(playedDemo()), { at }),
    final: minutesDocument(secretaryView(approvedDemo()), { at }),
    before: minutesDocument(secretaryView(demoBefore()), { at }),
    empty: minutesDocument(secretaryView(emptiest()), { at }),
    f4: minutesDocument(secretaryView(approvedDemo()), {
      at,
      layout: { ...usualLayout, paper: 'F4', font: 'Times New Roman', underlineNames: true },
    }),
  };
  for (const [name, doc] of Object.entries(docs)) {
    writeFileSync(
      `/tmp/zz/${name}.txt`,
      doc.sections.map((s) => linesOf(doc, s.id).join('\n')).join('\n=====\n'),
    );
    writeFileSync(`/tmp/zz/${name}.docx`, await toDocx(doc));
  }
});
