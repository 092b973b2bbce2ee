import { useApp, useText } from '@xinan/resident-kit';
import { useMemo } from 'preact/hooks';
import { placesWords } from '../locales/resident-places.ts';
import { cityDrawing } from './city-tiles.ts';
import { TileMap } from './tile-map.tsx';

interface RegionPickerProps {
  region: string;
  onPick: (region: string) => void;
  filled?: ReadonlySet<string>;
}

/** The schematic with its words; nothing where the city has no plan. */
export function RegionPicker({ region, onPick, filled }: RegionPickerProps) {
  const t = useText(placesWords);
  const { cityCode, locale } = useApp();
  const city = useMemo(() => cityDrawing(cityCode), [cityCode]);
  if (city === null) return null;
  const county = city.counties.find(({ code }) => region !== '' && region.startsWith(code));
  return (
    <div class="region-picker">
      <div class="region-picker__head">
        <p class="soft small">{county ? t('mapHintTown', { county: county.name[locale] }) : t('mapHint')}</p>
        {county && (
          <button type="button" class="button button--plain" onClick={() => onPick('')}>
            {t('backToCity')}
          </button>
        )}
      </div>
      <TileMap city={city} region={region} onPick={onPick} {...(filled ? { filled } : {})} />
      <p class="soft small">{t('mapNote')}</p>
    </div>
  );
}
