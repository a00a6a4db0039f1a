import { useCallback } from "react";
import type { Model } from "../../workbook/model/models";
import { namesNow } from "../bookNames";
import { usePane } from "../context";
import { OnDemand } from "../frame/OnDemand";
import { useWatched } from "../useWatched";
import { compare } from "./part";

/** Offered where two models stand in the workbook, or a comparison of them. */
export function CompareSection({ models }: { readonly models: readonly Model[] }) {
  const { host } = usePane();
  const isCompared = useWatched(
    host,
    useCallback(async () => (await namesNow(host)).some(({ name }) => /^CRM_comparison_/i.test(name)), [host]),
  ).value;
  return models.length > 1 || isCompared ? <OnDemand part={compare} given={{ models }} room={24} /> : null;
}
