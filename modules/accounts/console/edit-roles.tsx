import { Icon, Problem, useDesk, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { type Role, roles, staffRoles } from '@xinan/policy';
import { info } from '@xinan/ui/icons';
import { Button, Checkbox, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { type AccountRow, grantRole } from '../contract.ts';
import { words } from '../locales/console.ts';
import { conflictingRole } from './exclusive-role.ts';

export interface EditRolesProps {
  readonly account: AccountRow;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Grants and takes back roles one by one; says why two of the three administrators cannot meet. */
export function EditRoles({ account, onClose, onChanged }: EditRolesProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const [held, setHeld] = useState<readonly Role[]>(account.roles);
  const [said, setSaid] = useState('');
  const grant = useRouteMutation(grantRole, {
    onDone: (row, { body }) => {
      setHeld(row.roles);
      setSaid(t(body.granted ? 'granted' : 'revoked', { role: say(roles[body.role]) }));
      onChanged();
    },
  });
  const isSelf = account.id === person.accountId;
  const conflict = staffRoles.map((role) => conflictingRole(held, role)).find((role) => role !== undefined);
  const isShut = (role: Role) =>
    isSelf || grant.isPending || (!held.includes(role) && conflictingRole(held, role) !== undefined);
  const pending = grant.isPending ? grant.variables.body.role : undefined;
  return (
    <Drawer
      open
      size={440}
      title={t('editRolesOf', { name: account.displayName })}
      closable={{ 'aria-label': t('done') }}
      onClose={onClose}
      footer={
        <Button type="primary" block onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p className="roles__hint">{t(isSelf ? 'rolesOwn' : 'rolesHint')}</p>
      {grant.error && <Problem error={grant.error} compact />}
      <ul className="roles">
        {staffRoles.map((role) => (
          <li key={role}>
            <Checkbox
              checked={role === pending ? grant.variables?.body.granted : held.includes(role)}
              disabled={isShut(role)}
              onChange={(event) =>
                grant.mutate({ params: { id: account.id }, body: { role, granted: event.target.checked } })
              }
            >
              {say(roles[role])}
            </Checkbox>
          </li>
        ))}
      </ul>
      {conflict && (
        <p className="roles__conflict">
          <Icon path={info} />
          <span>{t('rolesConflict', { role: say(roles[conflict]) })}</span>
        </p>
      )}
      <p className="kit-soft" role="status">
        {said}
      </p>
    </Drawer>
  );
}
