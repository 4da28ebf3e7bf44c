import { describe, expect, it } from 'vitest';
import { chair, secretary, send } from '../meeting/testing';
import { minutesForApproval } from './for-approval';
import { minutesDocument } from './minutes';
import { linesOf, secretaryView } from './testing';
import { playedDemo } from './testing/played';

const closed = playedDemo();
const asked = send(closed, secretary, { type: 'review.ask', message: '' });
const reading = minutesForApproval(secretaryView(asked), 0);
const approved = send(asked, chair, { type: 'review.approve', round: 1 });
const final = minutesDocument(secretaryView(approved));
const hashOf = ({ footer }: { footer: string }) => /sidik isi ([0-9a-f]{16})/.exec(footer)?.[1];

describe('what the chair reads', () => {
  it('is what becomes final, word for word', () => {
    expect(reading.sections).toEqual(final.sections);
    expect(hashOf(reading)).toBe(hashOf(final));
    expect(hashOf(final)).toBeDefined();
  });

  it('is still a draft', () => {
    expect(reading.draft).toBe(true);
    expect(final.draft).toBe(false);
    expect(final.footer).toContain('Versi 1');
  });
});

describe('a second version', () => {
  const reason = 'Nama unsur keliru';
  const reopened = send(approved, secretary, { type: 'minutes.reopen', reason });
  const said = { section: 'closing', was: reopened.minutes.sections.closing?.text ?? '', now: 'x' };
  const changed = send(reopened, secretary, { type: 'minutes.write', ...said });
  const again = send(changed, secretary, { type: 'minutes.approve' });
  const second = minutesDocument(secretaryView(again));

  it('says which it replaces and why', () => {
    expect(linesOf(second).join('\n')).toMatch(
      /versi 2 dan menggantikan versi 1 yang disetujui tanggal .*\. Alasan: Nama unsur keliru\./,
    );
    expect(linesOf(final).join('\n')).not.toContain('menggantikan versi');
  });

  it('has another fingerprint', () => {
    expect(hashOf(second)).not.toBe(hashOf(final));
    expect(second.footer).toContain('Versi 2');
  });
});
