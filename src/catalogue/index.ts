import { CRMTCO } from "./ownership/CRMTCO";
import { CRMTCOUSER } from "./ownership/CRMTCOUSER";
import { CRMBCR } from "./returns/CRMBCR";
import { CRMBREAKEVEN } from "./returns/CRMBREAKEVEN";
import { CRMCASHFLOW } from "./returns/CRMCASHFLOW";
import { CRMIRR } from "./returns/CRMIRR";
import { CRMNPV } from "./returns/CRMNPV";
import { CRMPAYBACK } from "./returns/CRMPAYBACK";
import { CRMPI } from "./returns/CRMPI";
import { CRMROI } from "./returns/CRMROI";
import { CRMSUMMARY } from "./returns/CRMSUMMARY";

/** Every worksheet function, in the order of the reference. */
export const catalogue = {
  CRMROI,
  CRMNPV,
  CRMIRR,
  CRMPAYBACK,
  CRMPI,
  CRMBCR,
  CRMBREAKEVEN,
  CRMCASHFLOW,
  CRMSUMMARY,
  CRMTCO,
  CRMTCOUSER,
} as const;

export type Catalogue = typeof catalogue;
export type FunctionId = keyof Catalogue;
