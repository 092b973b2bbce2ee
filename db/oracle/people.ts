import type { Lines } from './words.ts';

/** Accounts, roles, residents and their consents. */
export const peopleLines: Lines = {
  // The system administrator makes accounts and grants no roles; the security administrator grants roles and makes no accounts.
  accounts: [
    ['staff', 'session.read session.confirm credential.manage', { read: 'self' }],
    ['resident', 'session.read', { read: 'self' }],
    ['system_admin security_admin auditor', 'account.list', { read: 'self near far resident' }],
    ['city_admin', 'account.list', { read: 'self near' }],
    // Whom to seat for a department.
    ['index_manager', 'index.seat', { read: 'self near' }],
    ['system_admin', 'account.create', { read: 'self near far resident', create: 'near far resident' }],
    ['system_admin', 'account.disable', { read: 'self near far resident', change: 'self near far resident' }],
    ['system_admin', 'account.reinvite', { read: 'self near far resident' }],
    ['security_admin', 'role.grant', { read: 'self near far resident' }],
    ['auditor', 'audit.read', { read: 'self near far resident' }],
    [
      'system',
      'account.provision resident.enrol',
      { read: 'near far resident', create: 'near far resident' },
    ],
    [
      'system',
      'setup.begin demo.load',
      { read: 'near far resident', create: 'near far resident', change: 'near far resident' },
    ],
  ],
  role_grants: [
    ['staff', 'session.read session.confirm credential.manage', { read: 'self' }],
    [
      'system_admin security_admin auditor',
      'account.list account.create account.disable account.reinvite audit.read',
      { read: 'self near far' },
    ],
    ['city_admin', 'account.list', { read: 'self near' }],
    ['index_manager', 'index.seat', { read: 'self near' }],
    [
      'security_admin',
      'role.grant',
      { read: 'self near far', create: 'self near far', change: 'self near far' },
    ],
    ['system', 'account.provision', { read: 'near far', create: 'near far' }],
    ['system', 'setup.begin demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],
  residents: [
    ['resident', 'resident.read_self consent.decide', { read: 'own' }],
    ['resident', 'resident.record_identity', { read: 'own', change: 'own' }],
    ['system', 'resident.enrol', { read: 'own other', create: 'other' }],
    ['system', 'demo.load', { read: 'own other', create: 'other', change: 'own other' }],
  ],
  consents: [
    ['resident', 'resident.read_self assessment.read_own', { read: 'own' }],
    ['resident', 'consent.decide', { read: 'own', create: 'own', change: 'own' }],
    ['system', 'demo.load', { read: 'own other', create: 'own other', change: 'own other' }],
  ],
};
