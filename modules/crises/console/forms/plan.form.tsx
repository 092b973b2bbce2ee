import { tidyLines, LineList, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { listHelpLines } from '@xinan/institutions/contract';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { type CrisisRecord, writeSafetyPlan } from '../../contract.ts';
import { latestPlan } from '../../forms/safety-plan-form.ts';
import { formWords } from '../../locales/console.ts';
import { isPeoplePart, type LinePlanPart, type PeoplePlanPart, planParts } from '../plan-parts.ts';
import { type NamedPhone, PeopleList } from './people-list.tsx';
import { planPhrases } from './phrases.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';
import { firstPersonFault, tidyPeople } from './tidy.ts';

type Values = Record<LinePlanPart, readonly string[]> & Record<PeoplePlanPart, readonly NamedPhone[]>;

const blank: Values = {
  warningSigns: [],
  ownWays: [],
  peopleAndPlaces: [],
  trustedPeople: [],
  professionals: [],
  saferSurroundings: [],
  reasonsForLiving: [],
};

/** The former version's words, to be changed; without one, empty. */
function startOf(plan: CrisisRecord['plans'][number] | undefined): Values {
  if (!plan) return blank;
  const {
    warningSigns,
    ownWays,
    peopleAndPlaces,
    trustedPeople,
    professionals,
    saferSurroundings,
    reasonsForLiving,
  } = plan;
  return {
    warningSigns,
    ownWays,
    peopleAndPlaces,
    trustedPeople,
    professionals,
    saferSurroundings,
    reasonsForLiving,
  };
}

const needed: readonly string[] = ['warningSigns', 'ownWays', 'trustedPeople'];

/** 安全计划: written with the person, in seven short lists. */
export function PlanForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const { locale } = useDesk();
  const lines = useRouteQuery(listHelpLines, {});
  const former = latestPlan(record.plans);
  const helpLines = (lines.data?.lines ?? []).map(({ name, number }) => ({
    name: name[locale],
    phone: number,
  }));
  const people = (part: PeoplePlanPart) => (
    <PeopleList
      label={t(part)}
      maxNameLength={part === 'trustedPeople' ? 40 : 80}
      ideas={part === 'professionals' ? helpLines : []}
    />
  );
  const oneLine = (part: string) => ({
    validator: (_: unknown, value: readonly unknown[] | undefined) =>
      value && value.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('planEmptyPart', { part }))),
  });
  const rightPeople = (part: string) => ({
    validator: (_: unknown, value: readonly NamedPhone[] | undefined) => {
      const fault = firstPersonFault(value ?? []);
      return fault
        ? Promise.reject(new Error(`${part}: ${t(fault.kind, { n: fault.n })}`))
        : Promise.resolve();
    },
  });
  return (
    <StepDrawer<Values, typeof writeSafetyPlan>
      record={record}
      steps={['write_plan']}
      title={t('planTitle')}
      route={writeSafetyPlan}
      initial={startOf(former)}
      toInput={(values, version) => ({
        params: { id: record.id },
        body: {
          version,
          warningSigns: tidyLines(values.warningSigns),
          ownWays: tidyLines(values.ownWays),
          peopleAndPlaces: tidyLines(values.peopleAndPlaces),
          trustedPeople: tidyPeople(values.trustedPeople),
          professionals: tidyPeople(values.professionals),
          saferSurroundings: tidyLines(values.saferSurroundings),
          reasonsForLiving: tidyLines(values.reasonsForLiving),
        },
      })}
      submit={() => t('planNext', { version: (former?.version ?? 0) + 1 })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-by kit-form__intro">
            {t('planIntro')} {former && t('planPrefilled', { version: former.version })}
          </p>
          {planParts.map((part, index) => (
            <Form.Item
              key={part}
              name={part}
              required={needed.includes(part)}
              label={`${index + 1}　${t(part)}`}
              extra={t(`${part}Hint`)}
              rules={[
                ...(needed.includes(part) ? [oneLine(t(part))] : []),
                ...(isPeoplePart(part) ? [rightPeople(t(part))] : []),
              ]}
            >
              {isPeoplePart(part) ? (
                people(part)
              ) : (
                <LineList label={t(part)} ideas={planPhrases[part][locale]} />
              )}
            </Form.Item>
          ))}
        </>
      )}
    </StepDrawer>
  );
}
