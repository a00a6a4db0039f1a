import type { Asks } from "../../grid/draft";
import type { Validation } from "../../grid/plan";
import { fill } from "../../language/fill";
import type { Wording } from "./wording";
import type { WorkbookWords } from "./words";
import { serialOfUtc } from "../../core/numbers/calendar";

type Question = Exclude<keyof WorkbookWords["validation"], "list">;
type Choice = keyof WorkbookWords["choices"];

const firstDay = serialOfUtc(Date.UTC(2000, 0, 1));
const anyAmount = { type: "decimal", from: -1e15, to: 1e15 } as const;

const allowed: Readonly<Record<Question, Validation["allows"]>> = {
  rate: { type: "decimal", from: 0, to: 1 },
  share: { type: "decimal", from: 0, to: 1 },
  growth: { type: "decimal", from: -0.5, to: 1 },
  factor: { type: "decimal", from: 0, to: 10 },
  amount: anyAmount,
  quantity: anyAmount,
  effect: anyAmount,
  any: anyAmount,
  number: { type: "decimal", from: 0 },
  whole: { type: "whole", from: 1 },
  month: { type: "decimal", from: 0, to: 120 },
  goLive: { type: "whole", from: 1, to: 12 },
  date: { type: "date", from: firstDay },
  text: { type: "text", to: 255 },
  score: { type: "decimal", from: 0, to: 100 },
};

/** What each kind of input takes, said in the reader's language; one object each, so that equal cells ask together. */
export class Asking {
  private readonly known = new Map<string, Asks>();

  constructor(private readonly wording: Wording) {}

  for(question: Question): Asks {
    return this.once(question, () => this.said(question, allowed[question]));
  }

  /** One of the words that formulas compare with. */
  choice(of: Choice): Asks {
    const words: Readonly<Record<string, string>> = this.wording.words.choices[of];
    return this.once(`choice ${of}`, () => this.said("list", { type: "list", words: Object.values(words) }));
  }

  private once(key: string, make: () => Asks): Asks {
    const asks = this.known.get(key) ?? make();
    this.known.set(key, asks);
    return asks;
  }

  private said(question: Question | "list", allows: Validation["allows"]): Asks {
    const { title, prompt, refusal } = this.wording.words.validation[question];
    return { allows, title: fill(title, { currency: this.wording.currency }), prompt, refusal };
  }
}
