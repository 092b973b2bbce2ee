import { Icon, PageHeader, useDesk, useText } from '@xinan/console-kit';
import { formHtml } from '@xinan/documents/html';
import { print } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { petitionClocksForm } from '../../forms/index.ts';
import { words } from '../../locales/console.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Paper } from './paper.tsx';

/** 信访事项办理期限: the same sheet for everybody, so it is made here and asks the server for nothing. */
export default function PetitionClocksScreen(): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('clocksTitle')}
          hint={t('clocksNote')}
          actions={
            <>
              <LanguageChoice value={locale} onChange={setLocale} />
              <Button type="primary" icon={<Icon path={print} />} onClick={() => window.print()}>
                {t('printNow')}
              </Button>
            </>
          }
        />
      </div>
      <Paper name={t('clocksTitle')} html={formHtml(petitionClocksForm({ locale }))} />
    </>
  );
}
