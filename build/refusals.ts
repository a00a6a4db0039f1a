/** Every fault that a function can return, found in the return type of its `compute` and in the shapes of its arguments. */
import { basename, join } from "node:path";
import ts from "typescript";
import { catalogue } from "../src/catalogue";
import type { AnyDefinition } from "../src/catalogue/define";
import { doorRefusals } from "../src/catalogue/refusals";
import { everyReason, type Reason } from "../src/core/fault";

export interface Refusals {
  /** Reasons from the arguments, with the parameters they may name. */
  readonly door: ReadonlyMap<Reason, readonly string[]>;
  /** Reasons for the whole result. */
  readonly answer: readonly Reason[];
  /** Reasons in cells of a table, with the columns in which they may occur. */
  readonly cells: ReadonlyMap<Reason, readonly string[]>;
}

/** The refusals of each function by its id, in the order in which the reasons are declared. */
export function refusals(): ReadonlyMap<string, Refusals> {
  const computed = computedRefusals();
  return new Map(
    Object.values<AnyDefinition>(catalogue).map((definition) => {
      const { id } = definition;
      const types = computed.get(id);
      if (!types) throw new Error(`${id}: no definition found in the program`);
      const answer = everyReason().filter((reason) => types.answer.has(reason));
      return [id, { door: inOrder(doorRefusals(definition)), answer, cells: inOrder(types.cells) }];
    }),
  );
}

function inOrder(found: ReadonlyMap<Reason, readonly string[]>): ReadonlyMap<Reason, readonly string[]> {
  return new Map(everyReason().flatMap((reason) => (found.has(reason) ? [[reason, found.get(reason) ?? []]] : [])));
}

interface Computed {
  readonly answer: ReadonlySet<Reason>;
  readonly cells: ReadonlyMap<Reason, readonly string[]>;
}

const root = join(import.meta.dirname, "..");

function computedRefusals(): ReadonlyMap<string, Computed> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.pure.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(root, "src", "catalogue", "index.ts")], options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Computed>();
  for (const file of program.getSourceFiles()) {
    const id = /^(CRM\w+)\.ts$/.exec(basename(file.fileName))?.[1];
    const compute = id && computeOf(file);
    if (compute) found.set(id, returned(checker.getTypeAtLocation(compute), checker));
  }
  return found;
}

/** Returns the expression after `compute:` in the file's definition. */
function computeOf(file: ts.SourceFile): ts.Expression | undefined {
  const search = (node: ts.Node): ts.Expression | undefined =>
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "compute"
      ? node.initializer
      : ts.forEachChild(node, search);
  return search(file);
}

function returned(compute: ts.Type, checker: ts.TypeChecker): Computed {
  const [signature] = compute.getCallSignatures();
  if (!signature) throw new Error("compute is no function");
  const answer = new Set<Reason>();
  const cells = new Map<Reason, string[]>();
  for (const part of parts(signature.getReturnType())) {
    for (const reason of reasons(part)) answer.add(reason);
    const row = rowOf(part);
    for (const each of row && !isText(part) ? parts(row) : [])
      for (const column of each.getProperties())
        for (const cell of parts(checker.getTypeOfSymbol(column)))
          for (const reason of reasons(cell))
            cells.set(reason, [...new Set([...(cells.get(reason) ?? []), column.name])]);
  }
  return { answer, cells };

  /** The rows of a table are an array, or are made one at a time. */
  function rowOf(part: ts.Type): ts.Type | undefined {
    if (["Iterable", "Rows"].includes(part.symbol?.name)) return checker.getTypeArguments(part as ts.TypeReference)[0];
    return checker.getIndexTypeOfType(part, ts.IndexKind.Number);
  }

  function reasons(type: ts.Type): readonly Reason[] {
    if (type.symbol?.name !== "Fault") return [];
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap(parts)
      .map((reason) => (reason as ts.StringLiteralType).value as Reason);
  }
}

const isText = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.StringLike) !== 0;

/** The members of a union type. `any` and `unknown` are refused, because they could contain undocumented reasons. */
function parts(type: ts.Type): readonly ts.Type[] {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) throw new Error("a result without a type");
  return type.isUnion() ? type.types : [type];
}
