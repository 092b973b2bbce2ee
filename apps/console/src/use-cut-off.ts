import { type Person, rememberedPerson, serverNow } from '@xinan/console-kit';
import { useEffect, useRef, useState } from 'react';

const askEveryMs = 15_000;

/**
 * While there is no network: who was signed in on this device. Null while it is read, and where nobody is known.
 * Asks again by itself: the query library takes a page that was opened without a network for one that has it.
 */
export function useCutOff(isCutOff: boolean, askAgain: () => void): Person | null {
  const [person, setPerson] = useState<Person | null>(null);
  const latest = useRef(askAgain);
  latest.current = askAgain;
  useEffect(() => {
    if (!isCutOff) return;
    void rememberedPerson(serverNow()).then(setPerson);
    const ask = () => latest.current();
    const timer = setInterval(ask, askEveryMs);
    addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      removeEventListener('online', ask);
    };
  }, [isCutOff]);
  return person;
}
