import { Checks, Choices, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { signAtTable } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { type Manner, signaturesToSend, signersFor, type SignRow } from './signing-rows.ts';
import { SigningLines } from './signing-lines.tsx';
import { useMust } from './use-must.ts';

interface Values {
  manner: Manner;
  rows: Readonly<Record<string, SignRow>>;
  own: readonly ('mediator' | 'recorder' | 'seal')[];
}

/** 登记签字、捺印与盖章: read aloud first, confirmed by each, then signed; nobody signs what another's role signs. */
export function SignForm(props: FileFormProps): ReactNode {
  const t = useText(agreementWords);
  const must = useMust();
  const { record } = useFileDesk();
  const { agreement } = record;
  if (!agreement) return null;
  const isOral = agreement.kind === 'oral';
  const manners: readonly Manner[] = isOral ? ['oral'] : ['paper', 'fingerprint'];
  const left = (['mediator', 'recorder', 'seal'] as const).filter(
    (kind) => !agreement.signatures.some((each) => each.kind === kind),
  );
  // Whoever records an oral agreement is its recorder; there is nothing else to sign or seal.
  const recorded = isOral ? left.filter((kind) => kind === 'recorder') : [];
  const signers = signersFor(record.parties);
  return (
    <FileDrawer<Values, typeof signAtTable>
      {...props}
      targetId={String(agreement.version)}
      width={720}
      title={t('signTitle')}
      route={signAtTable}
      initial={{ manner: manners[0] ?? 'paper', rows: {}, own: recorded }}
      toInput={({ manner, rows, own }, version) => ({
        params: { id: record.id },
        body: {
          version,
          agreementVersion: agreement.version,
          signatures: signaturesToSend(rows, { agreement, manner, own, signers }),
        },
      })}
      submit={({ rows, own, manner }) =>
        t('signSubmit', { n: signaturesToSend(rows, { agreement, manner, own, signers }).length })
      }
    >
      {() => (
        <>
          <p className="kit-form__intro">{t(isOral ? 'signIntroOral' : 'signIntro')}</p>
          <details className="kit-more">
            <summary>{t('readTerms')}</summary>
            <ol className="dispute-terms">
              {agreement.terms.map((term, index) => (
                <li key={index}>{term}</li>
              ))}
            </ol>
          </details>
          <Form.Item name="manner" label={t('manner')} rules={must(t('manner'), 'choice')}>
            <Choices
              label={t('manner')}
              options={manners.map((value) => ({ value, label: t(`manner_${value}`) }))}
              row
            />
          </Form.Item>
          <Form.Item name="rows" label={t('parties')} required>
            <SigningLines agreement={agreement} />
          </Form.Item>
          {!isOral && left.length > 0 && (
            <Form.Item name="own" label={t('ownSignatures')} extra={t('ownHint')} required>
              <Checks
                label={t('ownSignatures')}
                options={left.map((value) => ({ value, label: t(`sign_${value}`) }))}
                row
              />
            </Form.Item>
          )}
        </>
      )}
    </FileDrawer>
  );
}
