import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import { formatScore, formatShare } from '../format.ts';
import { ScoreMark } from '../page/marks.tsx';
import { BandScale } from './band-scale.tsx';
import type { ProofProps } from './proof-props.ts';
import { broughtBy, isRescaled } from './proof-data.ts';
import { proofWords } from './words.ts';

/** The members of a group: how wide each is (its weight) and how far it is filled (its score). */
export function MembersStep({ proof, bands, onCode }: ProofProps): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const brought = broughtBy(proof);
  const widest = Math.max(1, ...brought.map(({ full }) => full));
  return (
    <>
      <p>{say(proof.scoring)}</p>
      <BandScale score={proof.score} bands={bands} />
      <ScrollBox label={t('stepMembers')}>
        <table className="scores-table proof-members">
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col" className="scores-table__number">
                {t('weightUsed')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('memberScore')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('contribution')}
              </th>
              <th scope="col" aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {proof.members.map((member, i) => {
              const { points = null, full = 0 } = brought[i] ?? {};
              return (
                <tr key={member.code}>
                  <th scope="row">
                    <button type="button" className="proof-member" onClick={() => onCode(member.code)}>
                      <span className="scores-code">{member.code}</span> {say(member.name)}
                    </button>
                  </th>
                  <td className="scores-table__number">{formatShare(full / 100)}</td>
                  <td className="scores-table__number">
                    <ScoreMark score={member.score} bands={bands} />
                  </td>
                  <td className="scores-table__number">{formatScore(points)}</td>
                  <td>
                    <span className="proof-fill" style={{ width: `${(full / widest) * 100}%` }}>
                      <span style={{ width: `${full > 0 ? ((points ?? 0) / full) * 100 : 0}%` }} />
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {proof.score !== null && (
        <p className="scores-hint">
          {t('brought', { score: formatScore(proof.score), lost: formatScore(100 - proof.score) })}{' '}
          {isRescaled(proof) && t('weightsRescaled')}
        </p>
      )}
    </>
  );
}
