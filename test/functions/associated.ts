import vm from "node:vm";

/** The error values that the bundle names, and what a fault of each kind becomes. */
export const codes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
};

export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export type Associated = Map<string, (...raw: unknown[]) => unknown>;

/** Runs a bundle with all that it may know: a language's built-ins and one global. */
export function associated(script: string): Associated {
  const functions: Associated = new Map();
  const associate = (id: string, fn: (...raw: unknown[]) => unknown) => void functions.set(id, fn);
  vm.runInNewContext(script, { CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: codes } });
  return functions;
}
