import { chartWords, intervalDots } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { consoleHref, Empty, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import { CountyMap, stepColor, type Step, TownMap } from '@xinan/console-kit/map';
import { type ReactNode, useCallback, useState } from 'react';
import { paths } from '../address.ts';
import { formatAmount, formatScore, withUnit } from '../format.ts';
import { legendOf } from '../legend.ts';
import { Legend } from '../page/marks.tsx';
import type { ScoreView } from '../page/score-page.tsx';
import { type Answer, dotsOf, type Measure, rowsBelow, sortTowns } from './map-data.ts';
import { mapRegions } from './map-regions.ts';
import { MapTable } from './map-table.tsx';
import { TownList } from './town-list.tsx';
import { mapWords } from './words.ts';

interface DetailProps {
  readonly view: ScoreView;
  readonly answer: Answer;
  readonly place: { readonly region: string; readonly whole: boolean; readonly name: string };
  readonly measure: Measure;
}

/** The schematic map with its legend, the same as dots with intervals, and as a table. */
export function MapDetail({ view, answer, place, measure }: DetailProps): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  const { locale, dark, open } = useDesk();
  const [lit, setLit] = useState<string | null>(null);
  const { region, whole } = place;
  const { overview, to } = view;
  const bands = legendOf(overview, locale);
  const rows = rowsBelow(answer.rows, region, whole);
  const words = { none: t('none'), hidden: t('hidden') };
  const { regions, steps } = mapRegions(rows, { measure, region, bands, dark, locale, words });
  const label = t('mapOf', { region: place.name, name: say(answer.name) });
  const unit = measure === 'value' && answer.valueUnit ? say(answer.valueUnit) : '';
  const dotsWord = measure === 'score' ? 'dotsScore' : whole ? 'dots' : 'dotsTowns';
  const isAllHidden = !whole && sortTowns(rows).shown.length === 0;
  const draw = useCallback(
    (width: number) => {
      const below = rowsBelow(answer.rows, region, whole);
      const own = below.find((row) => row.unit.code === region);
      const value = measure === 'score' ? own?.score : own?.value;
      return intervalDots({
        width,
        title: t(dotsWord),
        words: chartWords[locale],
        format: measure === 'score' ? formatScore : formatAmount,
        units: dotsOf(whole ? below : sortTowns(below).shown, { measure, region, locale }),
        ...(value == null ? {} : { reference: { label: own?.unit.name[locale] ?? t('cityLine'), value } }),
      });
    },
    [answer, region, whole, measure, dotsWord, locale, t],
  );
  const pathOf = (code: string) => to(paths.map(answer.code, code));
  const shared = { regions, label, lit, onLight: setLit };
  return (
    <>
      <p className="scores-definition">
        <strong>{say(answer.name)}</strong> {say(answer.definition)}
      </p>
      <div className="scores-two scores-two--map">
        <figure className="scores-card scores-map">
          {whole ? (
            <CountyMap
              {...shared}
              hrefOf={(code) => consoleHref(pathOf(code))}
              onOpen={(code) => open(pathOf(code))}
            />
          ) : (
            <TownMap {...shared} county={region} />
          )}
          <figcaption>
            {measure === 'score' ? <Legend bands={bands} /> : <Steps steps={steps} unit={unit} />}
            <p className="scores-hint">
              {t('note')} {rows.some(({ suppressed }) => suppressed) && t('suppressedNote')}
            </p>
          </figcaption>
        </figure>
        <section className="scores-card">
          <div className="scores-card__head">
            <h2>{t(dotsWord)}</h2>
          </div>
          {isAllHidden ? (
            <Empty title={t('allHidden')} hint={t('allHiddenHint')} picture={null} />
          ) : (
            <>
              <FittedChart draw={draw} />
              {measure === 'value' && (
                <p className="scores-hint">{t(whole ? 'dotsHint' : 'dotsTownsHint')}</p>
              )}
            </>
          )}
        </section>
      </div>
      <Section title={t('table')}>
        {whole ? (
          <MapTable view={view} answer={answer} rows={rows} lit={lit} onLight={setLit} />
        ) : (
          <>
            <TownList answer={answer} rows={rows} lit={lit} onLight={setLit} />
            <p className="scores-hint">
              {t('shrunkHint')} {t('lookOnly')}
            </p>
          </>
        )}
      </Section>
    </>
  );
}

function Steps({ steps, unit }: { steps: readonly Step[]; unit: string }): ReactNode {
  const t = useText(mapWords);
  const { dark } = useDesk();
  return (
    <ul className="kit-legend" aria-label={t('legend')}>
      {steps.map(({ from, to }, place) => (
        <li key={from}>
          <span
            className="kit-legend__box"
            style={{ background: stepColor(place, steps.length, dark ? 'dark' : 'light') }}
          />
          {to === undefined
            ? t('above', { from: withUnit(formatAmount(from), unit) })
            : t('between', { from: formatAmount(from), to: withUnit(formatAmount(to), unit) })}
        </li>
      ))}
    </ul>
  );
}
