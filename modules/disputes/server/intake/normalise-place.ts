import { toHalfWidth } from '@xinan/cn';

const spaceAndPunctuation = /[\s,.，。、;；:：()（）【】"“”'‘’-]/g;

/** A place as it is compared: half width, no spaces or punctuation, so that 3号楼 2单元 and ３号楼2单元 are one. */
export const normalisePlace = (text: string): string =>
  toHalfWidth(text).replace(spaceAndPunctuation, '').toLowerCase();
