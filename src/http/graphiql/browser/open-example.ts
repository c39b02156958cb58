import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";

import type { Example } from "../examples.ts";

type Facts = Parameters<ReturnType<typeof useGraphiQLActions>["setOperationFacts"]>[0];

/** Opens an example in a tab of its own, or in the one where it stands already, and asks it. */
export function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tabs: state.tabs,
  }));
  return (example) => {
    const opened = tabs.findIndex((tab) => tab.query === example.query);
    if (opened === -1) actions.addTab();
    else actions.changeTab(opened);
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
    actions.setOperationFacts(factsOf(example));
    actions.run();
  };
}

/** GraphiQL finds these out by itself, but only after a pause, and asks for the operation of the tab before till then. */
function factsOf({ query }: Example): Facts {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { documentAST, operations, operationName: operations[0]?.name?.value };
}
