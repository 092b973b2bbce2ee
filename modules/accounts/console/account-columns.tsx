import { formatDate, formatDateTime } from '@xinan/cn/dates';
import { type DataColumn, type Person, StateTag } from '@xinan/console-kit';
import { roles } from '@xinan/policy';
import type { Translator } from '@xinan/ui/i18n';
import { Button } from 'antd';
import type { AccountRow } from '../contract.ts';
import type { words } from '../locales/console.ts';
import type { AccountPowers } from './account-powers.ts';

type Row = AccountRow;

export interface AccountColumnsInput {
  readonly t: Translator<(typeof words)['zh']>;
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly locale: 'zh' | 'en';
  readonly powers: AccountPowers;
  readonly person: Person;
  readonly onRoles: (id: string) => void;
  readonly onDisable: (id: string) => void;
  readonly onReinvite: (id: string) => void;
}

export function accountColumns(input: AccountColumnsInput): DataColumn<Row>[] {
  const { t, say, locale, powers, person } = input;
  const seen = ({ lastSeenAt }: Row) =>
    lastSeenAt ? formatDateTime(new Date(lastSeenAt), locale) : t('never');
  const columns: DataColumn<Row>[] = [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <span className="account-name">
          <span className="account-name__name">{row.displayName}</span>
          {row.disabled && <StateTag>{t('disabled')}</StateTag>}
        </span>
      ),
      text: (row) => row.displayName,
    },
    {
      key: 'login',
      title: t('login'),
      render: (row) => <span className="kit-soft kit-num">{row.loginName ?? '—'}</span>,
      text: (row) => row.loginName,
    },
    {
      key: 'roles',
      title: t('roles'),
      render: (row) =>
        row.roles.length === 0 ? (
          <span className="kit-soft">{t('noRoles')}</span>
        ) : (
          <span className="account-roles">
            {row.roles.map((role) => (
              <StateTag key={role} tone="lake">
                {say(roles[role])}
              </StateTag>
            ))}
          </span>
        ),
      text: (row) => row.roles.map((role) => say(roles[role])).join('、'),
    },
    {
      key: 'institution',
      title: t('institution'),
      render: (row) => (row.institutionName ? say(row.institutionName) : '—'),
      text: (row) => (row.institutionName ? say(row.institutionName) : null),
    },
    {
      key: 'region',
      title: t('region'),
      optional: true,
      render: (row) => <span className="kit-num">{row.regionCode ?? '—'}</span>,
      text: (row) => row.regionCode,
    },
    {
      key: 'seen',
      title: t('lastSeen'),
      render: (row) => <span className="kit-soft">{seen(row)}</span>,
      text: seen,
    },
    {
      key: 'created',
      title: t('created'),
      optional: true,
      render: (row) => formatDate(new Date(row.createdAt), locale),
      text: (row) => formatDate(new Date(row.createdAt), locale),
    },
    {
      key: 'state',
      title: t('state'),
      optional: true,
      render: (row) => t(row.disabled ? 'disabled' : 'active'),
      text: (row) => t(row.disabled ? 'disabled' : 'active'),
    },
  ];
  if (!powers.grant && !powers.disable) return columns;
  return [
    ...columns,
    {
      key: 'manage',
      title: t('manage'),
      fixed: true,
      width: powers.reinvite ? 190 : 110,
      align: 'right',
      render: (row) => (
        <span className="account-actions">
          {powers.grant && (
            <Button
              type="text"
              aria-label={t('editRolesOf', { name: row.displayName })}
              onClick={() => input.onRoles(row.id)}
            >
              {t('editRoles')}
            </Button>
          )}
          {powers.reinvite && !row.disabled && row.id !== person.accountId && (
            <Button
              type="text"
              aria-label={t('reinviteOf', { name: row.displayName })}
              onClick={() => input.onReinvite(row.id)}
            >
              {t('reinvite')}
            </Button>
          )}
          {powers.disable && !row.disabled && row.id !== person.accountId && (
            <Button
              type="text"
              aria-label={t('disableOf', { name: row.displayName })}
              onClick={() => input.onDisable(row.id)}
            >
              {t('disable')}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
