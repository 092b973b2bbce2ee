import {
  bytesOfBase64,
  Icon,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  saveFile,
  useDesk,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { download, print } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { printCounsellingForm } from '../../contract.ts';
import type { CounsellingFormName } from '../../forms/index.ts';
import { words } from '../../locales/console.ts';
import { formNames, formTitle } from './form-names.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Paper } from './paper.tsx';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const isForm = (name: string | undefined): name is CounsellingFormName =>
  formNames.includes(name as CounsellingFormName);

/** A form of a case, for its counsellor alone. */
export default function CounsellingPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const id = params.id ?? '';
  const form = isForm(params.form) ? params.form : 'consent';
  const { data, error, refetch } = useRouteQuery(
    printCounsellingForm,
    { params: { id, form }, query: { locale } },
    { keepPrevious: false },
  );
  const name = t(formTitle[form]);
  return (
    <>
      <div className="no-print">
        <PageHeader
          back={{ to: `/counselling/${id}`, label: t('back') }}
          title={t('printTitle', { form: name })}
          hint={t(form === 'consent' ? 'printConsentNote' : 'printRecordNote')}
          actions={
            data && (
              <>
                <LanguageChoice value={locale} onChange={setLocale} />
                <Button
                  icon={<Icon path={download} />}
                  onClick={() => saveFile(`${data.title}.docx`, bytesOfBase64(data.wordBase64), wordType)}
                >
                  {t('downloadWord')}
                </Button>
                <Button type="primary" icon={<Icon path={print} />} onClick={() => window.print()}>
                  {t('printNow')}
                </Button>
              </>
            )
          }
        />
      </div>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={12} />}
      {data && <Paper name={name} html={data.html} />}
    </>
  );
}
