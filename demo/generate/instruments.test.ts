import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDraft, hasSameKey } from '@xinan/instruments/domain';
import { instrumentById, visibilityOf } from '@xinan/scoring/catalogue';
import { planCity } from '../plan.ts';
import { faultyForm, faultyWords, releasedForm, releasedWords } from '../texts/instrument-texts.ts';
import { generateCity } from './city.ts';
import { generateInstruments } from './instruments.ts';

const now = new Date('2026-11-21T06:30:00Z');
const { staff } = generateCity(planCity({ seed: 341_300, scale: 'small', now }));
const { decisions, drafts } = generateInstruments({ seed: 341_300, now, staff });

test('what is approved could be approved, and by somebody who wrote nothing', () => {
  for (const { kind, instrumentId, edition, reason } of decisions) {
    const instrument = instrumentById(instrumentId) ?? assert.fail(instrumentId);
    assert.equal(instrument.edition, edition);
    assert.ok(reason.length > 4);
    const visibility = visibilityOf(instrument, 'zh');
    if (kind === 'approve_wording') assert.ok(!visibility.shown && visibility.canApprove, instrumentId);
    else assert.ok(visibility.shown, instrumentId);
  }
  for (const { writer, released } of drafts) assert.notEqual(released?.by.id, writer.id);
});

test('one draft is whole and released, the other has two faults to find', () => {
  assert.deepEqual(checkDraft(releasedForm, releasedWords).faults, []);
  assert.deepEqual(
    checkDraft(faultyForm, faultyWords).faults.map(({ path }) => path),
    ['scales[0].items[4]', 'bands[1].min'],
  );
  assert.deepEqual(
    drafts.map(({ faults, released }) => [faults, released !== null]),
    [
      [0, true],
      [2, false],
    ],
  );
  const { instrument } = checkDraft(releasedForm, releasedWords);
  assert.ok(instrument && hasSameKey(instrument, releasedForm));
});
