import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type CompiledSet, type IndicatorSet, indicatorsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getIndicatorScores as route } from '../../contract.ts';
import { countsPlaces, hiddenTowns, periodOf, scaleOf, type Steady, steadyTowns } from '../../domain.ts';
import { nameUnits, readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { intervalOf } from './get-unit-scores.ts';
import { readHidden, readScores, readTowns, type ScoreFound } from './read-scores.ts';
import { readRun } from './tell-run.ts';

interface Named {
  readonly name: { readonly zh: string; readonly en: string };
  readonly definition: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string } | null;
}

/** A theme, a level-1 or a level-2 of the set, or the total. */
function nameOfCode(set: IndicatorSet, code: string): Named | undefined {
  const indicator = indicatorsOf(set).find((one) => one.code === code);
  if (indicator) {
    const { zh, en } = indicator.unit;
    return { name: indicator.name, definition: indicator.definition, unit: { zh, en } };
  }
  const plain = { unit: null };
  if (code === 'total') return { name: { zh: '总分', en: 'Total' }, definition: set.title, ...plain };
  for (const theme of set.themes) {
    if (theme.code === code) return { name: theme.name, definition: theme.focus, ...plain };
    const group = theme.level1.find((one) => one.code === code);
    if (group) return { name: group.name, definition: theme.name, ...plain };
  }
  return undefined;
}

type Answer = OutputOf<typeof route>;
type Row = Answer['rows'][number];

interface Look {
  readonly levelOf: (code: string) => Row['level'];
  readonly nameOf: (code: string) => Row['unit']['name'];
  readonly hidden: ReadonlySet<string>;
  readonly scale: number | null;
  readonly steady: ReadonlyMap<string, Steady>;
}

const nothing = { value: null, score: null, numerator: null, denominator: null };

function tellPlace(row: ScoreFound, { levelOf, nameOf, hidden, scale, steady }: Look): Row {
  const suppressed = hidden.has(`${row.unit_code} ${row.code}`);
  const { value, score, numerator, denominator } = suppressed ? nothing : row;
  const drawn = steady.get(row.unit_code);
  return {
    unit: { code: row.unit_code, name: nameOf(row.unit_code) },
    level: levelOf(row.unit_code),
    value,
    score,
    numerator,
    denominator,
    interval: suppressed ? null : intervalOf(row, scale),
    shrunk: drawn?.estimate ?? null,
    shrunkInterval: drawn ? [...drawn.interval] : null,
    // That a town had nothing at all is a count too.
    status: suppressed && levelOf(row.unit_code) === 'town' ? '' : (row.status ?? ''),
    suppressed,
  };
}

const counts = ({ unit_code: unit, code, numerator, denominator }: ScoreFound) => ({
  unit,
  code,
  numerator,
  denominator,
});

interface TownsWanted {
  readonly runId: string;
  readonly code: string;
  /** Undefined: no towns are asked for. */
  readonly within: string | undefined;
  readonly county: ScoreFound | undefined;
  /** Places are counted, behind which stands nobody's case. */
  readonly isOfPlaces: boolean;
}

/** The towns of a county with what is hidden of them, and drawn towards it. */
async function readTownsOf(
  tx: ActorTx,
  { runId, code, within, county, isOfPlaces }: TownsWanted,
  { hidden, scale }: Pick<Look, 'hidden' | 'scale'>,
) {
  const all = within ? await readTowns(tx, runId, within) : [];
  const towns = all.filter((row) => row.code === code);
  const hiddenHere = isOfPlaces
    ? new Set<string>()
    : hiddenTowns(towns.map(counts), {
        county: county && counts(county),
        isCountyHidden: hidden.has(`${within} ${code}`),
      });
  const shown = towns.map(counts).filter(({ unit }) => !hiddenHere.has(`${unit} ${code}`));
  return {
    towns,
    codes: new Set(all.map((row) => row.code)),
    hidden: new Set([...hidden, ...hiddenHere]),
    steady: county ? steadyTowns(shown, { county, scale }) : new Map<string, Steady>(),
  };
}

/** Indicators that have values of towns, in the order of the set. */
const tellTold = ({ set }: CompiledSet, codes: ReadonlySet<string>): Answer['townsOf'] =>
  indicatorsOf(set)
    .filter(({ code }) => codes.has(code))
    .map(({ code, name }) => ({ code, name }));

/** One indicator, or one score, over the units of the reader's area, or over a county and its towns: the map and the comparison. */
export async function getIndicatorScores(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<Answer> {
  const run = await readRun(tx, params.id);
  const compiled = await readSet(tx, run.set_id);
  const named = nameOfCode(compiled.set, params.code);
  if (!named) throw new DomainError('record.not_found');
  const all = await readScores(tx, run.id, { code: params.code });
  const { within } = query;
  const rows = within ? all.filter(({ unit_code }) => unit_code === within) : all;
  const scale = scaleOf(compiled, params.code, periodOf(run.period));
  const below = await readTownsOf(
    tx,
    {
      runId: run.id,
      code: params.code,
      within,
      county: rows.find(({ unit_code }) => unit_code === within),
      isOfPlaces: countsPlaces(compiled.indicators.get(params.code)),
    },
    { hidden: await readHidden(tx, run.id, compiled.set, params.code), scale },
  );
  const places = [...rows, ...below.towns];
  const city = await readCityCode(tx);
  const nameOf = await nameUnits(
    tx,
    places.map(({ unit_code }) => unit_code),
  );
  const levelOf = (code: string) => (code === city ? 'city' : code.length > 6 ? 'town' : 'county');
  return {
    code: params.code,
    name: named.name,
    definition: named.definition,
    valueUnit: named.unit,
    rows: places.map((row) => tellPlace(row, { ...below, levelOf, nameOf, scale })),
    townsOf: tellTold(compiled, below.codes),
  };
}
