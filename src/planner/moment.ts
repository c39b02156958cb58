import { getDirectiveValues, type OperationDefinitionNode } from "graphql";

import type { Moment } from "../context/context.ts";
import type { Signal } from "../context/signal.ts";
import { UserInputError } from "../errors.ts";
import type { LookUp } from "./answers.ts";
import type { Arguments } from "./binding.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Variables } from "./slot.ts";

const BY_NUMBER = "select number from ingest.revision where number = $1";

/** Days are those of Kazakhstan, which has kept one zone, UTC+5, since 2024. */
const BY_DATE = `
  select number from ingest.revision
  where published_at < ($1::date + 1)::timestamp at time zone interval '5 hours'
  order by number desc limit 1`;

/** The moment of one request: its revision is looked up once, whoever asks first. */
export function createMoment({ schema }: Catalogue, lookUp: LookUp, signal: Signal): Moment {
  const asOf = schema.getDirective("asOf");
  let found: Promise<number> | undefined;
  return {
    revisionOf(operation: OperationDefinitionNode, variables: Variables) {
      if (!operation.directives?.length || !asOf) return undefined;
      const args = getDirectiveValues(asOf, operation, variables);
      if (args) found ??= foundRevision(args, lookUp, signal);
      return found;
    },
  };
}

async function foundRevision({ revision, date }: Arguments, lookUp: LookUp, signal: Signal): Promise<number> {
  const [byNumber, byDate] = [revision ?? undefined, date ?? undefined];
  if ((byNumber === undefined) === (byDate === undefined)) {
    const came =
      byNumber === undefined ? "neither `revision` nor `date` came" : "`revision` and `date` both came";
    throw new UserInputError("ARGUMENTS_EXCLUSIVE", came);
  }
  const [text, value] = byNumber === undefined ? [BY_DATE, byDate] : [BY_NUMBER, byNumber];
  const rows = await lookUp({ text, values: [value], rowMode: "text" }, signal);
  const number = rows[0]?.[0];
  if (number === undefined) throw new UserInputError("REVISION_UNKNOWN", "none was published by then");
  return Number(number);
}
