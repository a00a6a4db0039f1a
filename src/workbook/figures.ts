/** The reader's own figures, before they become a workbook. Their types are those of the inputs' definitions. */
import type { BenefitItem } from "./inputs/benefits";
import type { CostItem } from "./inputs/costs";
import type { evidenceField } from "./inputs/evidence";
import type { ValueOf } from "./inputs/field";
import type { figuresFile } from "./inputs/file";

type File = ValueOf<typeof figuresFile>;

/** Every rate and share is a fraction, every date a day as Excel counts it. */
export interface Figures extends File {
  readonly costs: NonNullable<File["costs"]>;
  readonly benefits: NonNullable<File["benefits"]>;
  readonly isSample?: boolean;
}

export type { BenefitItem, CostItem };
/** What lines of cost and of benefit have in common. */
export type Line = Pick<CostItem, keyof CostItem & keyof BenefitItem>;

export type Evidence = ValueOf<typeof evidenceField>;
