import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { formatAmount, withUnit } from '../format.ts';
import { formulaInWords, formulaWithNumbers, type Proof, sumOfParts } from './proof-data.ts';
import { proofWords } from './words.ts';

/** The formula as people write it, with its numbers, and as it is stored. */
export function FormulaStep({ proof, formula }: { proof: Proof; formula: string }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const unit = proof.valueUnit ? say(proof.valueUnit) : '';
  const isHidden = proof.suppressed || proof.parts.some(({ suppressed }) => suppressed);
  const numbers = isHidden ? null : formulaWithNumbers(formula, sumOfParts(proof.parts));
  return (
    <dl className="proof-formula">
      <div>
        <dt>{t('formulaWords')}</dt>
        <dd>
          {formulaInWords(formula, {
            num: proof.numerator ? say(proof.numerator) : t('numerator'),
            den: proof.denominator ? say(proof.denominator) : t('denominator'),
          })}
        </dd>
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
                <b className="kit-num">{withUnit(formatAmount(proof.value), unit)}</b>
              </>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('formulaText')}</dt>
        <dd>
          <code>{formula}</code>
        </dd>
      </div>
    </dl>
  );
}
