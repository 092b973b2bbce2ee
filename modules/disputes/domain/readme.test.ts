import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Term } from '@xinan/cn/calendar';
import { toMermaid } from '@xinan/contract-kit';
import { defaultClocks, type DisputeClocks } from './clocks.ts';
import { disputeStates } from './states.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const row = (name: string): string | undefined => cells.find(([, first]) => first === name)?.[2];

const units = { minutes: 'min', hours: 'h', days: 'd', workdays: 'working day' };
const words = ({ kind, amount }: Term): string =>
  `${amount} ${units[kind]}${kind === 'workdays' && amount > 1 ? 's' : ''}`;

test('the diagram in the README is the one the state table draws', () => {
  const diagrams = [...readme.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, diagram]) => diagram);
  assert.deepEqual(diagrams, [toMermaid(disputeStates)]);
});

const rows: Readonly<Record<string, (clocks: DisputeClocks) => string>> = {
  'Registration of a report': ({ register }) => words(register),
  'Decision on acceptance': ({ decide }) => words(decide),
  Triage: ({ triage }) => words(triage),
  Assignment: ({ assign }) => words(assign),
  'Answer to an offered case': ({ answerOffer }) => words(answerOffer),
  'First contact': ({ firstContact }) => words(firstContact),
  'Mediation (ministerial rule: generally one month)': ({ mediate }) => words(mediate),
  'Reminder before its end': ({ remindBeforeDays }) => `${remindBeforeDays} d`,
  'Answer of another body': ({ referralAnswer }) => words(referralAnswer),
  'Receipt of a transfer': ({ transferAnswer }) => words(transferAnswer),
  'Red: report by telephone': ({ redPhoneReport }) => words(redPhoneReport),
  'Red: police informed': ({ redPoliceInformed }) => words(redPoliceInformed),
  'Red: psychological support offered': ({ redCounsellorOffered }) => words(redCounsellorOffered),
  'Answer to an offer': ({ proposalAnswer }) => words(proposalAnswer),
  'Judicial confirmation (人民调解法 33)': ({ judicialConfirmation }) => words(judicialConfirmation),
  Revisits: ({ revisitDays }) => revisitDays.map((days) => `${days} d`).join(', '),
  Archiving: ({ archive }) => words(archive),
  Recurrence: ({ recurrenceDays }) => `within ${recurrenceDays} d`,
};

test('the clocks in the README are the ones that run', () => {
  for (const [name, clock] of Object.entries(rows)) assert.equal(row(name), clock(defaultClocks), name);
});
