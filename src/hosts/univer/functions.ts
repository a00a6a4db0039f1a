/** Registers the catalogue in Univer, treating blanks and errors as Excel does. */
import {
  BooleanNumber,
  toDisposable,
  DisposableCollection,
  ICommandService,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { call, isRefusal, type AnswerCell } from "../../catalogue/call";
import type { AnyDefinition } from "../../catalogue/define";
import type { AnswerWords } from "../../catalogue/words";
import type { FaultKind } from "../../core/fault";
import type { OfferedFunction } from "../port";
import { definitions } from "../../catalogue";
import { offered, type GridWords } from "./offer";

/**
 * Univer's own `registerFunction` passes blanks and omitted arguments as 0, and errors as text. A function class in the engine
 * gets the real content of the cells, so a blank stays blank, and an error is returned without a call, as in Excel.
 */
class WorksheetFunction extends BaseFunction {
  constructor(
    private readonly definition: AnyDefinition,
    private readonly words: AnswerWords,
  ) {
    super(definition.id);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const error = given.map(firstError).find((each) => each !== undefined);
    if (error) return error;
    try {
      const answer = call(this.definition, given.map(argument), this.words);
      return typeof answer === "object" && !isRefusal(answer) ? table(answer) : cell(answer);
    } catch {
      // No input makes `call` throw. If a defect does, its own cell shows an error and the calculation goes on.
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

function firstError(given: BaseValueObject): BaseValueObject | undefined {
  if (given.isError()) return given;
  if (!given.isArray()) return undefined;
  return (
    (given as ArrayValueObject)
      .getArrayValue()
      .flat()
      .find((each) => each?.isError() === true) ?? undefined
  );
}

function argument(given: BaseValueObject): unknown {
  if (!given.isArray()) return value(given);
  return (given as ArrayValueObject).getArrayValue().map((row) => row.map((each) => value(each ?? null)));
}

function value(given: BaseValueObject | null): unknown {
  return given === null || given.isNull() ? null : given.getValue();
}

const errors: Readonly<Record<FaultKind, ErrorType>> = {
  div0: ErrorType.DIV_BY_ZERO,
  num: ErrorType.NUM,
  value: ErrorType.VALUE,
  na: ErrorType.NA,
};

function cell(answer: AnswerCell): BaseValueObject {
  if (typeof answer === "number") return NumberValueObject.create(answer);
  if (typeof answer === "string") return StringValueObject.create(answer);
  return ErrorValueObject.create(errors[answer.refused], answer.message);
}

function table(rows: readonly (readonly AnswerCell[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cell)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Registers every function with the given words. Disposing removes them, for example before a change of language. */
export function registerFunctions(injector: Injector, words: GridWords): IDisposable {
  const names = definitions.map(({ id }) => id);
  const service = injector.get(IFunctionService);
  const registered = new DisposableCollection();
  registered.add(injector.get(IDescriptionService).registerDescriptions(offered(words).map(hint)));
  service.registerExecutors(...definitions.map((definition) => new WorksheetFunction(definition, words.answer)));
  // Formulas typed earlier were parsed before these functions existed.
  service.deleteFormulaAstCacheKey(...names);
  recalculate(injector);
  registered.add(
    toDisposable(() => {
      service.unregisterExecutors(...names);
      service.deleteFormulaAstCacheKey(...names);
    }),
  );
  return registered;
}

function recalculate(injector: Injector): void {
  void injector
    .get(ICommandService)
    .executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
}

function hint({ id, says, parameters }: OfferedFunction): IFunctionInfo {
  return {
    functionName: id,
    functionType: FunctionType.User,
    abstract: says,
    description: says,
    functionParameter: parameters.map(({ name, says, optional, example }) => ({
      name,
      detail: says,
      example,
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
