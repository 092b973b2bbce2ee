import { parsePhone } from '@xinan/cn/phone';
import type { NamedPhone } from './people-list.tsx';

/** People as they are sent: trimmed, empty pairs gone, numbers in one form where they are numbers. */
export const tidyPeople = (people: readonly NamedPhone[]): NamedPhone[] =>
  people
    .map(({ name, phone }) => {
      const read = parsePhone(phone);
      return { name: name.trim(), phone: read.kind === 'invalid' ? phone.trim() : read.normalized };
    })
    .filter(({ name, phone }) => name !== '' || phone !== '');

export type PersonFault = { readonly kind: 'nameMissing' | 'phoneInvalid'; readonly n: number } | null;

/** The first person whose name is missing or whose number cannot be one; a number may be left out. */
export function firstPersonFault(people: readonly NamedPhone[]): PersonFault {
  for (const [index, { name, phone }] of people.entries()) {
    if (name.trim() === '' && phone.trim() !== '') return { kind: 'nameMissing', n: index + 1 };
    const read = parsePhone(phone);
    if (read.kind === 'invalid' && read.reason !== 'empty') return { kind: 'phoneInvalid', n: index + 1 };
  }
  return null;
}
