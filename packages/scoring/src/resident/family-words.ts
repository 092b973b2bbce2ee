import type { FamilyWords, ResidentFamily, ResidentLevel } from './levels.ts';
import type { Text } from '../instrument.ts';
import { text } from './levels.ts';
import { wordsOfFeelings } from './words-of-feelings.ts';
import { wordsOfHabits } from './words-of-habits.ts';
import { wordsOfHardTimes } from './words-of-hard-times.ts';
import { wordsOfStrengths } from './words-of-strengths.ts';

/** What every family of forms says to a resident. */
export const familyWords: Readonly<Record<ResidentFamily, FamilyWords>> = {
  ...wordsOfFeelings,
  ...wordsOfHardTimes,
  ...wordsOfHabits,
  ...wordsOfStrengths,
};

const whenLight = text(
  '想聊的时候，找一位信得过的家人或朋友说说，心理服务站也欢迎您来坐坐。',
  'When you feel like talking, turn to someone you trust; the counselling station is open to you too.',
);
const whenStrained = text(
  '如果这样的日子还在继续，可以约心理服务站的咨询师聊一次。',
  'If days like these go on, book a talk with a counsellor at the station.',
);
const whenHeavy = text(
  '这几天就约一位咨询师或医生谈谈，可以请家人陪您去；难受得撑不住时，请马上拨打心理援助热线。',
  'See a counsellor or a doctor in the next few days, with family if you like; if it gets too much, call the helpline at once.',
);

/** Whom to talk to, by level. */
export const whomToTalkTo: Readonly<Record<ResidentLevel, Text>> = {
  steady: whenLight,
  some_strain: whenLight,
  strained: whenStrained,
  heavy: whenHeavy,
  very_heavy: whenHeavy,
};

/** For forms that draw no line between lighter and heavier. */
export const withoutLevel = {
  headline: text('谢谢您的回答', 'Thank you for your answers'),
  sentence: text(
    '这份问卷没有好坏对错，它帮您看看自己现在的样子。',
    'There is no right or wrong here; it is a look at how things are for you now.',
  ),
} as const;

/** Said first when an answer shows that someone should be with this person now. */
export const careWords: Text = text(
  '谢谢您愿意说出这些，您不必一个人扛着。如果现在很难受，请马上拨打心理援助热线，或者让身边的人陪着您。',
  'Thank you for telling us; you do not have to carry this alone. If it hurts now, please call the helpline at once, or ask someone near you to stay.',
);

/** Said when too few questions were answered. */
export const fewAnswersWords: Text = text(
  '有几题还没有回答，先不下结论。想好了随时可以回来补上。',
  'Some questions are still open, so we draw no conclusion. Come back to them whenever you like.',
);
