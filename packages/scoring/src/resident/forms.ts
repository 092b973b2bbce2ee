import type { Text } from '../instrument.ts';
import type { ResidentFamily } from './levels.ts';
import { text } from './levels.ts';

/** A scale a resident hears about, and which end of it is the heavier one. */
export interface ResidentScale {
  readonly scale: string;
  readonly family: ResidentFamily;
  readonly heavierWhen: 'high' | 'low';
}

/** A self-report form as residents know it: the official names speak of conditions, these speak of life. */
export interface ResidentForm {
  readonly title: Text;
  readonly scales: readonly ResidentScale[];
}

const high = (family: ResidentFamily, ...scales: readonly string[]): ResidentScale[] =>
  scales.map((scale) => ({ scale, family, heavierWhen: 'high' }));

const low = (family: ResidentFamily, ...scales: readonly string[]): ResidentScale[] =>
  scales.map((scale) => ({ scale, family, heavierWhen: 'low' }));

const form = (zh: string, en: string, ...scales: readonly ResidentScale[]): ResidentForm => ({
  title: text(zh, en),
  scales,
});

/** Every self-report instrument by id. */
export const residentForms: Readonly<Record<string, ResidentForm>> = {
  audit: form('喝酒这件事', 'You and alcohol', ...high('drinking', 'total')),
  auditc: form('喝酒三问', 'Three questions on drinking', ...high('drinking', 'total')),
  bat12: form('工作累不累', 'Is work wearing you out?', ...high('work', 'total')),
  brcs: form('遇到难处时', 'When things get hard', ...low('resilience', 'total')),
  brief_cope: form('难事来了怎么办', 'How you cope', ...low('self', 'active')),
  brs: form('跌倒以后站起来', 'Bouncing back', ...low('resilience', 'mean')),
  cage: form('喝酒四问', 'Four questions on drinking', ...high('drinking', 'total')),
  cbi: form('疲惫从哪里来', 'Where the tiredness comes from', ...high('work', 'personal', 'work', 'client')),
  cesd10: form('过去一周的心情（10题）', 'Your week (10 questions)', ...high('mood', 'total')),
  cesd20: form('过去一周的心情（20题）', 'Your week (20 questions)', ...high('mood', 'total')),
  core10: form('过去一周过得怎样', 'How the last week has been', ...high('burden', 'total')),
  dass21: form(
    '心情、担心与压力',
    'Mood, worry and stress',
    ...high('mood', 'depression'),
    ...high('worry', 'anxiety'),
    ...high('stress', 'stress'),
  ),
  erq: form('怎样安顿情绪', 'How you handle feelings', ...low('self', 'reappraisal')),
  fast: form('喝酒快问', 'A quick check on drinking', ...high('drinking', 'total')),
  flourishing: form('生活的丰盛', 'Flourishing', ...low('wellbeing', 'total')),
  ftnd: form('抽烟的习惯', 'You and smoking', ...high('smoking', 'total')),
  gad2: form('担心两问', 'Two questions on worry', ...high('worry', 'total')),
  gad7: form('最近两周的担心与紧张', 'Worry in the last two weeks', ...high('worry', 'total')),
  gds15: form('长辈的心情', 'Mood in later life', ...high('mood', 'total')),
  gses: form('应对事情的信心', 'Trust in your own strength', ...low('self', 'total')),
  hsi: form('抽烟两问', 'Two questions on smoking', ...high('smoking', 'total')),
  ipip50: form('认识自己的性格', 'Getting to know yourself', ...low('self', 'emotional_stability')),
  k10: form(
    '最近四周的心里负担（10题）',
    'The load of the last four weeks (10 questions)',
    ...high('burden', 'total'),
  ),
  k6: form(
    '最近一个月的心里负担（6题）',
    'The load of the last month (6 questions)',
    ...high('burden', 'total'),
  ),
  mhi5: form('心情五问', 'Five questions on how you feel', ...low('wellbeing', 'score')),
  mos_sss: form('有人可以依靠吗', 'Someone to lean on', ...low('support', 'total')),
  mspss: form('身边的支持', 'The people around you', ...low('support', 'total')),
  nrs_mood: form('此刻的心情', 'How you feel right now', ...high('burden', 'distress')),
  pcl5: form('难受的事过去之后', 'After a hard event', ...high('trauma', 'total')),
  pcptsd5: form('难受的事之后五问', 'Five questions after a hard event', ...high('trauma', 'total')),
  pg13r: form('想念一个人', 'Missing someone', ...high('grief', 'total')),
  phq15: form('身体在说什么', 'What your body is telling you', ...high('body', 'total')),
  phq2: form('心情两问', 'Two questions on mood', ...high('mood', 'total')),
  phq4: form('心情与担心四问', 'Four questions on mood and worry', ...high('burden', 'total')),
  phq8: form('最近两周的心情（8题）', 'Your last two weeks (8 questions)', ...high('mood', 'total')),
  phq9: form('最近两周的心情', 'Your last two weeks', ...high('mood', 'total')),
  phq9m: form('青少年：最近两周的心情', 'Teens: your last two weeks', ...high('mood', 'total')),
  phq_panic: form('突然的心慌', 'Sudden rushes of fear', ...high('worry', 'symptoms')),
  pss10: form(
    '最近一个月的压力（10题）',
    'Stress in the last month (10 questions)',
    ...high('stress', 'total'),
  ),
  pss4: form('最近一个月的压力（4题）', 'Stress in the last month (4 questions)', ...high('stress', 'total')),
  pswq: form('操心的习惯', 'The habit of worrying', ...high('worry', 'total')),
  rses: form('怎样看自己', 'How you see yourself', ...low('self', 'total')),
  saps: form('学生与手机', 'Students and phones', ...high('phone', 'total')),
  sas_sv: form('手机与我', 'Your phone and you', ...high('phone', 'total')),
  scoff: form('吃饭与身材', 'Eating and your body', ...high('eating', 'total')),
  scs_sf: form('对自己好一点', 'Being kind to yourself', ...low('self', 'total')),
  smfq: form('孩子自己说：心情与感受', 'In the child’s own words', ...high('mood', 'total')),
  spane: form('好心情与坏心情', 'Good and bad feelings', ...low('wellbeing', 'balance')),
  srq20: form('近一个月的身与心', 'Body and mind this month', ...high('burden', 'total')),
  swls: form('对生活满意吗', 'Content with life?', ...low('wellbeing', 'total')),
  who5: form('最近两周过得好吗', 'Have you been well lately?', ...low('wellbeing', 'percent')),
};
