import { formatDate, formatDateTime } from '@xinan/cn/dates';
import { Facts, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { difficulties, familyMatters, modes, routes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { recordWords } from '../../locales/console-record.ts';
import { readableYuan } from '../readable-yuan.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';

export function RegistrationSection(): ReactNode {
  const t = useText(recordWords);
  const list = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const { record } = useFileDesk();
  const day = (text: string | null) => (text ? formatDate(text, locale) : null);
  const said = (text: { zh: string; en: string } | null) => (text ? say(text) : null);
  const facts: { name: string; value: ReactNode }[] = [
    {
      name: list('amount'),
      value: record.amountYuan && list('yuan', { n: readableYuan(record.amountYuan) }),
    },
    { name: list('peopleInvolved'), value: list('people', { n: record.peopleInvolved }) },
    { name: t('familyMatter'), value: say(familyMatters[record.familyMatter]) },
    { name: t('place'), value: record.place },
    { name: t('happenedOn'), value: day(record.happenedOn) },
    { name: t('reporter'), value: record.reporter },
    { name: t('registrar'), value: record.registrar },
    {
      name: t('acceptedAt'),
      value: record.acceptedAt && formatDateTime(new Date(record.acceptedAt), locale),
    },
    { name: t('route'), value: record.route && said(routes[record.route]) },
    { name: t('mode'), value: record.mode && said(modes[record.mode]) },
    { name: t('difficulty'), value: record.difficulty && said(difficulties[record.difficulty]) },
    { name: t('leadAgency'), value: record.leadAgency },
    { name: t('extensions'), value: record.extensions > 0 ? t('times', { n: record.extensions }) : null },
    { name: t('endReason'), value: said(record.endReason) },
    { name: t('psychReason'), value: record.psychReason },
  ];
  return (
    <FileSection id="registration" acts={['registration']}>
      {record.facts ? (
        <blockquote className="kit-quote">{record.facts}</blockquote>
      ) : (
        <NothingYet>{t('noFacts')}</NothingYet>
      )}
      {record.claims.length > 0 && (
        <div className="dispute-claims">
          <h3 className="dispute-sub">{t('claims')}</h3>
          <ol>
            {record.claims.map((claim, index) => (
              <li key={index}>{claim}</li>
            ))}
          </ol>
        </div>
      )}
      <Facts facts={facts.filter(({ value }) => value !== null && value !== '')} />
    </FileSection>
  );
}
