import { describe, expect, it } from 'vitest';
import type { Meeting } from '../meeting/meeting';
import { attendee, facilitator, secretary, send, type Said } from '../meeting/testing';
import { hall, proposal } from '../meeting/testing/hall';
import type { Block } from './document';
import { priorities } from './minutes/priorities';
import { submissions } from './minutes/submissions';
import { plain, secretaryView } from './testing';

/* What phones wrote (B.4) and what came first (C), as data: each cell, and nothing besides. */

const session = hall({ entitled: 5 });

const all = (meeting: Meeting, ...said: [Parameters<typeof send>[1], Said, string?][]): Meeting =>
  said.reduce((now, [who, what, id]) => send(now, who, what, id ? { id } : {}), meeting);

const cells = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [...block.header, ...block.rows.map((row) => row.cells)].map((row) =>
          row.map(({ paragraphs }) => paragraphs.map(plain).join(' / ')),
        )
      : [],
  );
const above = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [plain(block.text)] : [],
  );

describe('B.4, what was written', () => {
  const give = (who: string, text: string, credit: 'nobody' | 'element' | 'name', id: string) =>
    [attendee(who), { type: 'submission.give', kind: 'question', text, credit }, id] as const;
  const judge = (submissionId: string, verdict: 'shown' | 'declined'): [typeof secretary, Said] => [
    secretary,
    { type: 'submission.judge', submissionId, verdict },
  ];
  const given = all(
    session,
    [facilitator, { type: 'submission.open', credits: ['nobody', 'element', 'name'] }],
    [...give('p1', 'Kapan data dipadankan?', 'element', 's1')],
    [...give('p2', 'Kapan pemadanan selesai?', 'name', 's2')],
    [...give('p3', 'Mengapa anggaran turun?', 'nobody', 's3')],
    [...give('p4', 'Tidak pantas', 'name', 's4')],
  );
  const shown = all(
    given,
    judge('s1', 'shown'),
    judge('s2', 'shown'),
    judge('s3', 'shown'),
    judge('s4', 'declined'),
    [attendee('p4'), { type: 'submission.support', submissionId: 's3', on: true }],
    [attendee('p5'), { type: 'submission.support', submissionId: 's3', on: true }],
  );

  it('has nothing where nothing was shown', () => {
    expect(submissions(secretaryView(session))).toEqual([]);
    expect(submissions(secretaryView(given))).toEqual([]);
  });

  it('names whom each one allowed to be named, by support, without what was declined', () => {
    const blocks = submissions(secretaryView(shown));
    expect(above(blocks)).toEqual([
      'Pertanyaan dan usul tertulis peserta, menurut banyaknya dukungan:',
    ]);
    expect(cells(blocks)).toEqual([
      ['Pertanyaan atau usul', 'Penyampai', 'Dukungan', 'Tindak lanjut'],
      ['Pertanyaan: Mengapa anggaran turun?', '1 peserta tanpa nama', '2', '–'],
      ['Pertanyaan: Kapan data dipadankan?', 'Dinas 1', '0', '–'],
      ['Pertanyaan: Kapan pemadanan selesai?', 'Peserta p2, Dinas 2', '0', '–'],
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/Tidak pantas|Peserta p3|Dinas 3/);
  });

  it('makes one row of two that were merged, and says what became of each', () => {
    const settled = all(
      shown,
      [facilitator, { type: 'submission.merge', submissionId: 's2', into: 's1' }],
      [facilitator, { type: 'submission.draft', submissionId: 's1' }, 'r9'],
      [
        secretary,
        {
          type: 'submission.answer',
          submissionId: 's3',
          was: { answer: '' },
          now: { answer: 'Anggaran daerah dialihkan.' },
        },
      ],
      [secretary, { type: 'submission.settle', submissionId: 's3', treatment: 'answered' }],
    );
    expect(cells(submissions(secretaryView(settled))).slice(1)).toEqual([
      [
        'Pertanyaan: Mengapa anggaran turun?',
        '1 peserta tanpa nama',
        '2',
        'Anggaran daerah dialihkan.',
      ],
      [
        'Pertanyaan: Kapan data dipadankan?',
        'Dinas 1; Peserta p2, Dinas 2',
        '1',
        'Menjadi Rekomendasi 2.',
      ],
    ]);
    const spoken = all(shown, [
      secretary,
      { type: 'submission.settle', submissionId: 's1', treatment: 'answered' },
    ]);
    expect(cells(submissions(secretaryView(spoken)))[2]?.[3]).toBe('Dijawab secara lisan.');
  });
});

describe('C, what came first', () => {
  const draft = (text: string, id: string): [typeof secretary, Said, string] => [
    secretary,
    {
      type: 'recommendation.add',
      recommendation: { ...proposal, text },
      before: null,
    },
    id,
  ];
  const three = all(session, draft('Kedua', 'r2'), draft('Ketiga', 'r3'));
  const recommendationIds = ['r1', 'r2', 'r3'];
  const open = (method: 'points' | 'ranking', points: number): Meeting =>
    send(
      three,
      facilitator,
      { type: 'priorities.open', method, points, recommendationIds },
      { id: 'y1' },
    );
  const mark = (who: string, ...marks: number[]): [ReturnType<typeof attendee>, Said] => [
    attendee(who),
    { type: 'priorities.mark', prioritiesId: 'y1', marks },
  ];
  const close: [typeof facilitator, Said] = [facilitator, { type: 'priorities.close' }];

  it('has nothing while it is open', () => {
    expect(priorities(secretaryView(three))).toEqual([]);
    expect(priorities(secretaryView(all(open('points', 5), mark('p1', 5, 0, 0))))).toEqual([]);
  });

  it('tells points, who gave them and the line, and never calls it a vote', () => {
    const closed = all(
      open('points', 5),
      mark('p1', 0, 4, 1),
      mark('p2', 1, 2, 2),
      mark('p3', 0, 0, 5),
      close,
      [facilitator, { type: 'priorities.draw', cut: 1 }],
    );
    const blocks = priorities(secretaryView(closed));
    expect(above(blocks)).toEqual([
      'Penentuan prioritas: setiap unsur membagi poin (5); 3 dari 5 unsur menentukan prioritas. Pimpinan rapat menarik garis batas di bawah urutan 1.',
    ]);
    expect(cells(blocks)).toEqual([
      ['No.', 'Rancangan rekomendasi', 'Poin', 'Pemilih', 'Keterangan'],
      ['1', 'Ketiga', '8', '3', 'dibahas'],
      ['2', 'Kedua', '6', '2', 'tidak dibahas'],
      ['3', proposal.text, '1', '1', 'tidak dibahas'],
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/suara|voting/i);
  });

  it('tells a ranking as such, and no line where none was drawn', () => {
    const blocks = priorities(
      secretaryView(all(open('ranking', 2), mark('p1', 2, 1, 0), mark('p2', 2, 0, 1), close)),
    );
    expect(above(blocks)).toEqual([
      'Penentuan prioritas: setiap unsur mengurutkan paling banyak 2 rancangan; 2 dari 5 unsur menentukan prioritas.',
    ]);
    expect(cells(blocks).map((row) => row.at(-1))).toEqual([
      'Keterangan',
      'dibahas',
      'dibahas',
      'dibahas',
    ]);
  });
});
