import {
  chartWords,
  type Drawing,
  heatMap,
  radar,
  radarLimits,
  ranking,
  themeRings,
  trendLines,
} from '@xinan/charts';
import { drawingToPng } from '@xinan/charts/png';
import { arrowOf } from '@xinan/indicators';
import type { PictureBlock } from '@xinan/documents';
import type { ReportSource } from './read-report.ts';
import type { ReportWords } from './report-words.ts';

type Locale = 'zh' | 'en';
const width = 640;
/** Twice the drawing's width is sharp in print. */
const widthPx = 2 * width;
/** The radar as tall as the room below the ranking. */
const widthsMm = { rings: 150, totals: 150, places: 150, web: 100, heat: 165 } as const;

const one = (value: number): string => value.toFixed(1);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${one(Math.abs(value))}`;
const frame = (title: string, locale: Locale) => ({ width, title, words: chartWords[locale], format: one });

function rings({ overview }: ReportSource, words: ReportWords, locale: Locale): Drawing {
  const city = overview.units.find(({ level }) => level === 'city') ?? overview.units[0];
  const scoreOf = (code: string) => {
    const cell = city?.groups.find((group) => group.code === code);
    const score = cell?.enough ? cell.score : null;
    const before = score === null || cell?.change == null ? null : score - cell.change;
    return { score, last: before };
  };
  const ring = ({ code, name }: { code: string; name: { zh: string; en: string } }) => ({
    key: code,
    label: name[locale],
    ...scoreOf(code),
  });
  return themeRings({
    ...frame(words.themes, locale),
    rings: overview.groups.filter(({ level }) => level === 'theme').map(ring),
    total: { key: 'total', label: words.total, ...scoreOf('total') },
  });
}

function totals({ trend }: ReportSource, words: ReportWords, locale: Locale): Drawing {
  return trendLines({
    ...frame(words.trend, locale),
    periods: trend.map(({ period }) => ({ key: period, label: period })),
    series: [
      {
        key: 'total',
        label: words.total,
        points: trend.map(({ score, corrected }) => ({
          value: score,
          ...(corrected ? { mark: 'rescored' as const } : {}),
        })),
      },
    ],
  });
}

function places({ overview, stability }: ReportSource, words: ReportWords, locale: Locale): Drawing {
  const units = stability.ranking?.units ?? [];
  return ranking({
    ...frame(words.ranking, locale),
    formatChange: signed,
    units: overview.ranking
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
      .map(({ unit, rank, interval }) => {
        const found = overview.units.find((each) => each.unit.code === unit);
        const total = found?.groups.find(({ code }) => code === 'total');
        const [low = 1, high = 1] = interval ?? [];
        return {
          key: unit,
          label: found?.unit.name[locale] ?? unit,
          rank,
          score: total?.score ?? null,
          interval: interval ? ([low, high] as const) : null,
          change: total?.change == null ? null : { arrow: arrowOf(total.change), points: total.change },
        };
      }),
    tieGroups: (stability.ranking?.tieGroups ?? []).map((group) =>
      group.map((place) => units[place]?.unit ?? ''),
    ),
  });
}

function web({ overview }: ReportSource, words: ReportWords, locale: Locale): Drawing {
  const themes = overview.groups.filter(({ level }) => level === 'theme');
  return radar({
    ...frame(words.radar, locale),
    axes: themes.map(({ code, name }) => ({ key: code, label: name[locale] })),
    series: overview.units
      .filter(({ level }) => level === 'county')
      .slice(0, radarLimits.mostSeries)
      .map(({ unit, groups }) => ({
        key: unit.code,
        label: unit.name[locale],
        values: themes.map(({ code }) => groups.find((group) => group.code === code)?.score ?? null),
      })),
  });
}

function heat({ overview }: ReportSource, words: ReportWords, locale: Locale): Drawing {
  const level1 = overview.groups.filter(({ level }) => level === 'level1');
  const themes = overview.groups.filter(({ level }) => level === 'theme');
  return heatMap({
    ...frame(words.heat, locale),
    bands: overview.legend.flatMap((band) =>
      band.min === null ? [] : [{ code: band.code, min: band.min, label: band[locale], colour: band.colour }],
    ),
    columnGroups: themes.map(({ code, name }) => ({
      key: code,
      label: name[locale],
      columns: level1
        .filter(({ parent }) => parent === code)
        .map((group) => ({ key: group.code, code: group.code, label: group.name[locale] })),
    })),
    groups: [
      {
        key: 'units',
        label: '',
        rows: overview.units.map(({ unit, groups }) => ({
          key: unit.code,
          label: unit.name[locale],
          cells: themes.flatMap((theme) =>
            level1
              .filter(({ parent }) => parent === theme.code)
              .map(({ code }) => {
                const cell = groups.find((group) => group.code === code);
                return cell?.enough ? { score: cell.score } : { score: null, status: 'insufficient' };
              }),
          ),
        })),
      },
    ],
  });
}

const drawings = { rings, totals, places, web, heat };
export type ChartName = keyof typeof drawings;
export const chartNames = Object.keys(drawings) as ChartName[];

/** One chart of the report as a picture for Word. */
export async function drawChart(
  name: ChartName,
  source: ReportSource,
  { words, locale }: { words: ReportWords; locale: Locale },
): Promise<PictureBlock> {
  const drawing = drawings[name](source, words, locale);
  const bytes = await drawingToPng(drawing, { widthPx });
  return {
    kind: 'picture',
    bytes,
    mediaType: 'image/png',
    alt: drawing.description,
    widthMm: widthsMm[name],
  };
}
