/** Runs one call and prints processor seconds and megabytes. It needs its own process, because memory is measured by process. */
import { catalogue } from "../../src/catalogue";
import { call, isRefusal } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { english } from "../../test/catalogue/english";
import { worstCalls } from "./calls";

const worst = worstCalls[Number(process.argv[2])];
if (!worst) throw new Error("Name a call by its number.");
const raw = worst.arguments();
const before = process.cpuUsage();
const answer = call(catalogue[worst.id] as unknown as AnyDefinition, raw, english);
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    answer: isRefusal(answer) ? answer.message : typeof answer === "number" ? String(answer) : `${answer.length} rows`,
  }),
);
