/** The inputs without which a model has no answer: which they are, and the cell in which to begin. */
import type { CellValue } from "../../grid/plan";
import type { Template } from "../templates";
import type { Key } from "./names";

export const neededInputs = ["costs", "benefits", "rate", "users", "adoption"] as const;
export type NeededInput = (typeof neededInputs)[number];

interface Needed {
  /** The cells that say whether it is given. */
  readonly key: Key;
  readonly isGiven: (row: readonly CellValue[]) => boolean;
  /** Where to begin to enter it. */
  readonly home: Key;
}

const isNumber = (value: CellValue): value is number => typeof value === "number";
/** As the workbook's own sentence decides: a total other than 0. */
const addsUp = (row: readonly CellValue[]) => row.filter(isNumber).reduce((sum, each) => sum + each, 0) !== 0;
const hasNumber = (row: readonly CellValue[]) => row.some(isNumber);

const rate: Needed = { key: "rate", isGiven: hasNumber, home: "rate" };
const users: Needed = { key: "users", isGiven: ([count]) => typeof count === "number" && count > 0, home: "users" };

const needed: Readonly<Record<Template, Readonly<Partial<Record<NeededInput, Needed>>>>> = {
  sheet: {
    costs: { key: "costs", isGiven: addsUp, home: "costs_licences" },
    benefits: { key: "benefits", isGiven: addsUp, home: "benefits_sales" },
    rate,
    users,
  },
  full: {
    costs: { key: "costsAfter", isGiven: addsUp, home: "costs_purchase" },
    benefits: { key: "full", isGiven: addsUp, home: "benefits_sales" },
    rate,
    users,
    adoption: { key: "adoption", isGiven: hasNumber, home: "adoption" },
  },
};

/** The keys that `missingInputs` reads. */
export const neededKeys = (template: Template): readonly Key[] => Object.values(needed[template]).map(({ key }) => key);

export interface MissingInput {
  readonly input: NeededInput;
  readonly home: Key;
}

/** @param rowOf the first row of a name's cells; undefined if the model has lost it, which its checks say */
export const missingInputs = (
  template: Template,
  rowOf: (key: Key) => readonly CellValue[] | undefined,
): readonly MissingInput[] =>
  neededInputs.flatMap((input): readonly MissingInput[] => {
    const given = needed[template][input];
    const row = given && rowOf(given.key);
    return given && row && !given.isGiven(row) ? [{ input, home: given.home }] : [];
  });
