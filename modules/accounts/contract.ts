import {
  ById,
  Bilingual,
  closed,
  defineErrors,
  Instant,
  Locale,
  Nothing,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { roles, type Role } from '@xinan/policy';
import { Type, type Static } from 'typebox';

const RoleName = OneOf(Object.keys(roles) as Role[]);

export const errors = defineErrors({
  'sign_in.refused': {
    status: 401,
    zh: '用户名、密码或验证码不正确。',
    en: 'The name, password or code is not right.',
  },
  'sign_in.locked': {
    status: 429,
    zh: '尝试次数过多，请一小时后再试，或联系系统管理员。',
    en: 'Too many attempts; try again in an hour or ask your system administrator.',
  },
  'sign_in.second_factor': {
    status: 401,
    zh: '请输入动态口令或使用通行密钥。',
    en: 'Please give the one-time code or use your passkey.',
  },
  'password.too_common': {
    status: 422,
    zh: '这个密码太常见，请换一个。',
    en: 'That password is too common; choose another.',
  },
  'password.too_short': { status: 422, zh: '密码至少 12 位。', en: 'Use at least 12 characters.' },
  'account.name_taken': { status: 409, zh: '这个用户名已有人使用。', en: 'That user name is taken.' },
  'role.conflict': {
    status: 409,
    zh: '系统管理员、安全管理员、审计员三种岗位不得由一人兼任。',
    en: 'System administrator, security administrator and auditor cannot be one person.',
  },
  'setup.already_done': { status: 409, zh: '系统已完成首次设置。', en: 'The first set-up is already done.' },
  'setup.token_wrong': {
    status: 401,
    zh: '设置口令不正确，请看启动时屏幕上显示的口令。',
    en: 'The set-up token is not the one printed at start.',
  },
  'invitation.invalid': {
    status: 410,
    zh: '邀请链接无效或已过期，请联系系统管理员重发。',
    en: 'This invitation is not valid any more; ask for a new one.',
  },
});

export const Me = Type.Object(
  {
    accountId: Uuid,
    displayName: Type.String(),
    kind: Type.Union([Type.Literal('staff'), Type.Literal('resident')]),
    roles: Type.Array(RoleName),
    regionCode: Nullable(RegionCode),
    institutionName: Nullable(Bilingual),
    passkeys: Type.Integer(),
    totp: Type.Boolean(),
    secondFactorAt: Nullable(Instant),
  },
  closed,
);
export type Me = Static<typeof Me>;

/** Password first; answers which second factors may follow, with a short-lived ticket. Never says which part was wrong. */
export const beginSignIn = route({
  id: 'accounts.beginSignIn',
  method: 'POST',
  path: '/api/sign-in/password',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '第一步：用户名与密码', en: 'First step: name and password' },
  body: Type.Object(
    {
      loginName: Type.String({ minLength: 1, maxLength: 60 }),
      password: Type.String({ minLength: 1, maxLength: 200 }),
    },
    closed,
  ),
  response: Type.Object(
    {
      ticket: Type.String(),
      factors: Type.Array(OneOf(['totp', 'passkey'] as const)),
      passkeyOptions: Nullable(Type.Unknown()),
    },
    closed,
  ),
  errors: ['sign_in.refused', 'sign_in.locked'],
});

/** Second factor; on success the session cookie is set. */
export const completeSignIn = route({
  id: 'accounts.completeSignIn',
  method: 'POST',
  path: '/api/sign-in/second-factor',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '第二步：动态口令或通行密钥', en: 'Second step: one-time code or passkey' },
  body: Type.Object(
    {
      ticket: Type.String({ maxLength: 200 }),
      code: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
      passkey: Type.Optional(Type.Unknown()),
    },
    closed,
  ),
  response: Me,
  errors: ['sign_in.refused', 'sign_in.locked', 'sign_in.second_factor'],
});

export const signOut = route({
  id: 'accounts.signOut',
  method: 'POST',
  path: '/api/sign-out',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '退出登录', en: 'Sign out' },
  response: Nothing,
});

export const getMe = route({
  id: 'accounts.me',
  method: 'GET',
  path: '/api/me',
  action: 'session.read',
  summary: { zh: '当前登录的人', en: 'Who is signed in' },
  response: Me,
});

/** Proves the second factor again, for actions that want it fresh. */
export const confirmIdentity = route({
  id: 'accounts.confirmIdentity',
  method: 'POST',
  path: '/api/me/confirm',
  action: 'session.confirm',
  idempotencyKey: 'none',
  summary: { zh: '重新验证身份', en: 'Confirm identity again' },
  body: Type.Object(
    { code: Type.Optional(Type.String({ pattern: '^\\d{6}$' })), passkey: Type.Optional(Type.Unknown()) },
    closed,
  ),
  response: Me,
  errors: ['sign_in.refused', 'sign_in.locked'],
});

/** What the browser asks a passkey, for confirming identity with one; null where none is registered. */
export const confirmChallenge = route({
  id: 'accounts.confirmChallenge',
  method: 'POST',
  path: '/api/me/confirm/challenge',
  action: 'session.confirm',
  idempotencyKey: 'none',
  summary: { zh: '重新验证身份：取通行密钥挑战', en: 'Confirm identity again: passkey challenge' },
  response: Type.Object({ options: Nullable(Type.Unknown()) }, closed),
});

export const passkeyChallenge = route({
  id: 'accounts.passkeyChallenge',
  method: 'POST',
  path: '/api/me/passkeys/challenge',
  action: 'credential.manage',
  idempotencyKey: 'none',
  summary: { zh: '登记通行密钥：取挑战', en: 'Register a passkey: challenge' },
  response: Type.Object({ options: Type.Unknown() }, closed),
});
export const addPasskey = route({
  id: 'accounts.addPasskey',
  method: 'POST',
  path: '/api/me/passkeys',
  action: 'credential.manage',
  idempotencyKey: 'none',
  summary: { zh: '登记通行密钥', en: 'Register a passkey' },
  body: Type.Object(
    { name: Type.String({ minLength: 1, maxLength: 40 }), attestation: Type.Unknown() },
    closed,
  ),
  response: Me,
  errors: ['sign_in.refused'],
});

/** Residents: a one-time code to the phone. The answer never says whether the number is known. */
export const requestPhoneCode = route({
  id: 'accounts.requestPhoneCode',
  method: 'POST',
  path: '/api/resident-sign-in/code',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '居民：获取短信验证码', en: 'Resident: ask for a code by SMS' },
  body: Type.Object({ phone: Type.String({ minLength: 5, maxLength: 25 }), locale: Locale }, closed),
  response: Type.Object({ ticket: Type.String(), resendAfterSeconds: Type.Integer() }, closed),
  errors: ['sign_in.locked'],
});
export const verifyPhoneCode = route({
  id: 'accounts.verifyPhoneCode',
  method: 'POST',
  path: '/api/resident-sign-in/verify',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '居民：输入验证码登录', en: 'Resident: sign in with the code' },
  body: Type.Object(
    { ticket: Type.String({ maxLength: 200 }), code: Type.String({ pattern: '^\\d{6}$' }) },
    closed,
  ),
  response: Me,
  errors: ['sign_in.refused', 'sign_in.locked'],
});

export const AccountRow = Type.Object(
  {
    id: Uuid,
    loginName: Nullable(Type.String()),
    displayName: Type.String(),
    roles: Type.Array(RoleName),
    regionCode: Nullable(RegionCode),
    institutionName: Nullable(Bilingual),
    disabled: Type.Boolean(),
    lastSeenAt: Nullable(Instant),
    createdAt: Instant,
  },
  closed,
);
export type AccountRow = Static<typeof AccountRow>;
export const listAccounts = route({
  id: 'accounts.list',
  method: 'GET',
  path: '/api/accounts',
  action: 'account.list',
  summary: { zh: '账号列表', en: 'Accounts' },
  query: Type.Object(
    {
      search: Type.Optional(Type.String({ maxLength: 60 })),
      role: Type.Optional(RoleName),
      cursor: Type.Optional(Type.String({ maxLength: 200 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(AccountRow), nextCursor: Nullable(Type.String()) }, closed),
});
/** Creates an account without a password; the answer carries the invitation link its owner opens once. */
export const createAccount = route({
  id: 'accounts.create',
  method: 'POST',
  path: '/api/accounts',
  action: 'account.create',
  summary: { zh: '开通账号并生成邀请', en: 'Create an account and its invitation' },
  body: Type.Object(
    {
      loginName: Type.String({ pattern: '^[a-z][a-z0-9._-]{2,39}$' }),
      displayName: Type.String({ minLength: 1, maxLength: 40 }),
      regionCode: RegionCode,
      institutionId: Type.Optional(Uuid),
    },
    closed,
  ),
  response: Type.Object({ id: Uuid, invitationPath: Type.String() }, closed),
  errors: ['account.name_taken'],
});
/** A new invitation for who lost the first one, the password or the telephone. Credentials and sessions end; whoever had credentials loses the roles until the security administrator grants them again. */
export const reinviteAccount = route({
  id: 'accounts.reinvite',
  method: 'POST',
  path: '/api/accounts/:id/invitation',
  action: 'account.reinvite',
  summary: { zh: '重新邀请', en: 'Invite again' },
  params: ById,
  response: Type.Object({ invitationPath: Type.String() }, closed),
  errors: ['record.not_found'],
});
export const disableAccount = route({
  id: 'accounts.disable',
  method: 'POST',
  path: '/api/accounts/:id/disable',
  action: 'account.disable',
  summary: { zh: '停用账号', en: 'Disable an account' },
  params: ById,
  response: Nothing,
  errors: ['record.not_found'],
});
export const grantRole = route({
  id: 'accounts.grantRole',
  method: 'POST',
  path: '/api/accounts/:id/roles',
  action: 'role.grant',
  summary: { zh: '授予或收回岗位', en: 'Grant or revoke a role' },
  params: ById,
  body: Type.Object({ role: RoleName, granted: Type.Boolean() }, closed),
  response: AccountRow,
  errors: ['record.not_found', 'role.conflict'],
});

/** The invited person sets a password and proves a TOTP app; then signs in. */
export const openInvitation = route({
  id: 'accounts.openInvitation',
  method: 'POST',
  path: '/api/invitations/open',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '打开邀请', en: 'Open an invitation' },
  body: Type.Object({ token: Type.String({ maxLength: 200 }) }, closed),
  response: Type.Object(
    {
      displayName: Type.String(),
      loginName: Type.String(),
      totpUri: Type.String(),
      totpSecret: Type.String(),
      totpQrSvg: Type.String(),
    },
    closed,
  ),
  errors: ['invitation.invalid'],
});
export const acceptInvitation = route({
  id: 'accounts.acceptInvitation',
  method: 'POST',
  path: '/api/invitations/accept',
  action: 'session.begin',
  idempotencyKey: 'none',
  summary: { zh: '接受邀请：设密码，验动态口令', en: 'Accept: set a password, prove the code' },
  body: Type.Object(
    {
      token: Type.String({ maxLength: 200 }),
      password: Type.String({ minLength: 1, maxLength: 200 }),
      code: Type.String({ pattern: '^\\d{6}$' }),
    },
    closed,
  ),
  response: Nothing,
  errors: ['invitation.invalid', 'sign_in.refused', 'password.too_short', 'password.too_common'],
});

/** Installation state: whether the first set-up waits, and whether this is the demonstration. Public. */
export const getInstallation = route({
  id: 'accounts.installation',
  method: 'GET',
  path: '/api/installation',
  action: 'place.browse',
  summary: { zh: '安装状态', en: 'State of this installation' },
  response: Type.Object(
    {
      needsSetup: Type.Boolean(),
      demonstration: Type.Boolean(),
      cityName: Nullable(Bilingual),
      cityCode: RegionCode,
      version: Type.String(),
    },
    closed,
  ),
});
/** First set-up: with the token printed at start, creates the invitations of system administrator, security administrator and auditor. */
export const beginSetup = route({
  id: 'accounts.beginSetup',
  method: 'POST',
  path: '/api/setup',
  action: 'place.browse',
  idempotencyKey: 'none',
  summary: { zh: '首次设置：建立三个管理员的邀请', en: 'First set-up: invite the three administrators' },
  body: Type.Object(
    {
      token: Type.String({ maxLength: 200 }),
      administrators: Type.Array(
        Type.Object(
          {
            role: OneOf(['system_admin', 'security_admin', 'auditor'] as const),
            loginName: Type.String({ pattern: '^[a-z][a-z0-9._-]{2,39}$' }),
            displayName: Type.String({ minLength: 1, maxLength: 40 }),
          },
          closed,
        ),
        { minItems: 3, maxItems: 3 },
      ),
    },
    closed,
  ),
  response: Type.Object(
    {
      invitations: Type.Array(
        Type.Object({ role: RoleName, loginName: Type.String(), invitationPath: Type.String() }, closed),
      ),
    },
    closed,
  ),
  errors: ['setup.already_done', 'setup.token_wrong', 'account.name_taken'],
});

/** Demonstration mode only (404 otherwise): the roles to try, with their generated passwords and the code of this moment. */
export const listDemoRoles = route({
  id: 'accounts.demoRoles',
  method: 'GET',
  path: '/api/demo/roles',
  action: 'place.browse',
  summary: { zh: '演示：可试用的岗位', en: 'Demonstration: roles to try' },
  response: Type.Object(
    {
      roles: Type.Array(
        Type.Object(
          {
            role: RoleName,
            displayName: Type.String(),
            loginName: Type.String(),
            password: Type.String(),
            code: Type.String(),
            place: Bilingual,
            tryThis: Bilingual,
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** Demonstration mode only: what would have been sent by SMS. */
export const listDemoOutbox = route({
  id: 'accounts.demoOutbox',
  method: 'GET',
  path: '/api/demo/outbox',
  action: 'place.browse',
  summary: { zh: '演示：短信发件箱', en: 'Demonstration: SMS outbox' },
  response: Type.Object(
    {
      messages: Type.Array(
        Type.Object({ id: Uuid, phone: Type.String(), text: Type.String(), at: Instant }, closed),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
