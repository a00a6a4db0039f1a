import { row, literal } from "../../../grid/expression";

export const years = (key: string) => row(key, "years");

export const here = (key: string) => row(key, "here");

export const kept = row("kept", "figure");

export const one = literal(1);

export const none = literal(0);
