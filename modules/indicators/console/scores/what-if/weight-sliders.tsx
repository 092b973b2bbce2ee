import { useSay, useText } from '@xinan/console-kit';
import { type ReactNode, useState } from 'react';
import { formatShare } from '../format.ts';
import { type ModelAnswer, type Positions, sharesOf } from './weights.ts';
import { whatIfWords } from './words.ts';

interface SlidersProps {
  readonly answer: ModelAnswer;
  readonly set: Positions;
  readonly positions: Positions;
  readonly onMove: (code: string, position: number) => void;
}

/** A slider for each theme, and for the level-1 indicators of an opened one; the shares beside them sum to 100 %. */
export function WeightSliders({ answer, set, positions, onMove }: SlidersProps): ReactNode {
  const t = useText(whatIfWords);
  const say = useSay();
  const [opened, setOpened] = useState<string | null>(null);
  const group = (members: readonly { code: string; name: { zh: string; en: string } }[]) => {
    const codes = members.map(({ code }) => code);
    return { now: sharesOf(codes, positions), was: sharesOf(codes, set) };
  };
  const themes = group(answer.themes);
  return (
    <div className="what-if__sliders">
      <p className="scores-hint">
        {t('themes')} · {t('ofTotal')}
      </p>
      {answer.themes.map((theme) => {
        const isOpen = opened === theme.code;
        const level1 = group(theme.level1);
        return (
          <div key={theme.code} className="what-if__theme">
            <Slider
              name={say(theme.name)}
              position={positions[theme.code] ?? 0}
              share={themes.now?.[theme.code]}
              was={themes.was?.[theme.code]}
              onMove={(next) => onMove(theme.code, next)}
            />
            {theme.level1.length === 0 ? (
              <p className="scores-hint">{t('noLevel1')}</p>
            ) : (
              <button
                type="button"
                className="what-if__more"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? null : theme.code)}
              >
                {t(isOpen ? 'closeLevel1' : 'openLevel1')}
              </button>
            )}
            {isOpen && (
              <div
                className="what-if__level1"
                role="group"
                aria-label={t('level1', { theme: say(theme.name) })}
              >
                {theme.level1.map(({ code, name }) => (
                  <Slider
                    key={code}
                    name={`${code} ${say(name)}`}
                    position={positions[code] ?? 0}
                    share={level1.now?.[code]}
                    was={level1.was?.[code]}
                    onMove={(next) => onMove(code, next)}
                  />
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Slider({
  name,
  position,
  share,
  was,
  onMove,
}: {
  name: string;
  position: number;
  share: number | undefined;
  was: number | undefined;
  onMove: (position: number) => void;
}): ReactNode {
  const t = useText(whatIfWords);
  const isMoved = share !== undefined && was !== undefined && Math.abs(share - was) >= 0.0005;
  return (
    <label className="what-if__slider">
      <span className="what-if__name">{name}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={0.5}
        value={position}
        aria-label={t('slider', { name })}
        aria-valuetext={formatShare(share)}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <span className="what-if__share kit-num">
        <b>{formatShare(share)}</b>
        <small>{isMoved && t('was', { n: formatShare(was) })}</small>
      </span>
    </label>
  );
}
