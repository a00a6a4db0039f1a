import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Book } from "../../grid/book";
import { fillIsolated } from "../../language/fill";
import { prepare, type Prepared } from "../../sharing/prepare";
import { useLocale, usePane } from "../context";
import { fileName } from "../fileName";
import { Message } from "../Message";
import { Changes } from "./Changes";
import { ofPrepared, seenIn } from "./listed";
import { useSharing } from "./sharing";
import { Step, type StepPlace } from "./Step";
import { useWork } from "./useWork";

export function PrepareStep(place: StepPlace) {
  const { host } = usePane();
  const locale = useLocale();
  const words = locale.pane.share;
  const { needs, finish } = useSharing();
  const step = useWork<Prepared>("prepare");
  const from = useCallback((book: Book) => prepare(book, locale), [locale]);
  const listed = (prepared: Prepared) => ofPrepared(prepared, locale.sharing);
  const seen = (prepared: Prepared) => seenIn(listed(prepared));

  const here = (last: Prepared) =>
    step.write({ from, seen }, last, ({ rewriting }) => ({
      rewriting,
      done: fillIsolated(words.prepared, { sheet: rewriting?.adds?.sheets[0]?.name ?? "" }),
    }));

  const { file } = host;
  const asFile = (last: Prepared) =>
    step.make(async (book) => {
      const now = from(book);
      if (!file || !now.rewriting || seen(now) !== seen(last)) return { phase: "shown", shown: now, isRenewed: true };
      const name = fileName(locale.sheet.title, undefined);
      await host.deliver(await file(now.rewriting), name);
      const done = fillIsolated(words.preparedFile, { name });
      finish("file", done);
      return { done };
    }, words.trouble.failed);

  return (
    <Step
      {...place}
      of="prepare"
      why={words.steps.why.prepare}
      action={needs?.toPrepare === false ? undefined : { label: words.prepare, onAct: () => void step.show(from) }}
      step={step}
    >
      {(prepared) => (
        <>
          {prepared.steps.length > 0 && !prepared.rewriting && <Obstacle prepared={prepared} />}
          <Changes
            changes={listed(prepared)}
            title={words.toPrepare}
            nothing={words.nothingToPrepare}
            onClose={step.close}
          >
            {prepared.rewriting && (
              <Button appearance="primary" onClick={() => void here(prepared)}>
                {words.prepareHere}
              </Button>
            )}
            {prepared.rewriting && file && <Button onClick={() => void asFile(prepared)}>{words.prepareFile}</Button>}
          </Changes>
        </>
      )}
    </Step>
  );
}

function Obstacle({ prepared: { steps } }: { readonly prepared: Prepared }) {
  const { locale } = usePane();
  const words = locale.pane.share;
  const isStuck = steps.some(({ becomes }) => becomes === "stays");
  return <Message tone={isStuck ? "bad" : "plain"}>{isStuck ? words.stays : words.onlyLeft}</Message>;
}
