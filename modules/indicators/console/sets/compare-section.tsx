import { Section, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Alert, Checkbox, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { compareSetVersions, listSets } from '../../contract.ts';
import { CompareTable } from './compare-table.tsx';
import { setWords } from './words.ts';

/** What differs from another version, in words, and whether scores change by it. */
export function CompareSection({ id }: { id: string }): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const { locale } = useDesk();
  const [other, setOther] = useState<string | undefined>();
  const [onlyScores, setOnlyScores] = useState(false);
  const { data: sets } = useRouteQuery(listSets, {});
  const { data, error } = useRouteQuery(
    compareSetVersions,
    { params: { id, other: other ?? id } },
    { enabled: other !== undefined },
  );
  const others = (sets ?? []).filter((set) => set.id !== id);
  if (others.length === 0) return null;
  const scoring = (data?.changes ?? []).filter(({ changesScores }) => changesScores);
  return (
    <Section title={t('compare')}>
      <div className="set-compare__head">
        <Select
          aria-label={t('compareWith')}
          placeholder={t('compareWith')}
          className="set-compare__pick"
          value={other}
          onChange={setOther}
          options={others.map((set) => ({
            value: set.id,
            label: `${set.version} · ${t(set.state)} · ${say(set.title)}`,
          }))}
        />
        {other && scoring.length > 0 && (
          <Checkbox checked={onlyScores} onChange={(event) => setOnlyScores(event.target.checked)}>
            {t('onlyScores')}
          </Checkbox>
        )}
      </div>
      {error && <Alert type="error" showIcon title={error.problem.title} />}
      {other && data && (
        <>
          <p role="status">
            {data.changes.length === 0
              ? t('noChange')
              : t('changed', { n: data.changes.length, m: scoring.length })}
          </p>
          {data.changes.length > 0 && (
            <CompareTable changes={onlyScores ? scoring : data.changes} locale={locale} />
          )}
        </>
      )}
    </Section>
  );
}
