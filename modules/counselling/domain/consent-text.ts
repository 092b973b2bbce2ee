import type { Bilingual } from '@xinan/contract-kit';

/** Which wording a person agreed to; grows when the points below change. */
export const consentVersion = 1;

/** What is said before anybody is asked to agree: on the screen, on paper and aloud the same. */
export const consentPoints: readonly Bilingual[] = [
  {
    zh: '疏导完全自愿。您可以不同意，也可以随时停止，不用说明理由。',
    en: 'It is entirely voluntary. You may say no, or stop at any time, without giving a reason.',
  },
  {
    zh: '同意或不同意，都不影响信访事项的受理、办理和期限。',
    en: 'Yes or no, it makes no difference to how your petition is received, handled or timed.',
  },
  {
    zh: '疏导人员不承办您的信访事项，不评判诉求是否有理，也不能替您催办。',
    en: 'The counsellor does not handle your petition, does not judge it, and cannot speed it up.',
  },
  {
    zh: '谈话内容只由疏导人员记录和保管，不放进信访卷，不告诉承办单位。',
    en: 'What you say is recorded and kept by the counsellor alone; it does not enter the petition file, nor go to the office that handles it.',
  },
  {
    zh: '保密有例外：您或他人有严重的人身危险，未成年人等受到侵害，或者法律另有规定时，会告知必要的人或部门，只说必要的内容，并尽可能先告诉您。',
    en: 'Confidentiality has limits: serious danger to you or others, harm to children and others who cannot protect themselves, or a legal duty. Then those who must know are told what they must know, and you first wherever possible.',
  },
  {
    zh: '这里不作诊断、不开药。需要就医时，会把去处告诉您，由您决定。',
    en: 'There is no diagnosis and no medicine here. If a doctor could help, you are told where; you decide.',
  },
];
