import { Loading, Problem, RoomLink, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { getFollowCodes } from '../../contract.ts';
import { sides } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import type { FileFormProps } from './file-drawer.tsx';

/** 当事人查询码: read out or printed; each is for one person alone. */
export function FollowCodes({ onClose }: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { record } = useFileDesk();
  const { data, error, refetch } = useRouteQuery(getFollowCodes, { params: { id: record.id } });
  return (
    <Drawer open size={600} className="kit-drawer" title={t('codesTitle')} onClose={onClose}>
      <p className="kit-notice">{t('codesNote')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={5} />}
      {data && (
        <p>
          <RoomLink to={`/disputes/${record.id}/print/follow_slips`}>{t('printSlips')}</RoomLink>
        </p>
      )}
      <ul className="dispute-codes">
        {data?.codes.map(({ partyId, side, name, code, qrSvg }) => (
          <li key={partyId} className="kit-sheet-card">
            <span
              className="dispute-codes__qr"
              aria-hidden="true"
              dangerouslySetInnerHTML={{ __html: qrSvg }}
            />
            <span>
              <strong>{name}</strong> <span className="kit-soft">{say(sides[side])}</span>
              <span className="dispute-codes__code kit-num">{code}</span>
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
