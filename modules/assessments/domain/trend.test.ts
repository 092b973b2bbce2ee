import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from '@xinan/scoring';
import { instrumentById } from '@xinan/scoring/catalogue';
import { type ResidentForm, residentForms } from '@xinan/scoring/resident';
import type { Measured } from './measured.ts';
import { tellTrends } from './trend.ts';

const shipped = (id: string): Instrument => instrumentById(id) ?? assert.fail(id);
const formOf = (id: string): ResidentForm => residentForms[id] ?? assert.fail(id);

function measured(id: string, day: string, value: number | null, more: Partial<Measured> = {}): Measured {
  const instrument = more.instrument ?? shipped(id);
  const scale = formOf(id).scales[0]?.scale ?? assert.fail();
  return {
    edition: instrument.edition,
    submittedAt: new Date(`2026-03-${day}T02:00:00.000Z`),
    instrument,
    form: formOf(id),
    kept: { scales: value === null ? {} : { [scale]: [value, 1] }, care: false },
    ...more,
  };
}

const onlyChange = (results: readonly Measured[]) => tellTrends(results)[0]?.scales[0]?.change;

describe('a person’s results over time', () => {
  test('six points of the GAD-7 are told, with their source, and weigh by the direction', () => {
    const lighter = onlyChange([measured('gad7', '01', 15), measured('gad7', '20', 9)]);
    assert.deepEqual(lighter, { direction: 'lighter', source: 'Bischoff et al. 2020', compared: true });
    const [heavier] = tellTrends([measured('gad7', '01', 9), measured('gad7', '20', 15)]);
    assert.deepEqual([heavier?.scales[0]?.change?.direction, heavier?.talk], ['heavier', true]);
    const [same] = tellTrends([measured('gad7', '01', 9), measured('gad7', '20', 12)]);
    assert.deepEqual([same?.scales[0]?.change?.direction, same?.talk], ['same', false]);
  });

  test('the latest two are compared, whatever order they come in', () => {
    const results = [measured('gad7', '20', 9), measured('gad7', '01', 3), measured('gad7', '10', 15)];
    const [trend] = tellTrends(results);
    assert.deepEqual(
      trend?.scales[0]?.points.map(({ value }) => value),
      [3, 15, 9],
    );
    assert.equal(trend?.scales[0]?.change?.direction, 'lighter');
  });

  test('one result is no trend; where nothing is published there is only the picture', () => {
    assert.deepEqual(tellTrends([measured('gad7', '01', 9)]), []);
    assert.deepEqual(tellTrends([]), []);
    const [who5] = tellTrends([measured('who5', '01', 20), measured('who5', '20', 80)]);
    assert.equal(who5?.scales[0]?.heavierWhen, 'low');
    assert.equal(who5?.scales[0]?.change, null);
    assert.equal(who5?.scales[0]?.points.length, 2);
  });

  test('beside words of care no number is weighed, and somebody to talk to is named', () => {
    const kept = { scales: { total: [3, 3] }, care: true } as const;
    const [trend] = tellTrends([measured('phq9', '01', 20), measured('phq9', '20', 3, { kept })]);
    assert.deepEqual([trend?.scales[0]?.change, trend?.talk], [null, true]);
  });

  test('another wording under the same key is drawn along; another key stands apart', () => {
    const now = shipped('gad7');
    const reworded = { ...now, edition: 'gad7-reworded', name: { zh: '旧名', en: 'Old name' } };
    const [alike] = tellTrends([
      measured('gad7', '01', 15, { instrument: reworded }),
      measured('gad7', '20', 9),
    ]);
    assert.deepEqual([alike?.scales[0]?.points.length, alike?.apart], [2, 0]);

    const recounted = { ...now, edition: 'gad7-recounted', bands: now.bands.slice(1) };
    const older = measured('gad7', '01', 15, { instrument: recounted });
    assert.deepEqual(tellTrends([older, measured('gad7', '20', 9)]), []);
    const [apart] = tellTrends([older, measured('gad7', '10', 8), measured('gad7', '20', 9)]);
    assert.deepEqual([apart?.scales[0]?.points.length, apart?.apart], [2, 1]);
  });

  test('an edition nobody kept is compared with nothing but itself', () => {
    const lost = measured('gad7', '01', 15, { edition: 'gad7-lost' });
    assert.deepEqual(tellTrends([lost, measured('gad7', '20', 9)]), []);
    assert.equal(tellTrends([lost, { ...lost, submittedAt: new Date('2026-03-09') }]).length, 1);
  });

  test('a form without a number leaves an honest hole, and nothing is said of it', () => {
    const [trend] = tellTrends([
      measured('gad7', '01', 15),
      measured('gad7', '10', 3),
      measured('gad7', '20', null),
    ]);
    assert.deepEqual(
      trend?.scales[0]?.points.map(({ value }) => value),
      [15, 3, null],
    );
    assert.equal(trend?.scales[0]?.change, null);
  });

  test('nothing told bears a band’s name or a professional’s word', () => {
    const told = JSON.stringify(tellTrends([measured('phq9', '01', 20), measured('phq9', '20', 3)]));
    assert.doesNotMatch(told, /抑郁|异常|阳性|高危|depress|severe/i);
  });
});
