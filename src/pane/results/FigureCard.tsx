import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Shortened, useOpened, withSpaces } from "../Amount";
import { usePane } from "../context";
import { Question, Warning } from "../Signs";
import type { CheckState } from "../../workbook/model/checkList";
import type { Headline, HeadlineKey } from "../../workbook/model/headlines";
import { noFigure } from "../../language/noFigure";

export interface FigureCardProps {
  readonly figure: Headline;
  /** What the workbook's own check says of it. */
  readonly check: CheckState | undefined;
  /** How far the last simulation spreads it. */
  readonly range: string | undefined;
  /** The side at which there is room for an amount with all its digits. */
  readonly room: "after" | "before";
  readonly onShow: (key: HeadlineKey) => void;
}

/** Shows one figure; clicking it selects its cell. */
export function FigureCard({ figure, check, range, room, onShow }: FigureCardProps) {
  const { locale } = usePane();
  const words = locale.pane.results;
  const styles = useStyles();
  const { key, label, value, full, details, isNegative } = figure;
  const { isOpen, place } = useOpened();
  const doubted = check === "fails" || check === "lost" ? "fails" : check === "look" ? "looks" : undefined;
  // A title of the browser's own would cover the full figure.
  const hint = full === undefined ? { title: words.show } : place;
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, doubted && styles[doubted])}
      {...hint}
      onClick={() => onShow(key)}
    >
      <span className={styles.label}>{label}</span>
      {value === undefined ? (
        <span className={mergeClasses(styles.value, styles.none)}>
          <span aria-hidden>{noFigure}</span>
          <span className={styles.unseen}>{words.noValue}</span>
        </span>
      ) : (
        <span
          className={mergeClasses(
            styles.value,
            sizeFor(value, full !== undefined, styles),
            isNegative && styles.negative,
            doubted && styles.doubted,
            full && styles.shortened,
          )}
        >
          {full === undefined ? (
            breakable(value)
          ) : (
            <Shortened text={withSpaces(value)} full={full} isOpen={isOpen} className={styles[room]} />
          )}
        </span>
      )}
      {doubted && (
        <span className={mergeClasses(styles.check, doubted === "fails" && styles.negative)}>
          <span className={styles.sign}>{doubted === "fails" ? <Warning /> : <Question />}</span>
          {words.ofFigure[doubted]}
        </span>
      )}
      {range !== undefined && <span className={styles.range}>{range}</span>}
      {details.map((line) => (
        <span key={line} className={styles.detail}>
          {line}
        </span>
      ))}
    </button>
  );
}

/** A long amount may wrap between currency and number, never within the digits. */
const breakable = (value: string): string => (value.length > 17 ? withSpaces(value) : value);

/** Two cards fit side by side at 320 px, so a long amount gets a smaller font instead of being cut. */
function sizeFor(
  value: string,
  isShortened: boolean,
  styles: { readonly long: string; readonly longer: string; readonly longest: string },
) {
  if (value.length > 17) return isShortened ? styles.longer : styles.longest;
  if (value.length > 13) return styles.longer;
  return value.length > 9 ? styles.long : undefined;
}

const useStyles = makeStyles({
  card: {
    // The outline of the focus stands around this element.
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontFamily: "inherit",
    fontVariantNumeric: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  fails: { backgroundColor: tokens.colorPaletteRedBackground1, border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  looks: { border: `1px solid ${tokens.colorNeutralForeground3}` },
  check: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { display: "flex", alignItems: "center", flexShrink: 0 },
  // A figure that is in doubt isn't in the colour of those that hold.
  doubted: { color: tokens.colorNeutralForeground2 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  after: { insetInlineStart: 0 },
  before: { insetInlineEnd: 0 },
  value: {
    position: "relative",
    fontSize: "24px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    whiteSpace: "nowrap",
  },
  // Its words may go to the next line.
  shortened: { whiteSpace: "normal", lineHeight: "26px" },
  long: { fontSize: "20px" },
  longer: { fontSize: "16px" },
  longest: { fontSize: "11px", whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: "17px" },
  negative: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  range: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
