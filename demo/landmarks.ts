/**
 * Invented organizations and real places at which something can be shown. The generator does not read them: they are
 * what it comes to, and a test compares.
 */
export const landmarks = {
  /** Stands in all six registers: an NGO with grants, orders, council seats, a charity and volunteers. */
  oneRequestBin: "110940900428",
  /** A city district of which 26 organizations stand in all six registers. */
  joinedDistrict: { kato: "751410000", joined: 26 },
  /** The city around it. */
  joinedCity: { kato: "750000000", joined: 29 },
  /** Organizations that stand in all six registers, in the whole country. */
  joined: 86,
  /** The department that placed more orders than any other. */
  hubCustomer: { bin: "960940900008", placedOrders: 1611 },
  /** The organization that carried out more orders than any other. */
  hubImplementer: { bin: "021240900357", orders: 320 },
  /** The operator through whom all grants are paid. */
  operatorBin: "130440900007",
  /** An NGO of which the base knows no BIN. */
  withoutBin: { key: "ngo-base:NPO-000004" },
  /** An order whose contract was amended twice: three contracts, one order. */
  amendedOrder: { key: "goszakup:21000023", amendments: 2 },
  /** Got the prize for NGOs twice and an honorary title in charity. */
  laureate: { bin: "021240900357", awards: ["PN-2017-003", "PN-2025-001", "CT-2025-017"] },
} as const;
