import { useText } from '@xinan/console-kit';
import { formWords } from '../../locales/console.ts';

/** The rule of a field that must be filled, with its name in the message. */
export function useMust(): (field: string) => object[] {
  const t = useText(formWords);
  return (field) => [{ required: true, message: t('mustField', { field }) }];
}

/** A word of text that must hold more than blanks. */
export function useMustText(): (field: string) => object[] {
  const t = useText(formWords);
  return (field) => [{ required: true, whitespace: true, message: t('mustField', { field }) }];
}
