import { faults } from "../../src/catalogue/faults";
import { functions, parameters, tables } from "../../src/catalogue/words";
import { catalogueWords } from "../../src/locales/catalogue";
import { pane as faPane } from "../../src/locales/fa/pane";
import { sharing as faSharing } from "../../src/locales/fa/sharing";
import { taskpane as faTaskpane } from "../../src/locales/fa/taskpane";
import { template as faTemplate } from "../../src/locales/fa/template";
import { pane as fiPane } from "../../src/locales/fi/pane";
import { sharing as fiSharing } from "../../src/locales/fi/sharing";
import { taskpane as fiTaskpane } from "../../src/locales/fi/taskpane";
import { template as fiTemplate } from "../../src/locales/fi/template";
import { pane as trPane } from "../../src/locales/tr/pane";
import { sharing as trSharing } from "../../src/locales/tr/sharing";
import { taskpane as trTaskpane } from "../../src/locales/tr/taskpane";
import { template as trTemplate } from "../../src/locales/tr/template";
import { pane } from "../../src/pane/words";
import { sharing } from "../../src/sharing/words";
import { taskpane } from "../../src/taskpane/words";
import { template } from "../../src/template/words";

/** Words in English by owner, and what each language makes of them. */
export const english: object = { faults, parameters, tables, functions, template, sharing, pane, taskpane };

export const translated: Readonly<Record<"tr" | "fa" | "fi", object>> = {
  tr: { ...catalogueWords.tr, template: trTemplate, sharing: trSharing, pane: trPane, taskpane: trTaskpane },
  fa: { ...catalogueWords.fa, template: faTemplate, sharing: faSharing, pane: faPane, taskpane: faTaskpane },
  fi: { ...catalogueWords.fi, template: fiTemplate, sharing: fiSharing, pane: fiPane, taskpane: fiTaskpane },
};

/** Every text by its path, such as "faults.missing". */
export function texts(words: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === "" ? key : `${path}.${key}`;
      if (typeof value === "string") return [[here, value]];
      return typeof value === "object" && value !== null ? [...texts(value, here)] : [];
    }),
  );
}
