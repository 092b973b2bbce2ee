import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allowedSteps,
  defineStates,
  judgeStep,
  stateAfter,
  toMermaid,
} from '@xinan/contract-kit/state-table';

const words = (text: string) => ({ zh: text, en: text });
const door = defineStates({
  initial: 'shut',
  final: ['walled'],
  states: { shut: words('shut'), open: words('open'), walled: words('walled up') },
  conditions: { key_at_hand: words('the key is at hand'), nobody_inside: words('nobody is inside') },
  steps: {
    open: {
      from: ['shut'],
      to: 'open',
      roles: ['porter'],
      when: ['key_at_hand'],
      primary: true,
      label: words('open'),
    },
    look: { from: ['shut', 'open'], to: 'same', roles: ['porter', 'guest'], label: words('look') },
    wall_up: {
      from: ['shut'],
      to: 'walled',
      roles: ['mason'],
      when: ['key_at_hand', 'nobody_inside'],
      label: words('wall up'),
    },
  },
});
const holds = (...conditions: ('key_at_hand' | 'nobody_inside')[]) => new Set(conditions);

test('a step is allowed from its states, to its roles, under its conditions', () => {
  assert.deepEqual(
    judgeStep(door, 'open', { state: 'shut', roles: ['guest', 'porter'], holds: holds('key_at_hand') }),
    { kind: 'allowed' },
  );
});

test('the state is judged before the role, the role before the conditions', () => {
  assert.deepEqual(judgeStep(door, 'open', { state: 'open', roles: [], holds: holds() }), {
    kind: 'wrong-state',
  });
  assert.deepEqual(judgeStep(door, 'open', { state: 'shut', roles: ['guest'], holds: holds() }), {
    kind: 'wrong-role',
  });
});

test('all unmet conditions are named at once', () => {
  const verdict = judgeStep(door, 'wall_up', { state: 'shut', roles: ['mason'], holds: holds() });
  assert.deepEqual(verdict, { kind: 'unmet', conditions: ['key_at_hand', 'nobody_inside'] });
  const half = judgeStep(door, 'wall_up', { state: 'shut', roles: ['mason'], holds: holds('key_at_hand') });
  assert.deepEqual(half, { kind: 'unmet', conditions: ['nobody_inside'] });
});

test('a step that stays leaves the state as it is', () => {
  assert.equal(stateAfter(door, 'look', 'open'), 'open');
  assert.equal(stateAfter(door, 'open', 'shut'), 'open');
});

test('the open steps come in the order of the table, and none from a final state', () => {
  const all = { roles: ['porter', 'mason'], holds: holds('key_at_hand', 'nobody_inside') };
  assert.deepEqual(allowedSteps(door, { state: 'shut', ...all }), ['open', 'look', 'wall_up']);
  assert.deepEqual(allowedSteps(door, { state: 'walled', ...all }), []);
});

test('the diagram shows each edge, the beginning and the ends', () => {
  assert.deepEqual(toMermaid(door).split('\n'), [
    'stateDiagram-v2',
    '  [*] --> shut',
    '  shut --> open: open',
    '  shut --> shut: look',
    '  open --> open: look',
    '  shut --> walled: wall_up',
    '  walled --> [*]',
  ]);
});
