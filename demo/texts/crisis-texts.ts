import type {
  ClosureReason,
  FollowUpOutcome,
  ReferralOutcome,
  RiskLevel,
  Source,
} from '@xinan/crises/domain';

/** What was seen or heard, as it is written down: facts in plain words, no judgement, no method. */
export const observedFacts: Readonly<Record<Exclude<Source, 'assessment_item'>, readonly string[]>> = {
  self_request: [
    '本人自评后主动留下电话，希望有人联系',
    '本人在页面上点了“现在就需要有人陪我说说”，留下电话，说晚上最难熬',
    '本人自评后留言：不想让家里人担心，但一个人撑不住了',
  ],
  hotline: [
    '来电人说“活着太累了”，声音很低，中间有较长的沉默；同意今晚再通话',
    '来电人反复说“没有我，他们会过得更好”，哭了约十分钟，挂断前情绪有所缓和',
    '来电人说失业三个月，借款到期，昨晚一夜没睡，想过“一了百了”',
    '来电人说与家人争吵后独自在外，不知道去哪儿；已约定保持通话到有人陪伴',
    '来电人是老人，说老伴走后“没有盼头了”，子女在外地',
    '来电人产后两个月，说看着孩子会忽然害怕自己，丈夫在旁',
  ],
  school: [
    '学生在作文里写“如果明天不用醒来就好了”，课间独自坐着，两天没吃午饭',
    '学生告诉同桌“以后你别等我了”，把喜欢的书分给了同学',
    '学生请假三天后返校，手臂有新伤，说“心里疼的时候就不那么疼了”',
    '学生考试后在操场坐到天黑，班主任陪着回到办公室，说“回家没法交代”',
    '住校生夜里在阳台哭，室友陪着并告诉了宿管老师',
  ],
  counsellor: [
    '谈话中说“撑不下去了”，沉默很久；同意让家人来接，约好今晚通电话',
    '电话里说这几天“什么都不想要了”，家人在旁，愿意再和人谈谈',
  ],
  police: [
    '出警时当事人独自坐在路边，说想一个人静静；已陪同回家，家人在旁',
    '夫妻纠纷出警，一方说“不想活了”，现场已安抚，孩子由外婆带走',
    '群众报警称一位路人边走边哭，民警到场后本人愿意和人谈谈，说“不知道还能去哪儿”',
    '走失老人被送回，反复说“给家里添麻烦了，还不如走了好”',
  ],
  grid_worker: [
    '入户时老人说“一个人住，吃不下，也不想动”，桌上的饭是前天的',
    '邻居说这户几天没开门，敲门后本人应了声，隔着门说“不用管我”',
    '独居中年男子，近来常醉酒，说对不起孩子，邻里劝过几次',
  ],
  hospital: [
    '急诊留观的患者愿意接受心理帮助，医生请求协助离院后的联系',
    '门诊随诊时患者说近一周念头又多起来，本人同意转给值班员跟进',
    '住院患者明日出院，病区请求 24 小时内联系并安排随访',
  ],
  family: [
    '母亲来电：孩子把自己关在房间两天，只说“别管我”',
    '丈夫来说：妻子夜里常坐到天亮，昨晚写了一封很长的信',
    '女儿来电：父亲查出慢性病后不肯吃饭，说“不想拖累你们”',
    '哥哥来电：弟弟和女友分开后连着一周没睡好，今天说了告别的话',
  ],
};

/** Basis of a rating: what was said and seen when the person was asked. */
export const ratingBases: Readonly<Record<RiskLevel, readonly string[]>> = {
  high: [
    '本人说已经想好了日子，这两天在写信告别；愿意让姐姐今晚过来陪着。',
    '本人说一周内“把事情办完就不在了”，说不出不去做的理由；同意不独处，家人已在身边。',
    '昨晚已有准备行为，被家人发现后停下；现在平静，答应今晚住在父母家。',
    '本人承认有计划，三天之内；谈到孩子时哭了，说“舍不得”，同意马上就诊。',
  ],
  medium: [
    '最近半个月每天都有念头，没有具体计划；前年有过一次企图，现在觉得“看不到头”。',
    '念头时有时无，想过方法，但说“不会真的去做，孩子还小”。',
    '睡眠每天三四个小时，白天常走神，念头多在夜里；愿意接受随访。',
    '说“撑不住了”，问到计划时回答含糊；家里有人，愿意再谈一次。',
  ],
  low: [
    '念头一闪而过，没有方法和计划；主要是工作和睡眠的压力，已和妻子说过。',
    '偶尔觉得“不如睡过去”，第二天就过去了；有朋友可以说话。',
    '与人争吵后的气话，当时确有念头，现已平静，能说出后面几天的安排。',
  ],
  none_stated: [
    '本次直接询问，本人否认有念头；近来主要是累。否认不等于没有，已留下热线。',
    '本人说上次选题时没看清；谈到近况语气平稳。已说明随时可以再来。',
  ],
};

/** Basis for finding that an alert is no crisis; it never says "no risk". */
export const ruleOutBases: readonly string[] = [
  '已联系上本人。本人说是替亲戚先看看题目，自己近来都好；已告知热线，欢迎随时再来。',
  '已联系上本人。当面询问，否认有念头，能说出今后几天的安排；同意留热线卡。',
  '本人说填的时候心情差，第二天已和朋友聊过；本次询问未表达念头，愿意需要时再来。',
  '与报告人和本人分别核对，说的是工作太累的气话；本人平静，家人在旁，已交代求助方式。',
  '三次不同时段联系，第三次接通：本人说已在医院定期就诊，谢绝登记，已记下就诊单位。',
];

export const protectiveFactors: readonly string[] = [
  '愿意和姐姐说',
  '放不下孩子',
  '有固定的工作',
  '每天接送孙子',
  '有一位可以半夜打电话的朋友',
  '答应今晚不独处',
  '愿意去医院',
  '养了一只猫，要喂',
  '信任班主任',
  '想看妹妹高考',
  '在社区舞蹈队',
  '按时服药',
  '和同事关系好',
  '愿意再接电话',
];

export const qualifications: Readonly<
  Record<'duty_officer' | 'crisis_supervisor' | 'psychiatrist', readonly string[]>
> = {
  duty_officer: ['心理治疗师（中级）', '社会工作师，危机干预培训合格', '心理治疗师（初级）'],
  crisis_supervisor: ['心理治疗师（中级），督导'],
  psychiatrist: ['精神科主治医师', '精神科副主任医师'],
};

/** Lines of a safety plan, in the person's own words. */
export const planLines = {
  warningSigns: [
    '连着两晚睡不着',
    '不想接任何人的电话',
    '一个人待着越想越多',
    '心口发紧，想砸东西',
    '翻以前的照片停不下来',
    '饭送到嘴边咽不下去',
  ],
  ownWays: [
    '把手机放到客厅，去冲个澡',
    '绕着小区走二十分钟',
    '跟着音频慢慢呼吸十次',
    '写下来，写完收进抽屉',
    '去阳台给花浇水',
    '听那首老歌，从头到尾',
  ],
  peopleAndPlaces: [
    '小区的棋摊',
    '图书馆二楼靠窗的位置',
    '菜市场走一圈',
    '和邻居家的狗玩一会儿',
    '社区活动室',
  ],
  saferSurroundings: [
    '这几天和家人同住，房门不反锁',
    '把让自己不安心的东西交给家人收着',
    '夜里不一个人开车出去',
    '酒先不放家里',
  ],
  reasonsForLiving: [
    '孩子明年上小学',
    '妹妹明年高考',
    '想看院子里的石榴熟',
    '答应过妈妈一起去看海',
    '还有一车苹果等着卖',
    '徒弟还没出师',
  ],
} as const;

export const relatives: readonly string[] = [
  '姐姐',
  '哥哥',
  '妻子',
  '丈夫',
  '妈妈',
  '爸爸',
  '小姨',
  '发小',
  '室友',
  '女儿',
];

export const referralReasons: readonly string[] = [
  '本人同意就诊。近期念头明显，睡眠差，请评估并给出治疗建议。',
  '评定为高风险，家人陪同前往，请尽快接诊并回执。',
  '情绪低落持续一月以上，影响工作和吃饭，本人愿意看医生。',
  '原有就诊，已停药两月，念头反复，请复诊。',
];
export const referralAdvice: Readonly<Record<ReferralOutcome, readonly string[]>> = {
  seen: ['已面诊，暂不需住院。建议两周后复诊，继续随访。', '已评估，请家人陪伴，观察睡眠，有变化随时来。'],
  outpatient: ['门诊随诊，每两周一次；请提醒按时复诊。', '已开始治疗，四周后复评；期间请保持联系。'],
  inpatient: ['本人与家属同意，自愿住院。出院前一天通知值班员。'],
  not_arrived: ['约定时间未到，已电话联系，本人说改日再来。'],
  refused: ['本人到院后决定暂不就诊，已说明可随时再来，请继续随访。'],
};

export const followUpNotes: Readonly<Record<FollowUpOutcome, readonly string[]>> = {
  reached: [
    '接通。昨晚睡了五个小时，吃了早饭。念头比上周少，按计划给姐姐打过一次电话。',
    '接通。声音比上次有力，说这几天傍晚都出去走路。仍有念头，能说出该找谁。',
    '接通。已复诊，按时服药。约好下次时间。',
    '当面。家人在旁，一起看了安全计划，改了一条。',
    '接通。已回去上班，中午和同事一起吃饭。说“比那时候好多了”。',
  ],
  not_reached: ['未接通，隔时段再联系；未留言。', '响铃无人接，未发短信，明日换时段。'],
  refused: ['本人说目前不需要再联系，谢谢关心；已说明随时可以打热线。'],
  escalated: ['接通。说念头又多了，已请值班组长一起通话，重新评估。'],
};

export const aftercareByReason: Readonly<Record<ClosureReason, readonly string[]>> = {
  risk_eased: [
    '安全计划留在本人手里，社区服务站可随时去；热线 12356。',
    '本人愿意参加社区活动；三个月内再有念头，个案可重新打开。',
  ],
  in_care: [
    '由医院门诊继续治疗，平台不再随访；本人知道怎样再联系。',
    '医院每两周复诊，家属陪同；需要时可重新打开。',
  ],
  moved_away: ['本人已搬到外地，已告知当地热线和就近的服务点。'],
  declined_no_danger: ['本人谢绝继续随访，目前无紧急危险；已留热线和地址。'],
  died: ['已向家属致意，并告知可以获得的帮助。'],
};

export const returnRemarks = {
  followUp: '距上次联系有些日子了，请再访一次后办理。',
  plan: '请和本人再核对一遍安全计划，更新后再申请。',
} as const;
export const reopenReasons: readonly string[] = [
  '本人再次来电，说念头又回来了，希望有人跟进。',
  '家属来电，近一周又睡不好，请求重新联系。',
];
export const goodTimes: readonly string[] = [
  '晚上八点以后',
  '中午十二点到一点',
  '周末白天',
  '下班后',
  '上午',
];
const atHome = ['家中，家人在旁', '社区服务站附近'];
/** Where the person was, by who reported. */
export const meetingPlaces: Readonly<
  Record<Exclude<Source, 'assessment_item' | 'self_request'>, readonly string[]>
> = {
  hotline: atHome,
  family: atHome,
  grid_worker: atHome,
  school: ['学校心理辅导室', '班主任办公室'],
  police: ['派出所警民心理驿站'],
  hospital: ['医院门诊，家人在旁'],
  counsellor: ['谈话室，家人已在路上'],
};
