import { StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { expertWords } from '../expert-words.ts';
import { formatWeight } from '../experts/weight-bars.tsx';
import type { Summary } from './summary.ts';

/** Each expert's weights; who was not consistent, and where. */
export function ExpertTable({ summary }: { summary: Summary }): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const { members, experts } = summary;
  const nameAt = (at: number) => (members[at] ? say(members[at].name) : '');
  return (
    <details className="kit-more" open={experts.some(({ accepted }) => !accepted)}>
      <summary>{t('byExpert')}</summary>
      <div className="propose-experts" role="region" aria-label={t('byExpert')} tabIndex={0}>
        <table>
          <caption className="kit-hidden">{t('byExpert')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('expert')}</th>
              {members.map(({ code, name }) => (
                <th key={code} scope="col">
                  {say(name)}
                </th>
              ))}
              <th scope="col">CR</th>
            </tr>
          </thead>
          <tbody>
            {experts.map((expert, at) => (
              <tr key={at} className={expert.accepted ? '' : 'propose-experts__refused'}>
                <th scope="row">
                  <span className="propose-experts__who">
                    {expert.name}
                    {!expert.accepted && <StateTag tone="amber">{t('refused')}</StateTag>}
                    {expert.worst && (
                      <span className="kit-soft">
                        {t('worstPair', { a: nameAt(expert.worst.row), b: nameAt(expert.worst.column) })}
                      </span>
                    )}
                  </span>
                </th>
                {members.map(({ code }, place) => (
                  <td key={code} className="kit-num">
                    {formatWeight(expert.weights[place] ?? 0)}
                  </td>
                ))}
                <td className="kit-num">{expert.consistency.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
