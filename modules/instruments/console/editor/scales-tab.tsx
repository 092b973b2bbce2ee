import { Icon, useText } from '@xinan/console-kit';
import { show } from '@xinan/scoring/explain';
import { close, plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { listAt, numberAt, textAt } from '../document/at-path.ts';
import { addScale, removeAt, setMethod, setParts } from './edit-document.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';
import {
  FaultsHere,
  ManyField,
  NumberField,
  PairField,
  SelectField,
  TextField,
  useChoices,
} from './fields.tsx';

export const comparisons = ['>=', '>', '<=', '<', '=='].map((value) => ({
  value,
  label: { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '==': '=' }[value] ?? value,
}));

function RangeLine({ path }: { path: string }): ReactNode {
  const t = useText(editorWords);
  const { document } = useEditor();
  const [low, high] = [numberAt(document, `${path}.range[0]`), numberAt(document, `${path}.range[1]`)];
  return (
    <p className="kit-by">
      {low === null || high === null
        ? t('rangeUnknown')
        : t('rangeNow', { low: show(low), high: show(high) })}
    </p>
  );
}

function ScaleCard({ index }: { index: number }): ReactNode {
  const t = useText(editorWords);
  const { document, change, put } = useEditor();
  const { items, scales } = useChoices();
  const path = `scales[${index}]`;
  const method = textAt(document, `${path}.method`);
  const own = listAt(document, `${path}.items`);
  const methods = (['sum', 'mean', 'count', 'composite', 'custom'] as const)
    .filter((one) => one !== 'custom' || method === 'custom')
    .map((value) => ({ value, label: t(value) }));
  return (
    <section className="inst-card" id={fieldIdAt(path)} tabIndex={-1}>
      <div className="inst-card__head">
        <strong>{textAt(document, `${path}.name.zh`) || textAt(document, `${path}.id`)}</strong>
        <Button
          size="small"
          type="text"
          aria-label={`${t('remove')} ${textAt(document, `${path}.id`)}`}
          icon={<Icon path={close} size={14} />}
          onClick={() => change((all) => removeAt(all, 'scales', index))}
        />
      </div>
      <PairField path={`${path}.name`} label={t('scaleName')} />
      <div className="inst-pairs">
        <TextField path={`${path}.id`} label={t('scaleId')} />
        <SelectField
          path={`${path}.method`}
          label={t('scaleMethod')}
          options={methods}
          onPick={(next) => change((all) => setMethod(all, index, next))}
        />
      </div>
      {method === 'composite' ? (
        <ManyField
          path={`${path}.of`}
          label={t('scaleParts')}
          options={scales.slice(0, index)}
          onPick={(of) => change((all) => setParts(all, index, of))}
        />
      ) : (
        <>
          <ManyField path={`${path}.items`} label={t('scaleItems')} options={items} />
          <ManyField
            path={`${path}.reverse`}
            label={t('scaleReverse')}
            options={items.filter(({ value }) => own.includes(value))}
          />
        </>
      )}
      {method === 'count' && (
        <div className="inst-pairs">
          <SelectField path={`${path}.counts.op`} label={t('countIf')} options={comparisons} />
          <NumberField path={`${path}.counts.value`} label={t('value')} whole />
        </div>
      )}
      {method !== 'custom' && (
        <div className="inst-thirds">
          <NumberField path={`${path}.multiplier`} label={t('multiplier')} />
          <NumberField path={`${path}.offset`} label={t('offset')} />
          <SelectField
            path={`${path}.rounding`}
            label={t('rounding')}
            whenEmpty="none"
            options={[
              { value: 'none', label: t('roundNone') },
              { value: 'truncate', label: t('truncate') },
              { value: 'nearest', label: t('nearest') },
            ]}
            onPick={(next) => put(`${path}.rounding`, next === 'none' ? undefined : next)}
          />
        </div>
      )}
      <RangeLine path={path} />
      <FaultsHere path={path} />
      <FaultsHere path={`${path}.range`} />
    </section>
  );
}

function MissingCard(): ReactNode {
  const t = useText(editorWords);
  const { document, put } = useEditor();
  const rule = textAt(document, 'missing.rule');
  return (
    <section className="inst-card" id={fieldIdAt('missing')} tabIndex={-1}>
      <div className="inst-card__head">
        <strong>{t('missing')}</strong>
      </div>
      <div className="inst-pairs">
        <SelectField
          path="missing.rule"
          label={t('missingRule')}
          options={[
            { value: 'none', label: t('missingNone') },
            { value: 'prorate', label: t('missingProrate') },
            { value: 'treat-as-positive', label: t('missingPositive') },
          ]}
          onPick={(next) => {
            put('missing.rule', next);
            put('missing.maxMissing', next === 'prorate' ? 1 : 0);
          }}
        />
        {rule === 'prorate' && <NumberField path="missing.maxMissing" label={t('maxMissing')} whole />}
      </div>
      <PairField path="missing.text" label={t('missingText')} />
      <TextField path="missing.source" label={t('source')} />
    </section>
  );
}

/** 计分: scales, what is done with their numbers, and missing answers. */
export function ScalesTab(): ReactNode {
  const t = useText(editorWords);
  const { document, change } = useEditor();
  return (
    <div className="inst-cards">
      <FaultsHere path="scales" />
      {listAt(document, 'scales').map((_, index) => (
        <ScaleCard key={index} index={index} />
      ))}
      <Button icon={<Icon path={plus} />} onClick={() => change(addScale)}>
        {t('addScale')}
      </Button>
      <MissingCard />
    </div>
  );
}
