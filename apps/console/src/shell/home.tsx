import { useDesk } from '@xinan/console-kit';
import { type ReactNode, useEffect } from 'react';
import { goInside } from '../navigate.ts';
import { homeOf } from '../rooms.ts';

/** The root leads to the first room of the person's menu. */
export function Home(): ReactNode {
  const { person } = useDesk();
  useEffect(() => goInside(homeOf(person)), [person]);
  return null;
}
