import ts from "typescript";

/** What of a definition Excel's functions never read: documentation, tests and native twins. */
const unread = ["says", "native", "nativeHolds", "source", "examples"];

/** And of a shape. */
const unreadOfShape = ["refuses", "sample", "takesOneCell"];

/**
 * Leaves of a definition what Excel calls; more than half of its text is for readers. Column headers and labels stay,
 * as tables show them. Native twins go, and with them what they import.
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
          const kept = node.properties.filter((property) => !isNamed(property, "says") && !isReadersUnit(property));
          return ts.visitEachChild(factory.updateObjectLiteralExpression(node, kept), parameter, context);
        };

        const silent = (options: ts.ObjectLiteralExpression): ts.Expression =>
          factory.createObjectLiteralExpression(
            options.properties.map((option) =>
              ts.isPropertyAssignment(option)
                ? factory.updatePropertyAssignment(option, option.name, factory.createStringLiteral(""))
                : option,
            ),
          );

        const definition = (node: ts.Node): ts.Node => {
          const [given] = isDefine(node) ? node.arguments : [];
          if (!given || !isDefine(node) || !ts.isObjectLiteralExpression(given))
            return ts.visitEachChild(node, definition, context);
          const kept = given.properties
            .filter((property) => !isNamed(property, ...unread))
            .map((property) =>
              isNamed(property, "parameters") ? ts.visitEachChild(property, parameter, context) : property,
            );
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

/** A parameter's unit, unless it sets limits: the door knows those of a rate. */
function isReadersUnit(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property) || !isNamed(property, "unit")) return false;
  return ts.isStringLiteral(property.initializer) && property.initializer.text !== "ratePerPeriod";
}
