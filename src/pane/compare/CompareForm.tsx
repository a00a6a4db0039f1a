import { Button, Checkbox, Field, Select, Spinner } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { lookup } from "../../formula/lookup";
import { fill, fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { isolatedList } from "../../language/lists";
import { defaultNames } from "../../workbook/comparison/defaultNames";
import type { Model } from "../../workbook/model/models";
import { useExportsLocale, usePane } from "../context";
import { wrongRate } from "../create/entry";
import { Message } from "../Message";
import { whatFailed } from "../share/whatFailed";
import { useSectionStyles } from "../useSectionStyles";
import { WorkProgress } from "../WorkProgress";
import { chosenOf, nameIn, type CompareEntry } from "./asked";
import { FindingList } from "./FindingList";
import { ForAllFields } from "./ForAllFields";
import { ModelChoice } from "./ModelChoice";
import { planned, type Planned, type Unplanned } from "./planned";
import { shownSentence } from "./sentence";
import { useBook } from "./useBook";
import { writeComparison } from "./write";

export interface CompareFormProps {
  readonly models: readonly Model[];
  readonly entry: CompareEntry;
  readonly onEntry: (entry: CompareEntry) => void;
  readonly isOpen: boolean;
  /** The workbook has a comparison already. */
  readonly isFurther: boolean;
  readonly onWritten: (sheet: string, sentence: string) => Promise<void>;
}

type Work =
  | { readonly is: "ready" | "refused" }
  | { readonly is: "writing"; readonly share: number }
  | { readonly is: "failed"; readonly error: unknown };

const isPlanned = (found: Planned | Unplanned | undefined): found is Planned => found !== undefined && "plan" in found;

const isReady = (found: Planned | Unplanned): found is Planned =>
  isPlanned(found) && !found.findings.some(({ isConflict }) => isConflict);

/** Which models are compared, and how. What they come to, and what keeps them from it, is said before anything is written. */
export function CompareForm({ models, entry, onEntry, isOpen, isFurther, onWritten }: CompareFormProps) {
  const { host, library } = usePane();
  const locale = useExportsLocale();
  const { comparing: words, comparison, language } = locale;
  const shared = useSectionStyles();
  const { last, failed, read } = useBook(isOpen);
  const [work, setWork] = useState<Work>({ is: "ready" });
  // A second press would plan the same number for its sheets.
  const isWriting = useRef(false);
  const refusal = useRef<HTMLDivElement>(null);
  const later = useDeferredValue(entry);
  const wordsOf = useCallback((of: Language) => library.known("model", of) ?? locale, [library, locale]);
  const found = useMemo(() => last && planned(last, later, locale, wordsOf), [last, later, locale, wordsOf]);
  const chosen = chosenOf(entry, models);
  const names = useMemo(
    () => (last ? defaultNames(chosenOf(entry, models), lookup(last), wordsOf) : {}),
    [last, entry, models, wordsOf],
  );
  useEffect(() => {
    if (work.is === "refused") refusal.current?.focus();
  }, [work]);

  const isWrongRate = entry.rate !== undefined && wrongRate(entry.rate) !== undefined;

  const change = (changed: CompareEntry) => {
    onEntry(changed);
    setWork((now) => (now.is === "writing" ? now : { is: "ready" }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isWriting.current) return;
    if (isWrongRate) return setWork({ is: "refused" });
    isWriting.current = true;
    setWork({ is: "writing", share: 0 });
    try {
      // As the models are now, whatever was read before.
      const book = await read();
      const now = planned(book, entry, locale, wordsOf);
      if (!isReady(now)) return setWork({ is: "refused" });
      const sheet = await writeComparison(host, now.plan, (share) => setWork({ is: "writing", share }));
      setWork({ is: "ready" });
      await onWritten(sheet, fillIsolated(words.written, { sheet }));
    } catch (error) {
      setWork({ is: "failed", error });
    } finally {
      isWriting.current = false;
    }
  };

  return (
    <form className={shared.section} noValidate onSubmit={(event) => void submit(event)}>
      <p className={shared.quiet}>{isFurther ? words.stays : words.intro}</p>
      <ModelChoice models={models} entry={entry} names={names} onEntry={change} />
      <Field label={words.base}>
        <Select
          size="small"
          value={String(entry.base ?? chosen[0]?.number ?? "")}
          onChange={(_, { value }) => change({ ...entry, base: Number(value) })}
        >
          {chosen.map((model) => (
            <option key={model.number} value={model.number}>
              {nameIn(entry, model, names)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.against} hint={words.againstHint}>
        <Select
          size="small"
          value={entry.against ?? ""}
          onChange={(_, { value }) =>
            change({ ...entry, against: value === "nothing" || value === "present" ? value : undefined })
          }
        >
          <option value="">{words.againstLater}</option>
          <option value="nothing">{comparison.choices.against.nothing}</option>
          <option value="present">{comparison.choices.against.present}</option>
        </Select>
      </Field>
      {isPlanned(found) && (
        <ForAllFields found={found} entry={entry} isRefused={work.is === "refused"} onEntry={change} />
      )}
      <Field hint={words.renewedHint}>
        <Checkbox
          label={words.renewed}
          checked={entry.isRenewed}
          onChange={(_, { checked }) => change({ ...entry, isRenewed: checked === true })}
        />
      </Field>
      <div ref={refusal} tabIndex={-1} className={shared.shown}>
        {!found && !failed && <Spinner size="tiny" label={words.reading} labelPosition="after" />}
        {failed && <Message tone="bad">{locale.pane.share.trouble.unreadable}</Message>}
        {found && "chosen" in found && (
          <Message tone="bad">{fillIsolated(words.chosen, { count: count(found.chosen, language) })}</Message>
        )}
        {found && "lost" in found && (
          <Message tone="bad">
            {fillIsolated(words.lost, {
              sheet: found.lost.model.sheet,
              names: isolatedList(found.lost.names, language),
            })}
          </Message>
        )}
        {isPlanned(found) && (
          <>
            {!isReady(found) && <h3 className={shared.heading}>{words.conflicts}</h3>}
            {isReady(found) && !isWrongRate && (
              <p className={shared.statement}>
                {fill(words.preview, {
                  sentence: shownSentence(
                    found.statement,
                    found.options.map(({ name }) => name),
                    language,
                  ),
                })}
              </p>
            )}
            <FindingList found={found} />
          </>
        )}
        {work.is === "refused" && (
          <Message tone="bad" alert>
            {words.refused}
          </Message>
        )}
      </div>
      <div className={shared.row}>
        <Button
          type="submit"
          appearance={isFurther ? "secondary" : "primary"}
          disabledFocusable={work.is === "writing"}
        >
          {isFurther ? words.further : words.write}
        </Button>
      </div>
      <p className={shared.quiet}>{words.hint}</p>
      {work.is === "writing" && <WorkProgress sentence={words.busy} share={work.share} />}
      {work.is === "failed" && (
        <Message tone="bad" alert>
          {whatFailed(work.error, locale)}
        </Message>
      )}
    </form>
  );
}
