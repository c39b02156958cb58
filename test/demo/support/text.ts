import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";

export const text = ({ bytes }: RegisterFile): string => new TextDecoder().decode(bytes);
