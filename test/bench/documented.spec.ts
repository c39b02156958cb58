import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { withBlock } from "../../bench/read/documented.ts";

const page = "# Figures\n\n<!-- measured: growth -->\n\nold\n\n<!-- end of growth -->\n\nmore\n";

describe("figures in the documentation", () => {
  it("stand in the place of those before, and the rest stays", () => {
    const written = withBlock(page, "growth", "new\n");
    expect(written).toBe(page.replace("old", "new"));
    expect(withBlock(written, "growth", "new\n")).toBe(written);
  });

  it("need a place", () => {
    expect(() => withBlock(page, "embedded", "new")).toThrow("no place for embedded");
  });

  it.each(["contenders", "growth", "embedded", "soak", "ingest"])("have a place for %s", (name) => {
    const text = readFileSync("docs/performance.md", "utf8");
    expect(withBlock(text, name, "new")).toContain(
      `<!-- measured: ${name} -->\n\nnew\n\n<!-- end of ${name} -->`,
    );
  });
});
