import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { CellRef } from "../../../formula/lookup";
import type { Target } from "../../../hosts/port";
import { fillIsolated } from "../../../language/fill";
import type { ModelWords } from "../../../workbook";
import type { MasterState } from "../../../workbook/model/masterState";
import type { ReadCheck } from "../../../workbook/model/checkList";
import { headlineKeys } from "../../../workbook/model/headlines";
import type { Model } from "../../../workbook/model/models";
import type { ModelDoubt } from "../../../workbook/model/modelDoubts";
import { changedCells } from "../../../sharing/change";
import { checkName } from "../../../workbook/model/names";
import { useModelLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { whatFailed } from "../../share/whatFailed";
import { useSectionStyles } from "../../useSectionStyles";
import { DoubtItem } from "../modelDoubts/DoubtItem";
import { doubtSentences } from "../modelDoubts/sentences";
import { CheckItem } from "./CheckItem";
import { mendSentence } from "./sentences";
import { useChecks } from "./useChecks";
import { useMends } from "./useMends";

export interface CheckListProps {
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: ModelWords;
  /** What the check over all checks says. */
  readonly master: MasterState;
  readonly doubts: readonly ModelDoubt[];
  readonly onShow: (target: Target | CellRef) => void;
  readonly onSettle: (doubt: ModelDoubt) => void;
}

const isOfHeadline = ({ key }: ReadCheck): boolean => headlineKeys.some((each) => each === key);

const none: readonly ReadCheck[] = [];

/** The checks that need the reader, what is wrong before what is a doubt, and behind a button all of them. */
export function CheckList({ model, said, master, doubts, onShow, onSettle }: CheckListProps) {
  const { host, library, announce } = usePane();
  const locale = useModelLocale();
  const words = locale.pane.checks;
  const shared = useSectionStyles();
  const styles = useStyles();
  const listId = useId();
  const more = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [work, setWork] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({ isBusy: false });
  const read = useChecks(host, model, said, isOpen || master === "fail" || master === "warn");
  const checks = read === undefined || read === "unnamed" ? none : read;
  const { offered, mend } = useMends({ host, library }, model, checks);
  const failing = checks.filter(({ state }) => state === "fails" || state === "lost");
  // What can be mended comes first, then what is wrong with a headline.
  const rank = (check: ReadCheck): number => (offered.has(check.key) ? 0 : isOfHeadline(check) ? 1 : 2);
  const needing = [...failing].sort((a, b) => rank(a) - rank(b));
  const looked = checks.filter(({ state }) => state === "look");
  const others = checks.filter(({ state }) => state === "holds" || state === "idle");
  /** An item that is settled goes, with the button that had the focus. */
  const keepFocus = () => more.current?.querySelector("button")?.focus();
  const mendCheck = async ({ key }: ReadCheck) => {
    setWork({ isBusy: true });
    try {
      const mended = await mend(key);
      setWork({ isBusy: false });
      if (mended) keepFocus();
      announce(mended ? fillIsolated(words.mended, { mend: mendSentence(mended, locale) }) : words.offeredAnew);
    } catch (error) {
      setWork({ isBusy: false, failure: whatFailed(error, locale) });
    }
  };

  const item = (check: ReadCheck) => (
    <CheckItem
      key={check.key}
      check={check}
      model={model}
      mending={offered.get(check.key)}
      isBusy={work.isBusy}
      // Where it is known which cell is wrong, that one is shown.
      onShow={() => onShow(changedCells(offered.get(check.key)?.changes ?? [])[0] ?? checkName(check.key))}
      onMend={() => void mendCheck(check)}
    />
  );
  const questions = doubts.map((doubt) => {
    const sentences = doubtSentences(doubt, model, locale, said);
    return (
      <DoubtItem
        key={`${sentences.says} ${JSON.stringify(doubt.home)}`}
        sentences={sentences}
        onShow={() => onShow(doubt.home)}
        onSettle={() => {
          onSettle(doubt);
          keepFocus();
          announce(fillIsolated(locale.modelDoubts.settled, { doubt: sentences.says }));
        }}
      />
    );
  });
  const listed = [...[...needing, ...looked].map(item), ...questions, ...(isOpen ? others.map(item) : [])];

  return (
    <>
      {listed.length > 0 && (
        <ul id={listId} aria-label={words.title} className={styles.list}>
          {listed}
        </ul>
      )}
      {read === "unnamed" && <p className={shared.quiet}>{words.unnamed}</p>}
      {work.failure !== undefined && (
        <Message tone="bad" alert>
          {work.failure}
        </Message>
      )}
      <div ref={more}>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.showFewer : words.showAll}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
