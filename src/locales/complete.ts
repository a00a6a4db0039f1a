/**
 * The one check that a language has each word that English has, and no other. Each place in these lists is one error:
 * Type 'undefined' is not assignable to type '"tr.pane.results.roi is missing"'.
 */
import type * as fa from "./fa";
import type * as fi from "./fi";
import type * as tr from "./tr";
import type { Gaps } from "./words";

const none = undefined;

export const complete = {
  tr: [none, none, none, none, none, none, none, none] satisfies Gaps<"tr", typeof tr>,
  fa: [none, none, none, none, none, none, none, none] satisfies Gaps<"fa", typeof fa>,
  fi: [none, none, none, none, none, none, none, none] satisfies Gaps<"fi", typeof fi>,
};
