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
import { printLetter } from '../../contract.ts';
import { words } from '../../locales/console.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter of appointment as it will leave the printer. On paper only the letter itself is left of this page. */
export default function LetterPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const { data, error, refetch } = useRouteQuery(
    printLetter,
    { params: { id: params.letter ?? '' }, query: { locale } },
    { keepPrevious: false },
  );
  return (
    <>
      <div className="no-print">
        <PageHeader
          back={{ to: `/practitioners/${params.id ?? ''}`, label: t('person') }}
          title={t('letterTitle')}
          hint={t('printHint')}
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
          aria-label={t('letterTitle')}
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: data.html }}
        />
      )}
    </>
  );
}
