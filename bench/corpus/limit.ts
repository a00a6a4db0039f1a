/** Each peer runs in its own process, which is killed if it doesn't answer in time. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CorpusCase } from "./cases";
import type { Reply } from "./verdict";

export const limitMs = 2000;
/** The limit for loading a package, which isn't counted as part of an answer. */
const startMs = 30_000;

/** The messages of the process: one when it is ready, then one for each case. */
export type Said =
  | { readonly ready: true; readonly calculates: readonly string[] }
  | { readonly failed: string }
  | Exclude<Reply, string>
  | { readonly refused: true };

export class Asked {
  private process: ChildProcess | undefined;

  constructor(private readonly peer: string) {}

  /** Returns the kinds of question that the peer calculates; rejects with the reason if it can't be loaded. */
  async start(): Promise<readonly string[]> {
    const started = fork(fileURLToPath(new URL("answering.ts", import.meta.url)), [this.peer], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.process = started;
    const said = await heard(started, startMs);
    if (said && "ready" in said) return said.calculates;
    this.end();
    throw new Error(said && "failed" in said ? said.failed : "it doesn't load");
  }

  async ask(question: CorpusCase): Promise<Reply> {
    if (!this.process) await this.start();
    const answering = this.process as ChildProcess;
    answering.send(question);
    const said = await heard(answering, limitMs);
    if (said && "rate" in said) return said;
    if (said && "refused" in said) return "refused";
    // The process no longer answers, so the next question starts a new one.
    this.end();
    return said === undefined ? "late" : "refused";
  }

  end(): void {
    this.process?.kill("SIGKILL");
    this.process = undefined;
  }
}

/** The next message of the process, or `failed` if it ended; undefined if nothing arrives in time. */
function heard(from: ChildProcess, ms: number): Promise<Said | undefined> {
  return new Promise((resolve) => {
    const settle = (said: Said | undefined) => {
      clearTimeout(timer);
      from.removeAllListeners("message").removeAllListeners("exit");
      resolve(said);
    };
    const timer = setTimeout(() => settle(undefined), ms);
    from.once("message", (said) => settle(said as Said));
    from.once("exit", () => settle({ failed: "it ended" }));
  });
}
