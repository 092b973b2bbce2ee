import { PaperPage, type RoomProps, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect, useState } from 'react';
import { printCrisisForm } from '../../contract.ts';
import type { CrisisFormName } from '../../forms/index.ts';
import { words } from '../../locales/console.ts';
import { formNames, formTitle } from './form-names.ts';

const isForm = (name: string | undefined): name is CrisisFormName =>
  formNames.includes(name as CrisisFormName);

/** A form of the case as it will leave the printer. */
export default function CrisisPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const id = params.id ?? '';
  const form = isForm(params.form) ? params.form : 'assessment';
  const answer = useRouteQuery(
    printCrisisForm,
    { params: { id, form }, query: { locale } },
    { keepPrevious: false },
  );
  return (
    <PaperPage
      back={{ to: `/crises/${id}`, label: t('back') }}
      name={t(formTitle[form])}
      hint={t(form === 'safety-plan' ? 'printPlanNote' : 'printNote')}
      paper={answer.data}
      error={answer.error}
      onRetry={() => void answer.refetch()}
      locale={locale}
      onLocale={setLocale}
    />
  );
}
