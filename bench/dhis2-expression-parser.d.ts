// The library ships types that its own exports hide; only what is measured stands here.
declare module '@dhis2/expression-parser' {
  export class ExpressionMode {
    static readonly INDICATOR_EXPRESSION: ExpressionMode;
  }
  export class DataItemJs {
    readonly uid0: { readonly value: string };
  }
  export class ExpressionDataJs {
    constructor(
      ruleVariables: Map<string, unknown>,
      programVariables: Map<string, unknown>,
      supplementary: Map<string, unknown>,
      items: Map<DataItemJs, number | undefined>,
      named: Map<string, unknown>,
    );
  }
  export class ExpressionJs {
    constructor(expression: string, mode: ExpressionMode);
    collectDataItems(): DataItemJs[];
    evaluate(unsupported: (name: string) => unknown, data: ExpressionDataJs): unknown;
  }
}
