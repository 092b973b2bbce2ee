import type { Bilingual } from '@xinan/contract-kit';

/** The four steps in their order, and what each is for. */
export const courseSteps = {
  relating: {
    zh: '建立关系',
    en: 'Relating',
    aim: {
      zh: '听完、听懂，让人觉得被尊重；说清能做什么、不能做什么。',
      en: 'Listen to the end, so that the person feels respected; say what this can and cannot do.',
    },
  },
  calming: {
    zh: '稳定情绪',
    en: 'Calming',
    aim: {
      zh: '先照顾睡眠、身体和当下的难受，不急着谈道理。',
      en: 'Sleep, body and the present distress come first; no arguing yet.',
    },
  },
  focusing: {
    zh: '查找焦点',
    en: 'Finding the focus',
    aim: {
      zh: '一起弄清最放不下的是什么，最想先改变哪一点。',
      en: 'Find together what weighs most, and what should change first.',
    },
  },
  reframing: {
    zh: '改变认知',
    en: 'Seeing anew',
    aim: {
      zh: '换个角度看自己能做的事。接纳感受不等于认同或否定诉求。',
      en: 'See what is in one’s own hands. To accept a feeling is neither to grant nor to deny a claim.',
    },
  },
} as const satisfies Record<string, Bilingual & { readonly aim: Bilingual }>;

export type CourseStep = keyof typeof courseSteps;

export const courseOrder = Object.keys(courseSteps) as readonly CourseStep[];

export const isCourseStep = (state: string): state is CourseStep => state in courseSteps;

/** The step after; null after the last. */
export const stepAfter = (step: CourseStep): CourseStep | null =>
  courseOrder[courseOrder.indexOf(step) + 1] ?? null;
