import { useEffect, useState } from 'react';

/** As wall.css says it: px of one unit, 1 at 1920 × 1080; a small window is a page with a unit of its own. */
const smallUnit = 0.62;
const small = '(max-width: 1000px), (max-aspect-ratio: 1 / 1)';

const unitNow = (): number =>
  window.matchMedia(small).matches
    ? smallUnit
    : Math.min(window.innerWidth / 1920, window.innerHeight / 1080);

/** px of the wall's unit `--u`, for what is drawn and not styled. */
export function useWallUnit(): number {
  const [unit, setUnit] = useState(unitNow);
  useEffect(() => {
    const measure = () => setUnit(unitNow());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return unit;
}
