import type { JsonSchema } from "../../../src/workbook/inputs/jsonSchema";

const known = new Set([
  "$schema",
  "$defs",
  "$ref",
  "title",
  "description",
  "type",
  "enum",
  "minimum",
  "maximum",
  "maxLength",
  "pattern",
  "items",
  "minItems",
  "maxItems",
  "properties",
  "required",
  "additionalProperties",
  "anyOf",
  "oneOf",
]);

/** Whether a value is valid under the keywords of JSON Schema that the figures' schema uses; another keyword throws. */
export function accepts(
  schema: JsonSchema,
  value: unknown,
  definitions: Readonly<Record<string, JsonSchema>> = {},
): boolean {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new Error(`${unknown} is a keyword this reader doesn't know.`);
  const holds = (other: JsonSchema, each: unknown): boolean => accepts(other, each, definitions);
  const { $ref, anyOf, oneOf } = schema;
  if ($ref !== undefined) {
    const target = definitions[$ref.replace("#/$defs/", "")];
    if (!target) throw new Error(`${$ref} is defined nowhere.`);
    if (!holds(target, value)) return false;
  }
  if (anyOf && !anyOf.some((other) => holds(other, value))) return false;
  if (oneOf && oneOf.filter((other) => holds(other, value)).length !== 1) return false;
  if (!isOfType(schema.type, value)) return false;
  if (typeof value === "number") return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (typeof value === "string") {
    return (
      (schema.enum?.includes(value) ?? true) &&
      new RegExp(schema.pattern ?? "", "u").test(value) &&
      [...value].length <= (schema.maxLength ?? Infinity)
    );
  }
  if (Array.isArray(value)) {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    return value.length >= minItems && value.length <= maxItems && value.every((each) => !items || holds(items, each));
  }
  if (typeof value !== "object" || value === null) return true;
  const { properties = {}, required = [], additionalProperties = true } = schema;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, each]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property ? holds(property, each) : additionalProperties;
    })
  );
}

function isOfType(type: JsonSchema["type"], value: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
