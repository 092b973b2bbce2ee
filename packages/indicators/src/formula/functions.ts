import { type Text, text } from '../text.ts';

export type FunctionName =
  | 'if'
  | 'coalesce'
  | 'isnull'
  | 'div'
  | 'min'
  | 'max'
  | 'abs'
  | 'round'
  | 'and'
  | 'or'
  | 'not';

/** `same` takes what the other arguments are; `any` takes either. */
export type ArgumentType = 'number' | 'truth' | 'same' | 'any' | 'places';

export interface FunctionRule {
  readonly least: number;
  readonly most: number;
  /** Of each argument; the last one stands for all that follow. */
  readonly args: readonly ArgumentType[];
  readonly result: 'number' | 'truth' | 'same';
  readonly says: Text;
}

const many = Number.POSITIVE_INFINITY;

/** Every function of the language (method, section 11.1). */
export const functions: Readonly<Record<FunctionName, FunctionRule>> = {
  if: {
    least: 3,
    most: 3,
    args: ['truth', 'same'],
    result: 'same',
    says: text('if(条件, 甲, 乙):只计算选中的一支', 'if(c, a, b): a or b; only the chosen one is evaluated'),
  },
  coalesce: {
    least: 1,
    most: many,
    args: ['same'],
    result: 'same',
    says: text('第一个非空值', 'the first that is not null'),
  },
  isnull: { least: 1, most: 1, args: ['any'], result: 'truth', says: text('是否为空', 'true if null') },
  div: {
    least: 2,
    most: 2,
    args: ['number'],
    result: 'number',
    says: text('甲除以乙,乙为0时为空', 'a / b, null if b is 0'),
  },
  min: { least: 1, most: many, args: ['number'], result: 'number', says: text('最小值', 'the smallest') },
  max: { least: 1, most: many, args: ['number'], result: 'number', says: text('最大值', 'the largest') },
  abs: { least: 1, most: 1, args: ['number'], result: 'number', says: text('绝对值', 'without its sign') },
  round: {
    least: 2,
    most: 2,
    args: ['number', 'places'],
    result: 'number',
    says: text('四舍五入到k位小数(0—10)', 'rounded half up to k decimals (0–10)'),
  },
  and: { least: 1, most: many, args: ['truth'], result: 'truth', says: text('全部成立', 'true if all are') },
  or: { least: 1, most: many, args: ['truth'], result: 'truth', says: text('任一成立', 'true if one is') },
  not: { least: 1, most: 1, args: ['truth'], result: 'truth', says: text('不成立', 'true if it is not') },
};

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);
