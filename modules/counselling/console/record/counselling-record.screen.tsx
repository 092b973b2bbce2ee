import {
  Empty,
  Loading,
  Problem,
  type RoomProps,
  useDesk,
  useLive,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import type { ReactNode } from 'react';
import { getCounselling, overseeCounselling } from '../../contract.ts';
import { counsellorRoles } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import '../counselling.css';
import { Oversight } from './oversight.tsx';
import { WorkRecord } from './work-record.tsx';

/** One case: the whole record for its counsellor, the assignment alone for the supervisor. */
export default function CounsellingRecordScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const { person } = useDesk();
  const id = params.id ?? '';
  const counsels = counsellorRoles.some((role) => person.roles.includes(role));
  const oversees = person.roles.includes('crisis_supervisor');
  const work = useRouteQuery(getCounselling, { params: { id } }, { enabled: counsels, keepPrevious: false });
  const isNotMine = !counsels || work.error?.problem.status === 404;
  const oversight = useRouteQuery(
    overseeCounselling,
    { params: { id } },
    { enabled: oversees && isNotMine, keepPrevious: false },
  );
  const shown = oversees && isNotMine ? oversight : work;
  useLive('counselling.', (event) => {
    // An empty id: the line was broken for a while, anything may have changed.
    if (event.id === id || event.id === '') void shown.refetch();
  });
  const { error } = shown;
  const problem = error && <Problem error={error} compact onRetry={() => void shown.refetch()} />;
  if (shown === oversight && oversight.data)
    return <Oversight key={id} record={oversight.data} problem={problem} />;
  if (shown === work && work.data) return <WorkRecord key={id} record={work.data} problem={problem} />;
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFoundTitle')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={() => void shown.refetch()} /> : <Loading rows={10} />;
}
