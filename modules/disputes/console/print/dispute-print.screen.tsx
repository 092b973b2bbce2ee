import { PaperPage, type RoomProps, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect, useState } from 'react';
import { printDisputeForm } from '../../contract.ts';
import { paperWords } from '../../locales/console-papers.ts';
import '../disputes.css';
import { isForm } from './form-names.ts';

/** A paper of the case as it will leave the printer. */
export default function DisputePrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(paperWords);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const id = params.id ?? '';
  const form = isForm(params.form) ? params.form : 'application';
  const sessionId = new URLSearchParams(window.location.search).get('session') ?? undefined;
  const answer = useRouteQuery(
    printDisputeForm,
    { params: { id, form }, query: { locale, sessionId } },
    { keepPrevious: false },
  );
  return (
    <PaperPage
      back={{ to: `/disputes/${id}`, label: t('backToCase') }}
      name={t(`form_${form}`)}
      hint={t('printNote')}
      paper={answer.data}
      error={answer.error}
      onRetry={() => void answer.refetch()}
      locale={locale}
      onLocale={setLocale}
    />
  );
}
