import { useSay, useText } from '@xinan/resident-kit';
import { bandsView } from '@xinan/ui/bands-view';
import type { Result } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { bandStep } from './bands.ts';

type Scale = Result['scales'][number];

const width = 320;

/** The calm bar: in which stretch the person is, in one colour, without alarm. */
function Bands({ scale }: { scale: Scale }) {
  const t = useText(resultWords);
  const say = useSay();
  const step = bandStep(scale.bands);
  if (step === null) return <Line scale={scale} />;
  const view = bandsView({ bands: scale.bands, value: scale.value, width, step });
  const here = scale.bands[view.hereIndex];
  const label = t('barLabel', {
    name: say(scale.name),
    here: here ? say(here.label) : '',
    n: scale.bands.length,
  });
  return (
    <figure class="band-bar">
      <svg viewBox={`0 0 ${width} 34`} role="img" aria-label={label}>
        {view.segments.map((segment) => (
          <rect
            key={segment.x}
            x={segment.x}
            y="20"
            width={segment.width}
            height="12"
            rx="4"
            class={segment.here ? 'band band--here' : 'band'}
          />
        ))}
        <path d={`M${view.markerX - 6} 4h12l-6 10z`} class="band-marker" />
      </svg>
      <figcaption class="band-bar__ends soft small" aria-hidden="true">
        <span>{say(scale.bands[0]?.label ?? scale.name)}</span>
        {scale.bands.length > 1 && <span>{say(scale.bands.at(-1)?.label ?? scale.name)}</span>}
      </figcaption>
    </figure>
  );
}

/** Where an instrument draws no stretches: a plain line with the person's place on it. */
function Line({ scale }: { scale: Scale }) {
  const t = useText(resultWords);
  const say = useSay();
  const { min, max, value } = scale;
  const x = 6 + (max === min ? 0.5 : (value - min) / (max - min)) * (width - 12);
  return (
    <figure class="band-bar">
      <svg
        viewBox={`0 0 ${width} 34`}
        role="img"
        aria-label={t('lineLabel', { name: say(scale.name), min, max, value })}
      >
        <rect x="0" y="20" width={width} height="12" rx="6" class="band" />
        <circle cx={x} cy="26" r="9" class="band--here" />
      </svg>
    </figure>
  );
}

export function BandBar({ scale }: { scale: Scale }) {
  return scale.bands.length > 0 ? <Bands scale={scale} /> : <Line scale={scale} />;
}
