import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { catalogue } from "../../catalogue";
import type { AnyDefinition } from "../../catalogue/define";
import { linesOf, type FormulaLine, type Line, type TableLine } from "../../catalogue/steps/lines";
import type { Worked } from "../../catalogue/steps";
import { count } from "../../language/formatted";
import { listed } from "../../language/lists";
import { fillIsolated } from "../../language/fill";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import type { Explained } from "./explain";
import { answerIn, readingOf } from "./reading";

/** The steps of an answer: each formula with names and with numbers, and what each period or row has. */
export function StepLines({ id, worked, answer }: Pick<Explained, "id"> & { worked: Worked; answer: unknown }) {
  const locale = useLocale();
  const shared = useSectionStyles();
  const styles = useStyles();
  const words = locale.reason;
  const definition: AnyDefinition = catalogue[id];
  const lines = linesOf(definition, worked, readingOf(definition, locale));
  // A share is read in percent too.
  const isShare = typeof answer === "number" && definition.returns === "ratio";
  const shown = isShare ? answerIn(answer, definition, locale.language) : undefined;
  const isRoot = worked.kind === "number" && worked.answer.is === "root";
  return (
    <div className={styles.lines}>
      {lines.map((line, index) => (
        <LineView key={index} line={line} shown={index === lines.length - 1 ? shown : undefined} />
      ))}
      {worked.kind === "table" && worked.row !== undefined && lines.some(({ kind }) => kind === "formula") && (
        <p className={shared.quiet}>{fillIsolated(words.rowShown, { row: count(worked.row, locale.language) })}</p>
      )}
      {isRoot && <p className={shared.quiet}>{words.searched}</p>}
      {lines.some((line) => line.kind === "table" && line.counts === "periods") && (
        <p className={shared.quiet}>{words.time}</p>
      )}
    </div>
  );
}

function LineView({ line, shown }: { readonly line: Line; readonly shown: string | undefined }) {
  const locale = useLocale();
  const shared = useSectionStyles();
  const styles = useStyles();
  if (line.kind === "table") return <StepTable line={line} />;
  if (line.kind === "formula") return <Formula line={line} shown={shown} />;
  return (
    <div>
      <div className={styles.name}>{listed(line.names, locale.language)}</div>
      <p className={shared.quiet}>{locale.reason.descriptions[line.description]}</p>
    </div>
  );
}

/** A line in numbers reads from the left in every language. */
function Formula({ line, shown }: { readonly line: FormulaLine; readonly shown: string | undefined }) {
  const styles = useStyles();
  const { name, inNames, inNumbers, value, isEquation = false } = line;
  const isOther = shown !== undefined && shown !== value;
  return (
    <div>
      <div>
        <span className={styles.name}>{name}</span>
        {inNames !== undefined && <>{isEquation ? `: ${inNames}` : ` = ${inNames}`}</>}
      </div>
      {(inNumbers !== undefined || value !== undefined) && (
        <div className={styles.numbers}>
          <bdi dir="ltr">
            {inNumbers !== undefined && <>= {inNumbers} </>}
            {value !== undefined && (
              <>
                = <strong>{value}</strong>
              </>
            )}
            {isOther && (
              <>
                {" "}
                = <strong>{shown}</strong>
              </>
            )}
          </bdi>
        </div>
      )}
    </div>
  );
}

function StepTable({ line }: { readonly line: TableLine }) {
  const locale = useLocale();
  const styles = useStyles();
  const words = locale.reason;
  const { counts, heads, rows, rest, totals } = line;
  const head = counts === "periods" ? "t" : words.row;
  const more = rest && fillIsolated(words.rest, { count: count(rest.count, locale.language) });
  return (
    // Many columns scroll inside the table's own frame, by keyboard too.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={words.how}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[head, ...heads].map((each) => (
              <th key={each} scope="col" className={styles.head}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ first, cells }) => (
            <Row key={first} head={first} cells={cells} />
          ))}
          {rest && <Row head={more ?? ""} cells={rest.cells} />}
        </tbody>
        {totals && (
          <tfoot>
            <Row head={words.total} cells={totals} isTotal />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({
  head,
  cells,
  isTotal = false,
}: {
  readonly head: string;
  readonly cells: readonly (string | undefined)[];
  readonly isTotal?: boolean;
}) {
  const styles = useStyles();
  const cell = mergeClasses(styles.cell, isTotal && styles.total);
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, styles.first)}>
        {head}
      </th>
      {cells.map((each, index) => (
        <td key={index} className={cell}>
          {each !== undefined && <bdi dir="ltr">{each}</bdi>}
        </td>
      ))}
    </tr>
  );
}

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  numbers: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  frame: { overflowX: "auto", maxWidth: "100%" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
  },
  head: {
    textAlign: "end",
    verticalAlign: "bottom",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ":first-child": { textAlign: "start" },
  },
  cell: {
    textAlign: "end",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold },
});
