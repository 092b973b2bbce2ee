import type { PlannedBook, PlannedCell, PlannedRow, PlannedSheet } from '@xinan/documents/workbook-plan';
import { type Band, roundHalfUp, type Text, treatments } from '@xinan/indicators';
import { periodWords } from '../collection/plan-collection.ts';
import { definitionNotes, heads, type ScoreColumn, scoreWords as words } from './words.ts';
import type { GroupView, ScoresView, UnitView } from './view.ts';

type Locale = 'zh' | 'en';
type Row = Readonly<Record<string, PlannedCell>>;

const publishedDecimals = 2;
const rounded = (value: number | null | undefined, decimals = publishedDecimals): number | null =>
  value === null || value === undefined ? null : roundHalfUp(value, decimals);

interface SheetOptions {
  readonly locale: Locale;
  readonly lead?: readonly PlannedRow[];
  readonly below?: readonly PlannedRow[];
  readonly fixedColumns?: number;
}

function planSheet(
  name: Text,
  columns: readonly ScoreColumn[],
  rows: readonly Row[],
  { locale, lead = [], below = [], fixedColumns = 2 }: SheetOptions,
): PlannedSheet {
  return {
    name: name[locale],
    headRow: lead.length + 1,
    fixedColumns,
    filter: below.length === 0,
    columns,
    rows: [
      ...lead,
      { look: 'head', cells: columns.map(({ header }) => header[locale]) },
      ...rows.map((row): PlannedRow => ({ look: 'body', cells: columns.map(({ key }) => row[key] ?? null) })),
      ...below,
    ],
  };
}

/** The band of an unrounded score; the one without bounds for no score. */
const bandOf = (score: number | null, legend: readonly Band[]): Band | undefined =>
  legend.find(({ min, max }) =>
    score === null
      ? min === null
      : min !== null && max !== null && score >= min && (score < max || (max === 100 && score <= 100)),
  );

interface Shown {
  readonly view: ScoresView;
  readonly locale: Locale;
}

/** A score with its colour; what is not published says so instead. */
function scoreCell(group: UnitView['groups'][number] | undefined, { view, locale }: Shown): PlannedCell {
  if (!group) return null;
  if (!group.published || group.score === null) return words.insufficient[locale];
  const colour = bandOf(group.score, view.legend)?.colour;
  return { value: rounded(group.score), look: colour ? { colour } : {} };
}

const groupOf = (unit: UnitView, code: string) => unit.groups.find((group) => group.code === code);
/** Rankings of more than one unit: a city alone is first of one. */
const rankingsOf = ({ rankings }: ScoresView) => rankings.filter(({ rows }) => rows.length > 1);
const rankOf = (view: ScoresView, unit: UnitView) =>
  rankingsOf(view)
    .find(({ level }) => level === unit.level)
    ?.rows.find((row) => row.unit === unit.id);

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

/** A long text as lines of a sheet: English breaks at spaces, Chinese anywhere. */
function breakLines(text: string, width: number): string[] {
  const pieces = text.match(/[\u0021-\u2e7f]+\s*|\s+|[^\s]/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}

function leadOf({ view, locale }: Shown, width: number): PlannedRow[] {
  const { set, run } = view;
  const facts = [
    `${set.title[locale]} ${set.version}（${set.edition}）`,
    `${words.kind[run.kind][locale]} · ${words.run[locale]} ${run.id} · ${run.computedOn} · ${words.seed[locale]} ${run.seed}`,
    ...breakLines(set.note[locale], width),
  ];
  return [
    { look: 'title', cells: [`${periodWords(run.period)[locale]} ${words.title[locale]}`] },
    ...facts.map((fact): PlannedRow => ({ look: 'lead', cells: [fact] })),
  ];
}

function overview(shown: Shown): PlannedSheet {
  const { view, locale } = shown;
  const columns: ScoreColumn[] = [
    ...heads.overview,
    ...view.themes.map(({ code, name }) => ({
      key: code,
      header: name,
      width: 11,
      kind: 'number' as const,
      decimals: 2,
    })),
  ];
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const rows = view.units.map((unit): Row => {
    const total = groupOf(unit, 'total');
    const band = total?.published ? bandOf(total.score, view.legend) : undefined;
    return {
      unit: unit.name[locale],
      level: words.levels[unit.level][locale],
      peerGroup: unit.peerGroup?.[locale] ?? null,
      total: scoreCell(total, shown),
      band: band?.[locale] ?? null,
      rank: rankOf(view, unit)?.rank ?? null,
      coverage: rounded(total?.coverage, 4),
      ...Object.fromEntries(view.themes.map(({ code }) => [code, scoreCell(groupOf(unit, code), shown)])),
    };
  });
  return planSheet(words.sheets.overview, columns, rows, {
    locale,
    lead: leadOf(shown, width),
    fixedColumns: 1,
  });
}

function groupRows(groups: readonly (GroupView & { theme?: string })[], shown: Shown): Row[] {
  const { view, locale } = shown;
  return groups.flatMap(({ code, name, weight, theme }) =>
    view.units.map((unit): Row => {
      const group = groupOf(unit, code);
      const isShown = group?.published === true && group.score !== null;
      return {
        code,
        name: name[locale],
        theme: theme ?? null,
        unit: unit.name[locale],
        score: scoreCell(group, shown),
        linear: isShown ? rounded(group.linear) : null,
        geometric: isShown ? rounded(group.geometric) : null,
        weight,
        weightUsed: rounded(group?.weightUsed, 6),
        coverage: rounded(group?.coverage, 4),
        state: words.state[group?.ranked ? 'ranked' : isShown ? 'shown' : 'insufficient'][locale],
      };
    }),
  );
}

function indicatorRows({ view, locale }: Shown): Row[] {
  const scores = view.units.map((unit) => ({
    unit,
    byCode: new Map(unit.indicators.map((score) => [score.code, score])),
  }));
  return view.indicators.flatMap(({ code, name, level1, measure, weight }) =>
    scores.map(({ unit, byCode }): Row => {
      const score = byCode.get(code);
      const base = {
        code,
        name: name[locale],
        level1,
        unit: unit.name[locale],
        measure: measure[locale],
        weight,
      };
      if (!score) return { ...base, status: words.outOfScope[locale] };
      const { mayShow, label } = treatments[score.status];
      // From a score the value could be reckoned back, so a suppressed one is not shown either.
      const shown = (value: number | null, decimals?: number): PlannedCell =>
        mayShow ? rounded(value, decimals) : '*';
      return {
        ...base,
        value: shown(score.value, 4),
        numerator: shown(score.numerator, 4),
        denominator: shown(score.denominator, 4),
        score: shown(score.score),
        weightUsed: rounded(score.weightUsed, 6),
        contribution: shown(score.contribution, 4),
        status: label[locale] === '*' ? words.suppressed[locale] : label[locale] || words.reported[locale],
      };
    }),
  );
}

function rankingRows({ view, locale }: Shown): Row[] {
  return rankingsOf(view).flatMap(({ level, rows }) =>
    rows.map(({ unit: id, score, rank, rankInGroup, stability, tieGroup }): Row => {
      const unit = view.units.find((each) => each.id === id);
      return {
        level: words.levels[level][locale],
        unit: unit?.name[locale] ?? id,
        peerGroup: unit?.peerGroup?.[locale] ?? null,
        score: rank === null ? words.insufficient[locale] : rounded(score),
        rank,
        rankInGroup,
        medianRank: stability?.medianRank ?? null,
        interval: stability ? `${stability.interval[0]}—${stability.interval[1]}` : null,
        tieGroup: tieGroup === null ? null : `${words.tie[locale]} ${tieGroup}`,
      };
    }),
  );
}

function conflictLines({ view, locale }: Shown): PlannedRow[] {
  const nameOf = (id: string) => view.units.find((unit) => unit.id === id)?.name[locale] ?? id;
  return view.orderConflicts.map(({ units: [one, other] }) => ({
    look: 'lead' as const,
    cells: [words.conflict[locale].replace('{one}', nameOf(one)).replace('{other}', nameOf(other))],
  }));
}

function definitionRows({ view, locale }: Shown): Row[] {
  const notes = definitionNotes.map(({ term, meaning }) => ({
    name: term[locale],
    definition: meaning[locale],
  }));
  return [
    ...view.indicators.map(
      ({ code, name, measure, definition, numerator, denominator, scoring, target, department }): Row => ({
        code,
        name: name[locale],
        definition: definition[locale],
        numerator: numerator[locale],
        denominator: denominator?.[locale] ?? '—',
        measure: measure[locale],
        scoring: scoring[locale],
        target: target[locale],
        department: department[locale],
      }),
    ),
    ...notes,
  ];
}

/** The results of a run as a workbook: overview, themes, level 1, every level-2 value, ranking with its intervals, definitions. */
export function planScores(view: ScoresView, locale: Locale = 'zh'): PlannedBook {
  const shown = { view, locale };
  const themes = [...view.themes, { code: 'total', name: words.total, weight: 1 }];
  const { sheets } = words;
  return {
    locale,
    sheets: [
      overview(shown),
      planSheet(sheets.themes, heads.groups, groupRows(themes, shown), { locale }),
      planSheet(sheets.level1, heads.level1, groupRows(view.level1, shown), { locale }),
      planSheet(sheets.indicators, heads.indicators, indicatorRows(shown), { locale }),
      planSheet(sheets.ranking, heads.ranking, rankingRows(shown), { locale, below: conflictLines(shown) }),
      planSheet(sheets.definitions, heads.definitions, definitionRows(shown), { locale }),
    ],
  };
}
