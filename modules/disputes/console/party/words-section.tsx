import { Icon, useSay, useText } from '@xinan/console-kit';
import { check, close } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Party } from '../../contract.ts';
import { type ConsentKind, consentKinds, sides } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileSection, NothingYet } from '../record/file-section.tsx';
import { mattersOf } from './matters.ts';
import { groupBySide, principalsOnRecord } from './party-groups.ts';

/** 当事人意愿: who said what on which matter. Silence is shown as silence. */
export function WordsSection(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { record, may, open } = useFileDesk();
  const kinds = mattersOf(record);
  const principals = principalsOnRecord(record.parties);
  if (principals.length === 0)
    return (
      <FileSection id="words">
        <NothingYet>{t('noParties')}</NothingYet>
      </FileSection>
    );
  return (
    <FileSection id="words" acts={['words']} hint={t('wordsHint')}>
      <div className="dispute-scroll" role="region" aria-labelledby="words-title" tabIndex={0}>
        <table className="dispute-table dispute-matrix">
          <thead>
            <tr>
              <th scope="col">{t('whoseWord')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {say(consentKinds[kind])}
                  <Tally kind={kind} principals={principals} />
                  {may('record_consent') && (
                    <Button
                      type="link"
                      size="small"
                      className="no-print"
                      aria-label={t('askFor', { matter: say(consentKinds[kind]) })}
                      onClick={() => open({ form: 'words', targetId: kind })}
                    >
                      {t('recordIt')}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groupBySide(record.parties).map(({ side, principals: own }) => (
            <tbody key={side}>
              <tr>
                <th scope="rowgroup" colSpan={kinds.length + 1} className="dispute-matrix__side">
                  {say(sides[side])}
                </th>
              </tr>
              {own.map((party) => (
                <tr key={party.id}>
                  <th scope="row">{party.name}</th>
                  {kinds.map((kind) => (
                    <td key={kind}>
                      <Word given={party.words[kind] ?? null} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </FileSection>
  );
}

/** How many said yes, of how many. */
function Tally({ kind, principals }: { kind: ConsentKind; principals: readonly Party[] }): ReactNode {
  const t = useText(recordWords);
  const yes = principals.filter(({ words }) => words[kind] === true).length;
  return <span className="dispute-tally kit-num">{t('tally', { yes, all: principals.length })}</span>;
}

function Word({ given }: { given: boolean | null }): ReactNode {
  const t = useText(recordWords);
  if (given === null) return <span className="kit-soft">{t('notSaid')}</span>;
  return (
    <span className={given ? 'dispute-word dispute-word--yes' : 'dispute-word dispute-word--no'}>
      <Icon path={given ? check : close} size={12} /> {t(given ? 'saidYes' : 'saidNo')}
    </span>
  );
}
