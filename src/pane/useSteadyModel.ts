import { useMemo } from "react";
import type { Model } from "../workbook/model/models";

/** The same object for as long as it is the same model: the host makes new ones whenever it is asked. */
export function useSteadyModel({ number, template, language, sheet }: Model): Model {
  return useMemo(() => ({ number, template, language, sheet }), [number, template, language, sheet]);
}
