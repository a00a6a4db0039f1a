/** The possible breaks of a file, each in one place, found in its syntax tree. The same text gives the same list. */
import ts from "typescript";

/** A piece of the text and its replacement. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The expression or statement that contains the piece. A test can notice the break only if this code runs. */
  readonly within: { readonly start: number; readonly end: number; readonly isStatement: boolean };
}

const { SyntaxKind: Kind } = ts;

const operators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
  "/=": ["*="],
};

const methods: Readonly<Record<string, string>> = {
  ceil: "floor",
  floor: "ceil",
  round: "floor",
  trunc: "ceil",
  min: "max",
  max: "min",
  some: "every",
  every: "some",
};

/** Method calls that a break removes, so that their object remains. */
const removable = new Set(["filter", "sort", "toSorted", "reverse", "toReversed"]);

/** Properties of a definition that aren't broken: examples are test data, and sources are text. */
const data = new Set(["examples", "source"]);

export function mutantsOf(text: string, name = "file.tsx"): readonly Mutant[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];

  const visit = (node: ts.Node): void => {
    if (isOutside(node)) return;
    const outer = ts.isCallExpression(node) ? chainOf(node) : node;
    const within = { start: outer.getStart(file), end: outer.end, isStatement: ts.isStatement(node) };
    for (const [start, end, replacement] of breaks(node, file)) found.push({ start, end, replacement, within });
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Code that is never broken: types and imports don't run, and some data are test data or text. */
function isOutside(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isEnumDeclaration(node)) return true;
  return ts.isPropertyAssignment(node) && data.has(node.name.getText());
}

/** The whole chain `a?.b(c).d` around a call, because parentheses around a part of it would limit the effect of `?.`. */
function chainOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const continues =
    (ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === node;
  return continues || ts.isNonNullExpression(parent) ? chainOf(parent) : node;
}

type Break = readonly [start: number, end: number, replacement: string];

function breaks(node: ts.Node, file: ts.SourceFile): readonly Break[] {
  const whole = (replacement: string): Break => [node.getStart(file), node.end, replacement];
  if (ts.isBinaryExpression(node)) return ofBinary(node, file);
  if (ts.isNumericLiteral(node)) return isName(node) ? [] : others(node.text).map(whole);
  if (node.kind === Kind.TrueKeyword) return [whole("false")];
  if (node.kind === Kind.FalseKeyword) return [whole("true")];
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node, whole);
  if (ts.isPostfixUnaryExpression(node))
    return [[node.operand.end, node.end, node.operator === Kind.PlusPlusToken ? "--" : "++"]];
  if (ts.isCallExpression(node)) return ofCall(node, file);
  if (ts.isIfStatement(node)) return ofIf(node, file);
  if (ts.isConditionalExpression(node)) return negated(node.condition, file);
  return [];
}

function ofBinary({ left, operatorToken, right, end }: ts.BinaryExpression, file: ts.SourceFile): readonly Break[] {
  if (operatorToken.kind === Kind.QuestionQuestionToken) return [[left.getStart(file), end, right.getText(file)]];
  const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  const operator = operatorToken.getText(file);
  if (isText && operator.startsWith("+")) return [];
  return (operators[operator] ?? []).map((other) => [operatorToken.getStart(file), operatorToken.end, other]);
}

function ofPrefix({ operator, operand }: ts.PrefixUnaryExpression, whole: (text: string) => Break): readonly Break[] {
  const rest = operand.getText();
  if (operator === Kind.ExclamationToken || operator === Kind.MinusToken) return [whole(rest)];
  if (operator === Kind.PlusPlusToken) return [whole(`--${rest}`)];
  return operator === Kind.MinusMinusToken ? [whole(`++${rest}`)] : [];
}

function ofCall(node: ts.CallExpression, file: ts.SourceFile): readonly Break[] {
  const { expression, end } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { name } = expression;
  const other = methods[name.text];
  if (other !== undefined) return [[name.getStart(file), name.end, other]];
  return removable.has(name.text) ? [[expression.expression.end, end, ""]] : [];
}

/** A guard that only returns, throws or ends a loop is removed; a condition that is one plain value is negated. */
function ofIf(node: ts.IfStatement, file: ts.SourceFile): readonly Break[] {
  const { thenStatement: then, elseStatement, expression } = node;
  const only = ts.isBlock(then) && then.statements.length === 1 ? (then.statements[0] ?? then) : then;
  const leaves =
    ts.isReturnStatement(only) ||
    ts.isContinueStatement(only) ||
    ts.isBreakStatement(only) ||
    ts.isThrowStatement(only);
  const removed: readonly Break[] =
    leaves && !elseStatement ? [[expression.getStart(file), expression.end, "false"]] : [];
  return [...removed, ...negated(expression, file)];
}

/** Negates a condition; comparisons and negations already have breaks of their own. */
function negated(condition: ts.Expression, file: ts.SourceFile): readonly Break[] {
  if (ts.isBinaryExpression(condition) || ts.isPrefixUnaryExpression(condition)) return [];
  return [[condition.getStart(file), condition.end, `!${condition.getText(file)}`]];
}

const isName = ({ parent }: ts.NumericLiteral): boolean =>
  (ts.isPropertyAssignment(parent) && ts.isNumericLiteral(parent.name)) || ts.isLiteralTypeNode(parent);

/** A number changes by one and by a factor of ten; 0 and 1 change by one only, because they occur so often. */
function others(literal: string): readonly string[] {
  const value = Number(literal);
  if (value === 0) return ["1"];
  return (value === 1 ? [2, 0] : [value + 1, value - 1, value * 10]).map((other) =>
    other < 0 ? `(${other})` : String(other),
  );
}

export const apply = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** Inserts code that records each breakable piece before it runs; `first` is the number of the first piece. */
export function counted(text: string, mutants: readonly Mutant[], first: number): string {
  const inserted = mutants.flatMap(({ within: { start, end, isStatement } }, index) => {
    const note = `globalThis.reached[${first + index}] = 1`;
    const width = end - start;
    return isStatement
      ? [
          { at: start, order: width, text: `{ ${note}; ` },
          { at: end, order: -width, text: " }" },
        ]
      : [
          { at: start, order: width, text: `(${note}, ` },
          { at: end, order: -width, text: ")" },
        ];
  });
  // At the same position, closing texts come before opening ones; outer pieces open first and close last.
  inserted.sort((a, b) => a.at - b.at || Math.sign(a.order) - Math.sign(b.order) || b.order - a.order);
  let done = 0;
  const parts: string[] = [];
  for (const { at, text: note } of inserted) {
    parts.push(text.slice(done, at), note);
    done = at;
  }
  return parts.join("") + text.slice(done);
}
