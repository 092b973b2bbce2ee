import { useText } from '@xinan/console-kit';
import { formWords } from '../../locales/console-forms.ts';

interface Rule {
  readonly required: true;
  readonly whitespace?: true;
  readonly message: string;
}

/** The rule of a field that may not be left empty, with its name in the message. */
export function useMust(): (label: string, kind?: 'text' | 'choice') => Rule[] {
  const t = useText(formWords);
  return (label, kind = 'text') => [
    {
      required: true,
      ...(kind === 'text' ? { whitespace: true as const } : {}),
      message: t('mustField', { field: label }),
    },
  ];
}
