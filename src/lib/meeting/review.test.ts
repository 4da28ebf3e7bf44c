import { describe, expect, it } from 'vitest';
import { chair, clock, facilitator, refusal, secretary, send, type Said } from './testing';
import { hall } from './testing/hall';

const ask: Said = { type: 'review.ask', message: 'Mohon koreksi' };
const closed = send(hall(), facilitator, { type: 'meeting.close' });
const asked = send(closed, secretary, ask);
const remark = (round: number, text = 'Perbaiki'): Said => ({
  type: 'remark.add',
  round,
  place: 'summary~0',
  quote: 'Rapat dihadiri',
  text,
});
const back = (round: number, answer = ''): Said => ({ type: 'review.return', round, answer });
const approve = (round: number): Said => ({ type: 'review.approve', round });
const write: Said = { type: 'minutes.write', section: 'closing', was: '', now: 'x' };
const chairLinks = ({ links }: typeof asked) => links.filter(({ role }) => role === 'chair');

describe('handing the draft to the chair', () => {
  it('comes after the meeting', () => {
    expect(refusal(hall(), secretary, ask)).toBe('minutes.notClosed');
  });

  it('makes one link, however often it is asked', () => {
    const again = send(send(asked, secretary, { type: 'review.withdraw' }), secretary, ask);
    expect(chairLinks(asked)).toHaveLength(1);
    expect(chairLinks(again)).toHaveLength(1);
    expect(again.review.round).toBe(2);
  });

  it('makes another when the first was revoked', () => {
    const linkId = chairLinks(asked)[0]?.id ?? '';
    const revoked = send(asked, secretary, { type: 'link.revoke', linkId });
    const taken = send(revoked, secretary, { type: 'review.withdraw' });
    const links = chairLinks(send(taken, secretary, ask));
    expect(links.map(({ revokedAt }) => revokedAt === null)).toEqual([false, true]);
  });

  it('locks the record until it is answered or taken back', () => {
    expect(refusal(asked, secretary, write)).toBe('review.running');
    expect(refusal(asked, facilitator, { type: 'meeting.reopen' })).toBe('review.running');
    const taken = send(asked, secretary, { type: 'review.withdraw' });
    expect(refusal(taken, secretary, write)).toBeNull();
    expect(refusal(send(asked, chair, back(1, 'Perbaiki')), secretary, write)).toBeNull();
  });
});

describe('the chair', () => {
  it('answers only what was read', () => {
    const again = send(send(asked, secretary, { type: 'review.withdraw' }), secretary, ask);
    expect(refusal(again, chair, approve(1))).toBe('review.over');
    expect(refusal(closed, chair, approve(0))).toBe('review.over');
    expect(refusal(again, chair, approve(2))).toBeNull();
  });

  it('says what is to be mended on sending it back', () => {
    expect(refusal(asked, chair, back(1))).toBe('review.empty');
    const said = send(asked, chair, remark(1), { id: 'n1' });
    const returned = send(said, chair, back(1));
    expect(returned.review).toMatchObject({ state: 'returned', remarks: [{ id: 'n1' }] });
    expect(refusal(returned, chair, { type: 'remark.remove', remarkId: 'n1' })).toBe('review.over');
  });

  it('approves: the version tells who did', () => {
    const approved = send(asked, chair, approve(1));
    expect(approved.minutes).toMatchObject({ version: 1, finals: [{ version: 1, by: 'chair' }] });
    expect(approved.review.state).toBe('approved');
    const onPaper = send(asked, secretary, { type: 'minutes.approve' });
    expect(onPaper.minutes.finals[0]?.by).toBe('office');
  });
});

describe('what the secretary does with a remark', () => {
  const returned = send(send(asked, chair, remark(1), { id: 'n1' }), chair, back(1));
  const settle = (settled: boolean, answer = ''): Said => ({
    type: 'remark.settle',
    remarkId: 'n1',
    settled,
    answer,
  });

  it('is told to the chair, and can be taken back', () => {
    const done = send(returned, secretary, settle(true, 'Sudah'));
    expect(done.review.remarks[0]).toMatchObject({ answer: 'Sudah' });
    expect(done.review.remarks[0]?.settledAt).not.toBeNull();
    expect(send(done, secretary, settle(false)).review.remarks[0]?.settledAt).toBeNull();
  });
});

describe('final versions', () => {
  const paper = { name: 'Notula.docx', bytes: 3, sha256: 'a'.repeat(64) };
  const keep = (version: number): Said => ({
    type: 'minutes.keep',
    version,
    log: 'ab'.repeat(32),
    papers: [paper],
  });
  const approved = send(asked, chair, approve(1));
  const kept = send(approved, clock, keep(1));

  it('are kept once', () => {
    expect(kept.minutes.finals[0]?.papers).toEqual([paper]);
    const other: Said = { type: 'minutes.keep', version: 1, log: '', papers: [] };
    expect(send(kept, clock, other).minutes).toEqual(kept.minutes);
    expect(send(approved, clock, keep(7)).minutes).toEqual(approved.minutes);
  });

  it('stay when the minutes are reopened, with the reason', () => {
    const reason = 'Nama unsur keliru';
    const reopened = send(kept, secretary, { type: 'minutes.reopen', reason });
    expect(reopened.minutes.finals).toMatchObject([{ version: 1, reason, papers: [paper] }]);
    const second = send(reopened, secretary, { type: 'minutes.approve' });
    expect(second.minutes.finals.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('need a reason to be reopened', () => {
    expect(() => refusal(kept, secretary, { type: 'minutes.reopen', reason: ' ' })).toThrow(
      'text.required',
    );
  });
});
