import { Loading, Problem, useRouteQuery, useText } from '@xinan/console-kit';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { proposeAgreement } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { AgreementDraft } from './agreement-draft.tsx';
import type { FileFormProps } from './file-drawer.tsx';

/** 起草协议: begins from the template filled with the case, or from the version there is. */
export function AgreementForm(props: FileFormProps): ReactNode {
  const t = useText(agreementWords);
  const { record } = useFileDesk();
  const { data, error, refetch } = useRouteQuery(proposeAgreement, {
    params: { id: record.id },
    query: {},
  });
  if (data) return <AgreementDraft {...props} proposal={data} />;
  return (
    <Drawer open size={920} className="kit-drawer" title={t('draftTitle')} onClose={props.onClose}>
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
    </Drawer>
  );
}
