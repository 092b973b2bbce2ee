import { useText } from '@xinan/console-kit';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';

/** The language of the paper; it need not be the screen's. */
export function LanguageChoice({
  value,
  onChange,
}: {
  value: 'zh' | 'en';
  onChange: (locale: 'zh' | 'en') => void;
}): ReactNode {
  const t = useText(words);
  return (
    <Segmented
      aria-label={t('printLanguage')}
      value={value}
      options={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
      onChange={onChange}
    />
  );
}
