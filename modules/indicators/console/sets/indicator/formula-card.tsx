import { useText } from '@xinan/console-kit';
import type { IndicatorFormula } from '@xinan/indicators';
import type { ReactNode } from 'react';
import { nameElements, reviseDenominator, reviseFormula, reviseSource } from '../draft/revise-indicator.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { ChoiceField, TickField } from '../fields/choice-field.tsx';
import { useFieldFaults } from '../fields/field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FormulaField } from '../formula/formula-field.tsx';
import type { CardProps } from './card-props.ts';

const sources = ['manual', 'computed'] as const;

export function FormulaCard({ indicator, put, replace }: CardProps): ReactNode {
  const t = useText(editWords);
  const { draft } = useEditDesk();
  const { formula, source } = indicator;
  const elementFaults = useFieldFaults('source/elements');
  const revise = (change: Partial<IndicatorFormula>) =>
    replace({ ...indicator, formula: reviseFormula(formula, change) });
  return (
    <Card title={t('formula')}>
      <ChoiceField
        field="source/type"
        label={t('source')}
        value={source.type}
        options={sources.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
        onChange={(type) => replace(nameElements(reviseSource(indicator, type, draft)))}
      />
      {elementFaults.map((words) => (
        <p key={words} className="set-field set-field--wide set-field__fault">
          {words}
        </p>
      ))}
      <Part part="numerator" {...{ indicator, put, replace }} />
      <TickField
        field="formula/denominator"
        label={t('hasDenominator')}
        value={formula.denominator !== null}
        onChange={(has) => replace(reviseDenominator(indicator, has))}
      />
      {formula.denominator && <Part part="denominator" {...{ indicator, put, replace }} />}
      <NumberField
        field="formula/factor"
        label={t('factor')}
        value={formula.factor}
        onChange={(factor) => revise({ factor })}
      />
      <TickField
        field="formula/annualised"
        label={t('annualised')}
        value={formula.annualised}
        onChange={(annualised) => revise({ annualised })}
      />
      <FormulaField
        mayUseInputs
        field="formula/expression"
        label={t('mainFormula')}
        hint={t('mainHint')}
        value={formula.expression}
        onChange={(expression) => put('formula/expression', expression)}
      />
    </Card>
  );
}

function Part({
  part,
  indicator,
  put,
}: CardProps & { readonly part: 'numerator' | 'denominator' }): ReactNode {
  const t = useText(editWords);
  const words = indicator.formula[part];
  if (!words) return null;
  const at = `formula/${part}`;
  return (
    <>
      <FormulaField
        field={`${at}/expression`}
        label={t(`${part}Formula`)}
        hint={t('formulaHint')}
        value={words.expression}
        onChange={(expression) => put(`${at}/expression`, expression)}
      />
      <TextField
        field={`${at}/zh`}
        label={t('partZh', { part: t(part) })}
        value={words.zh}
        onChange={(text) => put(`${at}/zh`, text)}
      />
      <TextField
        field={`${at}/en`}
        label={t('partEn', { part: t(part) })}
        value={words.en}
        onChange={(text) => put(`${at}/en`, text)}
      />
    </>
  );
}
