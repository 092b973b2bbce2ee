import '@xinan/charts/charts.css';
import '../scores.css';
import './proof.css';
import {
  Icon,
  PageHeader,
  type RoomProps,
  useDesk,
  useLiveRefetch,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { info, print as printer } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { explainScore, getOverview } from '../../../contract.ts';
import { addressOf, paths } from '../address.ts';
import { legendOf } from '../legend.ts';
import { ProofAnswer } from './proof-answer.tsx';
import { proofWords } from './words.ts';

/** 这个数字从哪里来, as a page of its own: to be sent, printed, and checked. */
export default function ProofScreen({ params }: RoomProps): ReactNode {
  const { run = '', unit = '', code = '' } = params;
  const t = useText(proofWords);
  const say = useSay();
  const { locale, open } = useDesk();
  const refresh = useRefresh();
  const { data } = useRouteQuery(getOverview, { query: { run } });
  useLiveRefetch('indicators.', () => refresh(explainScore, getOverview));
  return (
    <div className="scores proof-page">
      <PageHeader
        title={t('title')}
        back={{ to: addressOf(paths.tree(unit), { run }), label: t('backToTree') }}
        actions={<Button icon={<Icon path={printer} />} onClick={() => print()} aria-label={t('title')} />}
      />
      {data && (
        <p className="scores-note">
          <Icon path={info} size={14} /> <span>{say(data.run.setNote)}</span>
        </p>
      )}
      <ProofAnswer
        key={code}
        run={run}
        unit={unit}
        code={code}
        bands={data ? legendOf(data, locale) : []}
        onCode={(next) => open(paths.proof(run, unit, next))}
      />
    </div>
  );
}
