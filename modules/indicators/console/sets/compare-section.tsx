import { useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Alert, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { compareSetVersions, listSets } from '../../contract.ts';
import { setWords } from './words.ts';

/** What differs from another version, and whether scores change by it. */
export function CompareSection({ id }: { id: string }): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const [other, setOther] = useState<string | undefined>();
  const { data: sets } = useRouteQuery(listSets, {});
  const { data, error } = useRouteQuery(
    compareSetVersions,
    { params: { id, other: other ?? id } },
    { enabled: other !== undefined },
  );
  const others = (sets ?? []).filter((set) => set.id !== id);
  if (others.length === 0) return null;
  const kinds = { added: t('added'), removed: t('removed'), changed: t('changedKind') };
  return (
    <section>
      <h2>{t('compare')}</h2>
      <Select
        aria-label={t('compareWith')}
        placeholder={t('compareWith')}
        style={{ minInlineSize: 280 }}
        value={other}
        onChange={setOther}
        options={others.map((set) => ({ value: set.id, label: `${say(set.title)} ${set.version}` }))}
      />
      {error && <Alert type="error" showIcon title={error.problem.title} />}
      {other && data && (
        <>
          <p role="status">
            {data.changes.length === 0
              ? t('noChange')
              : t('changed', {
                  n: data.changes.length,
                  m: data.changes.filter(({ changesScores }) => changesScores).length,
                })}
          </p>
          <Table
            size="small"
            rowKey={({ code, field, kind }) => `${code} ${field} ${kind}`}
            dataSource={[...data.changes]}
            pagination={{ pageSize: 20, hideOnSinglePage: true }}
            scroll={{ x: 900 }}
            columns={[
              {
                title: t('code'),
                width: 200,
                render: (_, row) => `${row.code} ${row.name ? say(row.name) : ''}`,
              },
              { title: t('state'), width: 80, render: (_, row) => kinds[row.kind] },
              { title: t('field'), dataIndex: 'field', width: 110 },
              { title: t('before'), dataIndex: 'before', ellipsis: true },
              { title: t('after'), dataIndex: 'after', ellipsis: true },
              { title: t('scores'), width: 90, render: (_, row) => t(row.changesScores ? 'yes' : 'no') },
            ]}
          />
        </>
      )}
    </section>
  );
}
