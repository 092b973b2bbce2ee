import { Icon, Problem, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import { close } from '@xinan/ui/icons';
import { Button, Checkbox, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { listTasks, type TaskRow } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { type Correction, mostCorrections, withTask } from './correction.ts';
import type { CycleRecord } from './cycle-page.ts';
import type { Formulas } from './use-formulas.ts';

interface CorrectListProps {
  readonly cycle: CycleRecord;
  readonly formulas: Formulas;
  /** Given by the form. */
  readonly value?: readonly Correction[];
  readonly onChange?: (items: readonly Correction[]) => void;
}

/** The values to put right: found by indicator and place, each with its old figures beside the new ones. */
export function CorrectList({ cycle, formulas, value: items = [], onChange }: CorrectListProps): ReactNode {
  const t = useText(cycleWords);
  const put = (at: number, next: Correction) => onChange?.(items.with(at, next));
  return (
    <div className="steer-corrections">
      {items.length < mostCorrections ? (
        <Finder
          cycle={cycle}
          formulas={formulas}
          chosen={items}
          onPick={(task) => onChange?.(withTask(items, task))}
        />
      ) : (
        <p className="kit-soft">{t('correctFull')}</p>
      )}
      {items.length === 0 && <p className="kit-soft">{t('correctNone')}</p>}
      {items.map((item, at) => (
        <Item
          key={item.task.id}
          item={item}
          formulas={formulas}
          onChange={(next) => put(at, next)}
          onRemove={() => onChange?.(items.filter((_, place) => place !== at))}
        />
      ))}
    </div>
  );
}

interface FinderProps {
  readonly cycle: CycleRecord;
  readonly formulas: Formulas;
  readonly chosen: readonly Correction[];
  readonly onPick: (task: TaskRow) => void;
}

function Finder({ cycle, formulas, chosen, onPick }: FinderProps): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const [indicator, setIndicator] = useState<string | undefined>();
  const { data, error, isFetching, refetch } = useRouteQuery(
    listTasks,
    { query: { cycle: cycle.id, text: indicator, limit: 100 } },
    { enabled: indicator !== undefined, keepPrevious: false },
  );
  const taken = new Set(chosen.map(({ task }) => task.id));
  const tasks = (data?.rows ?? []).filter((task) => task.indicator === indicator && !taken.has(task.id));
  return (
    <div className="steer-finder">
      <label>
        <span>{t('correctIndicator')}</span>
        <Select
          aria-label={t('correctIndicator')}
          showSearch={{ optionFilterProp: 'label' }}
          value={indicator}
          options={formulas.indicators.map((code) => ({
            value: code,
            label: `${code} ${say(formulas.nameOf(code))}`,
          }))}
          onChange={setIndicator}
        />
      </label>
      <label>
        <span>{t('correctUnit')}</span>
        <Select
          aria-label={t('correctUnit')}
          value={null}
          loading={isFetching && indicator !== undefined}
          disabled={indicator === undefined}
          options={tasks.map((task) => ({ value: task.id, label: say(task.unit.name) }))}
          onChange={(id: string | null) => {
            const task = tasks.find((each) => each.id === id);
            if (task) onPick(task);
          }}
        />
      </label>
      {error && <Problem error={error} compact onRetry={() => void refetch()} />}
    </div>
  );
}

interface ItemProps {
  readonly item: Correction;
  readonly formulas: Formulas;
  readonly onChange: (next: Correction) => void;
  readonly onRemove: () => void;
}

const shown = (amount: number | null): string => (amount === null ? '—' : formatNumber(amount));

function Item({ item, formulas, onChange, onRemove }: ItemProps): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const { task, numerator, denominator, notApplicable } = item;
  const hasDenominator = formulas.hasDenominator(task.indicator);
  const value = formulas.valueOf(task.indicator, task.period, { numerator, denominator });
  const unit = say(task.valueUnit);
  const rows = [
    { key: 'numerator' as const, old: task.numerator, fresh: numerator },
    ...(hasDenominator ? [{ key: 'denominator' as const, old: task.denominator, fresh: denominator }] : []),
  ];
  return (
    <div className="kit-sheet-card">
      <div className="steer-correction__head">
        <p>
          <strong>{say(task.unit.name)}</strong>
          <span className="kit-soft">
            {' '}
            {task.indicator} {say(task.name)}
          </span>
        </p>
        <Button
          type="text"
          aria-label={t('remove')}
          icon={<Icon path={close} size={14} />}
          onClick={onRemove}
        />
      </div>
      <table className="steer-correction">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('old')}</th>
            <th scope="col">{t('fresh')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, old, fresh }) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td className="kit-num">{shown(old)}</td>
              <td>
                <InputNumber<number>
                  aria-label={`${t('fresh')} ${t(key)}`}
                  controls={false}
                  min={0}
                  value={notApplicable ? null : fresh}
                  disabled={notApplicable}
                  onChange={(amount) => onChange({ ...item, [key]: amount })}
                />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {t('value')} <span className="kit-soft">{unit}</span>
            </th>
            <td className="kit-num">{shown(task.value)}</td>
            <td className="kit-num steer-strong">{notApplicable ? t('notApplicable') : shown(value)}</td>
          </tr>
        </tbody>
      </table>
      <Checkbox
        checked={notApplicable}
        onChange={({ target }) => onChange({ ...item, notApplicable: target.checked })}
      >
        {t('correctNotApplicable')}
      </Checkbox>
    </div>
  );
}
