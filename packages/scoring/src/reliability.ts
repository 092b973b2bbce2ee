export {
  type ItemQuality,
  type Rows,
  cronbachAlpha,
  itemQualities,
  spearmanBrown,
} from './reliability/consistency.ts';
export { type ItemFunctioningOptions, itemFunctioning } from './reliability/item-functioning.ts';
export { type MantelHaenszel, mantelHaenszel, type Stratum } from './reliability/mantel-haenszel.ts';
export { mcdonaldOmega, omegaFromLoadings, oneFactorLoadings } from './reliability/omega.ts';
