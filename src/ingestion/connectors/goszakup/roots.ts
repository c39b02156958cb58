import type { PagedList } from "../connector.ts";

/** Bank accounts, addresses, telephones and the names of persons are not among the fields. */
export const roots = {
  subjects: {
    name: "Subjects",
    stem: "subjects",
    numberedBy: "pid",
    columns: ["pid", "bin", "regdate", "nameRu", "nameKz", "customer", "qvazi", "katoList"],
  },
  announcements: {
    name: "TrdBuy",
    stem: "trd-buy",
    columns: ["id", "numberAnno", "nameRu", "nameKz", "publishDate", "endDate", "itogiDatePublic"],
  },
  lots: {
    name: "Lots",
    stem: "lots",
    columns: ["id", "lotNumber", "pointList", "amount", "nameRu", "nameKz", "descriptionRu", "trdBuyId"],
  },
  plans: {
    name: "Plans",
    stem: "plans",
    columns: ["id", "PlansKato"],
    within: { PlansKato: ["refKatoCode", "isDeleted"] },
  },
  contracts: {
    name: "Contract",
    stem: "contract",
    columns: [
      "id",
      "rootId",
      "trdBuyId",
      "trdBuyNumberAnno",
      "refContractStatusId",
      "deleted",
      "supplierBiin",
      "contractNumberSys",
      "customerBin",
      "finYear",
      "refFinsourceId",
      "contractSumWnds",
      "signDate",
      "ecEndDate",
      "planExecDate",
      "faktExecDate",
      "faktSumWnds",
      "contractEndDate",
      "ContractUnits",
    ],
    within: {
      ContractUnits: [
        "lotId",
        "plnPointId",
        "totalSumWnds",
        "factSumWnds",
        "execPlanDate",
        "execFaktDate",
        "executed",
      ],
    },
  },
} as const satisfies Record<string, PagedList>;
