import './settings.css';
import { formatDateTime, localDateOf } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  Section,
  serverNow,
  StateTag,
  useDesk,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getIndexSettings, type IndexSettings } from '../../contract.ts';
import { termKeys, usualDays } from '../../domain.ts';
import { ungrouped } from './group-rows.ts';
import { PeersForm } from './peers.form.tsx';
import { TermsForm } from './terms.form.tsx';
import { useTermExample } from './term-words.tsx';
import { settingWords } from './words.ts';

/** 指数设置: the terms of the stages, and which counties are compared with each other first. */
export default function SettingsScreen(): ReactNode {
  const t = useText(settingWords);
  const { person } = useDesk();
  const refresh = useRefresh();
  const { data, error, refetch } = useRouteQuery(getIndexSettings, {});
  const [form, setForm] = useState<'terms' | 'peers' | null>(null);
  const [done, setDone] = useState(false);
  const maySet = person.roles.some((role) => role === 'index_manager' || role === 'city_admin');
  const close = () => setForm(null);
  const saved = () => {
    close();
    setDone(true);
    void refresh(getIndexSettings);
  };
  const editOf = (which: 'terms' | 'peers') =>
    maySet && <Button onClick={() => setForm(which)}>{t('edit')}</Button>;
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t('hint')}
        state={<span role="status">{done && <StateTag tone="lake">{t('done')}</StateTag>}</span>}
      />
      {error && <Problem error={error} compact={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={10} />}
      {data && (
        <>
          <Terms settings={data} edit={editOf('terms')} />
          <Peers settings={data} edit={editOf('peers')} />
          {form === 'terms' && <TermsForm settings={data} onClose={close} onDone={saved} />}
          {form === 'peers' && <PeersForm settings={data} onClose={close} onDone={saved} />}
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly settings: IndexSettings;
  readonly edit: ReactNode;
}

function Terms({ settings: { terms }, edit }: PartProps): ReactNode {
  const t = useText(settingWords);
  const example = useTermExample(localDateOf(serverNow()));
  const { days } = terms;
  return (
    <Section title={t('terms')} aside={edit}>
      <p className="kit-soft settings-hint">{t('termsHint')}</p>
      <dl className="settings-terms">
        {termKeys.map((key) => (
          <div key={key}>
            <dt>
              {t(`term_${key}`)} <small>{t(`after_${key}`)}</small>
            </dt>
            <dd>
              <strong className="kit-num">{t('days', { n: days[key] })}</strong>{' '}
              {days[key] === usualDays[key] ? (
                <small>{t('isUsual')}</small>
              ) : (
                <StateTag tone="sky">{t('usual', { n: usualDays[key] })}</StateTag>
              )}
            </dd>
            <dd className="kit-soft kit-num">{example(key, days)}</dd>
          </div>
        ))}
      </dl>
      <Signature kept={terms} none={t('never')} />
    </Section>
  );
}

function Peers({ settings: { peers, counties }, edit }: PartProps): ReactNode {
  const t = useText(settingWords);
  const say = useSay();
  const nameOf = (code: string) => {
    const county = counties.find((each) => each.code === code);
    return county ? say(county.name) : code;
  };
  const left = ungrouped(peers.groups, counties);
  return (
    <Section title={t('peers')} aside={edit}>
      <p className="kit-soft settings-hint">{t('peersHint')}</p>
      {peers.groups.length === 0 ? (
        <Empty picture={null} title={t('noGroups')} hint={t('noGroupsHint')} />
      ) : (
        <ul className="settings-peers">
          {peers.groups.map(({ code, name, units }) => (
            <li key={code}>
              <strong>{say(name)}</strong>
              <Counties names={units.map(nameOf)} />
            </li>
          ))}
          {left.length > 0 && (
            <li>
              <strong className="kit-soft">{t('ungrouped')}</strong>
              <Counties names={left.map(({ name }) => say(name))} />
            </li>
          )}
        </ul>
      )}
      <Signature kept={peers} none={t('neverPeers')} />
    </Section>
  );
}

function Counties({ names }: { names: readonly string[] }): ReactNode {
  return (
    <span className="settings-counties">
      {names.map((name) => (
        <StateTag key={name}>{name}</StateTag>
      ))}
    </span>
  );
}

function Signature({
  kept: { changedAt, changedBy },
  none,
}: {
  kept: Pick<IndexSettings['terms'], 'changedAt' | 'changedBy'>;
  none: string;
}): ReactNode {
  const t = useText(settingWords);
  const { locale } = useDesk();
  if (changedAt === null) return <p className="kit-by">{none}</p>;
  const time = formatDateTime(new Date(changedAt), locale);
  return (
    <p className="kit-by">
      {changedBy === null ? t('changedAt', { time }) : t('changed', { name: changedBy, time })}
    </p>
  );
}
