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
import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { printCrisisForm } from '../../contract.ts';
import type { CrisisFormName } from '../../forms/index.ts';
import { words } from '../../locales/console.ts';
import '../crises.css';
import { formNames, formTitle } from './form-names.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const isForm = (name: string | undefined): name is CrisisFormName =>
  formNames.includes(name as CrisisFormName);

/** A form as it will leave the printer. On paper only the form itself is left of this page. */
export default function CrisisPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const id = params.id ?? '';
  const form = isForm(params.form) ? params.form : 'assessment';
  const { data, error, refetch } = useRouteQuery(
    printCrisisForm,
    { params: { id, form }, query: { locale } },
    { keepPrevious: false },
  );
  const name = t(formTitle[form]);
  return (
    <div className="crisis-print">
      <div className="no-print">
        <PageHeader
          back={{ to: `/crises/${id}`, label: t('back') }}
          title={t('printTitle', { form: name })}
          hint={t(form === 'safety-plan' ? 'printPlanNote' : 'printNote')}
          actions={
            data && (
              <>
                <Segmented
                  aria-label={t('printLanguage')}
                  value={locale}
                  options={[
                    { value: 'zh', label: '中文' },
                    { value: 'en', label: 'English' },
                  ]}
                  onChange={setLocale}
                />
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
      {data && (
        <div
          className="kit-paper"
          role="region"
          aria-label={name}
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: data.html }}
        />
      )}
    </div>
  );
}
