import {
  type BankResponse,
  answerFrom,
  chanceFrom,
  compileAdaptive,
  compileBank,
  eap,
  type ItemBank,
  normalFrom,
} from '@xinan/scoring/adaptive';
import { cpuMicroseconds } from './cpu-time.ts';
import type { JscatStimulus, Peers, Zeta } from './peers.ts';

const ITEMS = 100;
const PERSONS = 60;
const LENGTH = 20;

/** A bank whose figures are drawn, not published: it measures time, never a person. */
function drawnBank(seed: number): ItemBank {
  const chance = chanceFrom(seed);
  return {
    id: 'drawn',
    model: '2pl',
    population: 'nobody',
    source: `drawn from seed ${seed}`,
    licence: 'none',
    items: Array.from({ length: ITEMS }, (_, i) => ({
      id: `i${i}`,
      a: 0.6 + 1.6 * chance(),
      b: [-3 + 6 * chance()],
    })),
  };
}

interface Sitting {
  readonly truth: number;
  readonly answers: readonly BankResponse[];
}

export interface AdaptiveFigures {
  readonly who: string;
  readonly microsecondsPerStep: number;
  readonly rmse: number;
  /** Root mean square distance from the estimate on all 100 items. */
  readonly rmseToWholeBank: number;
}

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((total, value) => total + value * value, 0) / values.length);

function ours(bank: ItemBank, sittings: readonly Sitting[]) {
  const step = compileAdaptive(compileBank(bank), { stop: { minItems: LENGTH, maxItems: LENGTH, se: 0 } });
  return sittings.map(({ answers }) => {
    const byId = new Map(answers.map((answer) => [answer.item, answer]));
    const responses: BankResponse[] = [];
    let now = step(responses);
    while (now.next !== undefined) {
      responses.push(byId.get(now.next) as BankResponse);
      now = step(responses);
    }
    return now.theta;
  });
}

function jscats({ Cat }: Peers, bank: ItemBank, sittings: readonly Sitting[]) {
  const stimuli = bank.items.map(({ a, b }, id): JscatStimulus => ({ id, a, b: b[0] as number, c: 0, d: 1 }));
  return sittings.map(({ answers }) => {
    const cat = new Cat({
      method: 'EAP',
      itemSelect: 'MFI',
      minTheta: -4,
      maxTheta: 4,
      priorDist: 'norm',
      priorPar: [0, 1],
    });
    let rest = stimuli;
    for (let i = 0; i < LENGTH; i++) {
      const { nextStimulus, remainingStimuli } = cat.findNextItem(rest);
      if (!nextStimulus) break;
      const { a, b, c, d } = stimuli[nextStimulus.id] as Zeta;
      const zeta: Zeta = { a, b, c, d };
      cat.updateAbilityEstimate(zeta, answers[nextStimulus.id]?.answer ?? 0);
      rest = remainingStimuli;
    }
    return cat.theta;
  });
}

/** The same persons, the same answers, twenty items each of a hundred. */
export function adaptiveFigures(peers: Peers): AdaptiveFigures[] {
  const bank = drawnBank(7);
  const compiled = compileBank(bank);
  const chance = chanceFrom(11);
  const sittings = Array.from({ length: PERSONS }, (): Sitting => {
    const truth = normalFrom(chance);
    return {
      truth,
      answers: bank.items.map((item) => ({ item: item.id, answer: answerFrom(item, truth, chance) })),
    };
  });
  const whole = sittings.map(({ answers }) => eap(compiled, answers).theta);
  const figures = (who: string, run: () => number[], repeats: number): AdaptiveFigures => {
    run();
    const started = cpuMicroseconds();
    let thetas: number[] = [];
    for (let i = 0; i < repeats; i++) thetas = run();
    const took = cpuMicroseconds() - started;
    return {
      who,
      microsecondsPerStep: took / (repeats * PERSONS * LENGTH),
      rmse: rootMeanSquare(thetas.map((theta, i) => theta - (sittings[i] as Sitting).truth)),
      rmseToWholeBank: rootMeanSquare(thetas.map((theta, i) => theta - (whole[i] as number))),
    };
  };
  return [
    figures('ours', () => ours(bank, sittings), 40),
    figures('@bdelab/jscat', () => jscats(peers, bank, sittings), 1),
  ];
}
