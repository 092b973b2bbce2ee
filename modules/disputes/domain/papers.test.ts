import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComplete, judgePapers, type Outcome, type Paper, type PaperFacts } from '../domain.ts';

const facts = (outcome: Outcome, present: readonly Paper[], more: Partial<PaperFacts> = {}): PaperFacts => ({
  outcome,
  agreementKind: 'written',
  present: new Set(present),
  explained: new Set(),
  hasAgents: false,
  referredElsewhere: false,
  ...more,
});
const resolved: readonly Paper[] = [
  'application',
  'rights_notice',
  'identity',
  'minutes',
  'agreement',
  'revisits',
  'closing_report',
];

test('each mandatory paper of a resolved case is missed', () => {
  assert.ok(isComplete(facts('resolved', resolved)));
  for (const paper of resolved)
    assert.ok(
      !isComplete(
        facts(
          'resolved',
          resolved.filter((each) => each !== paper),
        ),
      ),
      paper,
    );
});

test('a mandatory paper cannot be explained away, another gap can', () => {
  const explained = new Set<Paper>(['identity', 'evidence']);
  const papers = judgePapers(
    facts(
      'resolved',
      resolved.filter((paper) => paper !== 'identity'),
      { explained },
    ),
  );
  const stateOf = (wanted: Paper) => papers.find(({ paper }) => paper === wanted)?.state;
  assert.equal(stateOf('identity'), 'missing');
  assert.equal(stateOf('evidence'), 'explained');
  assert.equal(stateOf('performance'), 'not_needed');
});

test('agents bring their letter of authority; a failed case the notice of the routes that remain', () => {
  assert.ok(!isComplete(facts('resolved', resolved, { hasAgents: true })));
  const failed: readonly Paper[] = ['application', 'rights_notice', 'identity', 'minutes', 'closing_report'];
  assert.ok(!isComplete(facts('failed', failed)));
  assert.ok(isComplete(facts('failed', [...failed, 'routes_notice'])));
});
