import { makeStyles, tokens } from "@fluentui/react-components";
import { numberFormat } from "../../../language/numbers";
import { fillIsolated } from "../../../language/fill";
import { usePane } from "../../context";
import type { Note } from "./readBlock";

/** What could not be read or was left out, by its row. */
export function Notes({ notes, currency }: { readonly notes: readonly Note[]; readonly currency: string }) {
  const { locale } = usePane();
  const words = locale.pane.create.paste.notes;
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note, i) => (
        <li key={i}>
          {fillIsolated(words[note.is], {
            currency,
            row: "row" in note ? numberFormat(locale.language).format(note.row) : "",
            text: "text" in note ? note.text : "",
          })}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});
