import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  houseThreshold,
  mayPublish,
  suppressOnPath,
  suppressRow,
  suppressShare,
  suppressShares,
} from './suppression.ts';

const people = { ...houseThreshold, restIsCell: true };
const service = { ...houseThreshold, restIsCell: false };

describe('suppressRow', () => {
  it('shows a row without small cells as it is', () => {
    assert.deepEqual(suppressRow([120, 0, 45, 10]), { cells: [120, 0, 45, 10], total: 175 });
  });

  it('covers a lone small cell with the last filled one, so that the total does not give it away', () => {
    assert.deepEqual(suppressRow([120, 4, 45, 30, 0]), { cells: [120, null, 45, null, 0], total: 199 });
  });

  it('takes the next cell where the small one is itself the last', () => {
    assert.deepEqual(suppressRow([120, 45, 30, 4]), { cells: [120, 45, null, null], total: 199 });
  });

  it('lets small cells hide each other where their sum leaves room', () => {
    assert.deepEqual(suppressRow([120, 4, 6, 30]), { cells: [120, null, null, 30], total: 160 });
  });

  it('covers small cells whose sum is still telling: two ones, three nines', () => {
    assert.deepEqual(suppressRow([120, 1, 1, 30]).cells, [120, null, null, null]);
    assert.deepEqual(suppressRow([120, 9, 9, 9, 30]).cells, [120, null, null, null, null]);
  });

  it('hides all where the total is small, and where ten ones fill the row', () => {
    assert.deepEqual(suppressRow([3, 0, 2]), { cells: [null, null, null], total: null });
    assert.deepEqual(suppressRow(Array<number>(10).fill(1)), {
      cells: Array<null>(10).fill(null),
      total: 10,
    });
  });

  it('shows zeros: nobody stands behind them', () => {
    assert.deepEqual(suppressRow([0, 0]), { cells: [0, 0], total: 0 });
    assert.deepEqual(suppressRow([]), { cells: [], total: 0 });
  });
});

describe('suppressOnPath', () => {
  const counties = [120, 4, 45, 30];

  it('hides on its own page what the page above hides', () => {
    assert.equal(suppressOnPath([{ cells: counties, place: 3 }]), null);
    assert.equal(suppressOnPath([{ cells: counties, place: 2 }]), 45);
  });

  it('hides everything below a hidden region', () => {
    assert.equal(
      suppressOnPath([
        { cells: counties, place: 3 },
        { cells: [15, 15], place: 0 },
      ]),
      null,
    );
    assert.equal(
      suppressOnPath([
        { cells: counties, place: 0 },
        { cells: [60, 60], place: 1 },
      ]),
      60,
    );
  });
});

describe('suppressShare', () => {
  it('hides a small numerator but not the denominator', () => {
    const share = suppressShare({ numerator: 4, denominator: 40 }, service);
    assert.deepEqual(share, { numerator: null, denominator: 40, suppressed: true });
  });

  it('hides a small rest only where the rest counts people', () => {
    assert.equal(suppressShare({ numerator: 38, denominator: 40 }, service).numerator, 38);
    assert.equal(suppressShare({ numerator: 38, denominator: 40 }, people).numerator, null);
  });

  it('hides the numerator of a hidden denominator, also where it is zero', () => {
    const share = suppressShare({ numerator: 0, denominator: 6 }, service);
    assert.deepEqual(share, { numerator: null, denominator: null, suppressed: true });
  });
});

describe('suppressShares', () => {
  it('covers numerators so that the overall share does not give one away', () => {
    const shares = suppressShares(
      [
        { numerator: 90, denominator: 120 },
        { numerator: 3, denominator: 40 },
        { numerator: 20, denominator: 30 },
      ],
      service,
    );
    assert.deepEqual(
      shares.map(({ numerator }) => numerator),
      [90, null, null],
    );
    assert.deepEqual(
      shares.map(({ denominator }) => denominator),
      [120, 40, 30],
    );
  });
});

describe('mayPublish', () => {
  it('keeps crisis figures at the county and above', () => {
    assert.equal(mayPublish('crisis', '341302'), true);
    assert.equal(mayPublish('crisis', '341302001'), false);
    assert.equal(mayPublish('general', '341302001'), true);
  });
});
