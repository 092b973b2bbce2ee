import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instrumentById } from '@xinan/scoring/catalogue';
import { residentForms } from '@xinan/scoring/resident';
import type { Measured } from './measured.ts';
import { tellReading } from './reading.ts';

function measured(id: string, day: string, value: number): Measured {
  const instrument = instrumentById(id) ?? assert.fail(id);
  const form = residentForms[id] ?? assert.fail(id);
  const scale = form.scales[0]?.scale ?? assert.fail();
  return {
    edition: instrument.edition,
    submittedAt: new Date(`2026-03-${day}T02:00:00.000Z`),
    instrument,
    form,
    kept: { scales: { [scale]: [value, 1] }, care: false },
  };
}
const read = (latest: Measured, earlier: readonly Measured[] = []) =>
  tellReading({ id: 'one', measured: latest }, earlier).scales[0] ?? assert.fail();

describe('a result as professionals read it', () => {
  test('the number with its band and the cut-offs it reaches, each with a source', () => {
    const scale = read(measured('phq9', '20', 15));
    assert.deepEqual([scale.value, scale.range, scale.band?.from, scale.band?.to], [15, [0, 27], 15, 19]);
    assert.ok(scale.cutoffs.length > 0);
    for (const { source, population } of [...scale.cutoffs]) assert.ok(source && population);
  });

  test('reliable change with every published threshold, reached or not', () => {
    const { change, points } = read(measured('gad7', '20', 9), [measured('gad7', '01', 14)]);
    assert.deepEqual(
      points.map(({ value }) => value),
      [14, 9],
    );
    assert.deepEqual(
      [change?.difference, change?.direction, change?.index?.toFixed(2)],
      [-5, 'same', '-1.75'],
    );
    assert.deepEqual(
      change?.rules.map(({ points: least, met, compared }) => [least, met, compared]),
      [
        [6, false, true],
        [4, true, false],
      ],
    );
  });

  test('without a published threshold the course alone; without an earlier result no change', () => {
    const who5 = read(measured('who5', '20', 80), [measured('who5', '01', 20)]).change;
    assert.deepEqual(
      [who5?.index, who5?.direction, who5?.rules.map(({ meaning }) => meaning)],
      [null, null, ['clinically-meaningful']],
    );
    assert.equal(read(measured('gad7', '20', 9)).change, null);
  });

  test('what came later, and what was counted in another way, is not compared', () => {
    const later = measured('gad7', '25', 20);
    const { instrument } = later;
    const recounted = { ...instrument, edition: 'other', bands: instrument.bands.slice(1) };
    const other = { ...measured('gad7', '01', 20), edition: 'other', instrument: recounted };
    assert.equal(read(measured('gad7', '20', 9), [later, other]).change, null);
  });
});
