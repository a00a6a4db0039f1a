import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { Message } from "../Message";
import { CreationProgress } from "./CreationProgress";
import type { Creating } from "./useCreation";

/** How the creation stands, with a way to cancel it; nothing before it is begun. */
export function CreationState({ creating: { creation, isBusy, cancel } }: { readonly creating: Creating }) {
  const { locale } = usePane();
  const words = locale.pane.create;
  const styles = useStyles();
  return (
    <div className={styles.state}>
      {isBusy && (
        <div>
          <Button onClick={cancel} disabledFocusable={creation.phase === "cancelling"}>
            {words.cancel}
          </Button>
        </div>
      )}
      {isBusy && <CreationProgress creation={creation} />}
      {creation.phase === "cancelled" && (
        <Message tone="plain" alert>
          {words.cancelled}
        </Message>
      )}
      {creation.phase === "failed" && (
        <Message tone="bad" alert>
          {creation.sentence}
        </Message>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
});
