import { validation } from "./command";
import { whole } from "./results";

const { lines, exitCode } = await validation(process.argv.slice(2), whole, (line) => process.stderr.write(`${line}\n`));
console.log(lines.join("\n"));
// The grid's engine keeps the process alive.
process.exit(exitCode);
