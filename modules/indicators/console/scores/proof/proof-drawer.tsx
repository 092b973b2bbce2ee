import './proof.css';
import type { LegendBand } from '@xinan/charts';
import { RoomLink, useText } from '@xinan/console-kit';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { paths } from '../address.ts';
import { ProofAnswer } from './proof-answer.tsx';
import { proofWords } from './words.ts';

interface DrawerProps {
  readonly run: string;
  readonly unit: string;
  /** null: closed. */
  readonly code: string | null;
  readonly bands: readonly LegendBand[];
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

/** The proof beside the table one came from. */
export function ProofDrawer({ run, unit, code, bands, onCode, onClose }: DrawerProps): ReactNode {
  const t = useText(proofWords);
  return (
    <Drawer
      open={code !== null}
      size={760}
      className="proof-drawer"
      title={t('title')}
      extra={code !== null && <RoomLink to={paths.proof(run, unit, code)}>{t('fullPage')}</RoomLink>}
      onClose={onClose}
    >
      {code !== null && (
        <ProofAnswer key={code} run={run} unit={unit} code={code} bands={bands} onCode={onCode} />
      )}
    </Drawer>
  );
}
