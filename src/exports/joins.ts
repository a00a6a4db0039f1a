/** Deals by their ids and contacts, for files that refer to them. A deal is counted once, however many rows refer to it. */
import type { Meaning } from "../core/sales/outcomes";
import { isEmptyId } from "./evidence";

export interface JoinedDeal {
  readonly outcome: Meaning;
  /** Money; NaN for none. */
  readonly amount: number;
}

/** It keeps every deal: some 100 bytes each. */
export class DealIndex {
  /** False while no deal has an amount. */
  hasAmounts = false;
  private readonly byId = new Map<string, JoinedDeal>();
  private readonly byContact = new Map<string, string[]>();

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

  get(id: string): JoinedDeal | undefined {
    return this.byId.get(id);
  }

  /** The ids of the deals that a cell of ids, or one of contacts, refers to. */
  idsOf(deals: string, contacts: string): readonly string[] {
    const named = idsIn(deals).filter((id) => this.byId.has(id));
    return named.length > 0
      ? named
      : [...new Set(idsIn(contacts).flatMap((contact) => this.byContact.get(contact) ?? []))];
  }
}

/** Several ids in one cell are split at a semicolon. */
export const idsIn = (cell: string): readonly string[] =>
  cell
    .split(";")
    .map((id) => id.trim())
    .filter((id) => !isEmptyId(id));
