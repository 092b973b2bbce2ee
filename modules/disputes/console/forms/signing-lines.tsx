import { useSay, useText } from '@xinan/console-kit';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Agreement, Party } from '../../contract.ts';
import { partyKinds, sides } from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { groupBySide } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { hasSigned, type SignRow, signersFor } from './signing-rows.ts';

export interface SigningLinesProps {
  readonly id?: string;
  readonly agreement: Agreement;
  readonly value?: Readonly<Record<string, SignRow>>;
  readonly onChange?: (value: Readonly<Record<string, SignRow>>) => void;
}

/** A line for each principal: heard and confirmed, signed, and by whom. */
export function SigningLines({ id, agreement, value = {}, onChange }: SigningLinesProps): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const { record } = useFileDesk();
  const signers = signersFor(record.parties);
  const rowOf = (party: Party): SignRow =>
    value[party.id] ?? { reading: false, signed: false, voiceId: signers.get(party.id)?.[0]?.id ?? '' };
  const put = (people: readonly Party[], change: Partial<SignRow>) =>
    onChange?.({
      ...value,
      ...Object.fromEntries(people.map((party) => [party.id, { ...rowOf(party), ...change }])),
    });
  return (
    <div id={id} tabIndex={-1} className="dispute-words">
      {groupBySide(record.parties).map(({ side, principals }) => (
        <fieldset key={side} className="dispute-words__side">
          <legend>
            {say(sides[side])}
            {principals.length > 1 && (
              <Button size="small" onClick={() => put(principals, { reading: true, signed: true })}>
                {t('allSigned', { n: principals.length })}
              </Button>
            )}
          </legend>
          {principals.map((party) => (
            <SignLine
              key={party.id}
              party={party}
              row={rowOf(party)}
              signers={signers.get(party.id) ?? []}
              agreement={agreement}
              onPut={(change) => put([party], change)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface SignLineProps {
  readonly party: Party;
  readonly row: SignRow;
  readonly signers: readonly Party[];
  readonly agreement: Agreement;
  readonly onPut: (change: Partial<SignRow>) => void;
}

function SignLine({ party, row, signers, agreement, onPut }: SignLineProps): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  if (signers.length === 0)
    return (
      <p className="dispute-words__line">
        <strong>{party.name}</strong> <span className="dispute-late">{t('noSigner')}</span>
      </p>
    );
  const tick = (kind: 'reading' | 'party', field: 'reading' | 'signed', words: string) => {
    const isDone = hasSigned(agreement, kind, party.id);
    return (
      <label className="dispute-there">
        <input
          type="checkbox"
          checked={isDone || row[field]}
          disabled={isDone}
          aria-label={`${party.name} ${words}`}
          onChange={(event) => onPut({ [field]: event.target.checked })}
        />
        <span>{words}</span>
      </label>
    );
  };
  return (
    <div className="dispute-words__line">
      <strong>{party.name}</strong>
      {(signers.length > 1 || signers[0]?.id !== party.id) && (
        <Select
          size="small"
          aria-label={t('signedBy', { name: party.name })}
          value={row.voiceId || signers[0]?.id}
          options={signers.map(({ id, name, kind }) => ({
            value: id,
            label: id === party.id ? t('themselves') : `${name} · ${say(partyKinds[kind])}`,
          }))}
          onChange={(voiceId: string) => onPut({ voiceId })}
        />
      )}
      {tick('reading', 'reading', t('reading'))}
      {agreement.kind === 'written' && tick('party', 'signed', t('signature'))}
    </div>
  );
}
