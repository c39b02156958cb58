import { testDatabase } from "./database.ts";

// As long as one embedded engine is open, those that tests open beside it need not be compiled anew.
await testDatabase();
