import { chartWords, intervalDots, radar, radarLimits } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { Empty, useDesk, useSay, useText } from '@xinan/console-kit';
import { Select } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import type { Overview } from '../../../contract.ts';
import { formatShort } from '../format.ts';
import { unitsInView } from '../page/units-in-view.ts';
import { scoreWords } from '../words.ts';
import { compareData, themesOf } from './overview-data.ts';

/** Up to five places over the themes, or over the level-1 indicators of one. */
export function ComparePanel({ overview }: { overview: Overview }): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale } = useDesk();
  const all = unitsInView(overview);
  const [by, setBy] = useState('themes');
  const [chosen, setChosen] = useState<readonly string[]>(() => all.slice(0, 3).map(({ unit }) => unit.code));
  const draw = useCallback(
    (width: number) => {
      const { axes, series } = compareData(overview, { by, units: chosen, say: (words) => words[locale] });
      const frame = { width, title: t('radar'), words: chartWords[locale], format: formatShort };
      if (axes.length >= radarLimits.leastAxes) return radar({ ...frame, axes, series });
      // A web of two axes is a line: the scores stand in rows instead.
      const units = axes.flatMap((axis, i) =>
        series.map(({ key, label, values }) => ({
          key: `${axis.key}/${key}`,
          label: `${axis.label} · ${label}`,
          value: values[i] ?? null,
        })),
      );
      return intervalDots({ ...frame, units });
    },
    [overview, by, chosen, locale, t],
  );
  const themes = themesOf(overview).map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <section className="scores-card">
      <div className="scores-card__head">
        <h2>{t('radar')}</h2>
        <Select<string>
          aria-label={t('radarOf')}
          className="scores-by"
          value={by}
          options={[{ value: 'themes', label: t('radarThemes') }, ...themes]}
          onChange={setBy}
        />
      </div>
      <Select<string[]>
        mode="multiple"
        maxCount={radarLimits.mostSeries}
        aria-label={t('radarUnits')}
        className="scores-compare"
        value={[...chosen]}
        options={all.map(({ unit }) => ({ value: unit.code, label: say(unit.name) }))}
        onChange={setChosen}
        showSearch={{ optionFilterProp: 'label' }}
      />
      {chosen.length === 0 ? <Empty title={t('radarEmpty')} picture={null} /> : <FittedChart draw={draw} />}
    </section>
  );
}
