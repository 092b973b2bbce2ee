import type { DisputeType, Side } from '@xinan/disputes/domain';

/** What one invented quarrel is about. Nothing here happened. */
export interface QuarrelText {
  readonly facts: string;
  readonly claims: readonly string[];
  readonly terms: readonly string[];
  /** Who performs what, within so many days; none where only conduct is promised. */
  readonly performs?: { readonly by: Side; readonly what: string; readonly days: number };
  /** Yuan at stake, from and to. */
  readonly amount?: readonly [number, number];
  readonly place: string;
}

const quarrel = (text: QuarrelText): QuarrelText => text;

export const quarrels: Readonly<Record<DisputeType, readonly QuarrelText[]>> = {
  family: [
    quarrel({
      facts: '夫妻因家务分工和老人照料多次争吵，近半个月分房居住，希望有人帮忙说和。',
      claims: ['商量老人轮流照料的办法'],
      terms: ['双方轮流照料老人，每人一周。', '遇事先商量，不当着孩子争吵。'],
      place: '家中',
    }),
    quarrel({
      facts: '兄弟姐妹三人对母亲的赡养费用分担意见不一，母亲暂住长子家。',
      claims: ['每人每月承担赡养费', '医疗费据实平摊'],
      terms: ['三人每月各付赡养费，于每月五日前付清。', '医疗费凭票据平均分担。'],
      performs: { by: 'respondent', what: '首月赡养费', days: 10 },
      amount: [600, 3000],
      place: '长子家中',
    }),
  ],
  neighbours: [
    quarrel({
      facts: '楼上夜间拖动家具、孩子跑跳，楼下老人睡不好，双方在楼道争吵过两次。',
      claims: ['晚上十点后保持安静'],
      terms: ['晚上十点至次日七点不发出影响邻居休息的声响。', '家具脚加软垫。'],
      place: '居民楼内',
    }),
    quarrel({
      facts: '两家共用的排水沟被一方堆土堵住，下雨时另一家院子积水。',
      claims: ['清理排水沟'],
      terms: ['三日内清理排水沟，恢复原状。', '今后谁都不在沟上堆放东西。'],
      performs: { by: 'respondent', what: '清理排水沟', days: 3 },
      place: '两家院墙之间',
    }),
  ],
  housing: [
    quarrel({
      facts: '建房时一方认为对方滴水檐越过界线二十厘米。',
      claims: ['按原界址退让'],
      terms: ['以村委会保存的界址为准，檐口收回二十厘米。'],
      performs: { by: 'respondent', what: '檐口收回', days: 20 },
      place: '宅基地',
    }),
  ],
  contract: [
    quarrel({
      facts: '装修合同约定的工期超过一个月，部分墙面返潮，尾款未付。',
      claims: ['修好返潮墙面', '减少尾款'],
      terms: ['十日内修好返潮墙面。', '修好后三日内付清尾款，减少一成。'],
      performs: { by: 'respondent', what: '修好墙面', days: 10 },
      amount: [3000, 18000],
      place: '装修房屋',
    }),
  ],
  business: [
    quarrel({
      facts: '合伙经营的大棚蔬菜亏损，两人对账目和分担比例有争议。',
      claims: ['对账', '按出资分担'],
      terms: ['由双方认可的会计对账。', '亏损按出资比例分担，分两次付清。'],
      performs: { by: 'respondent', what: '支付应分担款', days: 30 },
      amount: [5000, 60000],
      place: '蔬菜大棚',
    }),
  ],
  damages: [
    quarrel({
      facts: '犬只未拴绳，路过的人受惊摔倒擦伤，医药费由谁承担说不拢。',
      claims: ['承担医药费'],
      terms: ['赔偿医药费，一次付清。', '今后遛犬拴绳。'],
      performs: { by: 'respondent', what: '支付医药费', days: 7 },
      amount: [300, 6000],
      place: '小区路上',
    }),
  ],
  land: [
    quarrel({
      facts: '承包地相邻，一方耕作时越过垄界，另一方玉米苗受损。',
      claims: ['恢复垄界', '赔偿青苗'],
      terms: ['请村民小组丈量，恢复垄界。', '补偿青苗损失。'],
      performs: { by: 'respondent', what: '支付青苗补偿', days: 10 },
      amount: [200, 3000],
      place: '承包地',
    }),
  ],
  expropriation: [
    quarrel({
      facts: '附属物清点结果与住户自己登记的数量不一致，对补偿有意见。',
      claims: ['重新清点'],
      terms: ['双方到场重新清点，以签字清单为准。'],
      amount: [2000, 40000],
      place: '征收范围内',
    }),
  ],
  pollution: [
    quarrel({
      facts: '养殖场粪水流到相邻藕塘，藕塘主人要求赔偿和治理。',
      claims: ['停止排放', '赔偿损失'],
      terms: ['十五日内修好集污池。', '补偿藕塘损失。'],
      performs: { by: 'respondent', what: '修好集污池并付补偿', days: 15 },
      amount: [1000, 20000],
      place: '藕塘边',
    }),
  ],
  labour: [
    quarrel({
      facts: '工地完工两个月仍有工资未结清，劳动者多次催要。',
      claims: ['结清工资'],
      terms: ['分两次付清拖欠工资，直接付到本人账户。'],
      performs: { by: 'respondent', what: '支付首笔工资', days: 10 },
      amount: [4000, 90000],
      place: '项目部',
    }),
  ],
  consumer: [
    quarrel({
      facts: '预付健身卡后门店停业搬迁，消费者要求退还余额。',
      claims: ['退还余额'],
      terms: ['十五日内退还未使用部分。'],
      performs: { by: 'respondent', what: '退还余额', days: 15 },
      amount: [300, 5000],
      place: '门店',
    }),
  ],
  medical: [
    quarrel({
      facts: '家属对诊疗过程的说明不满意，认为沟通不够，要求解释并减免部分费用。',
      claims: ['说明诊疗过程', '减免部分费用'],
      terms: ['由科室当面说明诊疗过程。', '按规定减免部分费用。'],
      amount: [1000, 30000],
      place: '医院医患沟通室',
    }),
  ],
  traffic: [
    quarrel({
      facts: '电动车与小汽车轻微刮碰，双方对误工费和修车费的数额有分歧。',
      claims: ['赔偿修车费和误工费'],
      terms: ['一次性赔偿，互不追究。'],
      performs: { by: 'respondent', what: '支付赔偿', days: 7 },
      amount: [500, 8000],
      place: '路口',
    }),
  ],
  property: [
    quarrel({
      facts: '业主认为电梯维修不及时，拒交半年物业费。',
      claims: ['修好电梯', '减收物业费'],
      terms: ['七日内修好电梯。', '物业费减收一成，业主十日内补交。'],
      performs: { by: 'respondent', what: '修好电梯', days: 7 },
      amount: [400, 2500],
      place: '小区',
    }),
  ],
  other: [
    quarrel({
      facts: '广场舞音响声音大，附近住户与跳舞的人争执。',
      claims: ['降低音量，晚上八点半结束'],
      terms: ['音量调低，晚上八点半前结束。'],
      place: '社区广场',
    }),
  ],
};

export const minutesTexts: readonly string[] = [
  '先请双方各自说完，中间不打断。双方都讲了自己最在意的地方，也都承认说过气话。',
  '调解员把事情按时间理了一遍，双方对经过没有大的分歧，主要在怎么补救上想法不同。',
  '请双方说说对方可能的难处。气氛缓和下来，愿意各让一步。',
];
export const moveTexts = {
  calm: ['先倒杯水，分开坐一会儿，等声音都低下来再谈。', '先听各自把委屈说完，不急着评理。'],
  exchange: ['请双方说说如果换成自己会怎么想。', '请各自说出对方做得不容易的一件事。'],
  clarify: ['把事情按先后写在纸上，逐条确认。', '把能商量的和不能商量的分开，一条一条定下来。'],
} as const;
export const riskTexts = {
  yellow: '当面争吵，声音较大，没有肢体接触。',
  orange: '同一件事近期反复发生，有多人到场。',
  red: '当众说过要报复的话，家人担心夜里再起冲突。',
} as const;
export const revisitTexts: readonly string[] = [
  '双方都说按约定在做，见面能打招呼。',
  '电话回访，近期没有再起争执。',
  '上门看过，情况平稳。',
];
export const refusalText = '当事人已就同一事项向人民法院起诉，告知其按诉讼程序处理。';
export const failureText = '双方对数额差距较大，经两次调解未达成一致，已告知仲裁、行政和诉讼途径。';
export const terminationText = '一方明确表示不再继续调解，尊重其意愿。';
export const psychReasons: readonly string[] = [
  '双方情绪比较激动，需要有人帮着把话慢慢说',
  '当事人近来睡不好，愿意和人聊聊',
];
