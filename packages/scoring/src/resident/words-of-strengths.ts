import type { FamilyWords, ResidentFamily } from './levels.ts';
import { text, words } from './levels.ts';

/** Support, resilience, the view of oneself. */
export const wordsOfStrengths = {
  support: {
    name: text('身边的支持', 'Support'),
    levels: {
      steady: words(
        ['您身边有可以依靠的人', 'You have people to lean on'],
        ['这份情谊是很大的力量，也请常和他们联系。', 'These ties are a great strength; keep them warm.'],
      ),
      some_strain: words(
        ['您身边有些支持', 'You have some support'],
        ['再多走近一两个人，心里会更暖。', 'One or two closer ties would warm things further.'],
      ),
      strained: words(
        ['能说说话的人，有点少', 'There are few people to talk to'],
        ['关系像火，添一根柴就会旺一点。', 'Ties are like a fire: each small log helps.'],
      ),
      heavy: words(
        ['很多事，您在一个人扛', 'You have been managing much alone'],
        ['您值得有人在旁边，可以从一句问候开始。', 'You deserve company; it can begin with one greeting.'],
      ),
      very_heavy: words(
        ['最近，您觉得很孤单', 'You have felt very much alone'],
        [
          '这里有人愿意听您说，请给我们一个机会。',
          'There are people here who want to listen; give us the chance.',
        ],
      ),
    },
    steps: [
      text(
        '今天给一位好久没联系的人发一句问候。',
        'Send a greeting today to someone you have not spoken to for long.',
      ),
      text('参加一次社区活动，坐一坐也好。', 'Go to one community activity, even just to sit in.'),
      text(
        '需要帮忙时，把话说具体：“能陪我去一趟吗？”',
        'When you need help, ask plainly: “Could you come with me?”',
      ),
    ],
  },
  resilience: {
    name: text('恢复的力量', 'Resilience'),
    levels: {
      steady: words(
        ['遇到难处，您能较快缓过来', 'You recover well from setbacks'],
        ['这份力量是您一路攒下来的。', 'This strength is something you have earned.'],
      ),
      some_strain: words(
        ['遇到难处，您大多能缓过来', 'You mostly recover from setbacks'],
        ['恢复需要时间，您有自己的节奏。', 'Recovery takes time; you have your own pace.'],
      ),
      strained: words(
        ['遇到难处，您要多花些力气', 'Setbacks cost you some extra effort'],
        [
          '这和最近的负担有关，力量可以慢慢养回来。',
          'Recent load plays a part; strength can be built up again.',
        ],
      ),
      heavy: words(
        ['最近的难处，让您缓不过劲', 'Recent troubles have been hard to shake off'],
        ['一时缓不过来不是您不行，先补补力气。', 'It is no failing of yours; first regain some strength.'],
      ),
      very_heavy: words(
        ['一连串的事，让您很疲惫', 'One thing after another has tired you out'],
        ['先让人扶一把，再慢慢往前走。', 'Let someone steady you first, then go on slowly.'],
      ),
    },
    steps: [
      text(
        '想想上次是怎么挺过来的，把那个办法写下来。',
        'Recall how you came through last time, and write the method down.',
      ),
      text('先做一件能做成的小事，找回手感。', 'Do one small thing you can finish, to find your footing.'),
      text('睡够、吃好、动一动，是恢复的底子。', 'Sleep, meals and movement are the ground of recovery.'),
    ],
  },
  self: {
    name: text('怎样看自己', 'How you see yourself'),
    levels: {
      steady: words(
        ['您待自己挺宽厚', 'You treat yourself kindly'],
        ['看得见自己的好，也容得下自己的不足。', 'You see your good side and make room for the rest.'],
      ),
      some_strain: words(
        ['您对自己大体满意', 'You are mostly at peace with yourself'],
        ['有时会苛求自己一点，可以松一松。', 'At times you ask a bit much of yourself; ease off a little.'],
      ),
      strained: words(
        ['您对自己要求有点高', 'You ask rather a lot of yourself'],
        ['试着像对好朋友那样，对自己说话。', 'Try speaking to yourself as you would to a good friend.'],
      ),
      heavy: words(
        ['您对自己常常很严格', 'You are often hard on yourself'],
        [
          '那些责备的话不全是真的，可以和人一起看看。',
          'Those harsh words are not the whole truth; look at them with someone.',
        ],
      ),
      very_heavy: words(
        ['最近，您很难喜欢自己', 'It has been hard to like yourself'],
        ['您比自己以为的更值得被好好对待。', 'You deserve more kindness than you think.'],
      ),
    },
    steps: [
      text('每天写一句“我今天做到了……”。', 'Write one line a day: “Today I managed to …”.'),
      text(
        '责备自己时，问一句：换成朋友，我会怎么说？',
        'When you blame yourself, ask what you would tell a friend.',
      ),
      text(
        '学一件一直想学的小事，慢慢来。',
        'Learn a small thing you have long wanted to, at your own pace.',
      ),
    ],
  },
} satisfies Partial<Record<ResidentFamily, FamilyWords>>;
