import { useText } from '@xinan/console-kit';
import { formWords } from '../../locales/console-forms.ts';

/** A word of text that must hold more than blanks, with the field's name in the message. */
export function useMustText(): (field: string) => object[] {
  const t = useText(formWords);
  return (field) => [{ required: true, whitespace: true, message: t('mustField', { field }) }];
}
