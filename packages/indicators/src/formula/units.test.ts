import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from './catalogue.ts';
import { unitOf } from './check-units.ts';
import { parseFormula } from './parse.ts';

const element = (unit?: string) =>
  ({ kind: 'flow', name: { zh: '', en: '' }, ...(unit ? { unit } : {}) }) as const;
const catalogue: Catalogue = {
  elements: new Map([
    ['crisis.hours', element('hour')],
    ['crisis.closed', element('case')],
    ['crisis.other', element()],
  ]),
  indicators: new Map(),
};
const unit = (source: string) => {
  const parsed = parseFormula(source);
  return parsed.ok ? unitOf(parsed.tree, catalogue) : assert.fail(source);
};

test('the unit of a result is that of its elements, as far as they say', () => {
  assert.equal(unit('crisis.hours + 2'), 'hour');
  assert.equal(unit('100 * crisis.hours / crisis.closed'), 'case^-1·hour');
  assert.equal(unit('crisis.hours / crisis.hours'), '');
  assert.equal(unit('7'), '');
  assert.equal(unit('crisis.hours / crisis.other'), null);
});
