import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';
import { Advices } from '../joint/advices.tsx';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

export function AdvicesSection(): ReactNode {
  const t = useText(recordWords);
  const { record } = useFileDesk();
  return (
    <FileSection id="advices" count={record.advices.length} hint={t('advicesHint')}>
      <Advices advices={record.advices} />
    </FileSection>
  );
}
