import { defineActions } from '../action.ts';

const deskOfDisputes = { registrar: 'any', mediation_lead: 'any' } as const;

/** People who give the service, their teams, and who is asked for a case. */
export const practitionerActions = defineActions({
  'practitioner.list': {
    zh: '查看值班与专业人员',
    en: 'List practitioners and shifts',
    by: {
      duty_officer: 'area',
      crisis_supervisor: 'area',
      city_admin: 'area',
      hotline_operator: 'area',
      registrar: 'area',
      mediation_lead: 'area',
    },
    data: { practitioner: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'panel.browse': {
    zh: '查看调解员与心理顾问名册',
    en: 'Browse the panels of mediators and consultants',
    by: { ...deskOfDisputes, city_admin: 'any', mediator: 'any' },
    data: { practitioner: 'r', reference: 'r' },
    purpose: 'mediation',
    audit: 'changes',
  },
  'team.manage': {
    zh: '管理调解队伍与心理顾问',
    en: 'Manage teams and consultants',
    by: { mediation_lead: 'area', city_admin: 'area' },
    data: { practitioner: 'cru', reference: 'r', event: 'c' },
    purpose: 'operations',
    audit: 'record',
  },
  'availability.declare': {
    zh: '登记本人请假与可接案时间',
    en: 'Declare own availability',
    by: {
      mediator: 'self',
      consultant: 'self',
      counsellor: 'self',
      police_officer: 'self',
      mediation_lead: 'self',
    },
    data: { practitioner: 'cru', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
});
