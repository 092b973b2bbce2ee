import { defineErrors } from '@xinan/contract-kit';

export const errors = defineErrors({
  'practitioner.account_unknown': {
    status: 422,
    zh: '没有找到这个登录名，请核对；账号须在您的辖区内。',
    en: 'No such sign-in name in your area; please check it.',
  },
  'practitioner.account_taken': {
    status: 409,
    zh: '这个账号已经登记在另一位人员名下。',
    en: 'That account already belongs to another person here.',
  },
  'practitioner.not_registered': {
    status: 409,
    zh: '您的账号还没有登记为服务人员，请联系本辖区调解负责人。',
    en: 'Your account is not registered as a practitioner yet; please ask the mediation lead of your area.',
  },
  'practitioner.days_reversed': {
    status: 422,
    zh: '结束日期不能早于开始日期。',
    en: 'The last day cannot come before the first.',
  },
  'team.name_taken': {
    status: 409,
    zh: '本地已经有同名的队伍。',
    en: 'A team of that name exists here already.',
  },
  'team.already_member': {
    status: 409,
    zh: '这位同事已经在队里。',
    en: 'That colleague is in the team already.',
  },
  'team.dissolved': {
    status: 409,
    zh: '队伍已经撤销，不能再调整队员。',
    en: 'The team is dissolved; its members no longer change.',
  },
  'letter.other_profession': {
    status: 422,
    zh: '心理顾问聘书只颁给心理、精神卫生和社会工作专业人员。',
    en: 'A consultant is appointed among the psychological, psychiatric and social professions.',
  },
  'letter.number_taken': {
    status: 409,
    zh: '这个聘书编号已经用过。',
    en: 'That letter number is in use already.',
  },
});
