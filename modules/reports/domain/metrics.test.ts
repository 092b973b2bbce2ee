import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapMetrics } from '../contract.ts';
import { annualLines } from './annual.ts';
import { isCounted, metricIds, metricOf, metrics } from './metrics.ts';

describe('catalogue', () => {
  it('has the six figures, and every metric of the map among them', () => {
    assert.equal(metricIds.length, 6);
    for (const id of mapMetrics) assert.ok(id in metrics, id);
  });

  it('defines every figure in a full sentence of both languages', () => {
    for (const { definition, name } of [...metricIds.map(metricOf), ...annualLines]) {
      assert.match(definition.zh, /。$/);
      assert.match(definition.en, /^[A-Z].*\.$/);
      assert.ok(name.zh && name.en);
    }
  });

  it('calls everything about crises a crisis figure, so that it stays at county level', () => {
    const all = [...metricIds.map(metricOf), ...annualLines];
    for (const { counted, subject } of all)
      assert.equal(subject, counted.metric.startsWith('crisis.') ? 'crisis' : 'general');
  });
});

describe('isCounted', () => {
  const seen = metrics.seen_of_referred.counted;

  it('wants the metric and every dimension', () => {
    assert.equal(
      isCounted(seen, { metric: 'crisis.referral_answered', dims: { outcome: 'inpatient' } }),
      true,
    );
    assert.equal(
      isCounted(seen, { metric: 'crisis.referral_answered', dims: { outcome: 'refused' } }),
      false,
    );
    assert.equal(isCounted(seen, { metric: 'crisis.referred', dims: {} }), false);
  });
});
