/** A formula as it is typed where the decimal sign is a comma: arguments are separated by semicolons. */
import { separator } from "./example";
import { tokens } from "./tokens";

export function locally(formula: string, decimalSign: string): string {
  if (decimalSign !== ",") return formula;
  let braces = 0;
  return tokens(formula)
    .map(({ kind, text }) => {
      braces += text === "{" ? 1 : text === "}" ? -1 : 0;
      if (kind === "number") return text.replace(".", decimalSign);
      // Between the columns of a constant, such an Excel has a backslash.
      return kind === "sign" && text === "," ? (braces > 0 ? "\\" : separator(decimalSign)) : text;
    })
    .join("");
}
