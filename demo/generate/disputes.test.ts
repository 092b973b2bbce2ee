import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localDateOf } from '@xinan/cn/dates';
import { countOutcomes, disputeStates, type Outcome } from '@xinan/disputes/domain';
import { publishedDisputes } from '../figures.ts';
import { planCity } from '../plan.ts';
import { generateCity } from './city.ts';
import { disputeHappenings } from './dispute-facts.ts';
import type { DisputeRecord } from './dispute-record.ts';

const now = new Date('2026-11-21T06:30:00Z');
const { disputes } = generateCity(planCity({ seed: 341_300, scale: 'full', now }));
const inYear = (year: number) =>
  disputes.filter(({ foundAt }) => localDateOf(foundAt).startsWith(String(year)));

const tally = (cases: readonly DisputeRecord[]) =>
  countOutcomes(
    Object.fromEntries(
      [...Map.groupBy(cases, ({ outcome }) => outcome)].map(([outcome, list]) => [outcome, list.length]),
    ),
  );

describe('the published figures of mediation', () => {
  test('635 found and 627 resolved in 2023, by the records and by the facts', () => {
    const { found, resolved, accepted, notAccepted, failed, terminated } = tally(
      inYear(publishedDisputes.year),
    );
    assert.deepEqual([found, resolved], [publishedDisputes.found, publishedDisputes.resolved]);
    assert.equal(found, accepted + notAccepted);
    assert.equal(accepted, resolved + failed + terminated);
    const facts: Partial<Record<Outcome, number>> = {};
    for (const { metric, dims, quantity = 1 } of inYear(publishedDisputes.year).flatMap(disputeHappenings))
      if (metric === 'dispute.outcome') {
        const outcome = dims.outcome as Outcome;
        facts[outcome] = (facts[outcome] ?? 0) + quantity;
      }
    assert.deepEqual(countOutcomes(facts), tally(inYear(publishedDisputes.year)));
  });

  test('the cases found in 2023 are those accepted in 2023, so that both ways of counting give 635 and 627', () => {
    const accepted = disputes.filter(
      ({ acceptedAt }) => acceptedAt && localDateOf(acceptedAt).startsWith(String(publishedDisputes.year)),
    );
    assert.equal(accepted.length, publishedDisputes.found);
    assert.equal(tally(accepted).resolved, publishedDisputes.resolved);
  });

  test('1,600 accepted in the five years to 2023', () => {
    const accepted = [2019, 2020, 2021, 2022, 2023].map((year) => tally(inYear(year)).accepted);
    assert.equal(
      accepted.reduce((sum, each) => sum + each, 0),
      publishedDisputes.fiveYears,
    );
  });

  test('psychological service in more than 60 % of the cases of every year since 2021', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const cases = inYear(year);
      assert.ok(cases.filter(({ psych }) => psych).length / cases.length > 0.6, String(year));
    }
  });
});

test('every case follows the state table, in time order, and nothing lies ahead of now', () => {
  for (const { events, state, foundAt } of disputes) {
    for (const [index, event] of events.entries()) {
      assert.ok(event.at >= (events[index - 1]?.at ?? foundAt), `${event.step} goes back in time`);
      assert.ok(event.at <= now);
      assert.equal(event.from, index === 0 ? null : events[index - 1]!.to);
    }
    assert.equal(state, events.at(-1)!.to);
    assert.ok(state in disputeStates.states);
  }
});

test('no open case is without a clock, no archived one has any', () => {
  for (const { duty, state } of disputes) assert.equal(duty === null, state === 'archived', state);
});
