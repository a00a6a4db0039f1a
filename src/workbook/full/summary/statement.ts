/** The lines at the top of the Summary sheet: the basis, the sentence about the return, the master check. */
import {
  type Expression,
  native,
  times,
  joined,
  when,
  above,
  below,
  equal,
  row,
  minus,
  plus,
  rows,
} from "../../../grid/expression";
import { textFormula } from "../../../grid/sentence";
import { withAmounts } from "../../currency";
import { afterDoubts, masterCheck } from "../../checks/state";
import type { FullRows } from "../rows";
import { isLate, isMidYear, isNothingCapitalised, isTaxed } from "../tax";
import { base, isNumber } from "../timing";

/** Such as: nominal, before tax, EUR, 12.0% at year-end, 3 years, start: January 2027, scenario: base, draft 0.3. */
export function basisStrip(make: FullRows): Expression {
  const { summary: said } = make.wording.words;
  const percent = (share: Expression) => native("FIXED", times(share, base("percent")), 1);
  const start = base("start");
  const years = base("years");
  const checks = row("checks", "label");
  /** How a loss counts, when tax is paid, and whether costs are written off over their lives. */
  const taxed = joined(
    textFormula(said.afterTax, { rate: percent(base("tax")) }),
    said.comma,
    native("CHOOSE", base("lossNumber"), said.losses.otherProfit, said.losses.carriedForward, said.losses.lost),
    when(isLate, said.comma + said.settledLater, ""),
    when(isNothingCapitalised, "", said.comma + said.writtenOff),
  );
  const given = { rate: percent(base("rate")) };
  const rate = when(isMidYear, textFormula(said.rateMid, given), textFormula(said.rate, given));
  const strip = joined(
    base("basis"),
    said.comma,
    when(isTaxed, taxed, said.preTax),
    said.comma + make.currencyWord + said.comma,
    when(isNumber(base("rate")), rate, said.noRate),
    said.comma,
    when(equal(years, 1), said.oneYear, textFormula(said.years, { years })),
    when(
      isNumber(start),
      joined(
        said.comma,
        textFormula(said.start, {
          month: native("CHOOSE", native("MONTH", start), ...said.months),
          year: native("YEAR", start),
        }),
      ),
      "",
    ),
    said.comma,
    textFormula(said.scenario, { scenario: base("scenario") }),
    said.comma + said.afterRisk + said.comma,
    base("status"),
    when(equal(base("version"), ""), "", joined(" ", base("version"))),
  );
  const { checksHold } = make.wording.shared;
  const whenHeld = when(equal(checks, checksHold), said.comma + checksHold, "");
  return afterDoubts(checks, make.wording.shared, joined(strip, whenHeld));
}

/** The sentence about the return on every 1 spent and the payback, or the list of missing inputs. */
export function statement(make: FullRows): Expression {
  const { words, shared, isSample } = make.wording;
  const said = words.summary.sentence;
  const roi = row("roi", "figure");
  const payback = row("payback", "figure");
  const two = (value: Expression) => native("FIXED", value, 2);
  const quarters = native("ROUNDUP", minus(times(payback, base("quarters")), 1e-9), 0);
  const inQuarters = when(
    equal(native("MAX", 1, quarters), 1),
    said.paidBackOne,
    textFormula(said.paidBack, { quarters }),
  );
  const paidBack = when(
    native("ISERROR", payback),
    said.paybackUnknown,
    when(isNumber(payback), inQuarters, said.notPaidBack),
  );
  const gross = two(plus(1, roi));
  const inMoney = (text: string) => withAmounts(text, make.wording);
  const gain = joined(inMoney(said.before), gross, said.between, two(roi), said.after);
  const lost = textFormula(inMoney(said.loss), { gross, lost: two(minus(0, roi)) });
  const lostMore = textFormula(inMoney(said.lossBeyond), { more: two(minus(0, plus(1, roi))) });
  const sentence = joined(
    native("CHOOSE", plus(plus(1, below(roi, 0)), below(roi, -1)), gain, lost, lostMore),
    paidBack,
    " ",
  );
  const given = {
    costs: above(native("ABS", row("costsAfter", "total")), 0),
    benefits: above(native("ABS", row("full", "total")), 0),
    rate: isNumber(base("rate")),
    adoption: above(native("COUNT", row("adoption", "years")), 0),
    users: above(native("COUNTIF", base("users"), ">0"), 0),
  };
  const lacking = (Object.keys(given) as (keyof typeof given)[]).map((key) =>
    when(given[key], "", said.separator + said[key]),
  );
  const hasAnswer = native("OR", isNumber(roi), native("ISERROR", roi));
  const says = joined(
    when(native("AND", hasAnswer, given.benefits), sentence, ""),
    when(native("AND", ...Object.values(given)), "", joined(said.missing, ...lacking)),
  );
  return joined(isSample ? `${shared.sample}: ` : "", native("IFERROR", says, said.error));
}

/** Combines the checks that the Notes sheet lists. If somebody deletes that sheet, the master check fails. */
export function mainCheck({ wording }: FullRows): Expression {
  const { shared, words } = wording;
  const all = (column: string) => rows("listed_first", "listed_last", column);
  const says = masterCheck(all("status"), all("label"), row("listed_last", "owner"), shared);
  return native("IFERROR", says, shared.checkFails + words.failures.notesAreMissing);
}
