import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { Trouble } from "../../hosts/trouble";
import { currencySign } from "../../language/amountText";
import { fillIsolated } from "../../language/fill";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { useWatched } from "../useWatched";
import { Waiting } from "../Waiting";
import type { ReasonWords } from "./words";
import type { Figure } from "./explain";
import { formatOffer, type Offer } from "./format";

type State = { readonly phase: "ready" | "busy" | "done" } | { readonly phase: "failed"; readonly sentence: string };

/** Offers the number format of the answer's unit for a cell that has none. */
export function FormatOffer({ address, value, unit }: Figure & { readonly address: string }) {
  const { host, announce } = usePane();
  const { language, reason } = useLocale();
  const words = reason.format;
  const styles = useStyles();
  const [state, setState] = useState<State>({ phase: "ready" });
  const done = useRef<HTMLDivElement>(null);
  const watched = useWatched(
    host,
    useCallback(() => formatOffer(host, address, { value, unit }, language), [host, address, value, unit, language]),
  );
  useEffect(() => {
    // The pressed button has disappeared.
    if (state.phase === "done") done.current?.focus();
  }, [state.phase]);

  const apply = async ({ code }: Offer) => {
    if (state.phase === "busy") return;
    setState({ phase: "busy" });
    try {
      await host.numberFormat.set(address, code);
      await watched.again();
      setState({ phase: "done" });
      announce(words.done);
    } catch (error) {
      setState({ phase: "failed", sentence: whatFailed(error, words) });
    }
  };

  const offer = watched.failed ? undefined : watched.value;
  return (
    <>
      {offer && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={state.phase === "busy"}
          onClick={() => void apply(offer)}
        >
          {offer.currency === undefined
            ? words[offer.kind]
            : fillIsolated(words.inCurrency, { currency: currencySign(offer.currency, language) })}
        </Button>
      )}
      {state.phase === "busy" && <Waiting progress={0} />}
      {state.phase === "done" && !offer && (
        <div ref={done} tabIndex={-1} className={styles.done}>
          <Message tone="good">{words.done}</Message>
        </div>
      )}
      {state.phase === "failed" && (
        <Message tone="bad" alert>
          {state.sentence}
        </Message>
      )}
    </>
  );
}

function whatFailed(error: unknown, words: ReasonWords["format"]): string {
  const key = error instanceof Trouble ? error.key : "failed";
  return key === "protected" || key === "editing" ? words[key] : words.failed;
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  // It gets the focus when it appears; it is not a tab stop.
  done: { ":focus": { outlineStyle: "none" } },
});
