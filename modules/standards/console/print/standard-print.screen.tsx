import { PaperPage, type RoomProps, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect, useState } from 'react';
import { printVersion } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** A version as it will leave the printer. */
export default function StandardPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const [locale, setLocale] = useState(desk.locale);
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const { data, error, refetch } = useRouteQuery(
    printVersion,
    { params: { id: params.version ?? '' }, query: { locale } },
    { keepPrevious: false },
  );
  return (
    <PaperPage
      back={{ to: `/standards/${params.id ?? ''}`, label: t('toReader') }}
      name={t('printName')}
      hint={t('printHint')}
      paper={data}
      error={error}
      onRetry={() => void refetch()}
      locale={locale}
      onLocale={setLocale}
    />
  );
}
