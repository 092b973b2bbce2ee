import { StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DraftChange } from '../draft/merge-drafts.ts';
import { tellValue } from '../draft/tell-value.ts';
import { setWords } from '../words.ts';
import { fieldName } from './field-names.ts';
import { editWords } from './words.ts';

/** Changes field by field: where, what it was, what it is. */
export function ChangeList({ changes }: { changes: readonly DraftChange[] }): ReactNode {
  const t = useText(setWords);
  const e = useText(editWords);
  const say = useSay();
  const { locale } = useDesk();
  const kinds = { added: t('added'), removed: t('removed'), changed: t('changedKind') };
  return (
    <ul className="set-changes">
      {changes.map(({ code, field, kind, before, after, changesScores }) => (
        <li key={`${code} ${field}`}>
          <p>
            <b>{code === '' ? e('whole') : code}</b>{' '}
            {kind === 'changed' ? say(fieldName(field)) : kinds[kind]}
            {changesScores && <StateTag tone="amber">{t('scores')}</StateTag>}
          </p>
          <p className="set-changes__values">
            {kind !== 'added' && <del>{tellValue(field, before, locale)}</del>}
            {kind !== 'removed' && <ins>{tellValue(field, after, locale)}</ins>}
          </p>
        </li>
      ))}
    </ul>
  );
}
