/** Foreign currencies of cost lines: their rates as typed and as counted, and which of them a line is priced in. */
import type { DraftRow } from "../../grid/draft";
import {
  atMost,
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
  type Expression,
} from "../../grid/expression";
import { isAllowed } from "../checks/allowed";
import { stateOf } from "../checks/state";
import type { Figures } from "../figures";
import { foreign, ownCurrency } from "../inputs/currencies";
import { currenciesAllowed, kinds } from "../inputs/limits";
import { evidenceCells } from "./evidence";
import { spacer, type FullRows } from "./rows";
import { base, isNumber } from "./timing";
import { trimmed } from "./trimmed";

const places: readonly number[] = Array.from({ length: currenciesAllowed }, (_, i) => i + 1);
const currencyKey = (place: number): string => `currency_${place}`;
const ratesKey = (place: number): string => `ratesUsed_${place}`;

const lastCurrency = ratesKey(currenciesAllowed);
/** The words that a line's currency is chosen from: the model's own, and the codes on Inputs. */
export const currencyWords = rows("ratesUsed_own", lastCurrency, "label");
/** The rows of the rates as counted. The empty row below belongs to them: it is the rate of a currency that isn't there. */
const rates = (place: string) => rows("ratesUsed_own", "ratesUsed_end", place);

export function currencyRows(make: FullRows, { currencies = [] }: Figures): readonly DraftRow[] {
  const { shared } = make.wording;
  const line = (place: number): DraftRow => {
    const key = currencyKey(place);
    const { code, rates: given = [], ...evidence } = currencies[place - 1] ?? {};
    const typed = row(key, "years");
    const isWhole = native(
      "AND",
      isAllowed(kinds.number.allows, typed),
      equal(native("COUNTIF", typed, "<=0"), 0),
      native("OR", differs(trimmed(row(key, "base")), ""), equal(native("COUNTA", typed), 0)),
    );
    return {
      key,
      named: "base:lastYear",
      isSummed: true,
      cells: {
        label: make.text(make.said(make.wording.words.rows.currencyNumber, { number: String(place) })),
        unit: make.text(make.unit(foreign.rates.unit), "unit"),
        base: make.textInput(code ?? null, make.asks.for(foreign.code.kind)),
        check: { content: stateOf(isWhole, shared), style: "check" },
        ...make.note(key),
        ...evidenceCells(make, evidence),
      },
      years: (year) => make.cell(make.input(foreign.rates, given[year])),
    };
  };
  return [make.section("currencies", { base: "code" }), ...places.map(line)];
}

/** The rates that lines are priced at: a blank year has that of the year before. */
export function ratesUsed(make: FullRows): readonly DraftRow[] {
  const { own } = make.wording.words.choices.currencies;
  const used = (key: string, label: Expression, each: Expression, cells: DraftRow["cells"] = {}): DraftRow => {
    const made = make.yearly({ key, label }, { unit: foreign.rates.unit, format: "exchange", each });
    return { ...made, cells: { ...made.cells, label: make.text(label), ...cells } };
  };
  const foreignRates = (place: number): DraftRow => {
    const [key, typed] = [ratesKey(place), row(currencyKey(place), "here")];
    const code = trimmed(base(currencyKey(place) as "currency"));
    const listed = native("COUNTIF", currencyWords, row(key, "label"));
    const isOwn = equal(row(key, "label"), base("currency"));
    return used(key, code, when(isNumber(typed), typed, plus(row(key, "previous"), 0)), {
      base: make.cell({ content: when(equal(code, ""), 0, plus(listed, isOwn)), format: "period" }),
    });
  };
  return [
    make.section("ratesUsed", { base: "timesListed" }),
    used("ratesUsed_own", literal(own), literal(1)),
    ...places.map(foreignRates),
    spacer("ratesUsed_end"),
  ];
}

/** Every code is there once and isn't the model's own currency. */
export function currencyCheck(make: FullRows): DraftRow {
  const listed = rows(ratesKey(1), lastCurrency, "base");
  const most = native("MAX", listed);
  return make.check("currenciesAreDistinct", atMost(most, 1), {
    given: {
      code: native("INDEX", rows(ratesKey(1), lastCurrency, "label"), native("MATCH", most, listed, 0)),
    },
  });
}

const noRate = native("ROWS", rates("label"));

/**
 * The number of a line's currency among the rates; that of the empty row, if it isn't there. Blank is the model's own. MATCH would
 * take a code such as * for a pattern.
 */
export function rateRow(make: FullRows, pricedIn: Expression): Expression {
  const typed = trimmed(pricedIn);
  const code = when(equal(typed, ""), make.wording.words.choices.currencies.own, typed);
  const number = plus(minus(native("ROW", rates("label")), native("ROW", row("ratesUsed_own", "label"))), 1);
  return plus(native("SUMPRODUCT", times(equal(rates("label"), code), minus(number, noRate))), noRate);
}

/** The rate of a year. */
export const rateOf = (number: Expression): Expression => native("INDEX", rates("here"), number);

/** 1 for a line whose currency is there and has no rate in a year with a quantity. */
export const unpriced = (number: Expression, quantities: Expression): Expression =>
  when(
    equal(number, noRate),
    0,
    native(
      "MIN",
      1,
      native("SUMPRODUCT", times(differs(quantities, 0), equal(native("INDEX", rates("years"), number, 0), 0))),
    ),
  );

/** @param lines the cells of all lines before scenario and risk */
export function rateChecks(make: FullRows, lines: (place: string) => Expression): readonly DraftRow[] {
  const noneHas = (key: "currenciesAreKnown" | "exchangeRateIsThere", column: string, value: Expression) => {
    const first = native("MATCH", value, lines(column), 0);
    return make.check(key, equal(native("COUNTIF", lines(column), value), 0), {
      given: { row: native("INDEX", lines("from"), first), line: native("INDEX", lines("label"), first) },
    });
  };
  return [noneHas("currenciesAreKnown", "rateRow", noRate), noneHas("exchangeRateIsThere", "unpriced", literal(1))];
}

/** What stands in a line's cell for its currency. */
export const currencyWord = (make: FullRows, pricedIn: string = ownCurrency): string =>
  pricedIn === ownCurrency ? make.wording.words.choices.currencies.own : pricedIn;
