import {
  DataTable,
  Empty,
  Icon,
  PageHeader,
  useDesk,
  useRefresh,
  useRoutePages,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { type Role, roles, staffRoles } from '@xinan/policy';
import { plus, search } from '@xinan/ui/icons';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { type AccountRow, listAccounts } from '../contract.ts';
import { words } from '../locales/console.ts';
import { accountColumns } from './account-columns.tsx';
import { accountPowers } from './account-powers.ts';
import { CreateAccount } from './create-account.tsx';
import { DisableAccount } from './disable-account.tsx';
import { EditRoles } from './edit-roles.tsx';
import { ReinviteAccount } from './reinvite-account.tsx';
import './accounts.css';

type Row = AccountRow;
type Open =
  | { readonly kind: 'create' }
  | { readonly kind: 'roles' | 'disable' | 'reinvite'; readonly id: string }
  | null;

/** Accounts of staff: the system administrator opens and disables, the security administrator grants, the auditor reads. */
export default function AccountsScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person, locale } = useDesk();
  const refresh = useRefresh();
  const powers = accountPowers(person.roles);
  const [filters, change] = useUrlFilters(['search', 'role']);
  const asked = useDeferredValue(filters);
  const [open, setOpen] = useState<Open>(null);
  const list = useRoutePages(listAccounts, {
    query: { search: asked.search, role: asked.role as Role | undefined, limit: 50 },
  });
  const chosen: Row | undefined =
    open && 'id' in open ? list.rows?.find(({ id }) => id === open.id) : undefined;
  const isFiltered = filters.search !== undefined || filters.role !== undefined;
  const close = () => setOpen(null);
  const reload = () => void refresh(listAccounts);

  const filterFields = (
    <>
      <Input
        className="accounts__search"
        allowClear
        maxLength={60}
        aria-label={t('search')}
        placeholder={t('search')}
        prefix={<Icon path={search} size={14} />}
        value={filters.search ?? ''}
        onChange={(event) => change({ search: event.target.value || undefined })}
      />
      <Select
        className="accounts__role"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('role')}
        placeholder={t('role')}
        value={filters.role}
        options={staffRoles.map((role) => ({ value: role as string, label: say(roles[role]) }))}
        onChange={(role: string | undefined) => change({ role })}
      />
    </>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t(powers.create ? 'hintCreate' : powers.grant ? 'hintGrant' : 'hintRead')}
        actions={
          powers.create && (
            <Button type="primary" icon={<Icon path={plus} />} onClick={() => setOpen({ kind: 'create' })}>
              {t('create')}
            </Button>
          )
        }
      />
      <DataTable<Row>
        id="accounts.list"
        caption={t('caption')}
        columns={accountColumns({
          t,
          say,
          locale,
          powers,
          person,
          onRoles: (id) => setOpen({ kind: 'roles', id }),
          onDisable: (id) => setOpen({ kind: 'disable', id }),
          onReinvite: (id) => setOpen({ kind: 'reinvite', id }),
        })}
        rows={list.rows}
        rowKey={({ id }) => id}
        rowClass={({ disabled }) => (disabled ? 'account--disabled' : '')}
        error={list.error}
        onRetry={() => void list.refetch()}
        filters={filterFields}
        exportName={t('fileName')}
        more={{
          has: list.hasNextPage,
          loading: list.isFetchingNextPage,
          load: () => void list.fetchNextPage(),
        }}
        empty={
          isFiltered ? (
            <Empty
              picture={null}
              title={t('noneTitle')}
              hint={t('noneHint')}
              action={
                <Button onClick={() => change({ search: undefined, role: undefined })}>{t('clear')}</Button>
              }
            />
          ) : (
            <Empty title={t('emptyTitle')} hint={t('emptyHint')} />
          )
        }
      />
      {open?.kind === 'create' && <CreateAccount onClose={close} onCreated={reload} />}
      {open?.kind === 'roles' && chosen && <EditRoles account={chosen} onClose={close} onChanged={reload} />}
      {open?.kind === 'reinvite' && chosen && (
        <ReinviteAccount account={chosen} onClose={close} onDone={reload} />
      )}
      {open?.kind === 'disable' && chosen && (
        <DisableAccount account={chosen} onClose={close} onDone={reload} />
      )}
    </>
  );
}
