/** The checks of a comparison. Each says in a sentence of its own that it holds, what is doubtful, or what is wrong. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  differs,
  equal,
  literal,
  minus,
  native,
  plus,
  row,
  rows,
  times,
  when,
  atMost,
  within,
  type Expression,
} from "../../grid/expression";
import { textFormula } from "../../grid/sentence";
import { fill } from "../../language/fill";
import { isAllowed } from "../checks/allowed";
import { isCount, masterCheck, sentenceOf } from "../checks/state";
import { kinds } from "../inputs/limits";
import { isNumber } from "../plainCells";
import { columnOf, type ComparisonCells } from "./cells";
import { conflicts, firstConflict } from "./conflicts";
import { ownKey } from "./keys";
import { scoreInputs } from "./score";
import { ratesAgree, settingInputs, yearsAgree } from "./settings";
import { of } from "./steps";
import type { ComparisonWords } from "./words";
import { beginTogether, firstAndLast } from "./yearOne";

/** Of both sheets; the number of formulas is known once they are drafted. */
export interface CountedChecks {
  readonly count: Expression;
  readonly expected: number;
}

export type CheckKey = keyof ComparisonWords["checks"];

interface Check {
  readonly holds: Expression;
  /** A failure that may be right all the same. */
  readonly isDoubt?: Expression;
  /** The values in the sentences of a failure and of a doubt. */
  readonly given?: Readonly<Record<string, Expression>>;
}

const always = equal(literal(1), 1);
const first = columnOf(1);

export function checks(make: ComparisonCells, years: number, counted: CountedChecks): readonly DraftRow[] {
  const { words } = make;
  const all = checksOf(make, years, counted);
  const keys: readonly CheckKey[] = [...conflicts, ...others];
  return [
    make.section(words.sections.checks, { check: words.heads.check }),
    ...keys.map((key) => checkRow(make, key, all[key])),
    {
      key: "counts",
      cells: {
        label: make.text(words.rows.counts, "note"),
        [first]: make.figure(counted.expected, "count"),
        [columnOf(2)]: make.figure(keys.length, "count"),
      },
    },
  ];
}

const others = [
  "modelsHold",
  "npvAgrees",
  "notSample",
  "inputsAreAllowed",
  "scoresComplete",
  "formulasAreThere",
] as const satisfies readonly CheckKey[];

export const firstCheck: CheckKey = firstConflict;
export const lastCheck: CheckKey = "formulasAreThere";

export const mainCheck = ({ shared }: ComparisonCells): Expression =>
  masterCheck(
    rows(firstCheck, lastCheck, "check"),
    rows(firstCheck, lastCheck, "label"),
    row("counts", columnOf(2)),
    shared,
  );

function checkRow(make: ComparisonCells, key: CheckKey, check: Check): DraftRow {
  const { words, shared, text } = make;
  const { holds, isDoubt, given } = check;
  const { ok, look, check: fails } = shared;
  const state = native("IFERROR", when(holds, ok, isDoubt ? when(isDoubt, look, fails) : fails), fails);
  const looks = (words.looks as Readonly<Partial<Record<CheckKey, string>>>)[key];
  const says = {
    holds: words.checks[key],
    fails: fill(make.isolated(words.failures[key]), { currency: make.inText(make.options[0]?.currency ?? "") }),
    given,
    ...(looks !== undefined && {
      instead: {
        when: equal(row(key, "check"), look),
        fails: given ? native("IFERROR", textFormula(make.isolated(looks), given), looks) : looks,
      },
    }),
  };
  return {
    key,
    named: "label:check",
    cells: {
      label: text(sentenceOf(row(key, "check"), ok, says)),
      check: { content: state, style: "check" },
    },
  };
}

function checksOf(make: ComparisonCells, years: number, counted: CountedChecks): Readonly<Record<CheckKey, Check>> {
  const { words, shared, options } = make;
  const count = options.length;
  const own = (key: Parameters<typeof ownKey>[0]) => make.across(ownKey(key));
  const howMany = (area: Expression, word: string) => native("COUNTIF", area, word);
  const typed = (key: string) => isNumber(row(key, first));
  const noneDiffers = (area: Expression, from: Expression) =>
    equal(native("SUMPRODUCT", times(differs(area, from), 1)), 0);
  const against = make.across("against");
  const { nothing, present } = words.choices.against;
  const { nominal, real } = words.choices.prices;
  const oneAgainst = equal(times(howMany(against, nothing), howMany(against, present)), 0);
  const onePrice = equal(times(howMany(own("prices"), nominal), howMany(own("prices"), real)), 0);
  const known = plus(howMany(own("prices"), nominal), howMany(own("prices"), real));
  const avoiding = howMany(own("avoided"), ">0");
  const noneOrAll = (many: Expression) => native("OR", equal(many, 0), equal(many, count));
  const holdsCosts = make.across("holdsCosts");
  const notTwice = native("OR", equal(avoiding, 0), equal(native("SUM", holdsCosts), 0));
  const { base, rateForAll, yearsForAll, renewed } = settingInputs(make, years);
  const settings = { base, rateForAll, yearsForAll, renewed };
  const [weights, scores] = scoreInputs(make);
  const nothingScored = equal(plus(native("COUNT", weights.area), native("COUNT", scores.area)), 0);
  const samples = equal(native("SUM", own("isSample")), 0);
  return {
    modelsAreThere: {
      holds: equal(native("SUM", own("isThere")), count),
      given: { model: native("INDEX", make.across("options"), native("MATCH", 0, own("isThere"), 0)) },
    },
    // The words of the sheets say the currency in which the options were compared.
    currenciesAgree: { holds: noneDiffers(own("currency"), literal(options[0]?.currency ?? "")) },
    ratesAgree: { holds: ratesAgree(make), isDoubt: typed("rateForAll") },
    yearsAgree: { holds: yearsAgree(make), isDoubt: typed("yearsForAll") },
    againstAgrees: {
      holds: native("AND", oneAgainst, equal(plus(howMany(against, nothing), howMany(against, present)), count)),
      isDoubt: native("AND", oneAgainst, atMost(native("COUNTA", against), minus(count, 1))),
    },
    avoidedOnce: {
      holds: native("AND", notTwice, noneOrAll(avoiding)),
      isDoubt: notTwice,
      given: { base: native("INDEX", make.across("options"), native("MATCH", 1, holdsCosts, 0)) },
    },
    taxAgrees: {
      holds: native(
        "AND",
        within(native("MAX", own("tax")), native("MIN", own("tax"))),
        equal(native("MAX", own("losses")), native("MIN", own("losses"))),
      ),
    },
    timingAgrees: { holds: equal(native("SUM", own("timing")), 0) },
    startsAgree: { holds: beginTogether(make), isDoubt: always, given: firstAndLast(make) },
    riskAgrees: { holds: noneDiffers(own("risk"), of(ownKey("risk"), 1)), isDoubt: always },
    pricesAgree: { holds: native("AND", onePrice, noneOrAll(known)), isDoubt: onePrice },
    flowsAreThere: {
      holds: equal(native("SUM", make.across("flowCells")), times(3, plus(native("SUM", own("years")), count))),
    },
    modelsHold: {
      holds: equal(howMany(own("state"), shared.ok), count),
      isDoubt: equal(plus(howMany(own("state"), shared.ok), howMany(own("state"), shared.look)), count),
    },
    npvAgrees: { holds: equal(native("SUM", make.across("npvDiffers")), 0) },
    notSample: { holds: samples, isDoubt: above(native("SUM", own("isSample")), 0) },
    inputsAreAllowed: {
      holds: native(
        "AND",
        equal(native("COUNT", row("base", first)), 1),
        ...Object.entries(settings).map(([key, allows]) => isAllowed(allows, row(key, first))),
        isAllowed({ type: "list", words: Object.values(words.choices.against) }, against),
        isAllowed(weights.allows, weights.area),
        isAllowed(scores.allows, scores.area),
        isAllowed(kinds.rate.allows, row("step", "unit")),
      ),
    },
    scoresComplete: {
      holds: native("OR", nothingScored, equal(native("COUNT", make.across("weighted")), count)),
      isDoubt: always,
    },
    formulasAreThere: { holds: isCount(counted.count, row("counts", first)) },
  };
}
