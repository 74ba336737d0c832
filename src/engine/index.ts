/** The engine's face: what the data, the schema, the API and the page may use of it. */
export { estimate, type Outcome } from "./estimate.ts";
export { fromFragment, toFragment } from "./fragment.ts";
export {
	INPUTS,
	type InputPointer,
	type InputSpec,
	type ListSpec,
	type NumberSpec,
	type NumberUnit,
	numberFault,
	patternOf,
	specOf,
	TEXT_LIMIT,
	type TextSpec,
	textFault,
} from "./inputs.ts";
export {
	BENEFIT_IDS,
	BENEFIT_LINES,
	COST_IDS,
	COST_LINES,
	FRAMEWORKS,
	type FrameworkTags,
	type LineId,
} from "./lines.ts";
export type { Phrase } from "./phrases.ts";
export { MODEL_VERSION, PRESET_CURRENCY, resolve } from "./resolve.ts";
export type * from "./result.ts";
export {
	type AnalysisErrorCode,
	type AnyErrorCode,
	ERROR_CODES,
	sayAnyError,
} from "./text/analysis-errors.ts";
export { DICTIONARIES } from "./text/dictionaries.ts";
export type {
	Dictionary,
	ErrorCode,
	ErrorVariables,
	InputText,
	ResultWords,
} from "./text/dictionary.ts";
export { type Format, formatOf } from "./text/format.ts";
export { inWords, LOCALES, type Locale, RESULT_WORDS, say, sayError } from "./text/index.ts";
export { INPUT_TREE, type InputNode, isRecord, nodeAt } from "./tree.ts";
export * from "./types.ts";
