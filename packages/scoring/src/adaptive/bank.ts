import type { InstrumentFault } from '../shape.ts';
import { list, number, object, oneOf, type Shape, string } from '../shape.ts';

/**
 * One calibrated item of the graded response model (Samejima 1969): the chance to answer at least k is
 * 1 / (1 + e^(−a (θ − b_k))). With one threshold it is the two-parameter logistic model (Birnbaum 1968).
 */
export interface BankItem {
  readonly id: string;
  /** Discrimination, above 0; logistic metric, without the factor 1.7. */
  readonly a: number;
  /** Thresholds, rising; one fewer than there are answers. */
  readonly b: readonly number[];
  /** What the item is about, for content balance. */
  readonly content?: string;
  /** Sympson & Hetter's exposure parameter: the share of selections after which it is really given, 0–1. */
  readonly exposure?: number;
}

/** Published item parameters. None is ever made up: the source says where each bank was printed. */
export interface ItemBank {
  readonly id: string;
  readonly model: 'grm' | '2pl';
  readonly population: string;
  readonly source: string;
  readonly licence: string;
  readonly items: readonly BankItem[];
}

const bankShape: Shape = object({
  id: string,
  model: oneOf('grm', '2pl'),
  population: string,
  source: string,
  licence: string,
  items: list(
    object({ id: string, a: number, b: list(number, { min: 1 }) }, { content: string, exposure: number }),
    { min: 1 },
  ),
});

function checkItem({ a, b, exposure = 1 }: BankItem, path: string, model: string): InstrumentFault[] {
  const faults: InstrumentFault[] = [];
  if (a <= 0)
    faults.push({ path: `${path}.a`, code: 'not-positive', message: 'a discrimination is above 0' });
  b.forEach((threshold, k) => {
    if (k > 0 && threshold <= (b[k - 1] as number))
      faults.push({ path: `${path}.b[${k}]`, code: 'thresholds-unordered', message: 'thresholds rise' });
  });
  if (model === '2pl' && b.length !== 1)
    faults.push({ path: `${path}.b`, code: 'threshold-count', message: 'a 2PL item has one threshold' });
  if (exposure <= 0 || exposure > 1)
    faults.push({ path: `${path}.exposure`, code: 'exposure-range', message: 'a share above 0, up to 1' });
  return faults;
}

export type BankResult =
  | { readonly ok: true; readonly bank: ItemBank }
  | { readonly ok: false; readonly faults: readonly InstrumentFault[] };

/** Checks an item bank; every fault is named with its exact place. */
export function defineBank(draft: unknown): BankResult {
  const shapeFaults = bankShape(draft, '');
  if (shapeFaults.length > 0) return { ok: false, faults: shapeFaults };
  const bank = draft as ItemBank;
  const ids = bank.items.map(({ id }) => id);
  const faults = bank.items.flatMap((item, i) => [
    ...checkItem(item, `items[${i}]`, bank.model),
    ...(ids.indexOf(item.id) < i
      ? [{ path: `items[${i}].id`, code: 'duplicate', message: `${item.id} appears twice` }]
      : []),
  ]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, bank };
}
