import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Term } from '@xinan/cn/calendar';
import { toMermaid } from '@xinan/contract-kit';
import { defaultClocks, escalationLadder } from './clocks.ts';
import { petitionClocks } from './petition-clocks.ts';
import { counsellingStates } from './states.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
/** The cells of a table's row after its name. */
const row = (name: string): string[] => cells.find(([, first]) => first === name)?.slice(2, -1) ?? [];

const units = { minutes: 'min', hours: 'h', days: 'd', workdays: 'working day' };
const words = ({ kind, amount }: Term): string =>
  `${amount} ${units[kind]}${kind === 'workdays' && amount > 1 ? 's' : ''}`;

test('the diagram in the README is the one the state table draws', () => {
  const diagrams = [...readme.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, diagram]) => diagram);
  assert.deepEqual(diagrams, [toMermaid(counsellingStates)]);
});

test('the clocks in the README are the ones that run', () => {
  assert.deepEqual(row('Assign'), [words(defaultClocks.assign)]);
  assert.deepEqual(row('First contact'), [words(defaultClocks.firstContact)]);
  assert.deepEqual(row('First talk after the consent'), [words(defaultClocks.begin)]);
  assert.deepEqual(row('Next talk, where no date was agreed'), [words(defaultClocks.nextSession)]);
  assert.deepEqual(row('Record, after an agreed date'), [words(defaultClocks.recordSession)]);
  assert.deepEqual(row('Next attempt after a missed contact'), [words(defaultClocks.retry)]);
  assert.deepEqual(row('Missed contacts before a case may end in silence'), [
    `${defaultClocks.missedDays} different days`,
  ]);
  const later = escalationLadder.slice(1).map(({ afterMinutes }) => afterMinutes / 1440);
  assert.ok(readme.includes(`the supervisor at once, again after ${later.join(' and ')} days`));
});

test('the information sheet has the terms of the petition, none of which is a clock of this module', () => {
  assert.deepEqual(
    petitionClocks.map(({ days, extension }) => (extension ? `${days}+${extension}` : String(days))),
    ['15', '60+30', '30', '30', '30', '30'],
  );
});
