import { type DataColumn, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { InstrumentRow } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { kinds, licenceClasses } from '../../locales/tables.ts';
import { LicenceTag, OfferTags, standingWord, useAges, WordingTag } from '../pieces.tsx';

function Origin({ row }: { row: InstrumentRow }): ReactNode {
  const t = useText(words);
  if (row.origin === 'shipped') return null;
  return (
    <StateTag tone={row.origin === 'own' ? 'sky' : 'plain'}>
      {t(row.origin === 'own' ? 'originOwn' : 'originKey')}
    </StateTag>
  );
}

function useStandingText(): (row: InstrumentRow) => string {
  const t = useText(words);
  return (row) => (row.retired ? t('retired') : t(row.offered ? 'offered' : 'notOffered'));
}

export function useLibraryColumns(): DataColumn<InstrumentRow>[] {
  const t = useText(words);
  const say = useSay();
  const ages = useAges();
  const { locale } = useDesk();
  const standing = useStandingText();
  // The reader's own language first.
  const locales = locale === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <span className="kit-cell">
          <span className="kit-lead">
            <RoomLink to={`/instruments/${row.id}`}>{say(row.name)}</RoomLink>
            <Origin row={row} />
          </span>
          <span className="kit-soft inst-small">{row.abbr}</span>
        </span>
      ),
      text: (row) => `${say(row.name)} ${row.abbr}`,
    },
    {
      key: 'items',
      title: t('items'),
      width: 84,
      align: 'right',
      render: (row) => row.items,
      text: (row) => row.items,
    },
    {
      key: 'minutes',
      title: t('minutes'),
      width: 120,
      render: (row) => t('minutesOf', { n: row.minutes }),
      text: (row) => row.minutes,
    },
    {
      key: 'ages',
      title: t('ages'),
      width: 110,
      render: (row) => ages(row.minAge, row.maxAge),
      text: (row) => ages(row.minAge, row.maxAge),
    },
    {
      key: 'kind',
      title: t('filledInBy'),
      width: 130,
      render: (row) => say(kinds[row.kind]),
      text: (row) => say(kinds[row.kind]),
    },
    {
      key: 'licence',
      title: t('licence'),
      width: 150,
      render: (row) => <LicenceTag of={row.licenceClass} />,
      text: (row) => say(licenceClasses[row.licenceClass]),
    },
    ...locales.map(
      (of): DataColumn<InstrumentRow> => ({
        key: of,
        title: t(of),
        width: 110,
        render: (row) => <WordingTag standing={row.standing[of]} />,
        text: (row) => t(standingWord(row.standing[of])),
      }),
    ),
    {
      key: 'standing',
      title: t('standing'),
      width: 130,
      render: (row) => (
        <span className="kit-lead">
          <OfferTags row={row} />
        </span>
      ),
      text: standing,
    },
  ];
}

export function LibraryCard({ row }: { row: InstrumentRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const ages = useAges();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <RoomLink to={`/instruments/${row.id}`}>{say(row.name)}</RoomLink>
        <span className="kit-soft">{row.abbr}</span>
      </div>
      <div className="kit-list-card__tags">
        <OfferTags row={row} />
        <LicenceTag of={row.licenceClass} />
        <Origin row={row} />
      </div>
      <div className="kit-list-card__where kit-soft">
        {t('itemsOf', { n: row.items })} · {t('minutesOf', { n: row.minutes })} ·{' '}
        {ages(row.minAge, row.maxAge)} · {say(kinds[row.kind])}
      </div>
      <div className="inst-pair kit-soft">
        {t('zh')} <WordingTag standing={row.standing.zh} /> {t('en')}{' '}
        <WordingTag standing={row.standing.en} />
      </div>
    </div>
  );
}
