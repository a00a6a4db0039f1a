/** `npm run release-check` says of everything that a release must have whether it is so. `--quick` leaves out tests and build. */
import { checks } from "./checks";
import { report } from "./report";

const args = process.argv.slice(2);
if (args.some((arg) => arg !== "--quick")) {
  console.error("npm run release-check [-- --quick]");
  process.exitCode = 2;
} else {
  process.exitCode = await report(checks(args.includes("--quick")), (line) => console.log(line));
}
