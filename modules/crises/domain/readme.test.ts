import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Term } from '@xinan/cn/calendar';
import { toMermaid } from '@xinan/contract-kit';
import { defaultClocks, escalationLadder } from './clocks.ts';
import { crisisStates } from './states.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
/** The cells of a table's row after its name. */
const row = (name: string): string[] => cells.find(([, first]) => first === name)?.slice(2, -1) ?? [];

const units = { minutes: 'min', hours: 'h', days: 'd', workdays: 'working day' };
const words = ({ kind, amount }: Term): string =>
  `${amount} ${units[kind]}${kind === 'workdays' && amount > 1 ? 's' : ''}`;

test('the diagram in the README is the one the state table draws', () => {
  const diagrams = [...readme.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, diagram]) => diagram);
  assert.deepEqual(diagrams, [toMermaid(crisisStates)]);
});

test('the clocks in the README are the ones that run', () => {
  assert.deepEqual(row('Acknowledge'), Object.values(defaultClocks.acknowledge).map(words));
  assert.deepEqual(row('First assessment'), Object.values(defaultClocks.assess).map(words));
  assert.deepEqual(row('Safety plan after a high rating'), [words(defaultClocks.planAfterHigh)]);
  assert.deepEqual(row('Receipt of a referral'), [words(defaultClocks.referralReceipt)]);
  assert.deepEqual(row('Second signature'), [words(defaultClocks.countersign)]);
  assert.deepEqual(row('Decision on closing once no follow-up is left'), [
    words(defaultClocks.decideClosure),
  ]);
  assert.deepEqual(row('Decision on closing once no follow-up is left'), [
    words(defaultClocks.decideClosure),
  ]);
  for (const risk of ['high', 'medium', 'low'] as const)
    assert.deepEqual(row(`Follow-up, ${risk}`), [defaultClocks.followUps[risk].map(words).join(', ')]);
  assert.deepEqual(row('"Risk eased" after the last high rating'), [`${defaultClocks.calmDays} d`]);
  assert.deepEqual(row('Reopen after closing'), [`within ${defaultClocks.reopenWithinDays} d`]);
  const later = escalationLadder.slice(1).map(({ afterMinutes }) => afterMinutes);
  assert.ok(
    readme.includes(`county supervisor at once, city supervisor after ${later.join(' and ')} minutes`),
  );
});
