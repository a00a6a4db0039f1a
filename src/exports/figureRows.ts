/** The rows of figures that come as lists. What the data don't give is absent. */

export interface MonthFigures {
  /** As 2025-01. */
  readonly month: string;
  readonly won: number;
  readonly revenue: number | undefined;
}

export interface SourceFigures {
  readonly source: string;
  readonly leads: number;
  readonly won?: number;
  /** Leads that their own flag calls converted, where no file of deals says what was won. */
  readonly converted?: number;
  /** Won leads or, without deals, converted ones, of all leads. */
  readonly conversion?: number;
  readonly revenue?: number | undefined;
}

export interface StageFigures {
  readonly stage: string;
  readonly passages: number;
  readonly meanDays: number | undefined;
}

export interface ChannelFigures {
  readonly channel: string;
  readonly touches: number;
  /** Money that is credited to the channel, by model. */
  readonly first?: number;
  readonly last?: number;
  readonly linear?: number;
  readonly position?: number;
}
