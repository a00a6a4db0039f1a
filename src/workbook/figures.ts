/** The user's figures before they become a workbook. Their types come from the definitions of the inputs. */
import type { BenefitItem } from "./inputs/benefits";
import type { CostItem } from "./inputs/costs";
import type { evidenceField } from "./inputs/evidence";
import type { ValueOf } from "./inputs/field";
import type { figuresFile } from "./inputs/file";

type File = ValueOf<typeof figuresFile>;

/** Every rate and share is a fraction; every date is Excel's serial number. */
export interface Figures extends File {
  readonly costs: NonNullable<File["costs"]>;
  readonly benefits: NonNullable<File["benefits"]>;
  readonly isSample?: boolean;
  /** In the list of owners besides those whom lines name. */
  readonly owners?: readonly string[];
}

export type { BenefitItem, CostItem };
/** The common fields of lines of cost and of benefit. */
export type Line = Omit<Pick<CostItem, keyof CostItem & keyof BenefitItem>, "class">;

export type Evidence = ValueOf<typeof evidenceField>;
