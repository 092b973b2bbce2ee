import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  Problem,
  RoomLink,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { Governing } from '../../contract/documents.ts';
import { getVersion } from '../../contract/reading.ts';
import { words } from '../../locales/console.ts';
import { DocumentView } from '../reader/document-view.tsx';

/** The clauses of a standard beside the page they govern. */
export default function ClauseDrawer({
  governing,
  onClose,
}: {
  governing: Governing;
  onClose: () => void;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const { data, error, refetch } = useRouteQuery(
    getVersion,
    { params: { id: governing.versionId } },
    { keepPrevious: false },
  );
  return (
    <Drawer open size={640} className="kit-drawer" title={say(governing.title)} onClose={onClose}>
      <p className="kit-hint kit-soft std-drawer__head">
        <span>{governing.code}</span>
        <span>{t('versionNo', { n: governing.number })}</span>
        <span>{t('fromOn', { from: formatDate(governing.validFrom, locale) })}</span>
        <RoomLink to={`/standards/${governing.standardId}`}>{t('fullText')}</RoomLink>
      </p>
      {error && <Problem error={error} compact onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={10} />}
      {data &&
        (data.body[locale].length > 0 ? (
          <DocumentView blocks={data.body[locale]} />
        ) : (
          <Empty picture={null} title={t('noText')} />
        ))}
    </Drawer>
  );
}
