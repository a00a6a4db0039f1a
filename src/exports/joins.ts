/** Deals by their ids and contacts, for files that refer to them. A deal is counted once, however many rows refer to it. */
import type { Meaning } from "../core/sales/outcomes";
import { isEmptyId } from "./evidence";
import { headerKey } from "./headerKey";

export interface JoinedDeal {
  readonly outcome: Meaning;
  /** Money; NaN for none. */
  readonly amount: number;
}

/** Each table has an id of its own under one of these headers. */
const ownIds = new Set(["Id", "Record ID", "External ID", ".id"].map(headerKey));

/** It keeps every deal: some 100 bytes each. */
export class DealIndex {
  /** False while no deal has an amount. */
  hasAmounts = false;
  /** The header of the deals' ids. */
  idHeader = "";
  /** Files that refer to one of the deals. Of a part of such a file, no row may. */
  readonly joined = new Set<string>();
  private readonly byId = new Map<string, JoinedDeal>();
  private readonly byContact = new Map<string, string[]>();
  private readonly outside = new Set<string>();

  add(id: string, contacts: string, deal: JoinedDeal): void {
    if (isEmptyId(id)) return;
    this.byId.set(id, deal);
    this.hasAmounts ||= Number.isFinite(deal.amount);
    for (const contact of idsIn(contacts)) {
      const known = this.byContact.get(contact);
      if (known) known.push(id);
      else this.byContact.set(contact, [id]);
    }
  }

  /** A deal that lies outside of the period: what refers to it isn't without a deal. */
  addOutside(id: string, contacts: string): void {
    for (const each of [id, ...idsIn(contacts)]) this.outside.add(each);
  }

  get size(): number {
    return this.byId.size;
  }

  get(id: string): JoinedDeal | undefined {
    return this.byId.get(id);
  }

  /** True if deals have their id under the same header, such as mql_id, and it isn't one that each table has for itself. */
  sharesKey(header: string): boolean {
    const key = headerKey(header);
    return key !== "" && !ownIds.has(key) && key === headerKey(this.idHeader);
  }

  /** The ids of the deals that a cell of ids, or one of contacts, refers to. */
  idsOf(deals: string, contacts: string): readonly string[] {
    const named = idsIn(deals).filter((id) => this.byId.has(id));
    return named.length > 0
      ? named
      : [...new Set(idsIn(contacts).flatMap((contact) => this.byContact.get(contact) ?? []))];
  }

  /** True if a cell refers to a deal that lies outside of the period. */
  isOutside(...cells: readonly string[]): boolean {
    return cells.some((cell) => idsIn(cell).some((id) => this.outside.has(id)));
  }
}

/** Several ids in one cell are split at a semicolon. */
export const idsIn = (cell: string): readonly string[] =>
  cell
    .split(";")
    .map((id) => id.trim())
    .filter((id) => !isEmptyId(id));
