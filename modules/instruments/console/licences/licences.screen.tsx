import {
  Icon,
  Loading,
  PageHeader,
  Problem,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { print } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type InstrumentRow, type LicenceRow, listLibrary, listLicences } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { localeNames } from '../../locales/tables.ts';
import '../instruments.css';
import { type ToDo, toDoOf } from './to-do.ts';

const classes = ['A', 'B', 'C'] as const;

function useToDoText(): (todo: ToDo) => string {
  const t = useText(words);
  const say = useSay();
  return (todo) => {
    if (todo.kind === 'approve') return t('todoApprove', { locale: say(localeNames[todo.locale]) });
    const named = {
      nothing: 'todoNothing',
      conditions: 'todoConditions',
      permission: 'todoPermission',
      professional: 'todoProfessional',
    } as const;
    return t(named[todo.kind]);
  };
}

function Licence({ row, library }: { row: LicenceRow; library: InstrumentRow | undefined }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const toDoText = useToDoText();
  const shownIn = row.locales.map((locale) => say(localeNames[locale])).join('、') || t('nowhere');
  return (
    <article className="kit-sheet-card inst-licence">
      <h3 className="inst-licence__title">
        {say(row.name)} <span className="kit-soft">{row.abbr}</span>
      </h3>
      <p className="inst-line">{row.statement}</p>
      {row.conditions.length > 0 && (
        <ul className="inst-licence__conditions">
          {row.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      <dl className="kit-pairs">
        <div>
          <dt>{t('todo')}</dt>
          <dd>
            <ul>
              {toDoOf(row, library).map((todo) => (
                <li key={todo.kind + ('locale' in todo ? todo.locale : '')}>{toDoText(todo)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('shownIn')}</dt>
          <dd>{shownIn}</dd>
        </div>
        {row.attribution && (
          <div>
            <dt>{t('attribution')}</dt>
            <dd>{row.attribution}</dd>
          </div>
        )}
        <div>
          <dt>{t('zhRights')}</dt>
          <dd>{row.zhTextRights}</dd>
        </div>
        <div>
          <dt>{t('owner')}</dt>
          <dd>
            {row.citation && <>{row.citation} </>}
            <span className="kit-soft">{row.source}</span>
          </dd>
        </div>
      </dl>
    </article>
  );
}

/** 出处与许可: whose work it is, on which terms, and what the city still has to do; prints cleanly. */
export default function LicencesScreen(): ReactNode {
  const t = useText(words);
  const { person } = useDesk();
  const { data, error, refetch } = useRouteQuery(listLicences, {});
  // Staff without the library still read the licences; for them the open wordings are not known.
  const library = useRouteQuery(listLibrary, {}, { enabled: person.roles.length > 0 });
  const rowOf = (id: string) => library.data?.find((row) => row.id === id);
  const hints = { A: 'classAHint', B: 'classBHint', C: 'classCHint' } as const;
  const titles = { A: 'classA', B: 'classB', C: 'classC' } as const;
  return (
    <>
      <PageHeader
        back={{ to: '/instruments', label: t('toLibrary') }}
        title={t('licencesTitle')}
        state={data && <span>{t('shown', { n: data.length })}</span>}
        hint={t('licencesHint')}
        actions={
          data && (
            <Button icon={<Icon path={print} />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          )
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={12} />}
      {data &&
        classes.map((name) => {
          const rows = data.filter((row) => row.class === name);
          if (rows.length === 0) return null;
          return (
            <section key={name} className="inst-class">
              <h2 className="inst-class__title">
                {name} · {t(titles[name])}{' '}
                <span className="kit-soft kit-num">{t('countOf', { n: rows.length })}</span>
              </h2>
              <p className="inst-intro kit-soft">{t(hints[name])}</p>
              <div className="inst-licences">
                {rows.map((row) => (
                  <Licence key={row.id} row={row} library={rowOf(row.id)} />
                ))}
              </div>
            </section>
          );
        })}
    </>
  );
}
