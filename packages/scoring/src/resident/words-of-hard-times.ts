import type { FamilyWords, ResidentFamily } from './levels.ts';
import { text, words } from './levels.ts';

/** The body, sleep, eating, hard events, loss. */
export const wordsOfHardTimes = {
  body: {
    name: text('身体的感受', 'How your body feels'),
    levels: {
      steady: words(
        ['最近，您的身体比较自在', 'Your body has felt at ease'],
        ['没有太多不舒服打扰您。', 'Little discomfort has got in your way.'],
      ),
      some_strain: words(
        ['最近，身体有些小不舒服', 'There have been small discomforts'],
        ['身体会替心情说话，先好好歇一歇。', 'The body often speaks for the heart; rest a little first.'],
      ),
      strained: words(
        ['最近，身体常常不太舒服', 'Your body has often felt uncomfortable'],
        [
          '累和紧张都会让身体难受，可以两头一起照顾。',
          'Tiredness and tension both show in the body; look after both.',
        ],
      ),
      heavy: words(
        ['最近，身体让您很操心', 'Your body has been a worry'],
        [
          '这些难受是真实的，值得请医生看一看，也值得照顾心情。',
          'What you feel is real: worth a doctor’s look, and some care for the heart.',
        ],
      ),
      very_heavy: words(
        ['最近，身体的难受很磨人', 'The discomfort has been wearing'],
        [
          '您已经忍了很久，请医生和咨询师一起帮您理一理。',
          'You have put up with it long enough; let a doctor and a counsellor help.',
        ],
      ),
    },
    steps: [
      text(
        '记下什么时候不舒服、那时在做什么，看医生时带上。',
        'Note when it hurts and what you were doing; take the note to the doctor.',
      ),
      text('每天做两次肩颈放松，每次3分钟。', 'Loosen neck and shoulders twice a day, three minutes each.'),
      text('按时吃饭，白天多喝温水。', 'Eat at regular times and drink warm water through the day.'),
    ],
  },
  sleep: {
    name: text('睡眠', 'Sleep'),
    levels: {
      steady: words(
        ['最近，您睡得还不错', 'You have slept quite well'],
        ['好好睡觉，就是在照顾心情。', 'Good sleep is care for the heart.'],
      ),
      some_strain: words(
        ['最近，您偶尔睡不踏实', 'Some nights have been restless'],
        ['偶尔没睡好不要紧，第二天照常起床就好。', 'A bad night now and then is fine; get up as usual.'],
      ),
      strained: words(
        ['最近，睡觉成了费劲的事', 'Sleep has become hard work'],
        [
          '越着急越难睡，有些办法可以帮觉慢慢回来。',
          'The harder one tries, the harder it gets; some habits bring sleep back.',
        ],
      ),
      heavy: words(
        ['最近，您好多晚都没睡好', 'Many nights have been poor'],
        [
          '缺觉会让什么都变难，值得认真照顾它。',
          'Lack of sleep makes everything harder; it deserves proper care.',
        ],
      ),
      very_heavy: words(
        ['最近，您被睡不着折腾得很累', 'Sleepless nights have worn you out'],
        ['睡眠是可以调回来的，请让专业的人帮您一把。', 'Sleep can be set right; let someone trained help.'],
      ),
    },
    steps: [
      text('每天同一时间起床，周末也一样。', 'Get up at the same time every day, weekends too.'),
      text(
        '困了再上床；躺20分钟还没睡着，就起来做点安静的事。',
        'Go to bed when sleepy; after 20 minutes awake, get up and do something quiet.',
      ),
      text('午睡不超过30分钟，睡前不看手机。', 'Keep naps under 30 minutes and leave the phone outside.'),
    ],
  },
  eating: {
    name: text('吃饭与身材', 'Eating'),
    levels: {
      steady: words(
        ['您和吃饭相处得不错', 'You and food get along well'],
        ['吃得自在，就是很好的状态。', 'Eating with ease is a fine place to be.'],
      ),
      some_strain: words(
        ['吃饭这件事，让您有点分心', 'Eating has been on your mind a little'],
        [
          '偶尔在意身材很自然，别让它占掉吃饭的乐趣。',
          'Minding your figure is natural; do not let it take the joy out of meals.',
        ],
      ),
      strained: words(
        ['吃饭这件事，让您有些为难', 'Eating has been hard on you'],
        [
          '您不需要独自和食物较劲，可以和人说说。',
          'You need not wrestle with food alone; you can talk about it.',
        ],
      ),
      heavy: words(
        ['吃饭这件事，让您很累', 'Eating has been exhausting'],
        [
          '这不是意志力的事，早点有人帮忙会容易得多。',
          'It is not about willpower; early help makes it much easier.',
        ],
      ),
      very_heavy: words(
        ['吃饭这件事，压得您很苦', 'Eating has become a heavy burden'],
        [
          '请让医生和咨询师一起照顾您的身体和心情。',
          'Let a doctor and a counsellor look after body and heart together.',
        ],
      ),
    },
    steps: [
      text('三餐定时，先从一顿安稳的早饭开始。', 'Keep regular meals; begin with one calm breakfast.'),
      text('少看让您拿身材作比较的内容。', 'See less of what makes you compare your figure.'),
      text('吃饭时有人陪，聊点别的。', 'Eat in company and talk of other things.'),
    ],
  },
  trauma: {
    name: text('难受的经历', 'After a hard event'),
    levels: {
      steady: words(
        ['那件事的影响，正在慢慢过去', 'The effects of what happened are fading'],
        ['您在用自己的方式恢复，这很好。', 'You are recovering in your own way, and that is good.'],
      ),
      some_strain: words(
        ['那件事，有时还会回到心里', 'What happened still comes back at times'],
        ['经历过难受的事，心里起波澜是自然的反应。', 'After something hard, waves like these are natural.'],
      ),
      strained: words(
        ['那件事，还在牵着您', 'What happened still has a hold on you'],
        [
          '这是经历难事后常有的反应，有办法让它慢慢松开。',
          'Many people feel this after a hard event, and there are ways to loosen it.',
        ],
      ),
      heavy: words(
        ['那件事，一直压在您心上', 'What happened keeps weighing on you'],
        ['您已经很坚强了，接下来可以有人陪着走。', 'You have been strong; from here you can have company.'],
      ),
      very_heavy: words(
        ['那件事，让您过得很苦', 'What happened has made life very hard'],
        [
          '这份苦可以被好好照顾，请让受过训练的人陪您。',
          'This pain can be cared for; let someone trained be with you.',
        ],
      ),
    },
    steps: [
      text(
        '回忆涌上来时，说出眼前看到的五样东西，让自己回到现在。',
        'When memories rush in, name five things you see, and come back to now.',
      ),
      text('尽量照平常的作息吃饭、睡觉、出门。', 'Keep your usual hours for meals, sleep and going out.'),
      text(
        '不想讲的时候不必勉强讲，想讲时挑一个让您安心的人。',
        'You never have to tell the story; when you want to, choose someone safe.',
      ),
    ],
  },
  grief: {
    name: text('亲人离开', 'Losing someone'),
    levels: {
      steady: words(
        ['思念还在，日子也在继续', 'The missing stays, and life goes on'],
        ['您在慢慢把这份爱放进生活里。', 'You are slowly finding this love a place in your life.'],
      ),
      some_strain: words(
        ['想起的时候，您心里会疼', 'It hurts when you remember'],
        ['疼，是因为爱。给自己一些时间。', 'It hurts because of love. Give yourself time.'],
      ),
      strained: words(
        ['这份想念，常常让您很难过', 'Missing them often brings sorrow'],
        ['悲伤没有时间表，不必催自己好起来。', 'Grief keeps no timetable; do not hurry yourself.'],
      ),
      heavy: words(
        ['失去的痛，还沉沉地在', 'The pain of the loss is still heavy'],
        ['这样的痛很难独自承受，有人陪着会好一些。', 'Such pain is hard to bear alone; company helps.'],
      ),
      very_heavy: words(
        ['失去之后，您走得很难', 'It has been a very hard road since the loss'],
        [
          '请让懂得陪伴哀伤的人，和您一起走一段。',
          'Let someone who understands grief walk a while with you.',
        ],
      ),
    },
    steps: [
      text(
        '允许自己想念和流泪，也允许自己有片刻的轻松。',
        'Let yourself miss and weep, and let yourself have lighter moments too.',
      ),
      text('在纪念日提前约好一个陪您的人。', 'Before an anniversary, arrange for someone to be with you.'),
      text('写一封信，把想对他／她说的话写下来。', 'Write a letter with what you would like to tell them.'),
    ],
  },
} satisfies Partial<Record<ResidentFamily, FamilyWords>>;
