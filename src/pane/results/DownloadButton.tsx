import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { fileName } from "../fileName";
import { Message } from "../Message";
import { fillIsolated } from "../../language/fill";
import { Download } from "../Signs";
import { Waiting } from "../Waiting";

export interface DownloadButtonProps {
  readonly file: () => Promise<Uint8Array>;
  readonly title: string;
  readonly currency: string | undefined;
}

/** Downloads the workbook in its present state. */
export function DownloadButton({ file, title, currency }: DownloadButtonProps) {
  const { host, locale, announce } = usePane();
  const words = locale.pane.file;
  const styles = useStyles();
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");

  const download = async () => {
    if (state === "busy") return;
    setState("busy");
    try {
      const name = fileName(title, currency);
      await host.deliver(await file(), name);
      setState("ready");
      announce(fillIsolated(words.done, { name }));
    } catch {
      setState("failed");
    }
  };

  return (
    <div className={styles.part}>
      <Button
        className={styles.button}
        icon={state === "busy" ? <Spinner size="extra-tiny" /> : <Download />}
        disabledFocusable={state === "busy"}
        onClick={() => void download()}
      >
        {state === "busy" ? words.busy : words.download}
      </Button>
      {state === "busy" && <Waiting progress={0} />}
      {state === "failed" && (
        <Message tone="bad" alert>
          {words.failed}
        </Message>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
});
