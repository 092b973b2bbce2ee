import { Icon, LongText, useText } from '@xinan/console-kit';
import { close } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { agreementWords } from '../../locales/console-agreement.ts';

export interface TermsListProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (value: readonly string[]) => void;
}

const mostTerms = 40;

/** Numbered terms, each with room to write; an empty one waits at the end. */
export function TermsList({ id, value = [], onChange }: TermsListProps): ReactNode {
  const t = useText(agreementWords);
  const terms = value.length < mostTerms ? [...value, ''] : value;
  const put = (at: number, term: string) => {
    const next = terms.with(at, term);
    onChange?.(next.slice(0, next.findLastIndex((each) => each !== '') + 1));
  };
  return (
    <ol className="dispute-term-list" id={id} tabIndex={-1}>
      {terms.map((term, index) => (
        <li key={index}>
          <LongText
            label={t('termOf', { n: index + 1 })}
            value={term}
            minRows={1}
            maxLength={2000}
            onChange={(text) => put(index, text)}
          />
          {index < value.length && (
            <Button
              type="text"
              aria-label={t('removeTerm', { n: index + 1 })}
              icon={<Icon path={close} size={14} />}
              onClick={() => onChange?.(value.filter((_, at) => at !== index))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
