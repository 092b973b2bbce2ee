import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { formatAmount } from '../format.ts';
import { formulaInWords, formulaWithNumbers, type Proof, sumOfParts } from './proof-data.ts';
import { proofWords } from './words.ts';

/** The formula as people write it, with its numbers, and as it is stored. */
export function FormulaStep({ proof }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const isHidden = proof.suppressed || proof.parts.some(({ suppressed }) => suppressed);
  const numbers = isHidden ? null : formulaWithNumbers(proof.formula, sumOfParts(proof.parts));
  return (
    <dl className="proof-formula">
      <div>
        <dt>{t('formulaWords')}</dt>
        <dd>{formulaInWords(proof.formula, { num: t('numerator'), den: t('denominator') })}</dd>
      </div>
      {(numbers !== null || isHidden) && (
        <div>
          <dt>{t('formulaNumbers')}</dt>
          <dd>
            {isHidden ? (
              <span className="kit-soft">{t('formulaHidden')}</span>
            ) : (
              <>
                <span className="kit-num">{numbers}</span> ={' '}
                <b className="kit-num">{formatAmount(proof.value)}</b>
              </>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('formulaText')}</dt>
        <dd>
          <code>{proof.formula}</code>
        </dd>
      </div>
    </dl>
  );
}
