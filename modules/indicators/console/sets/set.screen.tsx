import {
  bytesOfBase64,
  PageHeader,
  saveFile,
  useDesk,
  useLiveRefetch,
  useRouteMutation,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { type Indicator, type IndicatorSetDraft, indicatorsOf } from '@xinan/indicators';
import { Alert, Button, Input, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { exportSet, freezeSet, getSet, type SetRow } from '../../contract.ts';
import { AdoptForm } from './adopt.form.tsx';
import { CompareSection } from './compare-section.tsx';
import { SetTag, useValidity } from './pieces.tsx';
import { setWords } from './words.ts';

function Indicators({ set }: { set: IndicatorSetDraft }): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const rows = indicatorsOf(set).filter(
    ({ code, name }) => wanted === '' || `${code} ${name.zh} ${name.en}`.toLowerCase().includes(wanted),
  );
  return (
    <section>
      <Input.Search
        allowClear
        aria-label={t('search')}
        placeholder={t('search')}
        style={{ maxInlineSize: 320, marginBlockEnd: 12 }}
        onChange={(event) => setText(event.target.value)}
      />
      <Table<Indicator>
        size="small"
        rowKey={({ code }) => code}
        dataSource={rows}
        pagination={{ pageSize: 30, hideOnSinglePage: true }}
        scroll={{ x: 900 }}
        expandable={{
          expandedRowRender: (row) => (
            <dl className="kit-facts">
              <dt>{t('definition')}</dt>
              <dd>{say(row.definition)}</dd>
              <dt>{t('formula')}</dt>
              <dd>
                <code>{row.formula.expression}</code> · {say(row.formula.numerator)}
                {row.formula.denominator ? ` / ${say(row.formula.denominator)}` : ''}
              </dd>
              <dt>{t('scoring')}</dt>
              <dd>{say(row.scoring)}</dd>
            </dl>
          ),
        }}
        columns={[
          { title: t('code'), dataIndex: 'code', width: 90 },
          { title: t('name'), render: (_, row) => say(row.name) },
          { title: t('unit'), width: 90, render: (_, row) => say(row.unit) },
          { title: t('weight'), width: 80, align: 'right', render: (_, row) => row.weight.toFixed(3) },
          { title: t('period'), width: 90, render: (_, row) => t(row.period) },
          { title: t('department'), width: 180, render: (_, row) => say(row.department) },
        ]}
      />
    </section>
  );
}

/** 指标集的一个版本: what it holds, what may be done with it, how it differs from another. */
export default function SetScreen({ params }: { params: Readonly<Record<string, string>> }): ReactNode {
  const id = params['id'] ?? '';
  const t = useText(setWords);
  const say = useSay();
  const { person, open } = useDesk();
  const validity = useValidity();
  const { data, error, refetch } = useRouteQuery(getSet, { params: { id } });
  useLiveRefetch('indicators.', refetch);
  const [isAdopting, setAdopting] = useState(false);
  const freeze = useRouteMutation(freezeSet, { onDone: () => void refetch() });
  const download = useRouteMutation(exportSet, {
    onDone: ({ fileName, base64 }) => saveFile(fileName, bytesOfBase64(base64), 'application/octet-stream'),
  });
  const fault = error ?? freeze.error ?? download.error;
  const manages = person.roles.includes('index_manager');
  const mayAdopt = person.roles.includes('index_approver') && data?.state === 'frozen';
  const actions = (row: SetRow) => (
    <>
      <Button onClick={() => download.mutate({ params: { id }, query: { format: 'excel' } })}>
        {t('exportExcel')}
      </Button>
      <Button onClick={() => download.mutate({ params: { id }, query: { format: 'json' } })}>
        {t('exportJson')}
      </Button>
      {manages && <Button onClick={() => open(`/indicators/experts/summary/${id}`)}>{t('experts')}</Button>}
      {manages && row.state === 'draft' && (
        <Button
          type="primary"
          loading={freeze.isPending}
          onClick={() => freeze.mutate({ params: { id }, body: { rowVersion: row.rowVersion } })}
        >
          {t('freeze')}
        </Button>
      )}
      {mayAdopt && !row.draftedByMe && (
        <Button type="primary" onClick={() => setAdopting(true)}>
          {t('adopt')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={data ? `${say(data.title)} ${data.version}` : t('sets')}
        hint={data ? say(data.note) : ''}
        actions={data && actions(data)}
      />
      {fault && <Alert type="error" showIcon title={fault.problem.title} />}
      {data && (
        <>
          <p>
            <SetTag state={data.state} /> {validity(data)} · {t('countsOf', data.counts)} ·{' '}
            {t('kinds', data.counts)}
          </p>
          {data.state === 'draft' && manages && <p className="kit-soft">{t('freezeHint')}</p>}
          {mayAdopt && data.draftedByMe && <Alert type="info" title={t('notOwn')} />}
          <Indicators set={data.document} />
          <CompareSection id={id} />
          {isAdopting && (
            <AdoptForm
              set={data}
              onClose={() => setAdopting(false)}
              onDone={() => {
                setAdopting(false);
                void refetch();
              }}
            />
          )}
        </>
      )}
    </>
  );
}
