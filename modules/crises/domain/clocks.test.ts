import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, type Term } from '@xinan/cn/calendar';
import { defaultClocks, escalationLadder } from './clocks.ts';
import { riskOrder } from './risk-definitions.ts';
import { riskLevels, urgencies, wordsOf } from './words.ts';

const aMonday = new Date('2026-03-02T02:00:00Z');
const aFestivalEve = new Date('2026-02-14T15:30:00Z');
const lengthMs = (term: Term, from: Date) => deadline(from, term).getTime() - from.getTime();

function everyTerm(): [name: string, term: Term][] {
  const { acknowledge, assess, planAfterHigh, referralReceipt, countersign, decideClosure, followUps } =
    defaultClocks;
  return [
    ...Object.entries({ ...acknowledge, planAfterHigh, referralReceipt, countersign, decideClosure }),
    ...Object.entries(assess),
    ...Object.entries(followUps).flatMap(([risk, terms]) =>
      terms.map((term, index): [string, Term] => [`${risk}[${index}]`, term]),
    ),
  ];
}

test('every clock runs for some time, on a working day and across a festival', () => {
  for (const [name, term] of everyTerm()) {
    assert.ok(term.amount > 0, name);
    for (const start of [aMonday, aFestivalEve]) assert.ok(lengthMs(term, start) > 0, name);
  }
  assert.ok(defaultClocks.calmDays > 0);
  assert.ok(defaultClocks.reopenWithinDays > 0);
});

test('the more urgent, the sooner; and every alert is acknowledged before its assessment is due', () => {
  const order = wordsOf(urgencies);
  for (const kind of ['acknowledge', 'assess'] as const) {
    const lengths = order.map((urgency) => lengthMs(defaultClocks[kind][urgency], aMonday));
    assert.deepEqual(
      lengths,
      lengths.toSorted((one, other) => one - other),
      kind,
    );
  }
  for (const urgency of order)
    assert.ok(
      lengthMs(defaultClocks.acknowledge[urgency], aMonday) <
        lengthMs(defaultClocks.assess[urgency], aMonday),
    );
});

test('follow-ups of a rating come one after the other, and a graver rating is never followed later or less', () => {
  const lengths = (risk: (typeof riskOrder)[number]) =>
    defaultClocks.followUps[risk].map((term) => lengthMs(term, aMonday));
  assert.deepEqual(riskOrder.toSorted(), wordsOf(riskLevels).toSorted());
  riskOrder.forEach((risk, index) => {
    const own = lengths(risk);
    assert.equal(new Set(own).size, own.length);
    assert.deepEqual(
      own,
      own.toSorted((one, other) => one - other),
      risk,
    );
    const calmer = riskOrder[index - 1];
    if (!calmer) return;
    assert.ok(own.length >= lengths(calmer).length);
    assert.ok((own[0] ?? Infinity) <= (lengths(calmer)[0] ?? Infinity));
  });
});

test('the escalation ladder climbs: later rungs wait longer and never step back to the county', () => {
  const minutes = escalationLadder.map(({ afterMinutes }) => afterMinutes);
  assert.ok(escalationLadder.length > 0);
  assert.ok(minutes.every((minute) => minute >= 0));
  assert.equal(new Set(minutes).size, minutes.length);
  assert.deepEqual(
    minutes,
    minutes.toSorted((one, other) => one - other),
  );
  const scopes = escalationLadder.map(({ scope }) => scope);
  assert.ok(!scopes.slice(scopes.indexOf('city')).includes('county'));
});
