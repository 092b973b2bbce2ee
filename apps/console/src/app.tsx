import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { FrontDeskProvider } from '@xinan/console-kit';
import { antdTheme } from '@xinan/ui/antd-theme';
import { ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';
import { call } from './client.ts';
import { usePreferences } from './preferences.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

const refuse = () => Promise.resolve(false);

/** Language, theme, data and pages: everything the console stands on. */
export function App(): ReactNode {
  const { locale, dark } = usePreferences();
  const look = useMemo(
    () => antdTheme(dark ? 'dark' : 'light', dark ? theme.darkAlgorithm : theme.defaultAlgorithm),
    [dark],
  );
  const front = useMemo(() => ({ call, locale, confirmIdentity: refuse }), [locale]);
  return (
    <ConfigProvider theme={look} locale={locale === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>
        <FrontDeskProvider value={front}>
          <RouterProvider router={router} />
        </FrontDeskProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
