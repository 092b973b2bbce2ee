import type { FormBlock, PictureBlock, PrintedForm, TableBlock } from '@xinan/documents';
import type { ChartName } from './report-charts.ts';
import { namePeriod } from '../../domain/name-period.ts';
import { definitionsOf, type ReportSource } from './read-report.ts';
import type { ReportWords } from './report-words.ts';

interface Around {
  readonly words: ReportWords;
  readonly locale: 'zh' | 'en';
  readonly charts: Readonly<Record<ChartName, PictureBlock>>;
}

const right = 'right' as const;
const two = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
/** None where the change rounds to nothing. */
const signOf = (value: number): string => (Math.abs(value) < 0.005 ? '' : value < 0 ? '−' : '+');
const signed = (value: number | null): string =>
  value === null ? '—' : `${signOf(value)}${Math.abs(value).toFixed(2)}`;
const percent = (share: number | null): string => (share === null ? '—' : `${(100 * share).toFixed(1)}%`);

function about({ overview }: ReportSource, { words, locale }: Around): FormBlock[] {
  const { run } = overview;
  return [
    {
      kind: 'fields',
      pairsPerRow: 2,
      rows: [
        [
          { label: words.period, value: namePeriod(run.period, locale) },
          { label: words.state, value: words.states[run.state] },
        ],
        [
          { label: words.set, value: `${run.setTitle[locale]} ${run.setVersion}` },
          { label: words.seed, value: `${run.seed} / ${run.draws}` },
        ],
        [{ label: words.hashes, value: `${run.inputSha256}\n${run.resultSha256}`, span: 2 }],
      ],
    },
    { kind: 'paragraph', text: run.setNote[locale], indent: locale === 'zh' },
    { kind: 'heading', text: words.about },
    { kind: 'paragraph', text: words.method, indent: locale === 'zh' },
    { kind: 'paragraph', text: words.robust, indent: locale === 'zh' },
  ];
}

function totalsTable({ overview }: ReportSource, { words, locale }: Around): TableBlock {
  const themes = overview.groups.filter(({ level }) => level === 'theme');
  return {
    kind: 'table',
    columns: [
      { header: words.unit, share: 1.4 },
      ...themes.map(({ name }) => ({ header: name[locale], align: right })),
      { header: words.total, align: right },
      { header: words.band },
      { header: words.change, align: right },
      { header: words.coverage, align: right },
    ],
    rows: overview.units.map(({ unit, groups, band }) => {
      const cell = (code: string) => groups.find((group) => group.code === code);
      const shown = (code: string) => {
        const found = cell(code);
        return found?.enough ? two(found.score) : words.notEnough;
      };
      const legend = overview.legend.find(({ code }) => code === band);
      const total = cell('total');
      return [
        unit.name[locale],
        ...themes.map(({ code }) => shown(code)),
        shown('total'),
        legend?.[locale] ?? '—',
        signed(total?.change ?? null),
        percent(total?.coverage ?? null),
      ];
    }),
  };
}

function rankingTable({ overview }: ReportSource, { words, locale }: Around): FormBlock[] {
  const nameOf = (code: string) =>
    overview.units.find(({ unit }) => unit.code === code)?.unit.name[locale] ?? code;
  const factors = overview.sensitiveTo
    .map(({ factor }) => factor[locale])
    .join(locale === 'zh' ? '、' : ', ');
  return [
    {
      kind: 'table',
      columns: [
        { header: words.unit, share: 1.4 },
        { header: words.rank, align: right },
        { header: words.interval, align: right },
        { header: words.tie, align: right },
      ],
      rows: overview.ranking
        .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
        .map(({ unit, rank, interval, tieGroup }) => [
          nameOf(unit),
          rank === null ? '—' : String(rank),
          interval ? interval.join('–') : '—',
          tieGroup === null ? '—' : String(tieGroup),
        ]),
    },
    ...overview.orderConflicts.map(
      ([one = '', other = '']): FormBlock => ({
        kind: 'paragraph',
        text: words.conflict(nameOf(one), nameOf(other)),
      }),
    ),
    { kind: 'paragraph', text: factors ? words.sensitive(factors) : words.stable },
  ];
}

/** Level 1 by unit: what the heat map shows, as a table that prints. */
function level1Table({ overview }: ReportSource, { words, locale }: Around): TableBlock {
  const groups = overview.groups.filter(({ level }) => level === 'level1');
  return {
    kind: 'table',
    columns: [
      { header: words.name, share: 2.2 },
      ...overview.units.map(({ unit }) => ({ header: unit.name[locale], align: right })),
    ],
    rows: groups.map(({ code, name }) => [
      `${code} ${name[locale]}`,
      ...overview.units.map(({ groups: own }) => {
        const cell = own.find((group) => group.code === code);
        return cell?.enough ? two(cell.score) : words.notEnough;
      }),
    ]),
  };
}

function weakTable({ weaknesses }: ReportSource, { words, locale }: Around): TableBlock {
  return {
    kind: 'table',
    columns: [
      { header: words.code },
      { header: words.name, share: 3 },
      { header: words.unit, share: 1.3 },
      { header: words.score, align: right },
      { header: words.change, align: right },
      { header: words.department, share: 2 },
    ],
    rows: weaknesses.map(({ code, name, unit, score, change, department }) => [
      code,
      name[locale],
      unit.name[locale],
      two(score),
      signed(change),
      department[locale],
    ]),
  };
}

function appendixTable(source: ReportSource, { words, locale }: Around): TableBlock {
  const definitions = definitionsOf(source);
  return {
    kind: 'table',
    columns: [
      { header: words.code },
      { header: words.name, share: 2.2 },
      { header: words.value, share: 1.4, align: right },
      { header: words.score, align: right },
      { header: words.definition, share: 5 },
    ],
    rows: source.city.indicators.map((cell) => {
      const indicator = definitions.get(cell.code);
      const value = cell.suppressed
        ? words.hidden
        : cell.value === null
          ? words.missing
          : `${two(cell.value)} ${cell.valueUnit[locale]}`;
      return [
        cell.code,
        cell.name[locale],
        value,
        two(cell.score),
        `${indicator?.definition[locale] ?? ''} ${indicator?.scoring[locale] ?? ''}`.trim(),
      ];
    }),
  };
}

/** The report as pages: method, scores, charts, tables, and the definitions of all 158. */
export function reportForm(source: ReportSource, around: Around): PrintedForm {
  const { words, locale, charts } = around;
  const heading = (text: string): FormBlock => ({ kind: 'heading', text });
  return {
    locale,
    issuer: words.issuer,
    title: words.title,
    subtitle: namePeriod(source.overview.run.period, locale),
    documentNumber: words.no(source.overview.run.id.slice(-8)),
    blocks: [
      ...about(source, around),
      heading(words.results),
      charts.rings,
      totalsTable(source, around),
      charts.totals,
      heading(words.ranking),
      charts.places,
      ...rankingTable(source, around),
      charts.web,
      heading(words.level1),
      charts.heat,
      level1Table(source, around),
      heading(words.weak),
      weakTable(source, around),
      heading(words.appendix),
      appendixTable(source, around),
    ],
  };
}
