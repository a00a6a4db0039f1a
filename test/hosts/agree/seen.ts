/**
 * A painted workbook as its reader finds it, in words that belong to no host: here the hosts are compared. What a host
 * spells in its own way (a colour's "#", a width's unit), the host's own reader puts into these words.
 */
import { cellAddress } from "../../../src/grid/address";
import type { Direction } from "../../../src/language/languages";
import type { Area, CellValue, Chart } from "../../../src/grid/plan";
import type { Border } from "../../../src/grid/styles";

export interface Seen {
  readonly sheets: readonly SeenSheet[];
  /** What each name stands for, as a formula says it. */
  readonly names: Readonly<Record<string, string>>;
  readonly properties?: { readonly title: string; readonly subject: string };
}

/** Addresses are those of the sheet: B2:F2. */
export interface SeenSheet {
  readonly name: string;
  readonly direction?: Direction;
  /** By the column's letters, in pixels: the one measure that all hosts keep whole. */
  readonly widths: Readonly<Record<string, number>>;
  /** By the row's number, in points. */
  readonly heights: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** By cell: how many rules a host keeps them in is its own affair. */
  readonly questions?: Readonly<Record<string, Question>>;
  /** The first that holds wins. */
  readonly conditions?: readonly SeenCondition[];
  readonly charts?: readonly SeenChart[];
  readonly page?: SeenPage;
}

export interface SeenCell {
  readonly formula: string | undefined;
  readonly value: CellValue;
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** RRGGBB, in capitals; of the fill, undefined where there is none. */
  readonly colour: string | undefined;
  readonly fill: string | undefined;
  /** Where the content stands, whether the cell says so or leaves it to the kind of content. */
  readonly side: Side;
  readonly reading: Direction;
  readonly indent: number;
  readonly wrap: boolean;
  readonly top: Border | undefined;
  readonly bottom: Border | undefined;
  readonly locked?: boolean;
}
export type Side = "left" | "right" | "centre";

export interface Question {
  readonly allows:
    | { readonly type: string; readonly operator: string; readonly from?: number; readonly to?: number }
    | { readonly type: "list"; readonly words: readonly string[] }
    | { readonly type: "cells"; readonly cells: string };
  readonly blank: boolean;
  /** Both undefined where the reader isn't told. */
  readonly title: string | undefined;
  readonly prompt: string | undefined;
  /** Undefined where another entry isn't refused. */
  readonly refusal: string | undefined;
}

export interface SeenCondition {
  readonly area: string;
  readonly formula: string;
  readonly colour: string | undefined;
  readonly fill: string | undefined;
}

export interface SeenChart extends Pick<Chart, "title" | "format"> {
  readonly kind: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    /** Undefined where nothing is drawn. */
    readonly colour: string | undefined;
  }[];
  readonly place: string;
  /** The cell that says the title. */
  readonly titleFrom?: string;
  readonly altText?: string;
}

export interface SeenPage {
  readonly orientation: "landscape" | "portrait";
  /** 0 where it takes as many as it needs. */
  readonly fit: { readonly wide: number; readonly high: number };
  readonly areas: readonly string[];
  readonly titles: string | undefined;
  readonly titleColumns: number | undefined;
  readonly header: Sections;
  readonly footer: Sections;
}
export type Sections = readonly [left: string, centre: string, right: string];

/** Where content stands when its cell names no side, in every spreadsheet alike. */
export function usualSide(value: CellValue, direction: Direction): Side {
  if (typeof value === "number") return "right";
  if (typeof value === "string" || value === null) return direction === "rtl" ? "right" : "left";
  return "centre";
}

/** Undefined where there is none. */
export const rrggbb = (colour: unknown): string | undefined =>
  typeof colour === "string" && colour !== "" ? colour.replace("#", "").toUpperCase() : undefined;

/** Every cell of an area, row by row. */
export const addressesOf = ({ row, column, rows, columns }: Area): readonly string[] =>
  Array.from({ length: rows * columns }, (_, i) => cellAddress(row + Math.floor(i / columns), column + (i % columns)));
