export const templates = ["sheet", "full"] as const;
export type Template = (typeof templates)[number];
