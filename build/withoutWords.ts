import ts from "typescript";

/** Members of a definition that Excel's functions never read: documentation, tests and native twins. */
const unread = ["says", "alsoCalled", "native", "nativeHolds", "source", "examples"];

/** Members of a shape that Excel's functions never read. */
const unreadOfShape = ["refuses", "sample", "takesOneCell"];

/**
 * Removes the parts of a definition that Excel's functions don't use, which are more than half of its text. Column headers and
 * labels stay, because tables show them. Native twins are removed, together with their imports.
 */
export function withoutWords(): ts.CustomTransformers {
  return {
    before: [
      (context) => (file) => {
        const { factory } = context;

        const parameter = (node: ts.Node): ts.Node => {
          if (
            ts.isPropertyAssignment(node) &&
            isNamed(node, "options") &&
            ts.isObjectLiteralExpression(node.initializer)
          )
            return factory.updatePropertyAssignment(node, node.name, silent(node.initializer));
          if (!ts.isObjectLiteralExpression(node)) return ts.visitEachChild(node, parameter, context);
          const kept = node.properties.filter((property) => !isNamed(property, "says") && !isUnread(property));
          // If only a spread of another parameter is left, that parameter itself is used.
          const [only] = kept.length === 1 ? kept : [];
          if (only && ts.isSpreadAssignment(only)) return only.expression;
          return ts.visitEachChild(factory.updateObjectLiteralExpression(node, kept), parameter, context);
        };

        const columns = (node: ts.Node): ts.Node =>
          ts.isObjectLiteralExpression(node) ? ts.visitEachChild(node, column, context) : node;

        const column = (node: ts.Node): ts.Node => {
          if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return node;
          const kept = node.initializer.properties.filter((property) => !isUnread(property));
          const leaner = factory.updateObjectLiteralExpression(node.initializer, kept);
          return factory.updatePropertyAssignment(node, node.name, leaner);
        };

        const silent = (options: ts.ObjectLiteralExpression): ts.Expression =>
          factory.createObjectLiteralExpression(
            options.properties.map((option) =>
              ts.isPropertyAssignment(option)
                ? factory.updatePropertyAssignment(option, option.name, factory.createNumericLiteral(0))
                : option,
            ),
          );

        const definition = (node: ts.Node): ts.Node => {
          const [given] = isDefine(node) ? node.arguments : [];
          if (!given || !isDefine(node) || !ts.isObjectLiteralExpression(given))
            return ts.visitEachChild(node, definition, context);
          const kept = given.properties
            .filter((property) => !isNamed(property, ...unread) && !isUnread(property))
            .map((property) => {
              if (isNamed(property, "parameters")) return ts.visitEachChild(property, parameter, context);
              return isNamed(property, "returns") ? ts.visitEachChild(property, columns, context) : property;
            });
          const leaner = factory.updateObjectLiteralExpression(given, kept);
          return factory.updateCallExpression(node, node.expression, node.typeArguments, [leaner]);
        };

        const shape = (node: ts.Node): ts.Node => {
          if (!ts.isObjectLiteralExpression(node)) return ts.visitEachChild(node, shape, context);
          const kept = node.properties.filter((property) => !isNamed(property, ...unreadOfShape));
          return ts.visitEachChild(factory.updateObjectLiteralExpression(node, kept), shape, context);
        };

        if (!/\/src\/catalogue\//.test(file.fileName)) return file;
        const visit = /\/shapes\//.test(file.fileName)
          ? shape
          : file.fileName.endsWith("/parameters.ts")
            ? parameter
            : definition;
        return ts.visitEachChild(file, visit, context);
      },
    ],
  };
}

function isDefine(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "define";
}

function isNamed(property: ts.ObjectLiteralElementLike, ...names: readonly string[]): boolean {
  return property.name !== undefined && ts.isIdentifier(property.name) && names.includes(property.name.text);
}

/**
 * Whether a unit has no effect on a call. Only two have one: `ratePerPeriod` sets the limits of a rate, and `label` marks the
 * columns of a table that contain keys of words.
 */
function isUnread(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property) || !isNamed(property, "unit", "returns")) return false;
  const { initializer } = property;
  return ts.isStringLiteral(initializer) && !["ratePerPeriod", "label"].includes(initializer.text);
}
