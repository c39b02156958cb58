import type { Fields } from "../../normalise/fields.ts";
import type { Party } from "../../normalise/parties.ts";
import { latest, latestList, type Process } from "./process.ts";

/** The body that buys; releases of version 1.0 may name it in the tender alone. */
export function customerOf(process: Process): Party | undefined {
  const buyer = latest(process, "buyer") ?? latest(process, "tender")?.child("procuringEntity");
  return buyer && partyOf(process, buyer);
}

/** The first supplier of the award under which the contract stands. */
export function supplierOf(process: Process): Party | undefined {
  const awards = latestList(process, "awards");
  const [contract] = latestList(process, "contracts");
  const awardId = contract?.given("awardID");
  const award = awards.find((one) => one.given("id") === awardId) ?? awards[0];
  const [supplier] = award?.children("suppliers") ?? [];
  return supplier && partyOf(process, supplier);
}

export function partiesOf(process: Process): Party[] {
  return [customerOf(process), supplierOf(process)].filter((party) => party !== undefined);
}

/** Since version 1.1 a role refers to `parties` by id; before, the organization stood in the role itself. */
function partyOf(process: Process, role: Fields): Party {
  const id = role.given("id");
  const described = id === undefined ? undefined : describedAs(process, id);
  const fields = described ?? role;
  return { orgId: orgIdOf(fields), fields };
}

function describedAs(process: Process, id: string): Fields | undefined {
  return latestList(process, "parties").find((party) => party.given("id") === id);
}

function orgIdOf(fields: Fields): string {
  const identifier = fields.child("identifier");
  const scheme = identifier?.given("scheme");
  const number = identifier?.given("id");
  if (number !== undefined) return scheme === undefined ? number : `${scheme}-${number}`;
  return fields.given("id") ?? fields.require("name", String);
}
