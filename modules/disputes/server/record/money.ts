import { DomainError, type FieldFault } from '@xinan/contract-kit';
import { toHalfWidth } from '@xinan/cn';

/** Fen as the database gives them (a bigint comes as text), written in yuan. */
export function yuanOf(fen: string | number | bigint): string {
  const whole = BigInt(fen);
  const rest = whole % 100n;
  return rest === 0n ? `${whole / 100n}` : `${whole / 100n}.${String(rest).padStart(2, '0')}`;
}

const figures = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Fen of an amount as typed: half or full width, thousand separators, 元 or ¥ allowed; words are not. Undefined where it is no figure. */
export function readFen(text: string): number | undefined {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '')
    .replaceAll(',', '')
    .trim();
  const [, yuan, fen = ''] = figures.exec(plain) ?? [];
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

const fault = (pointer: string): FieldFault => ({
  pointer,
  zh: '请用数字填写，单位为元，例如 12800.50',
  en: 'figures in yuan, such as 12800.50',
});

/** The same for a form's field. Errors: `dispute.amount_invalid`. */
export function requireFen(text: string | undefined, pointer: string): number | null {
  if (text === undefined || text.trim() === '') return null;
  const fen = readFen(text);
  if (fen === undefined) throw new DomainError('dispute.amount_invalid', {}, [fault(pointer)]);
  return fen;
}
