import { useText } from '@xinan/console-kit';
import type { InstrumentDraft } from '@xinan/scoring';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';
import { LicenceTag } from '../pieces.tsx';

/** 许可: who owns the text, and on which conditions it is used. */
export function LicenceSection({ of }: { of: InstrumentDraft }): ReactNode {
  const t = useText(words);
  const { licence, citation, notes } = of;
  const hints = { A: 'classAHint', B: 'classBHint', C: 'classCHint' } as const;
  const rows: [string, ReactNode][] = [
    [t('statement'), licence.statement],
    [
      t('conditions'),
      licence.conditions.length === 0 ? null : (
        <ul>
          {licence.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      ),
    ],
    [t('attribution'), licence.attribution],
    [t('zhRights'), licence.zhTextRights],
    [t('grant'), licence.grant && t('grantOf', { ...licence.grant, on: licence.grant.grantedOn })],
    [t('citation'), citation],
    [t('source'), licence.source],
    [t('confidence'), t(licence.confidence)],
    [
      t('notes'),
      notes.length === 0 ? null : (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <div className="inst-reading">
      <p className="inst-intro">
        <LicenceTag of={licence.class} /> <span className="kit-soft">{t(hints[licence.class])}</span>
      </p>
      <dl className="kit-pairs">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
