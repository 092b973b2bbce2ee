import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf } from '@xinan/indicators';
import { sampleDraft } from '../draft/sample-draft.ts';
import { propose, takeProposal } from './propose.ts';

const catalogue = catalogueOf(await sampleDraft());
/** `|` is the cursor. */
const at = (marked: string, mayUseInputs = false) => {
  const position = marked.indexOf('|');
  const source = marked.replace('|', '');
  return { source, completion: propose(source, position, { catalogue, mayUseInputs }) };
};
const inserts = (marked: string, mayUseInputs?: boolean) =>
  at(marked, mayUseInputs).completion.proposals.map(({ insert }) => insert);
const take = (marked: string, wanted: string, mayUseInputs?: boolean) => {
  const { source, completion } = at(marked, mayUseInputs);
  const proposal = completion.proposals.find(({ insert }) => insert === wanted);
  assert.ok(proposal, `${wanted} is not proposed`);
  const { text, position } = takeProposal(source, completion, proposal);
  return `${text.slice(0, position)}|${text.slice(position)}`;
};

describe('what is proposed', () => {
  test('begins as typed first, then what has it anywhere', () => {
    assert.ok(inserts('disputes.r|').slice(0, 2).includes('disputes.resolved'));
    assert.ok(inserts('resolved|').includes('disputes.resolved'));
    assert.equal(inserts('100 * disputes.acc|')[0], 'disputes.accepted');
    assert.ok(!inserts('disputes.accepted|').includes('disputes.accepted'));
  });
  test('is found by Chinese and English words too', () => {
    assert.ok(inserts('纠纷|').includes('disputes.accepted'));
    assert.ok(inserts('1 + 化解成功|').includes('disputes.resolved'));
    assert.ok(inserts('hung|').includes('hotline.calls'));
    assert.deepEqual(inserts('没有这样的词|'), []);
  });
  test('is never longer than can be read, and knows where inputs belong', () => {
    assert.equal(inserts('|').length, 40);
    assert.ok(inserts('分子|', true).includes('num'));
    assert.ok(!inserts('|').includes('num'));
    assert.deepEqual(inserts('den |', true).slice(0, 2), ['+', '-']);
    assert.deepEqual(inserts('disputes.accepted@|'), ['prev', 'yoy', 'ytd']);
  });
});

describe('what is taken', () => {
  test('replaces the word at the cursor, whichever way it was found', () => {
    assert.equal(take('100 * disputes.r| / 2', 'disputes.resolved'), '100 * disputes.resolved| / 2');
    assert.equal(take('纠纷| / 2', 'disputes.accepted'), 'disputes.accepted| / 2');
    assert.equal(take('coal|', 'coalesce('), 'coalesce(|');
    assert.equal(take('disputes.accepted@p|', 'prev'), 'disputes.accepted@prev|');
  });
  test('an operator stands between blanks, an indicator closes its bracket', () => {
    assert.equal(take('num |', '/', true), 'num / |');
    assert.equal(take('num | den', '/', true), 'num /| den');
    assert.equal(take('I{A2-0|', 'A2-06'), 'I{A2-06}|');
    assert.equal(take('I{A2-0|}', 'A2-06'), 'I{A2-06|}');
  });
});
