/** Written by `npm run docs` from this folder. */
import type { AnyDefinition } from "./define";
import { CRMROI } from "./returns/CRMROI";
import { CRMUPLIFTROI } from "./returns/CRMUPLIFTROI";
import { CRMROITABLE } from "./returns/CRMROITABLE";
import { CRMNPV } from "./returns/CRMNPV";
import { CRMIRR } from "./returns/CRMIRR";
import { CRMIRRS } from "./returns/CRMIRRS";
import { CRMXNPV } from "./returns/CRMXNPV";
import { CRMXIRR } from "./returns/CRMXIRR";
import { CRMMIRR } from "./returns/CRMMIRR";
import { CRMPAYBACK } from "./returns/CRMPAYBACK";
import { CRMPI } from "./returns/CRMPI";
import { CRMBCR } from "./returns/CRMBCR";
import { CRMBREAKEVEN } from "./returns/CRMBREAKEVEN";
import { CRMANNUALCOST } from "./returns/CRMANNUALCOST";
import { CRMCASHFLOW } from "./returns/CRMCASHFLOW";
import { CRMSUMMARY } from "./returns/CRMSUMMARY";
import { CRMTCO } from "./ownership/CRMTCO";
import { CRMTCOTABLE } from "./ownership/CRMTCOTABLE";
import { CRMTCOUSER } from "./ownership/CRMTCOUSER";
import { CRMSALESCYCLE } from "./sales/CRMSALESCYCLE";
import { CRMSTAGETIMES } from "./sales/CRMSTAGETIMES";
import { CRMSALES } from "./sales/CRMSALES";
import { CRMBEFOREAFTER } from "./sales/CRMBEFOREAFTER";
import { CRMLEADSOURCES } from "./sales/CRMLEADSOURCES";
import { CRMATTRIBUTION } from "./sales/CRMATTRIBUTION";
import { CRMNETNEW } from "./sales/CRMNETNEW";
import { CRMSALESKPIS } from "./sales/CRMSALESKPIS";
import { CRMCUSTOMERS } from "./customers/CRMCUSTOMERS";
import { CRMREPEATRATE } from "./customers/CRMREPEATRATE";
import { CRMRESOLUTION } from "./customers/CRMRESOLUTION";
import { CRMADMINTIME } from "./benefits/CRMADMINTIME";
import { CRMRISKADJUST } from "./benefits/CRMRISKADJUST";
import { CRMEXPECTED } from "./benefits/CRMEXPECTED";
import { CRMWINRATE } from "./sales/CRMWINRATE";
import { CRMCONVERSION } from "./sales/CRMCONVERSION";
import { CRMVELOCITY } from "./sales/CRMVELOCITY";
import { CRMUPSELL } from "./sales/CRMUPSELL";
import { CRMCAC } from "./sales/CRMCAC";
import { CRMTEAMROI } from "./sales/CRMTEAMROI";
import { CRMHCROI } from "./sales/CRMHCROI";
import { CRMCLV } from "./customers/CRMCLV";
import { CRMLTVCAC } from "./customers/CRMLTVCAC";
import { CRMRETENTION } from "./customers/CRMRETENTION";
import { CRMCHURN } from "./customers/CRMCHURN";
import { CRMNRR } from "./customers/CRMNRR";
import { CRMGRR } from "./customers/CRMGRR";
import { CRMNPS } from "./customers/CRMNPS";
import { CRMCSAT } from "./customers/CRMCSAT";
import { CRMCES } from "./customers/CRMCES";
import { CRMENGAGEMENT } from "./customers/CRMENGAGEMENT";
import { CRMADOPTION } from "./success/CRMADOPTION";
import { CRMSUS } from "./success/CRMSUS";
import { CRMGOAL } from "./success/CRMGOAL";
import { CRMSUCCESS } from "./success/CRMSUCCESS";
import { CRMSENSITIVITY } from "./uncertainty/CRMSENSITIVITY";
import { CRMSIMULATE } from "./uncertainty/CRMSIMULATE";

/** Every worksheet function, in the order of the reference. */
export const catalogue = {
  CRMROI,
  CRMUPLIFTROI,
  CRMROITABLE,
  CRMNPV,
  CRMIRR,
  CRMIRRS,
  CRMXNPV,
  CRMXIRR,
  CRMMIRR,
  CRMPAYBACK,
  CRMPI,
  CRMBCR,
  CRMBREAKEVEN,
  CRMANNUALCOST,
  CRMCASHFLOW,
  CRMSUMMARY,
  CRMTCO,
  CRMTCOTABLE,
  CRMTCOUSER,
  CRMSALESCYCLE,
  CRMSTAGETIMES,
  CRMSALES,
  CRMBEFOREAFTER,
  CRMLEADSOURCES,
  CRMATTRIBUTION,
  CRMNETNEW,
  CRMSALESKPIS,
  CRMCUSTOMERS,
  CRMREPEATRATE,
  CRMRESOLUTION,
  CRMADMINTIME,
  CRMRISKADJUST,
  CRMEXPECTED,
  CRMWINRATE,
  CRMCONVERSION,
  CRMVELOCITY,
  CRMUPSELL,
  CRMCAC,
  CRMTEAMROI,
  CRMHCROI,
  CRMCLV,
  CRMLTVCAC,
  CRMRETENTION,
  CRMCHURN,
  CRMNRR,
  CRMGRR,
  CRMNPS,
  CRMCSAT,
  CRMCES,
  CRMENGAGEMENT,
  CRMADOPTION,
  CRMSUS,
  CRMGOAL,
  CRMSUCCESS,
  CRMSENSITIVITY,
  CRMSIMULATE,
} as const;

export type Catalogue = typeof catalogue;
export type FunctionId = keyof Catalogue;

/** In the order of the reference. */
export const functionIds = Object.keys(catalogue) as readonly FunctionId[];

/** In the order of the reference, each whatever its parameters. */
export const definitions = Object.values(catalogue) as unknown as readonly (AnyDefinition & {
  readonly id: FunctionId;
})[];
