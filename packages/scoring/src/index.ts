export { compile, type Scorer, type ScoreOptions } from './compile.ts';
export type { ScoreContext } from './custom-scales.ts';
export { type DefineResult, defineInstrument } from './define.ts';
export { editionOf } from './edition.ts';
export type * from './instrument.ts';
export { packAnswers, unpackAnswers } from './packed-answers.ts';
export { score } from './score.ts';
export type * from './score-result.ts';
export type { InstrumentFault } from './shape.ts';
