import { Icon, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { formWords } from '../../locales/console.ts';

export interface NamedPhone {
  readonly name: string;
  readonly phone: string;
}

export interface PeopleListProps {
  readonly id?: string;
  readonly label: string;
  readonly value?: readonly NamedPhone[];
  readonly onChange?: (value: readonly NamedPhone[]) => void;
  readonly ideas?: readonly NamedPhone[];
  readonly maxNameLength: number;
}

const maxPeople = 8;
const nobody: NamedPhone = { name: '', phone: '' };
const isEmpty = ({ name, phone }: NamedPhone): boolean => name === '' && phone === '';

const withoutEmptyEnd = (people: readonly NamedPhone[]): NamedPhone[] =>
  people.slice(0, people.findLastIndex((person) => !isEmpty(person)) + 1);

/** Who, and under which number; an empty pair waits at the end. */
export function PeopleList({
  id,
  label,
  value = [],
  onChange,
  ideas = [],
  maxNameLength,
}: PeopleListProps): ReactNode {
  const t = useText(formWords);
  const people = value.length < maxPeople ? [...value, nobody] : value;
  const put = (at: number, change: Partial<NamedPhone>) =>
    onChange?.(withoutEmptyEnd(people.with(at, { ...(people[at] ?? nobody), ...change })));
  const remove = (at: number) => onChange?.(value.filter((_, index) => index !== at));
  const unused =
    value.length < maxPeople
      ? ideas.filter(({ phone }) => !value.some((person) => person.phone === phone))
      : [];
  return (
    <div className="kit-lines">
      {people.map((person, index) => (
        <div className="kit-lines__line kit-lines__line--person" key={index}>
          <Input
            {...(index === 0 && id !== undefined ? { id } : {})}
            aria-label={t('nameOf', { part: label, n: index + 1 })}
            placeholder={t('personName')}
            value={person.name}
            maxLength={maxNameLength}
            onChange={(event) => put(index, { name: event.target.value })}
          />
          <Input
            aria-label={t('phoneOf', { part: label, n: index + 1 })}
            placeholder={t('personPhone')}
            inputMode="tel"
            value={person.phone}
            maxLength={25}
            onChange={(event) => put(index, { phone: event.target.value })}
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
          {unused.map((idea) => (
            <Button
              key={idea.phone}
              size="small"
              icon={<Icon path={plus} size={12} />}
              onClick={() => onChange?.([...value, idea])}
            >
              {idea.name} {idea.phone}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
