import { useText } from '@xinan/console-kit';
import type { Aggregation, IndicatorSetDraft } from '@xinan/indicators';
import { type ReactNode, useRef } from 'react';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { ChoiceField, TickField } from '../fields/choice-field.tsx';
import { useFieldFaults } from '../fields/field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WeightTable } from './weight-table.tsx';

const numbers = [
  { field: 'missing/carry_forward_max_periods', words: 'carry' },
  { field: 'min_coverage/level1', words: 'coverageLevel1' },
  { field: 'min_coverage/theme', words: 'coverageTheme' },
  { field: 'min_coverage/total', words: 'coverageTotal' },
  { field: 'min_denominator_for_rank', words: 'minDenominator' },
  { field: 'small_cell_min', words: 'smallCell' },
] as const;

type Defaults = IndicatorSetDraft['calculation_defaults'];

const numberAt = (defaults: Defaults, field: (typeof numbers)[number]['field']): number => {
  const [step = '', below] = field.split('/');
  const value = defaults[step as keyof Defaults] as unknown;
  return (below === undefined ? value : (value as Record<string, number>)[below]) as number;
};

/** 全集: version and note, the weights of the themes, and the rules for what is missing. */
export function WholePage(): ReactNode {
  const t = useText(editWords);
  const { draft } = useEditDesk();
  return (
    <>
      <header className="set-entry">
        <h2 id="set-entry-title" tabIndex={-1}>
          {t('whole')}
        </h2>
      </header>
      <WeightTable members={draft.themes} pointer="/themes" />
      <HeadCard />
      <RulesCard />
    </>
  );
}

function HeadCard(): ReactNode {
  const t = useText(editWords);
  const { draft, put } = useEditDesk();
  const structure = useFieldFaults('counts');
  // What the set claimed when the editor was opened can be claimed again.
  const claim = useRef(draft.official_standard ?? { zh: '—', en: '—' });
  const text = (field: string, label: string, value: string, long = false) => (
    <TextField
      field={field}
      label={label}
      value={value}
      long={long}
      onChange={(next) => put(`/${field}`, next)}
    />
  );
  return (
    <Card title={t('head')}>
      {text('version', t('version'), draft.version)}
      {text('title/zh', t('titleZh'), draft.title.zh, true)}
      {text('title/en', t('titleEn'), draft.title.en, true)}
      {text('note/zh', t('noteZh'), draft.note.zh, true)}
      {text('note/en', t('noteEn'), draft.note.en, true)}
      <TickField
        field="counts"
        label={t('official')}
        hint={[...structure, t('officialHint')].join(' ')}
        value={draft.official_standard !== null}
        onChange={(claims) => put('/official_standard', claims ? claim.current : null)}
      />
    </Card>
  );
}

function RulesCard(): ReactNode {
  const t = useText(editWords);
  const { draft, put } = useEditDesk();
  const { calculation_defaults: defaults } = draft;
  return (
    <Card title={t('rules')}>
      <p className="set-field--wide kit-soft">{t('rulesHint')}</p>
      {numbers.map(({ field, words }) => (
        <NumberField
          key={field}
          field={`calculation_defaults/${field}`}
          label={t(words)}
          value={numberAt(defaults, field)}
          onChange={(value) => put(`/calculation_defaults/${field}`, value)}
        />
      ))}
      <ChoiceField<Aggregation>
        field="calculation_defaults/aggregation/theme_to_total"
        label={t('aggregation')}
        value={defaults.aggregation.theme_to_total}
        options={[
          { value: 'linear', label: t('linearAggregation') },
          { value: 'geometric', label: t('geometricAggregation') },
        ]}
        onChange={(value) => put('/calculation_defaults/aggregation/theme_to_total', value)}
      />
    </Card>
  );
}
