import { type Person, rememberedPerson, serverNow } from '@xinan/console-kit';
import { useEffect, useState } from 'react';

/** While there is no network: who was signed in on this device. Null while it is read, and where nobody is known. */
export function useCutOff(isCutOff: boolean): Person | null {
  const [person, setPerson] = useState<Person | null>(null);
  useEffect(() => {
    if (isCutOff) void rememberedPerson(serverNow()).then(setPerson);
  }, [isCutOff]);
  return person;
}
