import type { FamilyWords, ResidentFamily } from './levels.ts';
import { text, words } from './levels.ts';

/** Drinking, smoking, the phone, work. */
export const wordsOfHabits = {
  drinking: {
    name: text('喝酒', 'Drinking'),
    levels: {
      steady: words(
        ['喝酒这件事，目前在您手里', 'You have drinking in hand'],
        ['喝得少、喝得慢，身体会谢谢您。', 'Less and slower: your body will thank you.'],
      ),
      some_strain: words(
        ['喝酒，有点多了', 'It has been a little too much'],
        ['现在少喝一点，睡觉和心情都会受益。', 'Drinking less now does sleep and mood good.'],
      ),
      strained: words(
        ['喝酒，开始影响您的日子', 'Drinking has begun to touch your days'],
        [
          '很多人都在这时候下决心改变，小步就有用。',
          'Many people decide to change at this point; small steps work.',
        ],
      ),
      heavy: words(
        ['喝酒，有些不由自己了', 'Drinking has been taking over somewhat'],
        ['这不是意志薄弱，有人帮忙会容易很多。', 'It is not weakness; with help it is much easier.'],
      ),
      very_heavy: words(
        ['喝酒，让您和家人都很辛苦', 'Drinking has been hard on you and your family'],
        [
          '请先和医生商量怎样慢慢减，不要一下子全停。',
          'Please plan with a doctor how to cut down; do not stop all at once.',
        ],
      ),
    },
    steps: [
      text('记下每次喝了多少，一周留出三天不喝。', 'Note each drink, and keep three days a week free of it.'),
      text('先吃饭再喝，一杯酒配一杯水。', 'Eat first, and have a glass of water with each drink.'),
      text(
        '天天喝、喝得多的话，减酒前先问医生，突然停酒可能伤身。',
        'If you drink a lot every day, ask a doctor before cutting down: stopping suddenly can harm you.',
      ),
    ],
  },
  smoking: {
    name: text('抽烟', 'Smoking'),
    levels: {
      steady: words(
        ['烟对您的牵绊不深', 'Tobacco has little hold on you'],
        ['现在放下，会比以后容易。', 'Letting go now is easier than later.'],
      ),
      some_strain: words(
        ['烟，已经成了习惯', 'Smoking has become a habit'],
        ['习惯可以换，从最容易省的那一支开始。', 'Habits can change; begin with the easiest one to skip.'],
      ),
      strained: words(
        ['烟，常常牵着您走', 'Tobacco often leads you'],
        ['想抽的劲头通常几分钟就过去，可以先等一等。', 'The urge usually passes in minutes; try waiting.'],
      ),
      heavy: words(
        ['离开烟，对您不容易', 'Going without is not easy for you'],
        ['戒不动不怪您，有人指点成功得更多。', 'It is not your fault; guidance makes success likelier.'],
      ),
      very_heavy: words(
        ['烟，把您拴得很紧', 'Tobacco holds you tightly'],
        ['戒烟门诊有办法让这段路好走些。', 'A stop-smoking clinic can make this road easier.'],
      ),
    },
    steps: [
      text('选一个日子开始少抽，告诉家人。', 'Pick a day to cut down and tell your family.'),
      text(
        '想抽时先等5分钟：喝水、走动、嚼点东西。',
        'When the urge comes, wait five minutes: water, a walk, something to chew.',
      ),
      text('把烟和打火机放到不顺手的地方。', 'Put cigarettes and lighter out of easy reach.'),
    ],
    talk: text(
      '想戒的时候，到戒烟门诊或心理服务站聊聊，有人指点会容易些。',
      'When you want to stop, talk to a stop-smoking clinic or the counselling station; guidance makes it easier.',
    ),
  },
  phone: {
    name: text('手机', 'Your phone'),
    levels: {
      steady: words(
        ['手机，是您的好帮手', 'Your phone serves you well'],
        ['您用它，它没有占满您。', 'You use it; it does not fill your day.'],
      ),
      some_strain: words(
        ['手机，占了您不少时间', 'The phone takes a good deal of time'],
        ['留一点没有手机的空，人会松快些。', 'A little time without it lightens the day.'],
      ),
      strained: words(
        ['放下手机，对您有点难', 'Putting the phone down is a bit hard'],
        [
          '很多人都这样，可以从一天里的一小段开始。',
          'Many people find that; begin with one short stretch of the day.',
        ],
      ),
      heavy: words(
        ['手机，常常抢走睡觉和相处', 'The phone often takes sleep and company'],
        ['也许它在替您挡住一些烦心事，值得看一看。', 'Perhaps it keeps some troubles at bay; worth a look.'],
      ),
      very_heavy: words(
        ['离开手机，让您很不安', 'Being without it makes you uneasy'],
        ['可以请人和您一起，慢慢把时间拿回来。', 'Someone can help you win your time back.'],
      ),
    },
    steps: [
      text(
        '吃饭时和睡前一小时，手机放到另一间屋。',
        'At meals and in the hour before bed, leave it in another room.',
      ),
      text('关掉不要紧的提醒。', 'Turn off notices that do not matter.'),
      text(
        '想刷的时候，先做一件手上的事，比如洗碗、散步。',
        'When you want to scroll, first do something with your hands.',
      ),
    ],
    talk: text(
      '自己调整有点难时，和家人约个办法，或者到心理服务站聊聊。',
      'If it is hard on your own, agree on a way with your family, or talk to someone at the counselling station.',
    ),
  },
  work: {
    name: text('工作与疲惫', 'Work and tiredness'),
    levels: {
      steady: words(
        ['工作，没有把您掏空', 'Work has not emptied you'],
        ['忙完能歇回来，这很重要。', 'You recover after the day, and that matters.'],
      ),
      some_strain: words(
        ['工作，让您有些累', 'Work has tired you somewhat'],
        ['累了就该歇，休息也是本事。', 'Tired means rest; resting is a skill too.'],
      ),
      strained: words(
        ['工作，耗了您不少力气', 'Work has taken much of your strength'],
        ['这说明您用心了，也说明该补一补了。', 'It shows that you care, and that it is time to refill.'],
      ),
      heavy: words(
        ['工作，快把您耗空了', 'Work has nearly drained you'],
        [
          '光靠自己撑不是长久办法，可以和单位谈谈怎么调整。',
          'Holding on alone will not last; talk at work about a change.',
        ],
      ),
      very_heavy: words(
        ['工作，让您累到心里了', 'You are tired to the heart'],
        ['请先停一停，让人帮您一起想办法。', 'Please pause, and let someone think it through with you.'],
      ),
    },
    steps: [
      text('下班后留半小时不看工作消息。', 'Keep half an hour after work free of work messages.'),
      text(
        '每天给自己一次真正的小休息，离开座位10分钟。',
        'Take one real break a day: ten minutes away from your seat.',
      ),
      text(
        '和同事或领导说清一件最耗人的事，商量一个小改动。',
        'Name the most draining task to a colleague or manager and agree one small change.',
      ),
    ],
  },
} satisfies Partial<Record<ResidentFamily, FamilyWords>>;
