import { close, plus } from '@xinan/ui/icons';
import { Button, Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from '../icon.tsx';
import { recordWords } from '../record-words.ts';
import { useText } from '../use-text.ts';

export interface LineListProps {
  readonly id?: string;
  readonly label: string;
  readonly value?: readonly string[];
  readonly onChange?: (value: readonly string[]) => void;
  /** Phrases to start from; a press puts one in. */
  readonly ideas?: readonly string[];
  /** How many lines; 8 unless told. */
  readonly most?: number;
  /** Characters of a line; 200 unless told. */
  readonly maxLength?: number;
}

/** Only the end is cut: a line cleared in the middle stays where it is, to be written again. */
const withoutEmptyEnd = (lines: readonly string[]): string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);

/** Short lines, one thought each. There is always an empty one at the end to write into; Enter goes on to it. */
export function LineList({
  id,
  label,
  value = [],
  onChange,
  ideas = [],
  most = 8,
  maxLength = 200,
}: LineListProps): ReactNode {
  const t = useText(recordWords);
  const box = useRef<HTMLDivElement>(null);
  const lines = value.length < most ? [...value, ''] : value;
  const put = (at: number, text: string) => onChange?.(withoutEmptyEnd(lines.with(at, text)));
  const remove = (at: number) => onChange?.(value.filter((_, index) => index !== at));
  const goOn = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    box.current?.querySelectorAll<HTMLInputElement>('input')[at + 1]?.focus();
  };
  const unused = value.length < most ? ideas.filter((idea) => !value.includes(idea)) : [];
  return (
    <div className="kit-lines" ref={box}>
      {lines.map((line, index) => (
        <div className="kit-lines__line" key={index}>
          <Input
            {...(index === 0 && id !== undefined ? { id } : {})}
            aria-label={t('lineOf', { part: label, n: index + 1 })}
            value={line}
            maxLength={maxLength}
            placeholder={index > 0 && index === value.length ? t('addLine') : undefined}
            onChange={(event) => put(index, event.target.value)}
            onKeyDown={(event) => goOn(event, index)}
          />
          {index < value.length && (
            <Button
              type="text"
              aria-label={t('removeLine', { n: index + 1 })}
              icon={<Icon path={close} size={14} />}
              onClick={() => remove(index)}
            />
          )}
        </div>
      ))}
      {unused.length > 0 && (
        <div className="kit-ideas">
          <span className="kit-by">{t('ideas')}</span>
          {unused.map((idea) => (
            <Button
              key={idea}
              size="small"
              icon={<Icon path={plus} size={12} />}
              onClick={() => onChange?.([...value, idea])}
            >
              {idea}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
