import { type AnswerPhrase, say, type Warning } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { answerWords, givenName } from "../text/index.ts";

/** A warning as a sentence; a name in it that the visitor did not give is in the page's language. */
export function warningText({ message }: Warning<AnswerPhrase>): string {
	const { variables } = message;
	const named =
		"workflow" in variables
			? { ...message, variables: { ...variables, workflow: givenName(variables.workflow) } }
			: message;
	// The code and its variables still belong together; spreading has lost that.
	return say(named as AnswerPhrase, answerWords.value, format.value);
}
