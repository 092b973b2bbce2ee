import type { CourseStep } from '@xinan/counselling/domain';

/** What people say they want to talk about: their own words, nothing of the petition, no judgement. */
export const topics: readonly string[] = [
  '最近睡不好，一想起这件事就着急',
  '心里堵得慌，想找个人说说',
  '跑了很多趟，觉得没人听我说话',
  '家里人都劝我算了，我更难受',
  '一提起来就发火，过后又后悔',
  '等答复的日子，天天提不起劲',
  '为这件事和家人吵了几次，想缓一缓',
  '晚上总醒，白天干活没精神',
  '觉得委屈，说着说着就想哭',
  '想知道怎么让自己静下来',
];

export const preferredTimes: readonly (string | null)[] = [
  null,
  '上午九点以后',
  '下午都行',
  '工作日晚上七点以后',
  '周末',
  '中午不方便，其他时间可以',
];

/** Notes of talks, by step: facts and words, no diagnosis, no label. */
export const sessionNotes: Readonly<Record<CourseStep, readonly string[]>> = {
  relating: [
    '先把经过听完，没有打断。本人说“好久没人让我说完了”。说明了疏导能做什么、不能做什么。',
    '本人开始话不多，喝了水以后慢慢说开。约好每次五十分钟，想停随时可以停。',
    '电话里说了四十分钟，主要是睡不好和家里人的劝。核对了方便的时间。',
  ],
  calming: [
    '练了慢呼吸，本人说肩膀松了些。约定睡前一小时不看材料、不看手机。',
    '这周睡着的时间早了一些，仍会早醒。一起列了三件能让自己静下来的小事。',
    '说到等消息时心慌，练习把注意放回手上的活。本人说“能喘口气”。',
  ],
  focusing: [
    '一起理了理：最放不下的不是钱，是“没人给个说法”。写下来，读了一遍。',
    '把能自己做的和只能等的分成两列。本人指出最想先改变的是和儿子的争吵。',
    '谈到家人的担心，本人愿意周末和家里说一说自己的感受。',
  ],
  reframing: [
    '本人说“事还要办，日子也要过”。一起排了每周的安排，留两天不想这件事。',
    '回看第一次的情绪，本人觉得自己稳了。约定难受时先打电话给姐姐。',
    '谈了等答复期间怎样照顾自己，本人自己提出恢复早上散步。',
  ],
};

/** What came of a step, and what is next. */
export const stepWords: Readonly<
  Record<CourseStep, { readonly came: readonly string[]; readonly next: readonly string[] }>
> = {
  relating: {
    came: ['愿意说，能说完整；认可每周谈一次。', '从不愿多说到主动约时间。'],
    next: ['先照顾睡眠和身体。', '下次练慢呼吸。'],
  },
  calming: {
    came: ['睡眠有改善，急的时候能停一停。', '能说出自己什么时候最难受。'],
    next: ['一起看看最放不下的是哪一点。', '把事情和感受分开理一理。'],
  },
  focusing: {
    came: ['弄清了最在意的是被听见、被尊重。', '找到最想先改变的一件事。'],
    next: ['从家里这件事做起。', '试着换个角度看等待的日子。'],
  },
  reframing: {
    came: ['有了自己的安排，难受时知道找谁。', '本人说心里有底了。'],
    next: ['需要时可以再联系；信访事项照常由受理机关办理。', '一个月后本人愿意的话再通一次电话。'],
  },
};
