import type { LinePlanPart } from '../plan-parts.ts';

interface Phrases {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Openings for a talk that has stopped; plain, short, and never a method. */
export const planPhrases: Readonly<Record<LinePlanPart, Phrases>> = {
  warningSigns: {
    zh: ['连着几晚睡不着', '不想回任何人的消息', '觉得自己拖累别人', '心慌，坐不住'],
    en: ['Awake for several nights', 'Not answering anybody', 'Feeling a burden', 'Restless, heart racing'],
  },
  ownWays: {
    zh: ['慢慢呼吸十次', '洗把脸或冲个澡', '出门走二十分钟', '听熟悉的歌'],
    en: ['Ten slow breaths', 'Wash my face or shower', 'Walk for twenty minutes', 'Music I know'],
  },
  peopleAndPlaces: {
    zh: ['去亲戚家坐坐', '去公园或河边走走', '去图书馆', '和朋友吃顿饭'],
    en: ['Visit a relative', 'The park or the river', 'The library', 'A meal with a friend'],
  },
  saferSurroundings: {
    zh: ['药交给家人保管', '难受时不一个人待着', '这段时间不喝酒', '请家人来住几天'],
    en: [
      'Family keeps the medicine',
      'Not alone when it is hard',
      'No alcohol for now',
      'Family stays with me',
    ],
  },
  reasonsForLiving: {
    zh: ['家里人', '孩子', '还没做完的事', '想去的地方'],
    en: ['My family', 'My children', 'Things not finished', 'A place to see'],
  },
};

export const protectivePhrases: Phrases = {
  zh: ['有人陪着', '愿意接受帮助', '牵挂家人', '能约定下次联系'],
  en: ['Somebody is with them', 'Accepts help', 'Cares for family', 'Agrees on the next contact'],
};
