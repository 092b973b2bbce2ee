import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from './instrument.ts';
import type { Answers } from './score-result.ts';
import { instruments } from './catalogue.ts';
import { score } from './score.ts';

const get = (id: string): Instrument => {
  const instrument = instruments.get(id);
  assert.ok(instrument, id);
  return instrument;
};

/** The same answer to every item, but for `changes`. */
const all = (id: string, value: number, changes: Record<string, number | undefined> = {}): Answers => ({
  ...Object.fromEntries(get(id).items.map((item) => [item.id, value])),
  ...changes,
});

describe('missing answers', () => {
  test('PHQ-9 forgives two, prorates to a whole point, and refuses three', () => {
    const two = score(get('phq9'), all('phq9', 2, { q1: undefined, q2: undefined, q3: 1 }));
    assert.ok(two.kind === 'scored');
    // 13 points from 7 items: 13 × 9 / 7 = 16.71.
    const { value, answered, prorated, band } = two.scales['total'] ?? assert.fail();
    assert.deepEqual(
      { value, answered, prorated, band: band?.code },
      {
        value: 17,
        answered: 7,
        prorated: true,
        band: 'moderately_severe',
      },
    );
    const three = score(get('phq9'), all('phq9', 2, { q1: undefined, q2: undefined, q3: undefined }));
    assert.ok(three.kind === 'unscorable');
    assert.deepEqual(three.missing, ['q1', 'q2', 'q3']);
  });

  test('an alert is raised even when no score can be given', () => {
    const result = score(get('phq9'), { q9: 1 });
    assert.equal(result.kind, 'unscorable');
    assert.deepEqual(
      result.alerts.map(({ id, itemIds }) => [id, itemIds]),
      [['phq9-suicide', ['q9']]],
    );
  });

  test('a skipped suicide item is unknown, and raises no alert', () => {
    const result = score(get('phq9'), all('phq9', 0, { q9: undefined }));
    assert.equal(result.kind, 'scored');
    assert.deepEqual(result.unknownRiskItems, ['q9']);
    assert.deepEqual(result.alerts, []);
    assert.deepEqual(score(get('phq9'), all('phq9', 0)).unknownRiskItems, []);
  });

  test('one WHO-5 answer missing: no score', () => {
    assert.equal(score(get('who5'), all('who5', 3, { q2: undefined })).kind, 'unscorable');
  });

  test('a scale without enough answers does not hold back the others', () => {
    const client = Object.fromEntries(
      ['q14', 'q15', 'q16', 'q17', 'q18', 'q19'].map((id) => [id, undefined]),
    );
    const result = score(get('cbi'), all('cbi', 50, client));
    assert.ok(result.kind === 'scored');
    assert.deepEqual(result.unscored, ['client']);
    assert.deepEqual(Object.keys(result.scales), ['personal', 'work']);
  });

  test('at most half of a short scale may be missing, whatever the rule allows', () => {
    // MOS-SSS forgives nine items; its affectionate scale has three.
    const result = score(get('mos_sss'), all('mos_sss', 3, { q5: undefined, q11: undefined }));
    assert.ok(result.kind === 'scored');
    assert.deepEqual(result.unscored, ['affectionate']);
  });

  test('PCL-5 prorates its total, never a cluster', () => {
    const result = score(get('pcl5'), all('pcl5', 2, { q1: undefined }));
    assert.ok(result.kind === 'scored');
    assert.deepEqual(result.unscored, ['b']);
    assert.equal(result.scales['total']?.value, 40);
  });

  test('ASQ: a refusal counts as positive and leaves the acute question open', () => {
    const result = score(get('asq'), { q1: 0, q2: 0, q3: 0 });
    assert.ok(result.kind === 'scored');
    assert.equal(result.scales['yes_count']?.value, 1);
    assert.deepEqual(
      result.alerts.map(({ id, itemIds }) => [id, itemIds]),
      [['asq-positive', ['q4']]],
    );
    assert.deepEqual(result.unknownRiskItems, ['q4', 'q5']);
  });
});

describe('rightly skipped items', () => {
  test('ASQ: four times no leaves nothing open', () => {
    const result = score(get('asq'), { q1: 0, q2: 0, q3: 0, q4: 0 });
    assert.equal(result.kind, 'scored');
    assert.deepEqual(result.unknownRiskItems, []);
    assert.deepEqual(result.alerts, []);
  });

  test('AUDIT: who never drinks answers 1, 9 and 10', () => {
    const result = score(get('audit'), { q1: 0, q9: 0, q10: 2 });
    assert.ok(result.kind === 'scored');
    assert.equal(result.scales['total']?.value, 2);
    assert.equal(score(get('audit'), { q1: 1, q9: 0, q10: 2 }).kind, 'unscorable');
  });

  test('K10: a skipped follow-up scores 1', () => {
    const result = score(get('k10'), all('k10', 1, { q3: undefined, q6: undefined }));
    assert.ok(result.kind === 'scored');
    assert.deepEqual(result.scales['total'], {
      value: 10,
      band: undefined,
      cutoffs: [],
      answered: 10,
      prorated: false,
    });
  });
});

describe('professional findings', () => {
  const findingOf = (id: string, scale: string, answers: Answers, months?: number) => {
    const result = score(get(id), answers, { context: { monthsSinceDeath: months } });
    assert.ok(result.kind !== 'invalid');
    return result.findings[scale]?.code;
  };

  test('C-SSRS triage', () => {
    const of = (answers: Answers) => findingOf('cssrs_screener', 'triage', answers);
    assert.equal(of({ q1: 0, q2: 0, q6: 0 }), 'none');
    assert.equal(of({ q1: 1, q2: 0, q6: 0 }), 'low');
    assert.equal(of({ q1: 0, q2: 1, q3: 1, q4: 0, q5: 0, q6: 0 }), 'moderate');
    assert.equal(of({ q1: 0, q2: 0, q6: 1, q6_3m: 0 }), 'moderate');
    assert.equal(of({ q1: 0, q2: 0, q6: 1, q6_3m: 1 }), 'high');
    assert.equal(of({ q1: 0, q2: 1, q3: 1, q4: 0, q6: 0 }), 'unknown', 'question 5 could still be yes');
  });

  test('C-SSRS: one grave answer is enough, the rest may be open', () => {
    const result = score(get('cssrs_screener'), { q4: 1 });
    assert.ok(result.kind === 'scored');
    assert.deepEqual(
      result.alerts.map(({ id, level }) => [id, level]),
      [
        ['cssrs-high', 'emergency-review'],
        ['cssrs-any', 'urgent'],
      ],
    );
    assert.deepEqual(
      result.findings['triage']?.cutoffs.map(({ code }) => code),
      ['most_worrisome'],
    );
    assert.equal(score(get('cssrs_screener'), {}).kind, 'unscorable');
  });

  test('PHQ-9 algorithm', () => {
    const of = (answers: Answers) => findingOf('phq9', 'dsm_algorithm', answers);
    assert.equal(of(all('phq9', 2)), 'major');
    assert.equal(of(all('phq9', 0, { q1: 2, q9: 1 })), 'other', 'item 9 counts from 1');
    assert.equal(of(all('phq9', 2, { q1: 1, q2: 1 })), 'none', 'without a core item');
    assert.equal(of(all('phq9', 0, { q1: 2, q3: undefined })), 'unknown');
  });

  test('PCL-5 needs 1 B, 1 C, 2 D, 2 E', () => {
    const least = all('pcl5', 1, { q1: 2, q6: 2, q8: 2, q9: 2, q15: 2, q16: 2 });
    assert.equal(findingOf('pcl5', 'dsm5_provisional', least), 'met');
    assert.equal(findingOf('pcl5', 'dsm5_provisional', { ...least, q16: 1 }), 'not_met');
  });

  test('panic: the four gate questions and four more', () => {
    const least = all('phq_panic', 0, { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1 });
    assert.equal(findingOf('phq_panic', 'panic_syndrome', least), 'met');
    assert.equal(findingOf('phq_panic', 'panic_syndrome', { ...least, q8: 0 }), 'not_met');
    assert.equal(findingOf('phq_panic', 'panic_syndrome', { q1: 0 }), 'not_met', 'the rest is skipped');
  });

  test('PG-13-R waits for twelve months, and does not guess them', () => {
    const grieving = all('pg13r', 3, { loss: 1, impairment: 1 });
    assert.equal(findingOf('pg13r', 'provisional', grieving, 12), 'met');
    assert.equal(findingOf('pg13r', 'provisional', grieving, 11), 'not_met');
    assert.equal(findingOf('pg13r', 'provisional', grieving), 'unknown');
    assert.equal(findingOf('pg13r', 'provisional', { ...grieving, impairment: 0 }), 'not_met');
  });

  test('SPANE balance', () => {
    const result = score(get('spane'), all('spane', 1, { q1: 5, q3: 5, q5: 5, q7: 5, q10: 5, q12: 5 }));
    assert.ok(result.kind === 'scored');
    assert.equal(result.scales['balance']?.value, 24);
  });
});

describe('bands and norms', () => {
  test('means are read half-open: 4.33 is above 4.3, 2.99 and 3 have nothing between them', () => {
    const brs = (changes: Record<string, number>) => {
      const result = score(get('brs'), { ...all('brs', 5, { q2: 1, q4: 1, q6: 1 }), ...changes });
      assert.ok(result.kind === 'scored');
      return result.scales['mean']?.band?.code;
    };
    assert.equal(brs({ q1: 1 }), 'high');
    assert.equal(brs({ q1: 1, q2: 2 }), 'normal');
    assert.equal(brs({ q1: 1, q3: 1, q5: 1 }), 'normal');
    assert.equal(brs({ q1: 1, q3: 1, q5: 1, q6: 2 }), 'low');
  });

  test('a norm set is applied only when asked for, and must exist', () => {
    const banded = (options?: { norm: string }) => {
      const result = score(get('pss10'), all('pss10', 2), options);
      assert.ok(result.kind === 'scored');
      return result.scales['total']?.band?.code;
    };
    assert.equal(banded(), undefined);
    assert.equal(banded({ norm: 'popular' }), 'moderate');
    const unknown = score(get('pss10'), all('pss10', 2), { norm: 'no_such_norm' });
    assert.ok(unknown.kind === 'invalid');
    assert.deepEqual([unknown.itemId, unknown.reason], [null, 'unknown-norm']);
  });

  test('cut-offs reached are named with their population', () => {
    const result = score(get('phq9'), all('phq9', 1));
    assert.ok(result.kind === 'scored');
    assert.deepEqual(
      result.scales['total']?.cutoffs.map(({ code }) => code),
      ['positive_cn_community'],
    );
  });
});

describe('answers that are none', () => {
  const fault = (answers: Answers) => {
    const result = score(get('phq9'), answers);
    assert.ok(result.kind === 'invalid');
    return [result.itemId, result.reason];
  };

  test('each is refused at its item', () => {
    assert.deepEqual(fault(all('phq9', 0, { q4: 4 })), ['q4', 'not-an-option']);
    assert.deepEqual(fault(all('phq9', 0, { q4: 1.5 })), ['q4', 'not-an-option']);
    assert.deepEqual(fault(all('phq9', 0, { q4: -1 })), ['q4', 'not-an-option']);
    assert.deepEqual(fault(all('phq9', 0, { q4: 255 })), ['q4', 'not-an-option']);
    assert.deepEqual(fault(all('phq9', 0, { q4: Number.NaN })), ['q4', 'not-an-option']);
    assert.deepEqual(fault({ q10: 1 }), ['q10', 'unknown-item']);
    assert.deepEqual(fault([0, 0, 0]), [null, 'answer-count']);
  });

  test('a spoilt answer does not silence an alert', () => {
    const result = score(get('phq9'), all('phq9', 0, { q2: 9, q9: 2 }));
    assert.equal(result.kind, 'invalid');
    assert.deepEqual(
      result.alerts.map(({ id }) => id),
      ['phq9-suicide-daily', 'phq9-suicide'],
    );
  });

  test('a list in form order scores as the record does', () => {
    assert.deepEqual(
      score(get('phq9'), [2, 2, 2, 2, 1, 1, 2, 0, 0, null]),
      score(get('phq9'), {
        q1: 2,
        q2: 2,
        q3: 2,
        q4: 2,
        q5: 1,
        q6: 1,
        q7: 2,
        q8: 0,
        q9: 0,
      }),
    );
  });
});
