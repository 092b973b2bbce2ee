import { Icon, useSay, useText } from '@xinan/console-kit';
import { close } from '@xinan/ui/icons';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Authority, authorities, partyKinds, type PartyFault } from '../../domain.ts';
import { partyWords } from '../../locales/console-parties.ts';
import { identityFault, isBadPhone, isMinorDraft, type PartyDraft, withIdentity } from './party-draft.ts';
import { isPrincipal } from './party-groups.ts';
import { PartyMore } from './party-more.tsx';

export interface PartyEditorProps {
  readonly draft: PartyDraft;
  readonly fieldPrefix: string;
  readonly ordinal: number;
  /** Of the same side, for agents and guardians to act for. */
  readonly principals: readonly PartyDraft[];
  readonly today: string;
  readonly faults: readonly PartyFault[];
  readonly onPut: (draft: PartyDraft) => void;
  readonly onRemove: () => void;
  readonly onGuardian: () => void;
}

/** One party: name, number and telephone at once, the rest unfolds. What is wrong is said when the field is left. */
export function PartyEditor(props: PartyEditorProps): ReactNode {
  const { draft, fieldPrefix, ordinal, principals, today, faults, onPut, onRemove, onGuardian } = props;
  const t = useText(partyWords);
  const say = useSay();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const leave = (field: string) => setLeft(new Set([...left, field]));
  const numberFault = left.has('identityNumber') ? identityFault(draft.identityNumber, today) : null;
  const badPhone = left.has('phone') && isBadPhone(draft.phone);
  const isBody = draft.kind === 'organisation';
  const who = draft.name.trim() || t('nth', { kind: say(partyKinds[draft.kind]), n: ordinal });
  const faultId = `${fieldPrefix}_faults`;
  const shownFaults = faults.filter(({ kind }) => kind !== 'minor_alone');
  const marked = numberFault !== null || badPhone || shownFaults.length > 0;
  return (
    <div
      className={`dispute-party${isPrincipal(draft) ? '' : ' dispute-party--voice'}`}
      role="group"
      aria-label={who}
    >
      <div className="dispute-party__row">
        <span className="dispute-party__kind kit-soft">{say(partyKinds[draft.kind])}</span>
        <Input
          id={`${fieldPrefix}_name`}
          aria-label={t('nameOf', { who })}
          placeholder={t(isBody ? 'bodyName' : 'name')}
          maxLength={60}
          autoComplete="off"
          value={draft.name}
          onChange={(event) => onPut({ ...draft, name: event.target.value })}
        />
        {!isBody && (
          <Input
            id={`${fieldPrefix}_identityNumber`}
            aria-label={t('identityOf', { who })}
            placeholder={draft.identityMasked || t('identity')}
            maxLength={30}
            autoComplete="off"
            {...(numberFault ? { status: 'error' as const } : {})}
            aria-invalid={numberFault !== null}
            aria-describedby={faultId}
            value={draft.identityNumber}
            onChange={(event) => onPut({ ...draft, identityNumber: event.target.value })}
            onBlur={() => {
              leave('identityNumber');
              onPut(withIdentity(draft, draft.identityNumber, today));
            }}
          />
        )}
        <Input
          id={`${fieldPrefix}_phone`}
          aria-label={t('phoneOf', { who })}
          placeholder={t('phone')}
          inputMode="tel"
          maxLength={25}
          autoComplete="off"
          {...(badPhone ? { status: 'error' as const } : {})}
          aria-invalid={badPhone}
          aria-describedby={faultId}
          value={draft.phone}
          onChange={(event) => onPut({ ...draft, phone: event.target.value })}
          onBlur={() => leave('phone')}
        />
        <Button
          type="text"
          aria-label={t('removeOne', { who })}
          icon={<Icon path={close} size={14} />}
          onClick={onRemove}
        />
      </div>
      <div id={faultId} className="dispute-party__faults" role={marked ? 'alert' : undefined}>
        {numberFault && <p>{t(`identity_${numberFault}`)}</p>}
        {badPhone && <p>{t('badPhone')}</p>}
        {shownFaults.map((fault) => (
          <p key={fault.kind}>{say(fault)}</p>
        ))}
      </div>
      {!isPrincipal(draft) && (
        <div className="dispute-party__acts">
          <Select<string[]>
            mode="multiple"
            aria-label={t('actsForOf', { who })}
            placeholder={t('actsFor')}
            prefix={<span className="kit-soft">{t('acts')}</span>}
            maxTagCount="responsive"
            value={[...draft.actsFor]}
            options={principals.map((each, index) => ({
              value: each.id,
              label: each.name.trim() || t('nth', { kind: say(partyKinds[each.kind]), n: index + 1 }),
            }))}
            onChange={(actsFor) => onPut({ ...draft, actsFor })}
          />
          {draft.kind === 'agent' && (
            <Select<Authority>
              aria-label={t('authorityOf', { who })}
              value={draft.authority}
              options={(['general', 'special'] as const).map((value) => ({
                value,
                label: say(authorities[value]),
              }))}
              onChange={(authority) => onPut({ ...draft, authority })}
            />
          )}
        </div>
      )}
      {isMinorDraft(draft, today) && (
        <p className="dispute-party__minor" role="status">
          {t('isMinor')}
          {faults.some(({ kind }) => kind === 'minor_alone') && (
            <Button size="small" onClick={onGuardian}>
              {t('addGuardian')}
            </Button>
          )}
        </p>
      )}
      <PartyMore draft={draft} fieldPrefix={fieldPrefix} who={who} onPut={onPut} />
    </div>
  );
}
