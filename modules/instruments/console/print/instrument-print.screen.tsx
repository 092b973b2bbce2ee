import { PaperPage, type RoomProps, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { Segmented } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { printInstrument } from '../../contract.ts';
import { printWords } from '../../locales/print.ts';

type Scoring = 'with' | 'without';

/** 打印量表: the questionnaire as it will leave the printer, with its scoring page or without. */
export default function InstrumentPrintScreen({ params }: RoomProps): ReactNode {
  const t = useText(printWords);
  const desk = useDesk();
  const instrumentId = params.id ?? '';
  const [locale, setLocale] = useState(desk.locale);
  const [scoring, setScoring] = useState<Scoring>('without');
  useEffect(() => setLocale(desk.locale), [desk.locale]);
  const { data, error, refetch } = useRouteQuery(
    printInstrument,
    { params: { instrumentId }, query: { locale, scoring } },
    { keepPrevious: false },
  );
  return (
    <PaperPage
      back={{ to: `/instruments/${instrumentId}`, label: t('toInstrument') }}
      name={t('paper')}
      hint={t('hint')}
      paper={data}
      error={error}
      onRetry={() => void refetch()}
      locale={locale}
      onLocale={setLocale}
      choices={
        <Segmented<Scoring>
          aria-label={t('sheets')}
          value={scoring}
          options={[
            { value: 'without', label: t('questionsOnly') },
            { value: 'with', label: t('withScoring') },
          ]}
          onChange={setScoring}
        />
      }
    />
  );
}
