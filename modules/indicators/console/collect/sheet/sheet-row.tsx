import { Icon, LongText, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { forward } from '@xinan/ui/icons';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { useEvidence } from '../evidence/use-evidence.ts';
import { isTyped as typedInto, isToSubmit, openStep } from '../logic/row-view.ts';
import { shownNumber, shownValue } from '../logic/shown-number.ts';
import { TaskTag } from '../pieces.tsx';
import { CheckList } from '../record/check-list.tsx';
import { words } from '../words.ts';
import { FigureCell } from './figure-cell.tsx';
import { EvidenceChips, RowDetail } from './row-detail.tsx';
import { ConflictNotice, RowGaps, SaveWord } from './row-news.tsx';
import { useSheetDesk } from './sheet-desk.ts';
import type { SheetRow } from './types.ts';
import { useRow } from './use-row.ts';

const columns = 8;

/** One indicator of the form: its figures, what the checks say, what is still missing. */
export function SheetRowLines({ row, index }: { row: SheetRow; index: number }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const sheet = useSheetDesk();
  const [isOpen, setOpen] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const desk = useRow(row, { wanted: isOpen || isTouched, onSaved: sheet.onSaved });
  const evidence = useEvidence(row.id, () => {
    desk.reload();
    sheet.onSaved();
  });
  const { current, record } = desk;
  const isTyped = typedInto({ ...row, steps: current.steps });
  const { onFlush } = sheet;
  const { flush } = desk;
  useEffect(() => onFlush(row.id, flush), [onFlush, row.id, flush]);
  const name = say(row.name);
  const label = (part: 'numerator' | 'denominator') => `${row.indicator} ${name} ${t(part)}`;
  const given = record ? [...new Set(record.evidence.map(({ code }) => code))] : row.evidenceGiven;
  const hasDenominator = row.definition.denominator !== null;
  const mayChoose = isToSubmit(row) || openStep(row, 'approve') !== undefined;
  const { checks } = current;
  const isTried = sheet.isTried(row.id);
  return (
    <tbody
      className={`collect-row collect-row--${current.state}${isTried ? ' collect-row--tried' : ''}`}
      id={`row-${row.id}`}
      onFocus={() => setTouched(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && void desk.flush()}
    >
      <tr>
        <td className="collect-pick">
          {mayChoose && (
            <Checkbox
              aria-label={t('selectRow', { code: row.indicator, name })}
              checked={sheet.isChosen(row.id)}
              onChange={({ target }) => sheet.choose(row.id, target.checked)}
            />
          )}
        </td>
        <th scope="row" className="collect-name">
          <span className="kit-soft kit-num">{row.indicator}</span>{' '}
          <RoomLink to={`/indicators/tasks/${row.id}`}>{name}</RoomLink>
          <button
            type="button"
            className="collect-more"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span
              className={isOpen ? 'collect-more__arrow collect-more__arrow--open' : 'collect-more__arrow'}
            >
              <Icon path={forward} size={12} />
            </span>
            {t(isOpen ? 'less' : 'more')}
          </button>
        </th>
        <td className="collect-figure" data-label={t('numerator')}>
          {isTyped ? (
            <FigureCell
              row={index}
              column={0}
              label={label('numerator')}
              text={desk.numerator}
              onText={(numerator) => desk.type({ numerator })}
            />
          ) : (
            <span className="kit-num">{shownNumber(current.numerator)}</span>
          )}
          <span className="collect-part">{say(row.definition.numerator)}</span>
        </td>
        <td className="collect-figure" data-label={t('denominator')}>
          {!hasDenominator ? (
            <span className="kit-soft">{t('noDenominator')}</span>
          ) : isTyped ? (
            <FigureCell
              row={index}
              column={1}
              label={label('denominator')}
              text={desk.denominator}
              onText={(denominator) => desk.type({ denominator })}
            />
          ) : (
            <span className="kit-num">{shownNumber(current.denominator)}</span>
          )}
          {row.definition.denominator && (
            <span className="collect-part">{say(row.definition.denominator)}</span>
          )}
        </td>
        <td className="collect-number kit-num" data-label={t('value')}>
          {current.notApplicable ? (
            t('notApplicable')
          ) : (
            <>
              <strong>{shownValue(current.value)}</strong>{' '}
              <span className="kit-soft">{current.value === null ? t('noValue') : say(row.valueUnit)}</span>
            </>
          )}
        </td>
        <td className="collect-number kit-num" data-label={t('last')}>
          {shownValue(row.last?.value ?? null)}
          {row.last && <span className="collect-part">{namePeriod(row.last.period, locale)}</span>}
        </td>
        <td data-label={t('evidence')}>
          <EvidenceChips row={row} given={given} />
        </td>
        <td className="collect-state" data-label={t('state')}>
          <span className="collect-tags">
            <TaskTag state={current.state} />
            {row.mode === 'computed' && <StateTag>{t('computed')}</StateTag>}
            {current.late && <StateTag tone="amber">{t('late')}</StateTag>}
            {current.provisional && <StateTag>{t('provisional')}</StateTag>}
            {current.spotCheck !== null && <StateTag tone="sky">{t('spotChecked')}</StateTag>}
          </span>
          <SaveWord desk={desk} />
          <RowActs row={row} />
        </td>
      </tr>
      <tr className="collect-under">
        <td colSpan={columns}>
          <ConflictNotice desk={desk} />
          <CheckList
            checks={checks}
            explanations={desk.explanations}
            {...(isTyped
              ? {
                  box: (check) => (
                    <LongText
                      minRows={1}
                      maxLength={1000}
                      label={t('explain', { check: say(check.message) })}
                      value={desk.explanations[check.check] ?? ''}
                      onChange={(text) =>
                        desk.type({ explanations: { ...desk.draft?.explanations, [check.check]: text } })
                      }
                    />
                  ),
                }
              : {})}
          />
          <RowGaps row={row} desk={desk} isTried={isTried} />
          {isOpen && <RowDetail row={row} desk={desk} evidence={evidence} isTyped={isTyped} />}
        </td>
      </tr>
    </tbody>
  );
}

/** What is done with one row alone. */
function RowActs({ row }: { row: SheetRow }): ReactNode {
  const t = useText(words);
  const { open } = useDesk();
  const { openForm } = useSheetDesk();
  const toRecord = () => open(`/indicators/tasks/${row.id}`);
  return (
    <span className="collect-acts">
      {openStep(row, 'declare_not_applicable') && !row.notApplicable && (
        <Button size="small" type="text" onClick={() => openForm('declare_not_applicable', row)}>
          {t('declareNotApplicable')}
        </Button>
      )}
      {openStep(row, 'return') && (
        <Button size="small" onClick={() => openForm('return', row)}>
          {t('return')}
        </Button>
      )}
      {openStep(row, 'pass') && (
        <Button size="small" type="primary" onClick={toRecord}>
          {t('verify')}
        </Button>
      )}
      {openStep(row, 'object') && (
        <Button size="small" type="text" onClick={() => openForm('object', row)}>
          {t('objectAct')}
        </Button>
      )}
    </span>
  );
}
