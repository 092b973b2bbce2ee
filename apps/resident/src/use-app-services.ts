import { getInstallation } from '@xinan/accounts/contract';
import { sendWaiting } from '@xinan/assessments/resident';
import { sendWaitingDispute } from '@xinan/disputes/resident';
import { createClient } from '@xinan/contract-kit/client';
import { markMoved, type ResidentApp } from '@xinan/resident-kit';
import { type Locale, languageTag, storeLocale } from '@xinan/ui/locale';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Router } from './router.ts';

/** Before the server has said which city this is. */
const unknownCity = { demonstration: false, cityCode: '341300' };

function useLocale(arrivedIn: Locale) {
  const [locale, setLocale] = useState(arrivedIn);
  useEffect(() => {
    document.documentElement.lang = languageTag(locale);
  }, [locale]);
  const choose = (chosen: Locale) => {
    storeLocale(window, chosen);
    setLocale(chosen);
  };
  return [locale, choose] as const;
}

/** What the frame gives its screens: language, place, callers, the city. */
export function useAppServices(router: Router, arrivedIn: Locale): Omit<ResidentApp, 'openHelp'> {
  const [locale, setLocale] = useLocale(arrivedIn);
  const [place, setPlace] = useState(router.place);
  const [city, setCity] = useState(unknownCity);
  const callers = useMemo(() => {
    const speak = () => locale;
    return {
      call: createClient({ locale: speak }),
      callWithCode: (claimCode: string) =>
        createClient({ locale: speak, headers: () => ({ 'x-claim-code': claimCode }) }),
    };
  }, [locale]);
  useEffect(
    () =>
      router.onChange((next) => {
        markMoved();
        setPlace(next);
      }),
    [router],
  );
  useEffect(() => {
    void callers.call(getInstallation, {}).then(
      ({ demonstration, cityCode }) => setCity({ demonstration, cityCode }),
      () => undefined,
    );
    const resend = () => {
      void sendWaiting(callers.call);
      void sendWaitingDispute(callers.call);
    };
    resend();
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  }, []);
  const go: ResidentApp['go'] = (path, options) => {
    router.go(path, options);
    window.scrollTo(0, 0);
  };
  return { locale, setLocale, place, go, ...callers, ...city };
}
