import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountPowers } from './account-powers.ts';

test('who opens accounts cannot grant, who grants cannot open, who audits can neither', () => {
  assert.deepEqual(accountPowers(['system_admin']), {
    create: true,
    disable: true,
    reinvite: true,
    grant: false,
  });
  assert.deepEqual(accountPowers(['security_admin']), {
    create: false,
    disable: false,
    reinvite: false,
    grant: true,
  });
  assert.deepEqual(accountPowers(['auditor']), {
    create: false,
    disable: false,
    reinvite: false,
    grant: false,
  });
});
