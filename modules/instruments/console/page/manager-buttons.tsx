import { Problem, saveFile, useDesk, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { download } from '@xinan/ui/icons';
import { Icon } from '@xinan/console-kit';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { exportFhir, type InstrumentDetail } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { decideWords } from '../../locales/decide.ts';
import { BeginForm, type Beginning } from '../drafts/begin.form.tsx';
import { useMakers } from '../pieces.tsx';

/** Saves the form as a FHIR Questionnaire and says what that format cannot carry. */
function ExportButton({ detail }: { detail: InstrumentDetail }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const fhir = useRouteMutation(exportFhir, {
    onDone: ({ questionnaire }) =>
      saveFile(`${detail.id}.fhir.json`, JSON.stringify(questionnaire, null, 1), 'application/fhir+json'),
  });
  const losses = fhir.data?.losses ?? [];
  return (
    <>
      <Button
        icon={<Icon path={download} />}
        loading={fhir.isPending}
        onClick={() => fhir.mutate({ params: { instrumentId: detail.id }, query: { locale } })}
      >
        {t('exportFhir')}
      </Button>
      <Modal
        open={losses.length > 0 || fhir.error !== null}
        title={fhir.error ? t('exportFhir') : t('losses')}
        footer={null}
        onCancel={() => fhir.reset()}
      >
        {fhir.error && <Problem error={fhir.error} compact />}
        <ul className="inst-plain">
          {losses.map(({ path, message }) => (
            <li key={path + message.en}>
              {say(message)} <code className="kit-soft">{path}</code>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}

/** What a manager begins from here: a copy, a revision, a licence-holder's words. */
export function ManagerButtons({ detail }: { detail: InstrumentDetail }): ReactNode {
  const t = useText(decideWords);
  const { open } = useDesk();
  const { drafts } = useMakers();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const begin = (how: Beginning['how']) => setBeginning({ how, of: detail.id });
  return (
    <>
      {drafts && detail.origin === 'own' && !detail.draft && (
        <Button onClick={() => begin('revise')}>{t('correct')}</Button>
      )}
      {drafts && detail.origin === 'key' && !detail.draft && (
        <Button onClick={() => begin('words')}>{t('addWording')}</Button>
      )}
      {drafts && <Button onClick={() => begin('copy')}>{t('copy')}</Button>}
      <ExportButton detail={detail} />
      {beginning && (
        <BeginForm
          beginning={beginning}
          onClose={() => setBeginning(null)}
          onDone={({ id }) => open(`/instruments/drafts/${id}/edit`)}
        />
      )}
    </>
  );
}
