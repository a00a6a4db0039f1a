/** Everything that a validation pack shows, calculated on this machine. */
import { writeXlsx } from "../src/hosts/xlsx/write";
import type { CellValue } from "../src/grid/plan";
import { validate } from "../test/tools/validator";
import { books } from "../test/workbook/books";
import { comparedDifferences, type Difference } from "./differences";
import { machine, type Machine, type Versions } from "./machine";
import { published, type Published } from "./published/cases";
import { comparedFigures, type Compared } from "./published/compared";
import { comparedRates, type Rates } from "./rates";
import { everyTwin } from "./twins/drawn";
import { inGrid, inLibreOffice, planOf } from "./twins/engines";
import type { Twin } from "./twins/twins";
import { checkedWorkbooks, type CheckedWorkbook } from "./workbooks";

export interface Results {
  readonly figures: readonly Compared[];
  readonly differences: readonly Difference[];
  readonly rates: Rates;
  readonly twins: ComparedTwins;
  readonly workbooks: readonly CheckedWorkbook[];
  readonly versions: Versions;
  /** Programs and packages that this machine doesn't have, and what isn't shown without them. */
  readonly leftOut: readonly string[];
}

export interface ComparedTwins {
  readonly all: readonly Twin[];
  readonly seed: number;
  readonly file: CheckedWorkbook;
  /** What each engine calculates; LibreOffice is absent where it isn't installed. */
  readonly grid: readonly CellValue[];
  readonly libreOffice?: readonly CellValue[];
}

export interface Extent {
  readonly cases: readonly Published[];
  /** Twins of each function besides those of its examples. */
  readonly drawn: number;
  readonly workbooks: readonly (typeof books)[number][];
}

/** Both templates in every language, filled in and empty. */
export const whole: Extent = { cases: published, drawn: 20, workbooks: books.filter(({ years }) => years === 5) };

/** The same twins in every pack. */
const seed = 1;

export async function results(
  { cases, drawn, workbooks }: Extent,
  tell: (line: string) => void = () => undefined,
): Promise<Results> {
  const here = await machine();
  tell("Published figures and rates of return …");
  const figures = comparedFigures(cases);
  const differences = comparedDifferences();
  const rates = await comparedRates();
  tell("Formulas of Excel's own functions …");
  const twins = await comparedTwins(drawn, here);
  tell("Workbooks …");
  const checked = await checkedWorkbooks(workbooks, here);
  const { versions } = here;
  return { figures, differences, rates, twins, workbooks: checked, versions, leftOut: leftOut(here, rates) };
}

async function comparedTwins(drawn: number, { has }: Machine): Promise<ComparedTwins> {
  const all = everyTwin({ seed, each: drawn });
  const bytes = await writeXlsx(planOf(all));
  return {
    all,
    seed,
    file: { file: "twins.xlsx", bytes, ...(has("Open XML SDK validator") && { faults: await validate(bytes) }) },
    grid: await inGrid(all),
    ...(has("LibreOffice") && { libreOffice: await inLibreOffice(all) }),
  };
}

const leftOut = ({ has }: Machine, { arePeersInstalled }: Rates): readonly string[] => [
  ...(has("LibreOffice") ? [] : ["LibreOffice, which would recalculate the workbooks and the native formulas"]),
  ...(has("Open XML SDK validator") ? [] : ["Microsoft's Open XML SDK, which would validate the files"]),
  ...(arePeersInstalled
    ? []
    : [
        "the other packages with rates of return; docs/corpus.md of the repository has their answers of an earlier day",
      ]),
];
