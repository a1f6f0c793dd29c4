type TestedFile = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
};

export function readReport(
  root: string,
  report: { readonly numPassedTests: number; readonly testResults: readonly TestedFile[] },
): {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly passedSecond: readonly string[];
  readonly skipped: readonly string[];
};
