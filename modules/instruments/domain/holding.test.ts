import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instruments } from '@xinan/scoring/catalogue';
import { checkDraft } from './check-draft.ts';
import { exampleForm, exampleWords } from './example-form.fixture.ts';
import { type DecisionFact, judgeDecision, offeredLocales, standOf } from './holding.ts';

const shipped = (id: string) => ({
  instrument: instruments.get(id) ?? assert.fail(id),
  origin: 'shipped' as const,
  resident: exampleWords,
});
const pss10 = shipped('pss10');
const { edition } = pss10.instrument;
const approve = { kind: 'approve_wording', locale: 'zh', edition } as const;
const withdraw = { ...approve, kind: 'withdraw_wording' } as const;
const retire = { kind: 'retire', locale: null, edition } as const;
const restore = { ...retire, kind: 'restore' } as const;
const after = (...decisions: DecisionFact[]) => standOf(pss10, decisions);

describe('how an instrument stands', () => {
  test('an unchecked wording is shown while its approval is the last decision on it', () => {
    assert.deepEqual(offeredLocales(after()), ['en']);
    assert.equal(after().standing.zh.canApprove, true);
    assert.match(after().standing.zh.reason?.zh ?? '', /原作者同意/);
    assert.deepEqual(offeredLocales(after(approve)), ['zh', 'en']);
    assert.equal(after(approve).standing.zh.approved, true);
    assert.deepEqual(offeredLocales(after(approve, withdraw)), ['en']);
    assert.deepEqual(offeredLocales(after(approve, retire, withdraw, restore, approve)), ['zh', 'en']);
  });

  test('an approval is for the very edition it named', () => {
    assert.equal(after({ ...approve, edition: 'another' }).standing.zh.shown, false);
  });

  test('retired, nothing is offered; restored, as before', () => {
    assert.deepEqual(offeredLocales(after(approve, retire)), []);
    assert.deepEqual([after(retire).retired, after(retire).offered], [true, false]);
    assert.deepEqual(offeredLocales(after(approve, retire, restore)), ['zh', 'en']);
  });

  test('a licence that is not confirmed is shown by no approval', () => {
    const scoff = shipped('scoff');
    const decided = { ...approve, edition: scoff.instrument.edition };
    const { standing, offered } = standOf(scoff, [decided]);
    assert.deepEqual(
      [standing.zh.shown, standing.zh.approved, standing.zh.canApprove],
      [false, false, false],
    );
    assert.equal(offered, false);
  });

  test('without words for residents it is for staff', () => {
    const { instrument } = checkDraft(exampleForm, exampleWords);
    const own = { instrument: instrument ?? assert.fail(), origin: 'own' as const, resident: null };
    assert.equal(standOf(own, []).offered, false);
    assert.equal(standOf({ ...own, resident: exampleWords }, []).offered, true);
  });
});

test('which decisions are open', () => {
  const verdict = (kind: DecisionFact['kind'], locale: 'zh' | 'en' | null, ...past: DecisionFact[]) =>
    judgeDecision(after(...past), { kind, locale });
  assert.equal(verdict('approve_wording', 'zh'), 'open');
  assert.equal(verdict('approve_wording', 'zh', approve), 'closed');
  assert.equal(verdict('approve_wording', 'en'), 'closed');
  assert.equal(verdict('approve_wording', null), 'locale');
  assert.equal(verdict('withdraw_wording', 'zh'), 'closed');
  assert.equal(verdict('withdraw_wording', 'zh', approve), 'open');
  assert.equal(verdict('retire', null), 'open');
  assert.equal(verdict('retire', 'zh'), 'locale');
  assert.equal(verdict('retire', null, retire), 'closed');
  assert.equal(verdict('restore', null), 'closed');
  assert.equal(verdict('restore', null, retire), 'open');
  const scoff = standOf(shipped('scoff'), []);
  assert.equal(judgeDecision(scoff, { kind: 'approve_wording', locale: 'zh' }), 'not-approvable');
});
