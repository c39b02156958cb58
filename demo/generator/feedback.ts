type State =
  | "MODERATION"
  | "REJECTED"
  | "COLLECTING"
  | "EXPIRED"
  | "UNDER_CONSIDERATION"
  | "GRANTED"
  | "PARTLY_GRANTED"
  | "REFUSED";

/** How many petitions or proposals of a year stood where at the end of 2025. */
export interface FeedbackCount {
  /** The code of the channel among those of the publications. */
  readonly channel: string;
  readonly year: number;
  readonly state: State;
  readonly count: number;
}

type YearStates = Readonly<Partial<Record<State, number>>>;

/** Petitions can be filed since April 2024, proposals in the application since 2022. */
const years: Readonly<Record<string, Readonly<Record<number, YearStates>>>> = {
  petitions: {
    2024: { REJECTED: 214, EXPIRED: 331, GRANTED: 2, PARTLY_GRANTED: 5, REFUSED: 9 },
    2025: {
      MODERATION: 26,
      REJECTED: 268,
      COLLECTING: 73,
      EXPIRED: 342,
      UNDER_CONSIDERATION: 4,
      GRANTED: 3,
      PARTLY_GRANTED: 6,
      REFUSED: 8,
    },
  },
  quryltai: {
    2022: { GRANTED: 96, PARTLY_GRANTED: 143, REFUSED: 402 },
    2023: { GRANTED: 118, PARTLY_GRANTED: 201, REFUSED: 517 },
    2024: { GRANTED: 104, PARTLY_GRANTED: 187, REFUSED: 466 },
    2025: { MODERATION: 38, UNDER_CONSIDERATION: 171, GRANTED: 61, PARTLY_GRANTED: 122, REFUSED: 274 },
  },
};

export const feedbackCounts: readonly FeedbackCount[] = Object.entries(years).flatMap(([channel, byYear]) =>
  Object.entries(byYear).flatMap(([year, states]) =>
    (Object.entries(states) as [State, number][]).map(([state, count]) => ({
      channel,
      year: Number(year),
      state,
      count,
    })),
  ),
);
