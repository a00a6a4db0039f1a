/** Every published figure beside what the functions answer, as the tests compare them and as the validation pack shows them. */
import { isRefusal, type Answer } from "../../src/catalogue/call";
import type { FaultKind } from "../../src/core/fault";
import { isShownAs, textOf } from "../shown";
import type { Verdict } from "../verdict";
import { allowed, published, within, type Published } from "./cases";
import { named, notAsked } from "./named";
import { ask, formulaOf, question, type Question } from "./questions";

export interface Compared {
  readonly id: string;
  readonly source: string;
  readonly figure: string;
  /** As the source has it: a number or an error; empty where it says that there is none. */
  readonly published: string;
  /** How far an answer may be away by the source, where it has a number. */
  readonly allowed: number | undefined;
  /** The call of our function; empty where none was asked. */
  readonly formula: string;
  /** What it answers, in the unit of the source. */
  readonly answer: string;
  readonly verdict: Verdict;
  /** Why it differs or wasn't asked. */
  readonly why: string;
  /** The heading in docs/differences.md. */
  readonly heading: string;
}

/** What the errors of sources are here: Excel's by their names, others by their sentences. */
const errors: Readonly<Record<string, FaultKind>> = {
  "#NUM!": "num",
  "#VALUE!": "value",
  "no real solution": "num",
  "no solution found": "num",
  "invalid input": "num",
  // Excel's MIRR is #DIV/0! without an outlay.
  "no negative flow": "div0",
};

export const comparedFigures = (cases: readonly Published[] = published): readonly Compared[] =>
  cases.flatMap((each) => Object.keys(each.expected).map((figure) => compared(each, figure)));

function compared(each: Published, figure: string): Compared {
  const expected = each.expected[figure] ?? null;
  const known = {
    id: each.id,
    source: each.source_url,
    figure,
    published: expected === null ? "" : String(expected),
    allowed: typeof expected === "number" ? allowed(each, figure, expected) : undefined,
  };
  const reason = notAsked[each.id];
  if (reason !== undefined)
    return { ...known, formula: "", answer: "", verdict: "not asked", why: reason, heading: "" };
  const asked = question(each, figure);
  const answer = inUnitOf(asked, ask(asked));
  const difference = named.find(({ ids }) => ids.includes(each.id));
  const isNamed = difference !== undefined && isShownAs(difference.gives, answer);
  const verdict = agrees(each, figure, answer) ? "agrees" : isNamed ? "named" : "disagrees";
  const { why, heading } = verdict === "named" && difference ? difference : { why: "", heading: "" };
  return { ...known, formula: formulaOf(asked), answer: textOf(answer), verdict, why, heading };
}

const inUnitOf = ({ as = (same) => same }: Question, answer: Answer): Answer =>
  typeof answer === "number" ? as(answer) : answer;

function agrees(each: Published, figure: string, answer: Answer): boolean {
  const expected = each.expected[figure] ?? null;
  if (typeof expected === "number") return typeof answer === "number" && within(each, figure, answer, expected);
  // A payback that isn't reached is #N/A.
  const kind = expected === null ? "na" : errors[expected];
  return isRefusal(answer) && answer.refused === kind;
}
