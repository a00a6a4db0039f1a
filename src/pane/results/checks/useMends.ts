import { useCallback, useEffect, useState } from "react";
import { lookup, type Lookup } from "../../../formula/lookup";
import { mendable, mendOf, type Mending } from "../../../sharing/mend";
import type { ReadCheck, Subject } from "../../../workbook/model/checkList";
import type { Model } from "../../../workbook/model/models";
import type { PaneContext } from "../../context";
import type { Library } from "../../locale";
import { hasChanged } from "../../watching";

export interface Mends {
  /** What can be mended of the checks that fail. */
  readonly offered: ReadonlyMap<Subject, Mending>;
  /**
   * Writes what was offered, and returns it. If the cells have changed since, nothing is written and the offer is renewed.
   */
  readonly mend: (subject: Subject) => Promise<Mending | undefined>;
}

/** What is mended with the plan of the model at hand, which is loaded only for that. */
const ofFormulas: ReadonlySet<Subject> = new Set(["formulasAreThere", "sheetIsWhole"]);

const putBackOf = async (library: Library, model: Model, look: Lookup): Promise<Mending | undefined> => {
  const [{ putBack }, words] = await Promise.all([
    import(/* webpackChunkName: "taskpane.putBack" */ "../../../sharing/putBack"),
    library.load("all", model.language),
  ]);
  return putBack(model, look, words);
};

/** The workbook is read only if one of the failing checks may be mendable. */
export function useMends(
  { host, library }: Pick<PaneContext, "host" | "library">,
  model: Model,
  checks: readonly ReadCheck[],
): Mends {
  const [offered, setOffered] = useState<ReadonlyMap<Subject, Mending>>(new Map());
  const failing = checks
    .flatMap(({ subject, state }) =>
      state === "fails" && (mendable.has(subject) || ofFormulas.has(subject)) ? [subject] : [],
    )
    .join();
  const look = useCallback(async () => {
    if (failing === "") return new Map<Subject, Mending>();
    const found = lookup(await host.book());
    const subjects = failing.split(",") as Subject[];
    const formulas = subjects.some((subject) => ofFormulas.has(subject))
      ? await putBackOf(library, model, found)
      : undefined;
    return new Map(
      subjects.flatMap((subject) => {
        const mending = ofFormulas.has(subject) ? formulas : mendOf(subject, model, found);
        return mending ? [[subject, mending] as const] : [];
      }),
    );
  }, [host, library, model, failing]);

  useEffect(() => {
    let isLate = false;
    const offer = (found: ReadonlyMap<Subject, Mending>) => {
      if (!isLate) setOffered(found);
    };
    // Without the workbook there is no offer; that it can't be read is said by the results.
    look().then(offer, () => offer(new Map()));
    return () => {
      isLate = true;
    };
  }, [look]);

  const mend = useCallback(
    async (subject: Subject) => {
      const found = await look();
      const mending = found.get(subject);
      if (!mending || JSON.stringify(mending) !== JSON.stringify(offered.get(subject))) {
        setOffered(found);
        return undefined;
      }
      await host.rewrite({ changes: mending.changes }, () => undefined, new AbortController().signal);
      // The check itself holds only once the spreadsheet has calculated.
      setOffered(new Map([...found].filter(([each]) => each !== subject)));
      hasChanged(host);
      return mending;
    },
    [host, look, offered],
  );
  return { offered, mend };
}
