import "graphiql/style.css";
import "./page.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

import type { Example } from "../examples.ts";
import { examplesPlugin } from "./examples.plugin.ts";
import { ask } from "./fetcher.ts";
import { declareWorkers } from "./workers.ts";

/** GraphiQL keeps its tabs here; where there are some, a person comes back to what they did. */
const STORED_TABS = "graphiql:tabState";

async function open(element: Element): Promise<void> {
  const examples = (await (await fetch("/graphiql/examples.json")).json()) as readonly Example[];
  const [first] = localStorage.getItem(STORED_TABS) === null ? examples : [];
  const plugin = examplesPlugin({ examples, first });
  createRoot(element).render(
    createElement(GraphiQL, {
      fetcher: ask,
      plugins: [plugin, HISTORY_PLUGIN],
      visiblePlugin: plugin,
      defaultEditorToolsVisibility: "variables",
      inputValueDeprecation: true,
      initialQuery: first?.query,
      initialVariables: first?.variables,
      defaultQuery: "# A new question\n",
      children: createElement(GraphiQL.Logo, null, " "),
    }),
  );
}

declareWorkers();
const element = document.querySelector("#graphiql");
if (element) void open(element);
