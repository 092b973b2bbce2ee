import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dir = join(import.meta.dirname, '..', 'peers');

interface SurveyModel {
  data: Record<string, unknown>;
  readonly calculatedValues: readonly { readonly name: string; readonly value: unknown }[];
  validate(): boolean;
}

/** A two- to four-parameter item as jscat writes it. */
export interface Zeta {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface JscatStimulus extends Zeta {
  readonly id: number;
}

interface Jscat {
  readonly theta: number;
  readonly seMeasurement: number;
  updateAbilityEstimate(zeta: Zeta | Zeta[], answer: number | number[]): void;
  findNextItem(stimuli: JscatStimulus[]): { nextStimulus?: JscatStimulus; remainingStimuli: JscatStimulus[] };
}

/** The libraries beside which the scoring engine is measured, as far as they are used. */
export interface Peers {
  readonly jsonLogic: { apply(rule: unknown, data: unknown): unknown };
  readonly ExpressionRunner: new (
    expression: string,
  ) => {
    runContext(context: object): unknown;
    runValues(values: object): unknown;
  };
  readonly Model: new (json: unknown) => SurveyModel;
  readonly Cat: new (options: object) => Jscat;
  readonly versions: Readonly<Record<string, string>>;
}

/** Installs the peers on first use, from their own lock file. */
export function loadPeers(): Peers {
  if (!existsSync(join(dir, 'node_modules'))) {
    console.log('installing the peers of this measurement (once)…');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: dir,
      stdio: 'inherit',
    });
  }
  const load = createRequire(join(dir, 'package.json'));
  const survey = load('survey-core') as Pick<Peers, 'ExpressionRunner' | 'Model'>;
  const { dependencies } = load('./package.json') as { dependencies: Record<string, string> };
  return {
    jsonLogic: load('json-logic-js') as Peers['jsonLogic'],
    ExpressionRunner: survey.ExpressionRunner,
    Model: survey.Model,
    Cat: (load('@bdelab/jscat') as Pick<Peers, 'Cat'>).Cat,
    versions: dependencies,
  };
}
