import { call, isRefusal, type Answer, type AnswerCell, type CallRefusal } from "../catalogue/call";
import { definitions } from "../catalogue";
import type { FaultWords } from "../catalogue/faults";
import type { Language } from "../language/languages";
import { tables } from "../locales/tables";

/** The part of a language that a bundle needs. Completeness is checked in locales/complete.ts. */
interface BundleWords {
  readonly language: Language;
  readonly faults: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Gives Excel every function of the catalogue, answering in one language. The runtime tells a function nothing of the
 * reader's language, so each has a bundle of its own, chosen by the manifest.
 */
export function associate({ language, faults, parameters }: BundleWords): void {
  const words = { language, faults: faults as FaultWords, parameters, tables };
  for (const definition of definitions) {
    CustomFunctions.associate(definition.id, (...raw: unknown[]) =>
      answer(call(definition, withoutInvocation(raw), words)),
    );
  }
}

/** Excel appends an Invocation object; a formula can pass only cell values or matrices, never an object. */
function withoutInvocation(raw: readonly unknown[]): readonly unknown[] {
  const last = raw[raw.length - 1];
  return typeof last === "object" && last !== null && !Array.isArray(last) ? raw.slice(0, -1) : raw;
}

/**
 * An error that is the whole answer is thrown: only hosts that know data types take a returned one. Inside a table it
 * stands in its cell, where the runtime writes it out.
 */
function answer(result: Answer): unknown {
  if (isRefusal(result)) throw excelError(result);
  if (typeof result === "number") return result;
  // Cells with the same reason share one refusal, and so one error.
  const errors = new Map<CallRefusal, CustomFunctions.Error>();
  const written = (cell: AnswerCell) => {
    if (!isRefusal(cell)) return cell;
    const error = errors.get(cell) ?? excelError(cell);
    errors.set(cell, error);
    return error;
  };
  // A row without an error is passed on as it is: a copy of a million rows takes 100 MB.
  return result.map((row) => (row.some(isRefusal) ? row.map(written) : row));
}

/** Excel shows the message for #VALUE! and #N/A and ignores it for other errors. */
function excelError({ refused, message }: CallRefusal): CustomFunctions.Error {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = { div0: divisionByZero, num: invalidNumber, value: invalidValue, na: notAvailable }[refused];
  return new CustomFunctions.Error(code, message);
}
