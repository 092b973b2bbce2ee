import { localDateOf } from '@xinan/cn/dates';
import { serverNow, useRouteQuery } from '@xinan/console-kit';
import { formatPeriod, type Indicator, type Period, parsePeriod } from '@xinan/indicators';
import { useState } from 'react';
import { listCycles, readKnownValues } from '../../../contract.ts';
import { readNumber } from '../../collect/logic/read-number.ts';
import { endedPeriods } from '../../steer/ended-periods.ts';
import { figuresIn } from '../draft/revise-indicator.ts';
import { useEditDesk } from '../edit/desk.ts';
import { valuesOf } from './known-values.ts';
import { type Trial, tryIndicator } from './try-indicator.ts';

const periodsOffered = { month: 12, quarter: 8, year: 4 } as const;

/** Periods of the indicator's frequency, newest first, and the newest whose figures are in. */
function usePeriods(type: Period['type']): { readonly offered: readonly string[]; readonly newest: string } {
  const { data: cycles } = useRouteQuery(listCycles, { query: {} });
  const ended = endedPeriods(localDateOf(serverNow()), type, { count: periodsOffered[type] });
  const own = (cycles ?? []).filter(({ period }) => parsePeriod(period)?.type === type);
  const complete = own
    .filter(({ state }) => state !== 'collecting')
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return { offered: ended, newest: complete ?? ended[0] ?? '' };
}

/** The result of an indicator for one unit and period, from what is known and what was typed. */
export function useTrial(indicator: Indicator) {
  const { catalogue } = useEditDesk();
  const { formula, period: type, time_basis: basis } = indicator;
  const [unit, setUnit] = useState<string | undefined>();
  const [chosen, setPeriod] = useState<string | undefined>();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { offered, newest } = usePeriods(type);
  // The frequency may have been changed since.
  const period = chosen !== undefined && parsePeriod(chosen)?.type === type ? chosen : newest;
  const names = figuresIn([
    formula.numerator.expression,
    formula.denominator?.expression ?? '',
    formula.expression,
  ]);
  const { data, error, isFetching } = useRouteQuery(
    readKnownValues,
    { body: { ...(unit === undefined ? {} : { unit }), period, basis, names } },
    { enabled: period !== '' },
  );
  const known = data?.values ?? [];
  const numbers = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const reading = readNumber(text);
      return [name, reading.kind === 'number' ? reading.value : null];
    }),
  );
  const read = parsePeriod(period);
  const trial: Trial | null = read
    ? tryIndicator(indicator, { catalogue, period: read, values: valuesOf(names, known, numbers) })
    : null;
  return {
    names,
    known: new Map(known.map((one) => [one.name, one])),
    error,
    isFetching,
    units: data?.units ?? [],
    unit: unit ?? data?.unit,
    setUnit,
    period,
    periods: offered.includes(period) || read === null ? offered : [formatPeriod(read), ...offered],
    setPeriod,
    typed,
    type: (name: string, text: string) => setTyped((before) => ({ ...before, [name]: text })),
    clear: () => setTyped({}),
    trial,
  };
}

export type TrialDesk = ReturnType<typeof useTrial>;
