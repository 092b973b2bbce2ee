import type { FamilyWords, ResidentFamily } from './levels.ts';
import { text, words } from './levels.ts';

/** Mood, worry, stress, the general load, well-being. */
export const wordsOfFeelings = {
  mood: {
    name: text('心情', 'Mood'),
    levels: {
      steady: words(
        ['最近，您的心情比较平稳', 'Your mood has been fairly even'],
        [
          '偶尔起伏是人之常情，照您现在的节奏过就好。',
          'Ups and downs are part of life; keep the rhythm that suits you.',
        ],
      ),
      some_strain: words(
        ['最近，您的心情有点沉', 'Your mood has been a little low'],
        [
          '有些日子提不起劲，这很常见，早点照顾自己会轻松些。',
          'Some days felt flat. That is common, and early care helps.',
        ],
      ),
      strained: words(
        ['最近这段日子，您过得不太容易', 'These days have not been easy for you'],
        [
          '低落的时候占了不少，您已经撑了一阵子，值得有人陪您聊聊。',
          'Low moments took up a good part of your days. You deserve company in this.',
        ],
      ),
      heavy: words(
        ['最近，您心里压着不少东西', 'You have been carrying a lot'],
        [
          '这样的日子一个人过会很累，有人搭把手会好走得多。',
          'Days like these are tiring alone; they get easier with a hand.',
        ],
      ),
      very_heavy: words(
        ['最近，您真的很辛苦', 'It has been really hard for you'],
        [
          '谢谢您把这些说出来。这样的难受可以慢慢变轻，请让专业的人陪您一起。',
          'Thank you for telling us. This can get lighter; let someone trained walk with you.',
        ],
      ),
    },
    steps: [
      text(
        '每天安排一件小事：下楼走十分钟，或者给自己做顿热饭。',
        'Plan one small thing a day: a ten-minute walk, or a warm meal.',
      ),
      text('固定起床时间，白天多晒晒太阳。', 'Get up at the same time and catch some daylight.'),
      text(
        '把想做却没力气做的事拆成一小步，做完就给自己打个勾。',
        'Cut a task down to one small step, and tick it off when done.',
      ),
    ],
  },
  worry: {
    name: text('担心与紧张', 'Worry'),
    levels: {
      steady: words(
        ['最近，您心里比较踏实', 'You have felt fairly at ease'],
        [
          '遇事会想一想，但担心没有占满您的生活。',
          'You think things over, but worry has not filled your days.',
        ],
      ),
      some_strain: words(
        ['最近，您有些放心不下', 'Some things have been on your mind'],
        [
          '适度的担心是在提醒您准备，别让它跟到床上就好。',
          'A little worry helps you prepare; just do not take it to bed.',
        ],
      ),
      strained: words(
        ['最近，担心常常绕在您心上', 'Worry has often been with you'],
        [
          '脑子停不下来很耗神，有些简单的办法能帮您松一松。',
          'A mind that will not rest is draining; simple methods can loosen it.',
        ],
      ),
      heavy: words(
        ['最近，您一直绷得很紧', 'You have been tense for a while'],
        [
          '长时间紧绷着，身体也会累。找人一起理一理，会轻不少。',
          'Long tension tires the body too. Sorting it out with someone helps.',
        ],
      ),
      very_heavy: words(
        ['最近，您被担心压得很累', 'Worry has been wearing you down'],
        [
          '这份紧张可以被照顾好，请让专业的人帮您一起放下来。',
          'This tension can be eased; let someone trained help you set it down.',
        ],
      ),
    },
    steps: [
      text(
        '试试慢呼吸：吸气4秒、呼气6秒，做5分钟。',
        'Try slow breathing: in for 4 seconds, out for 6, five minutes.',
      ),
      text(
        '每天留15分钟“担心时间”，把事情写下来，其余时间先放一放。',
        'Keep 15 minutes a day for worrying on paper, and park the rest.',
      ),
      text(
        '下午起少喝浓茶和咖啡，睡前一小时放下手机。',
        'Go easy on strong tea and coffee after noon; put the phone away before bed.',
      ),
    ],
  },
  stress: {
    name: text('压力', 'Stress'),
    levels: {
      steady: words(
        ['最近，事情大体在您手里', 'Things have mostly been in hand'],
        ['有忙有闲，您应付得过来。', 'Busy at times, but you have been coping.'],
      ),
      some_strain: words(
        ['最近，您手上的事有点多', 'There has been a bit much on your plate'],
        ['还应付得来，不过要记得给自己留口气。', 'You are coping; remember to leave yourself some air.'],
      ),
      strained: words(
        ['最近，您肩上的担子不轻', 'The load on your shoulders is not light'],
        [
          '事情一件接一件，累了是应该的，可以先放下一两样。',
          'One thing after another: being tired makes sense. One or two can wait.',
        ],
      ),
      heavy: words(
        ['最近，您快忙不过来了', 'It has nearly been too much'],
        [
          '一直硬撑会把人耗空，现在就值得找人分担一些。',
          'Holding on alone empties a person; now is a good time to share the load.',
        ],
      ),
      very_heavy: words(
        ['最近，您被压得喘不过气', 'You have hardly had room to breathe'],
        [
          '这不是您不够努力，而是担子太重。请让别人接一把。',
          'It is not for want of effort; the load is too heavy. Let others take some.',
        ],
      ),
    },
    steps: [
      text(
        '把手头的事写成清单，圈出今天真正要做的一件。',
        'List what is on your plate and circle the one thing for today.',
      ),
      text('每工作一小时，起来走动5分钟。', 'After each hour of work, move for five minutes.'),
      text('对一件可以不做的事说一次“不”。', 'Say no, once, to one thing that can be left undone.'),
    ],
  },
  burden: {
    name: text('心里的负担', 'The load you carry'),
    levels: {
      steady: words(
        ['最近，您心里比较轻松', 'Your heart has been fairly light'],
        ['日子平平稳稳，这就很好。', 'Days have been steady, and that is good.'],
      ),
      some_strain: words(
        ['最近，您心里有点累', 'You have been a little weary'],
        ['有点累是身心在提醒您歇一歇。', 'A little weariness is a sign to rest.'],
      ),
      strained: words(
        ['最近，您过得有些吃力', 'It has taken some effort lately'],
        [
          '能撑到现在不容易，可以让身边的人知道。',
          'Coming this far took strength; let someone near you know.',
        ],
      ),
      heavy: words(
        ['最近，您的负担挺重', 'The load has been quite heavy'],
        [
          '这些不必一个人扛，早点说出来，会早点轻下来。',
          'You need not carry it alone; said sooner, it eases sooner.',
        ],
      ),
      very_heavy: words(
        ['最近，您扛了太多', 'You have been carrying too much'],
        [
          '谢谢您愿意说。请让专业的人和您一起，把它一点点放下来。',
          'Thank you for saying so. Let someone trained help you set it down, bit by bit.',
        ],
      ),
    },
    steps: [
      text('今天早点休息，哪怕只早半小时。', 'Turn in earlier today, even by half an hour.'),
      text('出门走走，留意三样让您舒服的东西。', 'Take a walk and notice three things that feel good.'),
      text(
        '把最沉的一件事写下来，看看哪一小步可以请人帮忙。',
        'Write down the heaviest thing and find one step someone could help with.',
      ),
    ],
  },
  wellbeing: {
    name: text('生活感受', 'Well-being'),
    levels: {
      steady: words(
        ['最近，您过得挺有滋味', 'Life has had a good taste lately'],
        ['这些让您舒心的事，值得一直留着。', 'Whatever has been doing you good is worth keeping.'],
      ),
      some_strain: words(
        ['最近，您过得还算平顺', 'Life has gone along evenly'],
        [
          '日子过得去，再添一点让自己高兴的事会更好。',
          'Things are all right; one more thing you enjoy would make them better.',
        ],
      ),
      strained: words(
        ['最近，高兴的时候少了些', 'There have been fewer glad moments'],
        [
          '生活里的光暗了一点，可以从小处一点点调亮。',
          'The light has dimmed a little; it can be turned up in small ways.',
        ],
      ),
      heavy: words(
        ['最近，您很少觉得轻松', 'You have seldom felt light'],
        [
          '这样的日子有些长了，值得有人听您说说。',
          'These days have gone on for a while; you deserve to be heard.',
        ],
      ),
      very_heavy: words(
        ['最近，日子对您来说很灰', 'The days have looked grey to you'],
        [
          '颜色会慢慢回来，请让人陪您走这一段。',
          'Colour does come back; let someone walk this stretch with you.',
        ],
      ),
    },
    steps: [
      text('睡前写下今天三件还不错的小事。', 'Before bed, write down three small things that went well.'),
      text('每周约一次让您放松的人或事。', 'Once a week, plan time with a person or thing that relaxes you.'),
      text(
        '动一动：快走、广场舞、骑车都行，每次20分钟。',
        'Move for 20 minutes: a brisk walk, dancing, a bicycle ride.',
      ),
    ],
  },
} satisfies Partial<Record<ResidentFamily, FamilyWords>>;
