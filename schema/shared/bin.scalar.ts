import { checkBin, type BinProblem } from "../../entities/shared/bin.ts";
import type { Refusal } from "./refuse.ts";
import { textScalar } from "./text.scalar.ts";

const reasons: Readonly<Record<BinProblem, Refusal>> = {
  BIN_LENGTH: "BIN_FORMAT",
  BIN_STRUCTURE: "BIN_STRUCTURE",
  BIN_CHECKSUM: "BIN_CHECKSUM",
  IIN_IN_BIN: "IIN_REFUSED",
};

export const BIN = textScalar({
  name: "BIN",
  description:
    "Business identification number of Kazakhstan (БСН, БИН): 12 digits, of which the first six tell the month of " +
    "registration and the kind of unit, and the last one is a check digit. As an input all of that is verified, and " +
    "a person's number (IIN) is refused and never repeated.",
  jsonSchema: { type: "string", pattern: "^\\d{12}$" },
  check: (text) => {
    const problem = checkBin(text);
    return problem === "OK" ? undefined : reasons[problem];
  },
  notText: "BIN_FORMAT",
});
