import { Loading, LongText, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import type { EvidenceDesk } from '../evidence/use-evidence.ts';
import { DefinitionFacts } from '../record/definition-facts.tsx';
import { words } from '../words.ts';
import type { SheetRow } from './types.ts';
import type { RowDesk } from './use-row.ts';

/** Below an opened row: what the indicator means, its files, the note. */
export function RowDetail({
  row,
  desk,
  evidence,
  isTyped,
}: {
  row: SheetRow;
  desk: RowDesk;
  evidence: EvidenceDesk;
  isTyped: boolean;
}): ReactNode {
  const t = useText(words);
  const { record, note, type } = desk;
  return (
    <div className="collect-detail">
      <DefinitionFacts definition={row.definition} />
      {record ? <EvidenceList record={record} desk={evidence} mayChange={isTyped} /> : <Loading rows={2} />}
      {isTyped ? (
        <label className="collect-note">
          <span>{t('note')}</span>
          <LongText
            minRows={1}
            maxLength={2000}
            label={t('note')}
            value={note}
            onChange={(text) => type({ note: text })}
          />
        </label>
      ) : (
        note !== '' && (
          <p className="kit-text">
            {t('note')}：{note}
          </p>
        )
      )}
    </div>
  );
}

/** The kinds of evidence in short: given or missing. */
export function EvidenceChips({ row, given }: { row: SheetRow; given: readonly string[] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (row.mode === 'computed') return <span className="kit-soft">{t('computed')}</span>;
  return (
    <ul className="collect-chips">
      {row.definition.evidence.map(({ code, name }) => {
        const isGiven = given.includes(code);
        return (
          <li
            key={code}
            className={isGiven ? 'collect-chip collect-chip--given' : 'collect-chip'}
            title={say(name)}
          >
            <span aria-hidden="true">{isGiven ? '✓' : '○'}</span>
            <span className="kit-num">{code}</span>
            <span className="kit-hidden">
              {say(name)} {t(isGiven ? 'given' : 'wanted')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
