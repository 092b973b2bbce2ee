import { type ServerModule, serve, serveDirect } from '@xinan/platform/http';
import * as routes from '../contract.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { addPasskey } from './add-passkey.ts';
import { asNobody } from './as-nobody.ts';
import { beginSetup } from './begin-setup.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { confirmChallenge } from './confirm-challenge.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { createAccount } from './create-account.ts';
import { disableAccount } from './disable-account.ts';
import { getInstallation } from './get-installation.ts';
import { readMe } from './get-me.ts';
import { grantRole } from './grant-role.ts';
import { listAccounts } from './list-accounts.ts';
import { listDemoOutbox } from './list-demo-outbox.ts';
import { listDemoRoles } from './list-demo-roles.ts';
import { openInvitation } from './open-invitation.ts';
import type { AccountsOptions } from './options.ts';
import { passkeyChallenge } from './passkey-challenge.ts';
import { reinviteAccount } from './reinvite-account.ts';
import { requestPhoneCode } from './request-phone-code.ts';
import { makeRounds } from './rounds.ts';
import { signOut } from './sign-out.ts';
import { verifyPhoneCode } from './verify-phone-code.ts';

export { createResidentAccounts } from './create-resident-account.ts';
export { createStaff, type NewStaff } from './create-staff.ts';
export { createUser } from './create-user.ts';
export { type DemoRole, keepDemoRoles } from './demo-roles.ts';
export { httpGateway, type HttpGatewayOptions } from './http-sms-gateway.ts';
export { type NamedAccount, nameAccounts } from './name-accounts.ts';
export { type NamedStaff, nameStaff } from './name-staff.ts';
export type { AccountsOptions, ResidentRegistry } from './options.ts';
export { queueMessage } from './queue-message.ts';
export { sendWaitingMessages } from './send-waiting-messages.ts';
export { makeSetupToken, verifySetupToken } from './setup-token.ts';
export { missingGateway, outboxGateway, type SmsGateway } from './sms-gateway.ts';
export { newTotpSecret, totpCode, totpStepAt } from './totp.ts';

/** Signing in, accounts, invitations, first set-up, the demonstration's roles. */
export const accountsModule = (options: AccountsOptions): ServerModule => ({
  name: 'accounts',
  endpoints: [
    serveDirect(routes.beginSignIn, beginSignIn(options)),
    serveDirect(routes.completeSignIn, completeSignIn(options)),
    serveDirect(routes.signOut, signOut(options)),
    serve(routes.getMe, readMe),
    serveDirect(routes.confirmIdentity, confirmIdentity(options)),
    serveDirect(routes.confirmChallenge, confirmChallenge(options)),
    serveDirect(routes.passkeyChallenge, passkeyChallenge(options)),
    serveDirect(routes.addPasskey, addPasskey(options)),
    serveDirect(routes.requestPhoneCode, requestPhoneCode),
    serveDirect(routes.verifyPhoneCode, verifyPhoneCode(options)),
    serve(routes.listAccounts, listAccounts),
    serve(routes.createAccount, createAccount),
    serve(routes.reinviteAccount, reinviteAccount),
    serve(routes.disableAccount, disableAccount),
    serve(routes.grantRole, grantRole),
    serveDirect(routes.openInvitation, (context, input) =>
      asNobody(context, (tx) => openInvitation(tx, input)),
    ),
    serveDirect(routes.acceptInvitation, acceptInvitation),
    serve(routes.getInstallation, getInstallation(options)),
    serveDirect(routes.beginSetup, beginSetup),
    serve(routes.listDemoRoles, listDemoRoles(options)),
    serveDirect(routes.listDemoOutbox, listDemoOutbox(options)),
  ],
  errors: routes.errors,
  constraints: {
    accounts_login_name_key: 'account.name_taken',
    accounts_institution_fk: 'record.not_found',
    role_grants_exclusive: 'role.conflict',
    passkeys_pk: 'sign_in.refused',
  },
  rounds: makeRounds(options.gateway),
});
