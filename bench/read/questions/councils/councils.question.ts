import type { Question } from "../question.ts";

export const councils: Question = {
  name: "councils",
  letter: "c",
  title: "50 grants with their implementers, the councils they sit in, and whom the others there speak for",
  choose: async () => ({}),
};
