import type { Text } from "./text.ts";

export type Form =
  | "PUBLIC_ASSOCIATION"
  | "PUBLIC_FOUNDATION"
  | "CORPORATE_FOUNDATION"
  | "PRIVATE_FOUNDATION"
  | "PRIVATE_INSTITUTION"
  | "ASSOCIATION_UNION"
  | "NON_PROFIT_JSC"
  | "FOREIGN_NPO_BRANCH"
  | "CONSUMER_COOPERATIVE"
  | "STATE_BODY"
  | "COMMERCIAL_ORGANIZATION";

export type Status =
  | "REGISTERED"
  | "INACTIVE"
  | "SUSPENDED"
  | "IN_LIQUIDATION"
  | "REORGANISATION"
  | "BANKRUPTCY"
  | "LIQUIDATED"
  | "UNKNOWN";

/** What every invented legal entity has. */
export interface LegalEntity {
  /** Null for the NGOs of which the ministry knows no BIN. */
  readonly bin: string | null;
  /** As the Ministry of Justice writes it. */
  readonly name: Text;
  readonly form: Form;
  readonly status: Status;
  readonly registeredOn: string;
  readonly territory: string;
  readonly address: Text;
  readonly oked: Text;
}

export interface Ngo extends LegalEntity {
  /** The number in the NGO base. */
  readonly number: string;
  /** As the NGO base writes it. */
  readonly shortName: Text;
  readonly formerNames: readonly Text[];
  readonly spheres: readonly string[];
  /** Its name says that it is a charity. */
  readonly charitable: boolean;
}

/** An entity that other registers can name by its BIN. */
export type Known<Entity extends LegalEntity> = Entity & { readonly bin: string };

export const known = <Entity extends LegalEntity>(entity: Entity): entity is Known<Entity> =>
  entity.bin !== null;

export type BodyKind =
  | "central"
  | "quasi-state"
  | "region"
  | "department"
  | "district"
  | "district-department"
  | "operator"
  | "company";

export interface Body extends Known<LegalEntity> {
  readonly kind: BodyKind;
}
