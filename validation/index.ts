import "./withOpentype";

// These are imported late because they import the grid.
const { validation } = await import("./command");
const { whole } = await import("./results");

const { lines, exitCode } = await validation(process.argv.slice(2), whole, (line) => process.stderr.write(`${line}\n`));
console.log(lines.join("\n"));
// The grid's engine keeps the process alive.
process.exit(exitCode);
