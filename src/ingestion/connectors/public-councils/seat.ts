import { CouncilRole, CouncilSide } from "../../../../entities/public-councils/public-council.vocabulary.ts";
import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Popolo } from "./popolo.ts";

const side = termOf(CouncilSide);

/** Packages that other programs write have the English words of the standard's examples. */
const role = termOf(CouncilRole, {
  member: "MEMBER",
  chair: "CHAIR",
  chairperson: "CHAIR",
  secretary: "SECRETARY",
});

/** The standard has no side: whoever nominated shows it. */
export function sideOf(membership: Fields, popolo: Popolo) {
  const given = membership.take("side", side);
  if (given !== undefined) return given;
  const nominator = popolo.referenced(membership, "on_behalf_of_id", "organizations");
  if (nominator === undefined) throw new RowRefused("VALUE_MISSING", "side");
  return nominator.given("classification") === "state body" ? "STATE_BODY" : "CIVIL_SOCIETY";
}

/** A seat is named by the membership, or by the post that it fills. */
export function roleOf(membership: Fields, popolo: Popolo) {
  const given = membership.take("role", role);
  return given ?? popolo.referenced(membership, "post_id", "posts")?.take("role", role) ?? "MEMBER";
}
