import { faults } from "../catalogue/faults";
import type { Language } from "../language/languages";
import { functions, parameters, tables, type Tables } from "../catalogue/words";
import type { Locale } from "../pane/locale";
import { pane } from "../pane/words";
import { sharing } from "../sharing/words";
import { workbook } from "../workbook/full/words";
import { template } from "../workbook/sheet/words";
import { faults as faFaults } from "./fa/faults";
import { functions as faFunctions } from "./fa/functions";
import { pane as faPane } from "./fa/pane";
import { parameters as faParameters } from "./fa/parameters";
import { sharing as faSharing } from "./fa/sharing";
import { tables as faTables } from "./fa/tables";
import { template as faTemplate } from "./fa/template";
import { workbook as faWorkbook } from "./fa/workbook";
import { faults as fiFaults } from "./fi/faults";
import { functions as fiFunctions } from "./fi/functions";
import { pane as fiPane } from "./fi/pane";
import { parameters as fiParameters } from "./fi/parameters";
import { sharing as fiSharing } from "./fi/sharing";
import { tables as fiTables } from "./fi/tables";
import { template as fiTemplate } from "./fi/template";
import { workbook as fiWorkbook } from "./fi/workbook";
import { faults as trFaults } from "./tr/faults";
import { functions as trFunctions } from "./tr/functions";
import { pane as trPane } from "./tr/pane";
import { parameters as trParameters } from "./tr/parameters";
import { sharing as trSharing } from "./tr/sharing";
import { tables as trTables } from "./tr/tables";
import { template as trTemplate } from "./tr/template";
import { workbook as trWorkbook } from "./tr/workbook";

const everyTable: Readonly<Record<Language, Tables>> = { en: tables, tr: trTables, fa: faTables, fi: fiTables };

/** English from the owners of the words, the others from their folders. */
export const locales: Readonly<Record<Language, Locale>> = {
  en: {
    language: "en",
    answer: { language: "en", faults, parameters, tables: everyTable },
    functions,
    template,
    workbook,
    sharing,
    pane,
  },
  tr: {
    language: "tr",
    answer: { language: "tr", faults: trFaults, parameters: trParameters, tables: everyTable },
    functions: trFunctions,
    template: trTemplate,
    workbook: trWorkbook,
    sharing: trSharing,
    pane: trPane,
  },
  fa: {
    language: "fa",
    answer: { language: "fa", faults: faFaults, parameters: faParameters, tables: everyTable },
    functions: faFunctions,
    template: faTemplate,
    workbook: faWorkbook,
    sharing: faSharing,
    pane: faPane,
  },
  fi: {
    language: "fi",
    answer: { language: "fi", faults: fiFaults, parameters: fiParameters, tables: everyTable },
    functions: fiFunctions,
    template: fiTemplate,
    workbook: fiWorkbook,
    sharing: fiSharing,
    pane: fiPane,
  },
};
