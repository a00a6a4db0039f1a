import { useCallback, useEffect, useState } from "react";
import { lookup, type Lookup } from "../../../formula/lookup";
import { mendable, mendOf, type Mending } from "../../../sharing/mend";
import type { ReadCheck, Subject } from "../../../workbook/model/checkList";
import type { Model } from "../../../workbook/model/models";
import type { PaneContext } from "../../context";
import type { Library } from "../../locale";
import { hasChanged } from "../../watching";

export interface Mends {
  /** What can be mended of the checks that fail, by the key of the check. */
  readonly offered: Offers;
  /**
   * Writes what was offered, and returns it. If the cells have changed since, nothing is written and the offer is renewed.
   */
  readonly mend: (key: string) => Promise<Mending | undefined>;
}

type Offers = ReadonlyMap<string, Mending>;
type Failing = Pick<ReadCheck, "key" | "subject">;

/** These are mended with the plan of the model at hand, which is loaded only for that. */
const ofFormulas: ReadonlySet<Subject> = new Set(["formulasAreThere", "sheetIsWhole"]);

async function putBackOf(library: Library, model: Model, look: Lookup): Promise<(key: string) => Mending | undefined> {
  const [{ putBack }, words] = await Promise.all([
    import(/* webpackChunkName: "taskpane.putBack" */ "../../../sharing/putBack"),
    library.load("all", model.language),
  ]);
  const offers = putBack(model, look, words);
  const sheets: Readonly<Record<string, string>> = words.full.sheets;
  return (key) =>
    model.template === "sheet" ? [...offers.values()][0] : offers.get(sheets[key.replace(/^sheet_/, "")] ?? "");
}

const nothing = () => undefined;

/** The workbook is read only if one of the failing checks may be mendable. */
export function useMends(
  { host, library }: Pick<PaneContext, "host" | "library">,
  model: Model,
  checks: readonly ReadCheck[],
): Mends {
  const [offered, setOffered] = useState<Offers>(new Map());
  // A text, so that the same checks are the same.
  const failing = JSON.stringify(
    checks
      .filter(({ subject, state }) => state === "fails" && (mendable.has(subject) || ofFormulas.has(subject)))
      .map(({ key, subject }): Failing => ({ key, subject })),
  );
  const look = useCallback(async (): Promise<Offers> => {
    const all = JSON.parse(failing) as readonly Failing[];
    if (all.length === 0) return new Map();
    const found = lookup(await host.book());
    const formulas = all.some(({ subject }) => ofFormulas.has(subject))
      ? await putBackOf(library, model, found).catch(() => nothing)
      : nothing;
    return new Map(
      all.flatMap(({ key, subject }) => {
        const mending = ofFormulas.has(subject) ? formulas(key) : mendOf(subject, model, found);
        return mending ? [[key, mending] as const] : [];
      }),
    );
  }, [host, library, model, failing]);

  useEffect(() => {
    let isLate = false;
    const offer = (found: Offers) => {
      if (!isLate) setOffered(found);
    };
    // Without the workbook there is no offer; that it can't be read is said by the results.
    look().then(offer, () => offer(new Map()));
    return () => {
      isLate = true;
    };
  }, [look]);

  const mend = useCallback(
    async (key: string) => {
      const found = await look();
      const mending = found.get(key);
      if (!mending || JSON.stringify(mending) !== JSON.stringify(offered.get(key))) {
        setOffered(found);
        return undefined;
      }
      await host.rewrite({ changes: mending.changes }, () => undefined, new AbortController().signal);
      // The check itself holds only once the spreadsheet has calculated.
      setOffered(new Map([...found].filter(([each]) => each !== key)));
      hasChanged(host);
      return mending;
    },
    [host, look, offered],
  );
  return { offered, mend };
}
