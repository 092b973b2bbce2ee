import type { Hit, LineContext } from './line-context.ts';

// 3号楼2单元501室, 12栋1单元301: a door behind a stairwell is a home; an office has a floor and a room.
const home =
  /(?:小区|花园|家园|新村|公寓|苑|庄|村|社区|路|街|巷|里|府|城|湾|园)[\p{Script=Han}\d]{0,12}?\d{1,3}[ ]?(?:号楼|栋|幢|座|#楼?|号)[ ]?\d{1,2}[ ]?单元[ ]?\d{2,4}[ ]?(?:室|户|号)?/gu;

/** Addresses down to a door. What is shown instead is only that there is one. */
export const findHomes = ({ text }: LineContext): Hit[] =>
  [...text.matchAll(home)].map(({ 0: match, index }) => ({
    kind: 'home_address',
    masked: '***号楼***单元***',
    start: index,
    end: index + match.length,
  }));
