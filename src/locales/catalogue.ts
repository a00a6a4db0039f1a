import { faults as enFaults, type FaultWords } from "../catalogue/faults";
import type { Language } from "../language/languages";
import {
  functions as enFunctions,
  parameters as enParameters,
  tables as enTables,
  type FunctionWords,
  type ParameterNames,
  type Tables,
} from "../catalogue/words";
import { faults as faFaults } from "./fa/faults";
import { functions as faFunctions } from "./fa/functions";
import { parameters as faParameters } from "./fa/parameters";
import { tables as faTables } from "./fa/tables";
import { faults as fiFaults } from "./fi/faults";
import { functions as fiFunctions } from "./fi/functions";
import { parameters as fiParameters } from "./fi/parameters";
import { tables as fiTables } from "./fi/tables";
import { faults as trFaults } from "./tr/faults";
import { functions as trFunctions } from "./tr/functions";
import { parameters as trParameters } from "./tr/parameters";
import { tables as trTables } from "./tr/tables";

export interface CatalogueWords {
  readonly faults: FaultWords;
  readonly parameters: ParameterNames;
  readonly tables: Tables;
  readonly functions: FunctionWords;
}

/** All that is said of the functions and by them, in every language; for what needs one language, import its files. */
export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = {
  en: { faults: enFaults, parameters: enParameters, tables: enTables, functions: enFunctions },
  tr: { faults: trFaults, parameters: trParameters, tables: trTables, functions: trFunctions },
  fa: { faults: faFaults, parameters: faParameters, tables: faTables, functions: faFunctions },
  fi: { faults: fiFaults, parameters: fiParameters, tables: fiTables, functions: fiFunctions },
};
