export { lampByWater, riverEvening, riverMorning, springFields } from './landscapes.ts';
export { mark, markMaskable, markPlain } from './mark.ts';
