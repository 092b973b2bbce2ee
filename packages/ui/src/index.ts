// The framework-free front door. The resident app imports the subpaths, so that it ships only what it uses.
export { type Band, type BandSegment, type BandsInput, type BandsView, bandsView } from './bands-view.ts';
export { contrastRatio, relativeLuminance } from './contrast.ts';
export { defineMessages, type Messages, type Translator, translate } from './i18n.ts';
export { type IconPath, iconStroke, iconSvg } from './icons.ts';
export {
  detectLocale,
  type Locale,
  type LocaleHints,
  type LocaleWindow,
  languageTag,
  readLocale,
  storeLocale,
} from './locale.ts';
export {
  type ColorName,
  colors,
  fonts,
  type Mode,
  motion,
  radius,
  seriesColors,
  space,
  typeScale,
} from './tokens.ts';
export { type TrendBox, type TrendDot, type TrendPoint, type TrendView, trendView } from './trend-view.ts';
