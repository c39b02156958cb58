import type { Question } from "../question.ts";

export const dashboard: Question = {
  name: "dashboard",
  letter: "h",
  title: "a dashboard of twelve tiles as one request: six counts and six lists",
  choose: async () => ({}),
};
