import { type DataColumn, DataTable, Empty, StateTag, useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import type { compareSetVersions } from '../../contract.ts';
import { tellText } from './draft/tell-value.ts';
import { fieldName } from './edit/field-names.ts';
import { setWords } from './words.ts';

type Change = OutputOf<typeof compareSetVersions>['changes'][number];

const shownAtOnce = 200;

/** Differences between two versions, line by line. */
export function CompareTable({
  changes,
  locale,
}: {
  readonly changes: readonly Change[];
  readonly locale: 'zh' | 'en';
}): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const kinds = { added: t('added'), removed: t('removed'), changed: t('changedKind') };
  const where = ({ code, name }: Change) => (code === '' ? t('whole') : `${code} ${name ? say(name) : ''}`);
  const what = ({ kind, field }: Change) => (kind === 'changed' ? say(fieldName(field)) : kinds[kind]);
  const told = (field: string, text: string) => tellText(field, text, locale);
  const columns: DataColumn<Change>[] = [
    { key: 'where', title: t('code'), width: 220, render: where, text: where },
    { key: 'what', title: t('field'), width: 120, render: what, text: what },
    {
      key: 'before',
      title: t('before'),
      render: ({ field, before }) => <span className="set-compare__before">{told(field, before)}</span>,
      text: ({ field, before }) => told(field, before),
    },
    {
      key: 'after',
      title: t('after'),
      render: ({ field, after }) => told(field, after),
      text: ({ field, after }) => told(field, after),
    },
    {
      key: 'scores',
      title: t('scores'),
      width: 110,
      render: ({ changesScores }) => (
        <StateTag tone={changesScores ? 'amber' : 'plain'}>{t(changesScores ? 'yes' : 'no')}</StateTag>
      ),
      text: ({ changesScores }) => t(changesScores ? 'yes' : 'no'),
    },
  ];
  return (
    <DataTable<Change>
      id="indicators.compare"
      caption={t('compare')}
      columns={columns}
      rows={changes.slice(0, shownAtOnce)}
      rowKey={({ code, field, kind }) => `${code} ${field} ${kind}`}
      exportName={t('compare')}
      empty={<Empty picture={null} title={t('noChange')} />}
    />
  );
}
