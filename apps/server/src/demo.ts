import { loadDemoCity } from '@xinan/demo';
import type { Installation } from './installation.ts';
import { say, sayProgress } from './say.ts';

/** Loads the demonstration city where it is not there yet; a killed load goes on where it stopped. */
export async function prepareDemo({ city, ownerUrl }: Installation): Promise<void> {
  await loadDemoCity({
    city,
    ownerUrl,
    scale: process.env.XINAN_DEMO_SCALE === 'small' ? 'small' : 'full',
    now: new Date(),
    report: ({ done, total, ...words }) => sayProgress(words, done, total),
  });
  say({
    zh: '演示城市：宿州（安徽），人物与记录均为虚构',
    en: 'Demonstration city: Suzhou (Anhui); people and records are invented',
  });
}
