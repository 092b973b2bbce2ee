import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamMember } from '../../contract.ts';
import { mayAct } from './may-act.ts';

const me = (state: TeamMember['state']): TeamMember => ({
  id: '0194f7a0-0000-7000-8000-000000000001',
  part: 'lead_mediator',
  name: '',
  state,
  chosenBy: 'office',
  offeredAt: '2026-03-02T00:00:00.000Z',
  answeredAt: null,
  servedAt: null,
  reviewScore: null,
  reason: null,
  isMe: true,
});

test('a mediator works on an own case once the offer is accepted', () => {
  const file = { state: 'mediating', assignedToMe: true } as const;
  assert.equal(mayAct('record_session', { ...file, members: [me('accepted')] }, ['mediator']), true);
  assert.equal(mayAct('record_session', { ...file, members: [me('offered')] }, ['mediator']), false);
  assert.equal(mayAct('record_session', { ...file, assignedToMe: false, members: [] }, ['mediator']), false);
});

test('the lead reaches every case of the area, the registrar records no sessions', () => {
  const file = { state: 'mediating', assignedToMe: false, members: [] } as const;
  assert.equal(mayAct('record_session', file, ['mediation_lead']), true);
  assert.equal(mayAct('record_session', file, ['registrar']), false);
  assert.equal(mayAct('record_consent', file, ['registrar']), true);
});

test('what the state has no room for is absent', () => {
  const file = { state: 'registered', assignedToMe: false, members: [] } as const;
  assert.equal(mayAct('draft_agreement', file, ['mediation_lead']), false);
});
