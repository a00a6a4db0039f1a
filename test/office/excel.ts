/** Emulates Excel for Microsoft's own client: it refuses what Excel refuses, and it fails where a test wants it to fail. */
import { connect, type Connection } from "./client";
import { interpret, type Answer, type Model, type Request } from "./interpreter";
import { Book, type BookOptions } from "./objects/book";
import type { Sheet } from "./objects/sheet";
import { Refusal } from "./refusal";

/** A failure of a request: before its actions, after some of them, or after all of them, so that only the response is lost. */
export interface Failure {
  readonly code: string;
  readonly after: number | "all";
}

export interface ExcelOptions extends Partial<BookOptions> {
  /** Connects to the client; by default to the one in this process. */
  readonly connect?: typeof connect;
  /** The highest supported ExcelApi requirement set: "1.9". */
  readonly set?: string;
  /** Whether requests can wait while a cell is edited; Excel on the web refuses them instead. */
  readonly waits?: boolean;
  /** Called for every request with its number, from 1; the request fails if this returns a failure. */
  readonly onSync?: (number: number, excel: EmulatedExcel) => Failure | undefined;
}

/** The bytes of a request or an answer on the web. */
const payload = 5_000_000;

const messageCategory = 65_536;
/** The names with which the client registers for events, and the numbers that identify them in messages. */
const events = {
  changed: { heard: "DataChanged", type: 10 },
  activated: { heard: "Activated", type: 11 },
  selected: { heard: "SelectionChanged", type: 14 },
  deleted: { heard: "Deleted", type: 15 },
  calculated: { heard: "Calculated", type: 16 },
} as const;
/** The flag of a request that waits, instead of being refused, while a cell is edited. */
const delayForCellEdit = 64;

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Request };
}

export class EmulatedExcel {
  readonly book: Book;
  /** The number of requests so far, without those that only release ranges. */
  syncs = 0;
  actions = 0;
  /** Characters of the largest request. */
  largestRequest = 0;
  /** Requests for what isn't emulated. They are recorded because the code under test may catch the error. */
  readonly defects: unknown[] = [];
  /** The codes and places of refused requests. */
  readonly refused: string[] = [];
  readonly listened = new Set<string>();
  onSync: ExcelOptions["onSync"];
  private readonly set: string;
  private readonly waits: boolean;
  private readonly kept = new Map<string, Model>();
  private readonly connection: Connection;
  /** Whether the requests are part of one step to undo. */
  private isInGroup = false;
  private editing: (() => void)[] | undefined;

  constructor(options: ExcelOptions = {}) {
    const { connect: connected = connect, set = "1.15", waits = true, onSync, ...book } = options;
    this.set = set;
    this.waits = waits;
    this.onSync = onSync;
    const tell = (event: keyof typeof events) => (sheet: Sheet, address?: string) => this.tell(event, sheet, address);
    this.book = new Book(
      { calculate: () => undefined, ...book },
      {
        changed: tell("changed"),
        selected: tell("selected"),
        activated: tell("activated"),
        deleted: tell("deleted"),
        calculated: tell("calculated"),
      },
    );
    this.connection = connected({
      receive: (text) => void this.receive(JSON.parse(text) as Message, text.length),
      grouped: (isOpen) => void (this.isInGroup = isOpen),
      isReadOnly: book.readOnly ?? false,
      isSetSupported: (name, version = "1.1") => this.supports(name, version),
      settings: this.book.settings,
    });
  }

  get keptReferences(): number {
    return this.kept.size;
  }

  /** Starts and ends the editing of a cell by the user. */
  beginCellEdit(): void {
    this.editing ??= [];
  }
  endCellEdit(): void {
    const waiting = this.editing ?? [];
    this.editing = undefined;
    waiting.forEach((go) => go());
  }

  supports(name: string, version: string): boolean {
    if (name === "DelayForCellEdit") return this.waits;
    if (name !== "ExcelApi") return false;
    const [wanted, has] = [version, this.set].map((each) => Number(each.split(".")[1] ?? 0));
    return (wanted ?? 0) <= (has ?? 0);
  }

  private async receive({ id, flags, message }: Message, size: number): Promise<void> {
    this.largestRequest = Math.max(this.largestRequest, size);
    if (this.editing && flags & delayForCellEdit) await new Promise<void>((go) => this.editing?.push(go));
    else await Promise.resolve();
    let answer: Answer;
    try {
      answer = this.withinPayload(size, () => this.answer(message.body));
    } catch (defect) {
      // A request for what isn't emulated must fail the test instead of leaving it without a response.
      this.defects.push(defect);
      answer = refused("NotModelled", defect instanceof Error ? defect.message : String(defect));
    }
    this.connection.answer(id, answer);
  }

  private withinPayload(size: number, answers: () => Answer): Answer {
    if (!this.book.refuses("payload")) return answers();
    if (size > payload) return refused("RequestPayloadSizeLimitExceeded");
    const answer = answers();
    return JSON.stringify(answer).length > payload ? refused("ResponsePayloadSizeLimitExceeded") : answer;
  }

  private answer(request: Request): Answer {
    const onlyReleases = isRelease(request);
    if (!onlyReleases) {
      this.syncs++;
      this.actions += request.Actions.length;
    }
    const failure = onlyReleases ? undefined : this.onSync?.(this.syncs, this);
    if (this.editing && !onlyReleases) return refused("InvalidOperationInCellEditMode");
    if (this.isInGroup && this.book.refuses("undoStep")) {
      this.refused.push("UndoNotSupported");
      return refused("UndoNotSupported");
    }
    this.book.isInGroup = this.isInGroup;
    const answer = interpret(request, {
      root: this.book as unknown as Model,
      supports: (name, version) => this.supports(name, version),
      kept: this.kept,
      internal: (model, name, given) => this.internal(model, name, given),
      reached: (index) => {
        if (failure && failure.after !== "all" && index >= failure.after)
          throw new Refusal(failure.code, "The test lets this request fail.");
      },
    });
    this.book.isInGroup = false;
    if (answer.Error) this.refused.push(`${answer.Error.Code}: ${answer.Error.Location}`);
    this.book.answerOurs();
    return failure && !answer.Error ? refused(failure.code) : answer;
  }

  private internal(model: Model, name: string, [first]: readonly unknown[]): unknown {
    if (name === release) return void this.kept.delete(String(first));
    if (name === "_ValidateArraySize") return undefined;
    const registered = /^_Register(\w+)Event$/.exec(name)?.[1];
    const unregistered = /^_Unregister(\w+)Event$/.exec(name)?.[1];
    if (registered) this.listened.add(registered);
    else if (unregistered) this.listened.delete(unregistered);
    else throw new Error(`${model.className}.${name} is not modelled`);
    return undefined;
  }

  private tell(event: keyof typeof events, sheet: Sheet, address = ""): void {
    const { heard, type } = events[event];
    if (!this.listened.has(heard)) return;
    const message = JSON.stringify({ worksheetId: sheet.id, address, changeType: "RangeEdited", source: "Local" });
    // Excel reports an event shortly after it happened.
    setTimeout(() => this.connection.tell([messageCategory, type, "Workbook", message, 0]), 5);
  }
}

/** Whether the request only releases ranges; the client sends such requests at the end of a run. */
const isRelease = ({ Actions }: Request): boolean =>
  Actions.some(({ Name }) => Name === release) &&
  Actions.every(({ ActionType, Name }) => ActionType === instantiate || Name === release);
const release = "_RemoveReference";
const instantiate = 1;

const refused = (Code: string, Message = `Refused: ${Code}`): Answer => ({
  Results: [],
  Error: { Code, Message, HttpStatusCode: 400, ActionIndex: 0, Location: "" },
});
