/** A self-test on paper: it finds what a test has written into it. */
import {
  scenarios,
  type SelfTestFinding,
  type ScenarioOutcome,
  type Report,
  type Scenario,
  type SelfTest,
  type SelfTestOptions,
} from "../../src/hosts/selfTest";
import { Trouble, type TroubleKey } from "../../src/hosts/trouble";

export class PaperCheck implements SelfTest {
  /** Set by a test: whether the workbook holds anything. */
  holds = false;
  /** Set by a test: what is found; everything else works. */
  readonly found: Partial<Record<Scenario, { readonly outcome: ScenarioOutcome; readonly detail: string }>> = {};
  /** Set by a test: the check stands still at this scenario until it is cancelled or this is removed. */
  waitsAt: Scenario | undefined;
  /** Set by a test: the run, or the look before it, ends with this. */
  trouble: { readonly at: "look" | "run"; readonly key?: TroubleKey; readonly sheets?: readonly string[] } | undefined;
  /** What the pane asked for. */
  readonly asked: Pick<SelfTestOptions, "chosen" | "language" | "addIn">[] = [];

  async holdsAnything() {
    this.fail("look");
    return this.holds;
  }

  async run({ chosen, language, addIn, progress, signal }: SelfTestOptions): Promise<Report> {
    this.asked.push({ chosen, language, addIn });
    const all = [...scenarios, ...chosen];
    const findings: SelfTestFinding[] = [];
    for (const [done, scenario] of all.entries()) {
      progress(scenario, done, all.length);
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (this.waitsAt === scenario && !signal.aborted);
      if (signal.aborted) break;
      findings.push({ scenario, outcome: "works", milliseconds: 12, ...this.found[scenario] });
    }
    this.fail("run");
    const excel = { platform: "PC", version: "16.0.19029.20136", language, api: "1.20" };
    return { format: 1, addIn, excel, findings };
  }

  private fail(at: "look" | "run") {
    if (this.trouble?.at !== at) return;
    const { key, sheets } = this.trouble;
    throw key ? new Trouble(key, sheets, new Error("GeneralException: no.")) : new TypeError("x is undefined");
  }
}
