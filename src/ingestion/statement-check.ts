import type { RegisterStatement, RowProblem } from "./connectors/connector.ts";
import type { OwnedList, RegisterModel, RegisterTable, RowShape, ValueColumn } from "./register-model.ts";

type Payload = Readonly<Record<string, unknown>>;
type Fits = (value: unknown) => boolean;

/** Says why a statement cannot be written as its table is declared; undefined where it can. */
export type StatementCheck = (statement: RegisterStatement) => RowProblem | undefined;

export function statementCheck({ tables }: Pick<RegisterModel, "tables">): StatementCheck {
  const checks = new Map<string, TableCheck>(tables.map((table) => [table.kind, tableCheck(table)]));
  return ({ kind, key, payload, gone }) => {
    const check = checks.get(kind);
    if (check === undefined) return { reason: "KIND_UNKNOWN" };
    if (!isText(key) || key === "") return { reason: "KEY_MISSING" };
    return gone === true ? undefined : check(payload, key);
  };
}

type PayloadCheck = (payload: Payload) => RowProblem | undefined;
type ValueCheck = (value: unknown) => RowProblem | undefined;
type TableCheck = (payload: Payload, key: string) => RowProblem | undefined;

function tableCheck(table: RegisterTable): TableCheck {
  const lists = table.lists.map(({ property }) => [property, isListOf(isText)] as const);
  const values = [...shapeFits(table), ...lists].map(
    ([property, fits]) => [property, valueCheck(property, fits)] as const,
  );
  const owned = table.owned.map((list) => [list.property, ownedCheck(list)] as const);
  const checks = new Map<string, ValueCheck>([...values, ...owned]);
  return (payload, key) => {
    for (const property of Object.keys(payload)) {
      const value = payload[property];
      if (property === table.keyProperty && value === key) continue;
      const check = checks.get(property);
      const problem = check === undefined ? { reason: "PROPERTY_UNKNOWN", field: property } : check(value);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function valueCheck(property: string, fits: Fits): ValueCheck {
  return (value) => (value == null || fits(value) ? undefined : { reason: "VALUE_UNFIT", field: property });
}

function ownedCheck({ property, rows }: OwnedList): ValueCheck {
  const fits = new Map(shapeFits(rows));
  const required = rows.values.filter((value) => value.required && value.property !== "position");
  const item: PayloadCheck = (payload) => {
    const missing = required.find((value) => payload[value.property] == null);
    if (missing !== undefined) {
      return { reason: "REQUIRED_MISSING", field: `${property}.${missing.property}` };
    }
    const wrong = Object.entries(payload).find(([name, value]) => value != null && !fits.get(name)?.(value));
    return wrong && { reason: "VALUE_UNFIT", field: `${property}.${wrong[0]}` };
  };
  return (value) => {
    if (!Array.isArray(value)) return { reason: "VALUE_UNFIT", field: property };
    return value.map((one) => item(one as Payload)).find((problem) => problem !== undefined);
  };
}

function shapeFits({ values, references }: RowShape): (readonly [string, Fits])[] {
  return [
    ...values.map((value) => [value.property, fitsColumn(value)] as const),
    ...references.map(({ property }) => [property, isText] as const),
  ];
}

function fitsColumn({ type, words }: ValueColumn): Fits {
  const [, base = type, size, scale = "0", array] =
    /^([a-z ]+?)(?:\((\d+)(?:,(\d+))?\))?(\[\])?$/.exec(type) ?? [];
  const one = fitsType(base, size === undefined ? Infinity : Number(size), Number(scale));
  const word: Fits = words === null ? one : (value) => words.includes(value as string);
  return array === undefined ? word : isListOf(word);
}

function fitsType(base: string, size: number, scale: number): Fits {
  if (base === "text" || base === "varchar") return (value) => isText(value) && isWithin(value, size);
  if (base === "int") return (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (base === "numeric") return (value) => isDecimal(value, size - scale, scale);
  if (base === "date") return isDate;
  if (base === "boolean") return (value) => typeof value === "boolean";
  return () => true;
}

/** NUL and lone surrogates are no text to PostgreSQL. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\u0000") && value.isWellFormed();
}

/** In code points, as PostgreSQL counts; they are counted only where there are more units than that. */
function isWithin(text: string, size: number): boolean {
  return text.length <= size || Array.from(text).length <= size;
}

function isDecimal(value: unknown, digits: number, scale: number): boolean {
  const [, whole, decimals = ""] = /^-?0*(\d+?)(?:\.(\d+?)0*)?$/.exec(String(value)) ?? [];
  return whole !== undefined && whole.length <= digits && decimals.length <= scale;
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // A day that its month does not have is counted on into the next one.
  return new Date(value).getUTCDate() === Number(value.slice(-2));
}

function isListOf(fits: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(fits);
}
