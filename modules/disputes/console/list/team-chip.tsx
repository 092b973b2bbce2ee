import { Icon, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { actionOf } from '@xinan/policy';
import { getTeam } from '@xinan/practitioners/contract';
import { close } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';

/** The team whose work list is shown, by name for those who may look teams up; pressed, all teams' cases are shown again. */
export function TeamChip({ teamId, onRemove }: { teamId: string; onRemove: () => void }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const browses = actionOf('panel.browse').by;
  const { data } = useRouteQuery(
    getTeam,
    { params: { id: teamId } },
    { enabled: person.roles.some((role) => browses[role] !== undefined), keepPrevious: false },
  );
  const name = data ? say(data.name) : t('oneTeam');
  return (
    <Button className="dispute-chip" aria-label={t('ofEveryTeam', { name })} onClick={onRemove}>
      <span className="dispute-chip__name">{t('ofTeam', { name })}</span>
      <Icon path={close} size={12} />
    </Button>
  );
}
