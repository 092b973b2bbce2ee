import { useSay, useText } from '@xinan/console-kit';
import type { Indicator } from '@xinan/indicators';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { reviseScoring, scoringOfMethod } from '../draft/scoring-words.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { ChoiceField, TickField } from '../fields/choice-field.tsx';
import { useFieldFaults } from '../fields/field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { CardProps } from './card-props.ts';

type Scoring = Indicator['scoring'];

const methods = [
  { value: 'linear', words: 'linear' },
  { value: 'log', words: 'log' },
  { value: 'range', words: 'rangeMethod' },
  { value: 'steps', words: 'steps' },
] as const;

export function ScoringCard({ indicator, put }: CardProps): ReactNode {
  const t = useText(editWords);
  const { scoring } = indicator;
  const faults = useFieldFaults('scoring');
  const revise = (next: Scoring) => put('scoring', reviseScoring(scoring, next));
  return (
    <Card title={t('scoring')}>
      <ChoiceField<Scoring['method']>
        field="scoring/method"
        label={t('method')}
        value={scoring.method}
        options={methods.map(({ value, words }) => ({ value, label: t(words) }))}
        onChange={(method) => put('scoring', scoringOfMethod(scoring, method))}
      />
      {faults.length > 0 && (
        <div className="set-field set-field--wide" id="set-scoring" tabIndex={-1}>
          {faults.map((words) => (
            <p key={words} className="set-field__fault">
              {words}
            </p>
          ))}
        </div>
      )}
      <Posts scoring={scoring} revise={revise} />
      <TextField
        long
        field="scoring/zh"
        label={t('scoringZh')}
        value={scoring.zh}
        onChange={(text) => put('scoring/zh', text)}
      />
      <TextField
        long
        field="scoring/en"
        label={t('scoringEn')}
        value={scoring.en}
        onChange={(text) => put('scoring/en', text)}
      />
      <Target indicator={indicator} put={put} />
    </Card>
  );
}

const rangePosts = [
  { post: 'zero_low', words: 'zeroLow' },
  { post: 'full_low', words: 'fullLow' },
  { post: 'full_high', words: 'fullHigh' },
  { post: 'zero_high', words: 'zeroHigh' },
] as const;

interface PostsProps<Rule extends Scoring = Scoring> {
  readonly scoring: Rule;
  readonly revise: (scoring: Scoring) => void;
}

function Posts({ scoring, revise }: PostsProps): ReactNode {
  const t = useText(editWords);
  if (scoring.method === 'steps') return <Steps scoring={scoring} revise={revise} />;
  if (scoring.method === 'range')
    return rangePosts.map(({ post, words }) => (
      <NumberField
        key={post}
        field={`scoring/${post}`}
        label={t(words)}
        value={scoring[post]}
        onChange={(value) => revise({ ...scoring, [post]: value })}
      />
    ));
  return (['full', 'zero'] as const).map((post) => (
    <NumberField
      key={post}
      field={`scoring/${post}`}
      label={t(post)}
      value={scoring[post]}
      onChange={(value) => revise({ ...scoring, [post]: value })}
    />
  ));
}

function Steps({ scoring, revise }: PostsProps<Extract<Scoring, { method: 'steps' }>>): ReactNode {
  const t = useText(editWords);
  const { steps } = scoring;
  const change = (at: number, part: Partial<(typeof steps)[number]>) =>
    revise({ ...scoring, steps: steps.map((step, i) => (i === at ? { ...step, ...part } : step)) });
  const last = steps.at(-1);
  return (
    <>
      {steps.map((step, i) => (
        // A step has nothing but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <div key={i} className="set-field--wide set-step">
          <NumberField
            field={`scoring/steps/${i}/min`}
            label={t('stepMin', { n: i + 1 })}
            value={step.min}
            onChange={(min) => change(i, { min })}
          />
          <NumberField
            field={`scoring/steps/${i}/score`}
            label={t('stepScore', { n: i + 1 })}
            value={step.score}
            onChange={(score) => change(i, { score })}
          />
          <Button
            size="small"
            disabled={steps.length === 1}
            onClick={() => revise({ ...scoring, steps: steps.filter((_, at) => at !== i) })}
          >
            {t('removeStep', { n: i + 1 })}
          </Button>
        </div>
      ))}
      <div className="set-field--wide">
        <Button
          size="small"
          onClick={() =>
            revise({ ...scoring, steps: [...steps, { min: (last?.min ?? 1) - 1, score: last?.score ?? 0 }] })
          }
        >
          {t('addStep')}
        </Button>
      </div>
      <NumberField
        field="scoring/otherwise"
        label={t('otherwise')}
        value={scoring.otherwise}
        onChange={(otherwise) => revise({ ...scoring, otherwise })}
      />
    </>
  );
}

function Target({ indicator, put }: Pick<CardProps, 'indicator' | 'put'>): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { draft } = useEditDesk();
  const { target, direction } = indicator;
  const [low = 0, high = low] = typeof target.value === 'number' ? [target.value] : target.value;
  const isRange = direction === 'range';
  const set = (one: number, other: number) => put('target/value', isRange ? [one, other] : one);
  return (
    <>
      <NumberField
        field="target/value"
        label={t('target')}
        value={low}
        onChange={(value) => set(value, high)}
      />
      {isRange && (
        <NumberField
          field="target/value/1"
          label={t('targetHigh')}
          value={high}
          onChange={(value) => set(low, value)}
        />
      )}
      <PickField
        field="target/basis"
        label={t('targetBasis')}
        value={target.basis}
        options={Object.entries(draft.dictionaries.target_bases).map(([value, words]) => ({
          value,
          label: say(words),
        }))}
        onChange={(basis) => put('target/basis', basis)}
      />
      <TickField
        field="target/checked"
        label={t('targetChecked')}
        value={target.checked}
        onChange={(checked) => put('target/checked', checked)}
      />
      <TextField
        field="target/zh"
        label={t('targetZh')}
        value={target.zh}
        onChange={(text) => put('target/zh', text)}
      />
      <TextField
        field="target/en"
        label={t('targetEn')}
        value={target.en}
        onChange={(text) => put('target/en', text)}
      />
    </>
  );
}
