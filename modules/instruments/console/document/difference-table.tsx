import { StateTag, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { draftWords } from '../../locales/drafts.ts';
import { PlainTable } from '../page/scoring-tables.tsx';
import { stepsOf } from './at-path.ts';
import type { Difference } from './compare.ts';
import { placeName } from './place-name.ts';

/** Fields whose content decides what answers come to. */
const scoring = new Set([
  'items',
  'scales',
  'bands',
  'cutoffs',
  'alerts',
  'missing',
  'skips',
  'norms',
  'optionSets',
]);
const remarks = /\.(text|name|label|message|provenance|source|note|population)(\.|$)/;

/** Whether a difference may change a result; words and remarks do not. */
export const changesScore = (path: string): boolean =>
  scoring.has(String(stepsOf(path)[0])) && !remarks.test(path);

const atFirst = 40;

interface DifferenceTableProps {
  readonly label: string;
  readonly head: readonly [before: string, after: string];
  readonly before: unknown;
  readonly after: unknown;
  readonly differences: readonly Difference[];
}

/** Both sides of every difference, each at its place in words. */
export function DifferenceTable({
  label,
  head,
  before,
  after,
  differences,
}: DifferenceTableProps): ReactNode {
  const t = useText(draftWords);
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, atFirst);
  const cell = (value: Difference['before']) =>
    value === undefined || value === null || value === '' ? (
      <span className="kit-soft">{t('nothing')}</span>
    ) : (
      String(value)
    );
  return (
    <>
      <PlainTable label={label} isTitled head={[t('place'), ...head]}>
        {shown.map((one) => (
          <tr key={`${one.inNewer}${one.path}`}>
            <td>
              {say(placeName(one.inNewer ? after : before, one.path))}{' '}
              {changesScore(one.path) && <StateTag tone="amber">{t('changesScore')}</StateTag>}
            </td>
            <td>
              <del className="inst-before">{cell(one.before)}</del>
            </td>
            <td>
              <ins className="inst-after">{cell(one.after)}</ins>
            </td>
          </tr>
        ))}
      </PlainTable>
      {shown.length < differences.length && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('more', { n: differences.length - shown.length })}
        </Button>
      )}
    </>
  );
}
