/** Published figures and who said them. */
import * as z from "zod";
import { enLines } from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import { oneOf, text, textOrNull } from "./fields.ts";

export const SourceSchema = z
	.object({
		publisher: text("Who published the figure."),
		title: text("Title of the publication, or why we judge it so."),
		year: z
			.int()
			.nullable()
			.meta({ description: "Year of publication; null when unknown. Unit: calendar year." }),
		url: textOrNull("Web address of the publication; null when there is none."),
	})
	.meta({ id: "Source", description: "Who said a figure, and where." });

export const grade = () =>
	oneOf(
		keysOf(enLines.grades),
		"How far to trust it: a measured `study`, a `survey`, a `vendor`'s own claim, second-hand from an `aggregator`, or our `judgement`.",
	);

const figure = (which: string) =>
	z
		.number()
		.nullable()
		.meta({
			description: `${which} Unit: the record's \`unit\`, in \`currency\` where it is money.`,
		});

/** The fields that every range has, published or our own. */
export const rangeFields = {
	id: text("Name of the benchmark; GET /v1/benchmarks/{id} has the whole record."),
	low: figure(
		"Lower end of the range, ours where `grade` is `judgement`; null when there is none.",
	),
	typical: figure("The published figure, or the middle of the range; null when there is none."),
	high: figure(
		"Upper end of the range, ours where `grade` is `judgement`; null when there is none.",
	),
	unit: text("What the three figures count, for example `money per contact`."),
	currency: textOrNull("ISO 4217 code when the figures are money, else null."),
	population: text("Whom the figure was measured on, or was claimed for."),
	grade: grade(),
	source: SourceSchema,
};
