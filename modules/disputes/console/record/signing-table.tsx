import { formatDateTime } from '@xinan/cn/dates';
import { Icon, useDesk, useSay, useText } from '@xinan/console-kit';
import { check } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { Agreement, Party } from '../../contract.ts';
import { sides } from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { principalsOnRecord } from '../party/party-groups.ts';

type Signature = Agreement['signatures'][number];

/** Who has confirmed the reading and signed, and who has not. */
export function SigningTable({
  agreement,
  parties,
}: {
  agreement: Agreement;
  parties: readonly Party[];
}): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const of = (kind: Signature['kind'], principalId: string | null = null) =>
    agreement.signatures.find((each) => each.kind === kind && each.principalId === principalId);
  const isOral = agreement.kind === 'oral';
  return (
    <>
      <div className="dispute-scroll" role="region" aria-label={t('signing')} tabIndex={0}>
        <table className="dispute-table">
          <thead>
            <tr>
              <th scope="col">{t('party')}</th>
              <th scope="col">{t('reading')}</th>
              {!isOral && <th scope="col">{t('signature')}</th>}
            </tr>
          </thead>
          <tbody>
            {principalsOnRecord(parties).map(({ id, name, side }) => (
              <tr key={id}>
                <th scope="row">
                  {name} <span className="kit-soft">{say(sides[side])}</span>
                </th>
                <td>
                  <Signed signature={of('reading', id)} />
                </td>
                {!isOral && (
                  <td>
                    <Signed signature={of('party', id)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isOral && (
        <dl className="dispute-signers">
          {(['mediator', 'recorder', 'seal'] as const).map((kind) => (
            <div key={kind}>
              <dt>{t(`sign_${kind}`)}</dt>
              <dd>
                <Signed signature={agreement.signatures.find((each) => each.kind === kind)} named />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** A seal is set; a text read on paper is confirmed, not signed twice. */
const mannerOf = ({ kind, manner }: Signature) => {
  if (kind === 'seal') return 'sealed' as const;
  return kind === 'reading' && manner === 'paper' ? ('readOnPaper' as const) : (`manner_${manner}` as const);
};

function Signed({ signature, named }: { signature: Signature | undefined; named?: boolean }): ReactNode {
  const t = useText(agreementWords);
  const { locale } = useDesk();
  if (!signature) return <span className="kit-soft">{t('notYet')}</span>;
  return (
    <span className="dispute-word dispute-word--yes">
      <Icon path={check} size={12} /> {named && `${signature.name} `}
      {t(mannerOf(signature))}{' '}
      <time className="kit-soft kit-num" dateTime={signature.at}>
        {formatDateTime(new Date(signature.at), locale)}
      </time>
    </span>
  );
}
