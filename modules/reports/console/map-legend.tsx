import { useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { reportWords } from '../locales/console.ts';
import { stepWords, type MapView } from './map-figures.ts';
import { stepColor } from '@xinan/console-kit/map';

/** What the colours mean, in numbers and words; hatching and zero only where they occur. */
export function MapLegend({ view, unit, dark }: { view: MapView; unit: string; dark?: boolean }): ReactNode {
  const t = useText(reportWords);
  const desk = useDesk();
  const mode = (dark ?? desk.dark) ? 'dark' : 'light';
  const { steps, regions } = view;
  return (
    <ul className="kit-legend" aria-label={t('legend')}>
      {regions.some(({ words }) => words === '0' || words === '0%') && unit !== '%' && (
        <li>
          <span className="kit-legend__box kit-legend__box--zero" />
          {t('zero')}
        </li>
      )}
      {steps.map((step, place) => (
        <li key={step.from}>
          <span className="kit-legend__box" style={{ background: stepColor(place, steps.length, mode) }} />
          {stepWords(step, unit, t)}
        </li>
      ))}
      {regions.some(({ fill }) => fill === null) && (
        <li>
          <span className="kit-legend__box kit-legend__box--hatch" />
          {t('hidden')}
        </li>
      )}
    </ul>
  );
}
